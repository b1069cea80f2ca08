import { Inject, Injectable } from '@nestjs/common';
import { SignJWT } from 'jose';
import { CONFIG } from '../config.js';
import type { Config } from '../config.js';
import { type Clock, CLOCK } from '../shared/clock.js';
import type { Role } from './caller.js';
import { DEMO_AUDIENCE, DEMO_ISSUER } from './tokens.js';

const TOKEN_HOURS = 12;

/** Signs tokens for the demo's invented people. It cannot exist in production. */
@Injectable()
export class DemoIssuer {
  private readonly secret: Uint8Array;

  constructor(
    @Inject(CONFIG) config: Pick<Config, 'production' | 'tokens'>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    if (config.production || config.tokens.kind !== 'demo') {
      throw new Error(
        'The demo issuer signs in anybody; it refuses to start outside demo mode and in production.',
      );
    }
    this.secret = config.tokens.secret;
  }

  async issue(who: { municipality: string; role: Role; person: string }): Promise<string> {
    const now = Math.floor(this.clock.now().getTime() / 1000);
    return new SignJWT({ municipality: who.municipality, role: who.role })
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject(who.person)
      .setIssuer(DEMO_ISSUER)
      .setAudience(DEMO_AUDIENCE)
      .setIssuedAt(now)
      .setExpirationTime(now + TOKEN_HOURS * 3600)
      .sign(this.secret);
  }
}

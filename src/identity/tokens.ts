import { Inject, Injectable } from '@nestjs/common';
import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { CONFIG } from '../config.js';
import type { Config } from '../config.js';
import { type Clock, CLOCK } from '../shared/clock.js';
import { type Caller, ROLES } from './caller.js';

export const DEMO_ISSUER = 'doserute-demo';
export const DEMO_AUDIENCE = 'doserute';

const claims = z.object({
  sub: z.string().min(1).max(200),
  municipality: z.string().regex(/^\d{4}$/),
  role: z.enum(ROLES),
  exp: z.number(),
});

/** Verifies bearer tokens: signature, issuer, audience, time, and that it says municipality, role and person. */
@Injectable()
export class Tokens {
  private readonly keys: JWTVerifyGetKey | null;

  constructor(
    @Inject(CONFIG) private readonly config: Pick<Config, 'tokens'>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.keys = config.tokens.kind === 'issuer' ? createRemoteJWKSet(config.tokens.jwksUrl) : null;
  }

  /**
   * @returns null for a token that is not to be believed, for whatever reason: the asker learns nothing from it
   * @throws Error when the issuer's keys cannot be fetched: then it is not known
   */
  async verify(token: string): Promise<Caller | null> {
    const payload = await this.payload(token).catch((error: unknown) => {
      if (error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout)) return null;
      throw error;
    });
    const parsed = claims.safeParse(payload);
    if (!parsed.success) return null;
    const { municipality, role, sub, exp } = parsed.data;
    return { municipality, role, person: sub, expiresAt: new Date(exp * 1000) };
  }

  private async payload(token: string): Promise<JWTPayload> {
    const { tokens } = this.config;
    const currentDate = this.clock.now();
    if (tokens.kind === 'demo') {
      const options = { issuer: DEMO_ISSUER, audience: DEMO_AUDIENCE, algorithms: ['HS256'], currentDate };
      return (await jwtVerify(token, tokens.secret, options)).payload;
    }
    // Asymmetric algorithms only: with HS256 in the list, a public key would pass for a shared secret.
    const options = {
      issuer: tokens.issuer,
      audience: tokens.audience,
      algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
      currentDate,
    };
    return (await jwtVerify(token, this.keys!, options)).payload;
  }
}

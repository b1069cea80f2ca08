import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { TenantTransactions } from '../../database/index.js';
import { nextDriver } from '../../fleet/index.js';
import { DemoIssuer, PublicRoute, type Role, ROLES, Tokens } from '../../identity/index.js';
import type { CivilDate } from '../../shared/civil-time.js';
import { type Clock, CLOCK } from '../../shared/clock.js';
import type { Refusal } from '../../shared/failures.js';
import { today } from '../../shared/today.js';
import { demoTenant } from './demo-municipality.js';
import { TOWN } from './elverum.js';
import { ExchangeRefusal } from '../refusals.js';
import { noShiftOf, unknownRole } from './texts.js';

/** A token and what it says, the next day that has shifts, and for a driver which shift it is the driver of. */
export interface SignIn {
  readonly token: string;
  readonly municipality: string;
  readonly role: Role;
  readonly person: string;
  readonly expiresAt: string;
  /** Today, or the day after a weekend: there is nothing to plan before it. Left out where no day has a shift. */
  readonly day?: CivilDate;
  readonly shift?: { readonly vehicle: string; readonly date: CivilDate };
}

/**
 * Signs in every caller, in the role they name, in the demo municipality. It exists in demo mode only (ExchangeModule).
 */
@Controller('demo')
@PublicRoute()
export class DemoSignInController {
  constructor(
    private readonly issuer: DemoIssuer,
    private readonly tokens: Tokens,
    private readonly transactions: TenantTransactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** `GET /demo/sign-in/DISPATCHER`; a DRIVER is the one of `?vehicle=NAME`'s next shift, else of the next shift. */
  @Get('sign-in/:role')
  async signIn(@Param('role') asked: string, @Query('vehicle') vehicle?: string): Promise<SignIn> {
    const role = roleNamed(asked);
    const next = await this.nextDriver(vehicle ?? null);
    if (role === 'DRIVER' && !next) throw noShift(vehicle ?? null);
    const driver = role === 'DRIVER' ? next : undefined;
    const who = {
      municipality: TOWN.municipality,
      role,
      person: driver?.person ?? `demo-${role.toLowerCase()}`,
    };
    const token = await this.issuer.issue(who);
    const caller = await this.tokens.verify(token);
    if (!caller) throw new Error('The demo issuer signed a token that does not verify.');
    return {
      token,
      ...who,
      expiresAt: caller.expiresAt.toISOString(),
      ...(next && { day: next.date }),
      ...(driver && { shift: { vehicle: driver.vehicle, date: driver.date } }),
    };
  }

  private async nextDriver(vehicle: string | null): ReturnType<typeof nextDriver> {
    // Of its own: the request may have come with a token, and so with a transaction of another tenant.
    const own = this.transactions.begin(demoTenant);
    try {
      return await own.run(() => nextDriver(today(this.clock), vehicle));
    } finally {
      await own.rollback();
    }
  }
}

const noShift = (vehicle: string | null): Refusal => new ExchangeRefusal('NO_SHIFT', noShiftOf(vehicle));

function roleNamed(text: string): Role {
  const role = ROLES.find((each) => each === text.toUpperCase());
  if (role) return role;
  throw new ExchangeRefusal('UNKNOWN_ROLE', unknownRole(text, ROLES.join(', ')));
}

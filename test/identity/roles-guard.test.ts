import { Controller, ForbiddenException, UnauthorizedException } from '@nestjs/common';
import { NestFactory, Reflector } from '@nestjs/core';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host.js';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../src/identity/allow.js';
import { type Caller, type Role, ROLES } from '../../src/identity/caller.js';
import { PublicRoute } from '../../src/identity/public-route.js';
import { RolesGuard } from '../../src/identity/roles.guard.js';

const NOW = new Date('2027-03-22T08:00:00Z');
const guard = new RolesGuard(new Reflector(), { now: () => NOW });
const caller = (role: Role, expiresAt = new Date(NOW.getTime() + 1)): Caller => ({
  municipality: '0301',
  role,
  person: 'p-1',
  expiresAt,
});

@Resolver()
class Fields {
  @Allow('DRIVER', 'LAR_STAFF')
  @Query(() => String)
  forTwo(): string {
    return '';
  }

  @Query(() => String)
  forNobody(): string {
    return '';
  }
}

@Allow('ADMIN')
@Controller()
class Routes {
  inherited(): void {
    return;
  }

  @Allow('DRIVER')
  forDrivers(): void {
    return;
  }

  @PublicRoute()
  forAll(): void {
    return;
  }
}

/** The method, as Nest hands it to the guard: to look at, not to call. */
const handlerOf = (of: { readonly prototype: object }, name: string): (() => unknown) =>
  Reflect.get(of.prototype, name) as () => unknown;

/** What the guard says of a root field, asked over HTTP or a live connection. */
function field(name: keyof Fields, who: Caller | null): boolean {
  const context = new ExecutionContextHost([{}, {}, { caller: who }, {}], Fields, handlerOf(Fields, name));
  context.setType('graphql');
  return guard.canActivate(context);
}

const route = (name: keyof Routes, who: Caller | null): boolean =>
  guard.canActivate(new ExecutionContextHost([{ caller: who }, {}], Routes, handlerOf(Routes, name)));

describe('a field', () => {
  it('is open to the roles that it states, and to no other', () => {
    expect(ROLES.filter((role) => isLetThrough(() => field('forTwo', caller(role))))).toEqual([
      'DRIVER',
      'LAR_STAFF',
      'CLINICIAN',
    ]);
    expect(() => field('forTwo', caller('ADMIN'))).toThrow(ForbiddenException);
  });

  it('that states no role is open to none', () => {
    for (const role of ROLES) expect(() => field('forNobody', caller(role))).toThrow(ForbiddenException);
  });

  it('is closed to a caller without a token, and to one whose token has just ended', () => {
    expect(() => field('forTwo', null)).toThrow(UnauthorizedException);
    expect(() => field('forTwo', caller('DRIVER', NOW))).toThrow(UnauthorizedException);
    expect(field('forTwo', caller('DRIVER', new Date(NOW.getTime() + 1)))).toBe(true);
  });

  it('has its roles in the schema, where the schema’s test reads them', async () => {
    const app = await NestFactory.create(GraphQLSchemaBuilderModule, { logger: false });
    await app.init();
    const schema = await app.get(GraphQLSchemaFactory).create([Fields]);
    const { forTwo, forNobody } = schema.getQueryType()!.getFields();
    expect(forTwo.extensions).toMatchObject({ roles: ['DRIVER', 'LAR_STAFF', 'CLINICIAN'] });
    expect(forNobody.extensions).toEqual({});
    await app.close();
  });
});

describe('a route', () => {
  it('is open to the roles of its controller, unless it states its own', () => {
    expect(route('inherited', caller('ADMIN'))).toBe(true);
    expect(() => route('inherited', caller('DRIVER'))).toThrow(ForbiddenException);
    expect(route('forDrivers', caller('DRIVER'))).toBe(true);
    expect(() => route('forDrivers', caller('ADMIN'))).toThrow(ForbiddenException);
  });

  it('is open to all only if it says so', () => {
    expect(route('forAll', null)).toBe(true);
    expect(() => route('inherited', null)).toThrow(UnauthorizedException);
  });
});

test('the roles are the five of the product', () => {
  expect([...ROLES]).toEqual(['DISPATCHER', 'DRIVER', 'LAR_STAFF', 'CLINICIAN', 'ADMIN']);
});

function isLetThrough(ask: () => boolean): boolean {
  try {
    return ask();
  } catch {
    return false;
  }
}

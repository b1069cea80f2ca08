import { GraphQLSchemaHost } from '@nestjs/graphql';
import { currentManager } from '../../src/database/index.js';
import { type Role, ROLES } from '../../src/identity/index.js';
import { aMunicipality, MARK } from '../builders/municipality.js';
import { documents, mutations, queries } from '../support/root-calls.js';
import { testService } from '../support/service.js';

const service = await testService();
const schema = service.app.get(GraphQLSchemaHost).schema;
const ids = await service.inside(() => aMunicipality(service.keys));

const rootFields = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap(
  (type) => Object.values(type?.getFields() ?? {}),
);
const rolesOf = (field: string): readonly Role[] => {
  const { extensions } = rootFields.find(({ name }) => name === field)!;
  return (extensions['roles'] ?? []) as readonly Role[];
};
const calls = documents(ids);

it('every root field states which roles may call it', () => {
  expect(rootFields.filter(({ name }) => rolesOf(name).length === 0).map(({ name }) => name)).toEqual([]);
});

it('the calls below cover every query and mutation, and no others', () => {
  expect(Object.keys(queries).sort()).toEqual(Object.keys(schema.getQueryType()!.getFields()).sort());
  expect(Object.keys(mutations).sort()).toEqual(Object.keys(schema.getMutationType()!.getFields()).sort());
});

it('no caller is let in without a token', async () => {
  const stranger = service.asStranger();
  for (const { field, document } of calls) {
    const { data, errors } = await stranger.ask(document);
    expect([field, data ?? null, errors?.[0].extensions.code]).toEqual([field, null, 'UNAUTHENTICATED']);
  }
});

it('no caller is let in with a token that has expired or that another key has signed', async () => {
  const expired = await service.as('ADMIN', { expiresAt: new Date(service.clock.time.getTime() - 1000) });
  const forged = service.withToken(`${(await service.as('ADMIN')).token.slice(0, -4)}AAAA`);
  for (const asker of [expired, forged]) {
    const { errors } = await asker.ask('{ me { person } }');
    expect(errors?.[0].extensions.code).toBe('UNAUTHENTICATED');
  }
});

it.each(ROLES)(
  '%s is refused every call that does not name the role, and nothing is written',
  async (role) => {
    const asker = await service.as(role);
    const before = await everything();
    for (const { field, document } of calls.filter((each) => !rolesOf(each.field).includes(role))) {
      const { data, errors } = await asker.ask(document);
      expect([field, data ?? null, errors?.[0].extensions.code]).toEqual([field, null, 'FORBIDDEN']);
    }
    expect(await everything()).toEqual(before);
  },
);

it.each(ROLES)('%s of another municipality sees nothing and changes nothing', async (role) => {
  const asker = await service.as(role, { municipality: '9999', person: ids.driver });
  const before = await everything();
  for (const { field, document } of calls.filter((each) => rolesOf(each.field).includes(role))) {
    const answer = JSON.stringify(await asker.ask(document));
    expect([field, answer.includes(MARK)]).toEqual([field, false]);
    expect([field, /INTERNAL/.test(answer)]).toEqual([field, false]);
  }
  expect(await everything()).toEqual(before);
});

it.each(ROLES)('%s of this municipality gets an answer to every call that names the role', async (role) => {
  const asker = await service.as(role, { person: ids.driver });
  for (const { field, document } of calls.filter((each) => rolesOf(each.field).includes(role))) {
    const { errors } = await asker.ask(document);
    expect([field, errors?.map(({ message }) => message) ?? []]).toEqual([field, []]);
  }
});

/** Every row of every table of 0301, as text. */
function everything(): Promise<Record<string, string[]>> {
  return service.inside(async () => {
    const tables = currentManager().dataSource.entityMetadatas.map(({ tableName }) => tableName);
    const rows: Record<string, string[]> = {};
    for (const table of tables) {
      const found = await currentManager().query<{ row: string }[]>(
        `SELECT t::text AS row FROM ${table} AS t`,
      );
      rows[table] = found.map(({ row }) => row).sort();
    }
    return rows;
  });
}

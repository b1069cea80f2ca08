import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getIntrospectionQuery, parse } from 'graphql';
import { checkLimits, LIMITS } from '../../src/graphql/limits.js';
import { testService } from '../support/service.js';

const service = await testService();
const dispatcher = await service.as('DISPATCHER');
const staff = await service.as('LAR_STAFF');
const codeOf = async (document: string, variables: Record<string, unknown> = {}) => {
  const { errors } = await staff.ask(document, variables);
  return errors?.[0].extensions.code ?? null;
};

describe('what is no value is refused by name, before it reaches the database', () => {
  it.each([
    ['an id', '{ recipient(id: "7") { alias } }'],
    ['a date that does not exist', '{ shifts(from: "2027-02-29") { nodes { id } } }'],
    ['a date in another order', '{ shifts(from: "29.03.2027") { nodes { id } } }'],
    ['a date in the year 12027', '{ shifts(from: "12027-03-22") { nodes { id } } }'],
    ['a date of another age', '{ shifts(from: "9999-12-31") { nodes { id } } }'],
    ['a text with U+0000', '{ recipients(filter: { alias: "a\\u0000b" }) { nodes { alias } } }'],
  ])('%s', async (_what, document) => {
    expect(await codeOf(document)).toMatch(/^(BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED)$/);
  });

  it('a text with U+0000 in a variable', async () => {
    const document =
      'query ($name: String!) { findRecipientsByName(name: $name, reason: "Test av søk") { name } }';
    expect(await codeOf(document, { name: 'a\0b' })).toBe('BAD_USER_INPUT');
    expect(await codeOf(document, { name: "Robert'); DROP TABLE recipient;--" })).toBeNull();
  });

  it('an instant is taken in any form of ISO 8601, and refused without an offset', async () => {
    const document = `mutation ($at: Instant!) { recordOutcome(input: { id: "7b0e1f86-5a3d-4f0c-9a63-2f1f6c8f4e11",
      planId: "7b0e1f86-5a3d-4f0c-9a63-2f1f6c8f4e11", recipientId: "7b0e1f86-5a3d-4f0c-9a63-2f1f6c8f4e11",
      kind: DELIVERED, deviceTime: $at }) { ... on Refusal { code } } }`;
    expect(await codeOf(document, { at: '2027-03-22T09:05+01:00[Europe/Oslo]' })).toBeNull();
    expect(await codeOf(document, { at: '2027-03-22T09:05:00' })).toBe('BAD_USER_INPUT');
  });
});

describe('what would cost too much is refused before any of it is done', () => {
  const refused = async (document: string, variables: Record<string, unknown> = {}) => {
    const { result, statements } = await service.statements.during(() => dispatcher.ask(document, variables));
    expect(statements).toEqual([]);
    return result.errors?.[0].extensions;
  };
  const PAGES = `query ($first: Int!) { plans(first: $first) { nodes {
    bookings(first: $first) { nodes { id start doses point { id } } } } } }`;

  it('a page of pages, also when its length is in a variable', async () => {
    expect(await refused(PAGES, { first: 1000 })).toMatchObject({ code: 'TOO_COMPLEX', what: 'cost' });
    expect((await dispatcher.ask(PAGES, { first: 20 })).errors).toBeUndefined();
  });

  it('the same field under many names', async () => {
    const aliases = Array.from({ length: 31 }, (_, i) => `a${i}: me { role }`).join(' ');
    expect(await refused(`{ ${aliases} }`)).toMatchObject({ code: 'TOO_COMPLEX', what: 'aliases' });
  });

  it('a way that goes too deep, fragments counted where they stand', () => {
    const { schema } = service.app.get(GraphQLSchemaHost);
    const check = (text: string, depth: number) => () => {
      const document = parse(text);
      checkLimits({ schema, document, operationName: null, variables: {} }, { ...LIMITS, depth });
    };
    const direct = '{ plans { nodes { routes { id } } } }';
    const folded = 'query { plans { nodes { ...p } } } fragment p on Plan { routes { id } }';
    for (const text of [direct, folded]) {
      expect(check(text, 4)).not.toThrow();
      expect(check(text, 3)).toThrow('depth is 4');
    }
  });

  it('and what tools ask about the schema is answered outside production', async () => {
    expect((await dispatcher.ask(getIntrospectionQuery())).errors).toBeUndefined();
  });

  it('a document of endless text', async () => {
    const { errors } = await dispatcher.ask(`{ ${'me { role } '.repeat(1200)} }`);
    expect(errors?.[0].extensions.code).toBe('GRAPHQL_PARSE_FAILED');
  });
});

describe('a list is read page by page', () => {
  interface Page {
    readonly edges: readonly { readonly cursor: string; readonly node: { readonly name: string } }[];
    readonly nodes: readonly { readonly name: string }[];
    readonly pageInfo: Readonly<Record<'hasNextPage' | 'hasPreviousPage', boolean>> &
      Readonly<Record<'startCursor' | 'endCursor', string | null>>;
  }
  const PAGE = `query ($first: Int!, $after: String) { vehicles(first: $first, after: $after) {
    edges { cursor node { name } } nodes { name }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  const NAMES = ['Bil 1', 'Bil 2', 'Bil 3', 'Bil 4', 'Bil 5'];
  const pageAfter = async (first: number, after: string | null): Promise<Page> =>
    (await dispatcher.get<{ vehicles: Page }>(PAGE, { first, after })).vehicles;

  it('edges and nodes hold the same rows, and each cursor asks for those that follow it', async () => {
    expect((await pageAfter(2, null)).pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
    for (const name of NAMES)
      await dispatcher.get(
        'mutation ($name: String!) { createVehicle(input: { name: $name, mode: CAR, capacityDoses: 9 }) { __typename } }',
        { name },
      );

    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { edges, nodes, pageInfo } = await pageAfter(2, after);
      expect(edges.map(({ node }) => node)).toEqual(nodes);
      expect(pageInfo).toMatchObject({
        hasPreviousPage: after !== null,
        startCursor: edges[0].cursor,
        endCursor: edges.at(-1)!.cursor,
      });
      seen.push(...nodes.map(({ name }) => name));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(seen).toEqual(NAMES);

    const { edges } = await pageAfter(5, null);
    for (const [k, { cursor }] of edges.entries())
      expect((await pageAfter(5, cursor)).nodes.map(({ name }) => name)).toEqual(NAMES.slice(k + 1));
  });

  it.each([
    ['of no list', 'no cursor'],
    ['that is not base64url', '%%%'],
    ['with U+0000 in it', Buffer.from('Bil\0').toString('base64url')],
  ])('a cursor %s is refused', async (_what, after) => {
    const { data, errors } = await dispatcher.ask(PAGE, { first: 2, after });
    expect(data ?? null).toBeNull();
    expect(errors?.[0].extensions).toMatchObject({ code: 'REFUSED', refusal: { code: 'CURSOR_INVALID' } });
  });

  it('rows that are asked for as edges cost as much as those asked for as nodes', () => {
    const { schema } = service.app.get(GraphQLSchemaHost);
    const check = (text: string, cost: number) => () => {
      checkLimits({ schema, document: parse(text), operationName: null, variables: {} }, { ...LIMITS, cost });
    };
    const asNodes = '{ vehicles(first: 100) { nodes { name mode } } }'; // 1 + 100 × (1 + 2)
    const asEdges = '{ vehicles(first: 100) { edges { node { name mode } } } }'; // 1 + 100 × (1 + 1 + 2)
    expect(check(asNodes, 301)).not.toThrow();
    expect(check(asNodes, 300)).toThrow('cost is 301');
    expect(check(asEdges, 401)).not.toThrow();
    expect(check(asEdges, 400)).toThrow('cost is 401');
  });
});

describe('an answer is kept by no cache on its way', () => {
  it.each([
    ['with data', '{ me { role } }', 'data'],
    ['that refuses', '{ recipient(id: "7") { alias } }', 'errors'],
    ['to what is no document', '{', 'errors'],
  ])('one %s', async (_what, query, holds) => {
    const response = await fetch(service.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${staff.token}` },
      body: JSON.stringify({ query }),
    });
    expect(await response.json()).toHaveProperty(holds);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });
});

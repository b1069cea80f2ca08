/* eslint-disable */
import * as types from './graphql.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query Recipient($id: UUID!) {\n  recipient(id: $id) {\n    ...RecipientRow\n    language\n    serviceMinutes\n    staffRequired\n    residence {\n      id\n      address\n      accessNotes\n      validFrom\n      validUntil\n    }\n    quarantines {\n      id\n      from\n      until\n    }\n    conflicts {\n      id\n      minGapMinutes\n      recipientIds\n    }\n  }\n}\n\nquery Identity($ids: [UUID!]!, $reason: String!) {\n  identities(recipientIds: $ids, reason: $reason) {\n    recipientId\n    name\n    nationalId\n    phone\n    note\n  }\n}": typeof types.RecipientDocument,
    "fragment RecipientRow on Recipient {\n  id\n  alias\n  mode\n  usualTime\n  cohort\n  window {\n    earliest\n    latest\n  }\n  usualPoint {\n    id\n    name\n  }\n  pauses {\n    id\n    from\n    until\n    reason\n  }\n}\n\nquery Recipients($filter: RecipientFilter!, $first: Int!, $after: String) {\n  recipients(filter: $filter, first: $first, after: $after) {\n    nodes {\n      ...RecipientRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nquery PointNames {\n  points(first: 200) {\n    nodes {\n      id\n      name\n    }\n  }\n}": typeof types.RecipientRowFragmentDoc,
};
const documents: Documents = {
    "query Recipient($id: UUID!) {\n  recipient(id: $id) {\n    ...RecipientRow\n    language\n    serviceMinutes\n    staffRequired\n    residence {\n      id\n      address\n      accessNotes\n      validFrom\n      validUntil\n    }\n    quarantines {\n      id\n      from\n      until\n    }\n    conflicts {\n      id\n      minGapMinutes\n      recipientIds\n    }\n  }\n}\n\nquery Identity($ids: [UUID!]!, $reason: String!) {\n  identities(recipientIds: $ids, reason: $reason) {\n    recipientId\n    name\n    nationalId\n    phone\n    note\n  }\n}": types.RecipientDocument,
    "fragment RecipientRow on Recipient {\n  id\n  alias\n  mode\n  usualTime\n  cohort\n  window {\n    earliest\n    latest\n  }\n  usualPoint {\n    id\n    name\n  }\n  pauses {\n    id\n    from\n    until\n    reason\n  }\n}\n\nquery Recipients($filter: RecipientFilter!, $first: Int!, $after: String) {\n  recipients(filter: $filter, first: $first, after: $after) {\n    nodes {\n      ...RecipientRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nquery PointNames {\n  points(first: 200) {\n    nodes {\n      id\n      name\n    }\n  }\n}": types.RecipientRowFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Recipient($id: UUID!) {\n  recipient(id: $id) {\n    ...RecipientRow\n    language\n    serviceMinutes\n    staffRequired\n    residence {\n      id\n      address\n      accessNotes\n      validFrom\n      validUntil\n    }\n    quarantines {\n      id\n      from\n      until\n    }\n    conflicts {\n      id\n      minGapMinutes\n      recipientIds\n    }\n  }\n}\n\nquery Identity($ids: [UUID!]!, $reason: String!) {\n  identities(recipientIds: $ids, reason: $reason) {\n    recipientId\n    name\n    nationalId\n    phone\n    note\n  }\n}"): (typeof documents)["query Recipient($id: UUID!) {\n  recipient(id: $id) {\n    ...RecipientRow\n    language\n    serviceMinutes\n    staffRequired\n    residence {\n      id\n      address\n      accessNotes\n      validFrom\n      validUntil\n    }\n    quarantines {\n      id\n      from\n      until\n    }\n    conflicts {\n      id\n      minGapMinutes\n      recipientIds\n    }\n  }\n}\n\nquery Identity($ids: [UUID!]!, $reason: String!) {\n  identities(recipientIds: $ids, reason: $reason) {\n    recipientId\n    name\n    nationalId\n    phone\n    note\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment RecipientRow on Recipient {\n  id\n  alias\n  mode\n  usualTime\n  cohort\n  window {\n    earliest\n    latest\n  }\n  usualPoint {\n    id\n    name\n  }\n  pauses {\n    id\n    from\n    until\n    reason\n  }\n}\n\nquery Recipients($filter: RecipientFilter!, $first: Int!, $after: String) {\n  recipients(filter: $filter, first: $first, after: $after) {\n    nodes {\n      ...RecipientRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nquery PointNames {\n  points(first: 200) {\n    nodes {\n      id\n      name\n    }\n  }\n}"): (typeof documents)["fragment RecipientRow on Recipient {\n  id\n  alias\n  mode\n  usualTime\n  cohort\n  window {\n    earliest\n    latest\n  }\n  usualPoint {\n    id\n    name\n  }\n  pauses {\n    id\n    from\n    until\n    reason\n  }\n}\n\nquery Recipients($filter: RecipientFilter!, $first: Int!, $after: String) {\n  recipients(filter: $filter, first: $first, after: $after) {\n    nodes {\n      ...RecipientRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nquery PointNames {\n  points(first: 200) {\n    nodes {\n      id\n      name\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
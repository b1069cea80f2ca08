import type { GraphQLSchema } from 'graphql';
import type { Role } from '../identity/index.js';

/**
 * Describes what no decorator can: the three root types, and for each of their fields which roles may call it. The
 * roles are read from the list that the guard reads (`@Allow`), so the two cannot differ.
 */
export function describeRoots(schema: GraphQLSchema): GraphQLSchema {
  const roots = [
    {
      type: schema.getQueryType(),
      description:
        'What callers read. A refused query is an error with the code `REFUSED` and the refusal under `extensions.refusal`.',
    },
    {
      type: schema.getMutationType(),
      description:
        'What callers change. A refusal is a member of the answer, and takes back all of the call.',
    },
    {
      type: schema.getSubscriptionType(),
      description:
        'What callers listen to, over graphql-ws. A stream ends where events may have been missed.',
    },
  ];
  for (const { type, description } of roots) {
    if (!type) continue;
    type.description = description;
    for (const field of Object.values(type.getFields())) {
      const roles = (field.extensions['roles'] ?? []) as readonly Role[];
      field.description = [field.description, `Roles: ${roles.join(', ')}.`].filter(Boolean).join(' ');
    }
  }
  return schema;
}

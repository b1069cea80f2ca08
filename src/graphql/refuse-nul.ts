import { type DocumentNode, GraphQLError, visit } from 'graphql';

/**
 * PostgreSQL keeps every character in a text but U+0000; asked about one, it fails in the middle of the work.
 * @throws GraphQLError BAD_USER_INPUT
 */
export function refuseNul(document: DocumentNode, variables: Record<string, unknown>): void {
  let found = JSON.stringify(variables).includes('\\u0000');
  visit(document, {
    StringValue: ({ value }) => {
      found ||= value.includes('\0');
    },
  });
  if (found) {
    throw new GraphQLError('A text holds the character U+0000. Leave it out.', {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
}

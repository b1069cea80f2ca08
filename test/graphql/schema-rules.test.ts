import { buildASTSchema, parse, visit } from 'graphql';
import { createRequire } from 'node:module';

interface Finding {
  readonly message: string;
}
type Rule = (context: { reportError: (finding: Finding) => void }) => Parameters<typeof visit>[1];

const { DescriptionsSayMoreThanNames } = createRequire(import.meta.url)('../../scripts/schema-rules.cjs') as {
  DescriptionsSayMoreThanNames: Rule;
};

function findingsIn(text: string): string[] {
  const document = parse(text);
  buildASTSchema(document); // the examples are schemas
  const found: string[] = [];
  visit(document, DescriptionsSayMoreThanNames({ reportError: ({ message }) => found.push(message) }));
  return found;
}

const schemaWith = (description: { type?: string; field?: string; argument?: string; value?: string }) => `
  "${description.type ?? 'What callers read.'}"
  type Query {
    "${description.field ?? 'Newest first.'}"
    openPlans("${description.argument ?? 'The working day.'}" planDate: String): [Status]
  }
  "Where it is in its life."
  enum Status { "${description.value ?? 'Waits for a worker.'}" QUEUED }`;

it('descriptions that say more than their names pass', () => {
  expect(findingsIn(schemaWith({}))).toEqual([]);
  expect(findingsIn('type Query { undescribed: String }')).toEqual([]); // a rule of the linter's own
});

it.each([
  ['of a type', { type: 'The queries.' }, 'Query'],
  ['of a field', { field: 'The open plans.' }, 'Query.openPlans'],
  ['of an argument', { argument: 'The date of the plan' }, 'Query.openPlans.planDate'],
  ['of an enum value', { value: 'Is queued.' }, 'Status.QUEUED'],
  ['of stop words alone', { value: 'It is.' }, 'Status.QUEUED'],
])('a description %s that only repeats its name is found', (_what, description, name) => {
  expect(findingsIn(schemaWith(description))).toEqual([
    expect.stringContaining(`\`${name}\` only repeats its name`),
  ]);
});

import type { Asker } from './service.js';

/** What a mutation's union answers, whichever member it is. */
export interface MutationAnswer {
  readonly __typename: string;
  readonly code?: string;
  readonly faults?: readonly { readonly where: string; readonly code: string }[];
  readonly current?: Readonly<Record<string, unknown>>;
  readonly [field: string]: unknown;
}

/**
 * Calls a mutation that takes an input and answers with a result union.
 * @param type the object type of a success, `Recipient` for `RecipientResult`
 * @param fields what to select of it, also of the current one when it was stale
 */
export async function mutate(
  asker: Asker,
  mutation: string,
  type: string,
  fields: string,
  input: Record<string, unknown>,
): Promise<MutationAnswer> {
  const inputType = `${mutation[0].toUpperCase()}${mutation.slice(1)}Input`;
  const data = await asker.get<Record<string, MutationAnswer>>(
    `mutation ($input: ${inputTypes[mutation] ?? inputType}!) {
      ${mutation}(input: $input) {
        __typename
        ... on ${type} { ${fields} }
        ... on Stale${type} { current { ${fields} } }
        ... on Refusal { code faults { where code } }
      }
    }`,
    { input },
  );
  return data[mutation];
}

/** Mutations whose input type is not called after them. */
const inputTypes: Readonly<Record<string, string>> = {
  endPause: 'EndPeriodInput',
  endQuarantine: 'EndPeriodInput',
  withdrawConsent: 'EndPeriodInput',
};

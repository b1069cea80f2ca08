import { ask } from './support.js';

/** A ruleset that lets one person in at a time, not switched on, and a checklist that would switch it on. */
export async function prepareCrisis(name: string): Promise<void> {
  const { createRuleset } = await ask<{ createRuleset: { id: string } }>(
    'ADMIN',
    `mutation ($input: CreateRulesetInput!) { createRuleset(input: $input) { ... on Ruleset { id } } }`,
    { input: { name, maxPresent: 1, active: false } },
  );
  await ask(
    'DISPATCHER',
    `mutation ($input: CreateCrisisChecklistInput!) { createCrisisChecklist(input: $input) { __typename } }`,
    {
      input: {
        name,
        measures: { rulesets: [{ rulesetId: createRuleset.id, on: true }] },
        messages: [{ language: 'nb', text: 'Kom til avtalt tid.' }],
      },
    },
  );
}

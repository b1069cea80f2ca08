import { groupsOf } from '../../web/src/worklist/groups.js';
import type { WorklistItemKind } from '../../web/src/graphql/generated/graphql.js';

const item = (kind: WorklistItemKind, alias: string) => ({
  recipientId: alias,
  alias,
  kind,
  date: '2027-03-22',
  message: { nb: alias, en: alias },
});

describe('the worklist', () => {
  it('stands by kind, in the order in which the service lists kinds and recipients', () => {
    const groups = groupsOf([
      item('HOLD', 'B'),
      item('HOLD', 'A'),
      item('NOT_RECORDED', 'C'),
      item('ORDER_ENDING', 'A'),
    ]);
    expect(groups.map(({ kind, items }) => [kind, items.map(({ alias }) => alias)])).toEqual([
      ['HOLD', ['B', 'A']],
      ['NOT_RECORDED', ['C']],
      ['ORDER_ENDING', ['A']],
    ]);
  });

  it('has no group where there is no item', () => {
    expect(groupsOf([])).toEqual([]);
  });
});

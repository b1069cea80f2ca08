import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { Alert, Button, Checkbox } from '@digdir/designsystemet-react';
import { type SyntheticEvent, useState } from 'react';
import {
  FreeTimesForRemedyDocument,
  RecipientForRemedyDocument,
  RemedyRecipientDocument,
  RemedyTimeDocument,
} from '../../graphql/generated/graphql.js';
import { TroubleNote } from '../../ui/form-dialog.js';
import { Modal } from '../../ui/modal.js';
import { useWords } from '../../words/language.js';
import type { Person, Proposal } from './proposal.js';
import { type RemedyPlan, useRemedy } from './use-remedy.js';
import { remedyWords } from './words.js';

/** Some are given a time at another point, or may be served at home; who, is chosen. */
export function PeopleRemedy({
  proposal,
  effect,
  plan,
  onClose,
}: {
  proposal: Extract<Proposal, { act: 'send' | 'home' }>;
  effect: string;
  plan: RemedyPlan;
  onClose: () => void;
}) {
  const w = useWords(remedyWords);
  const client = useApolloClient();
  const { busy, trouble, make, planAgain } = useRemedy(plan);
  const [left, setLeft] = useState<readonly Person[]>([]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(proposal.people.map(({ id }) => id)),
  );
  const send = async (people: readonly Person[], point: string): Promise<boolean> => {
    const without: Person[] = [];
    for (const person of people) {
      const start = await bestTime(client, plan, point, person.id);
      const draft = plan.head.status === 'DRAFT' ? { plan: plan.head.id } : {};
      const input = { point, recipient: person.id, replaces: null, ...draft };
      if (start === null) without.push(person);
      else if (!(await make(RemedyTimeDocument, { input: { ...input, start } }))) return false;
    }
    setLeft(without);
    return without.length === 0;
  };
  const bringHome = async (people: readonly Person[]): Promise<boolean> => {
    for (const { id } of people) {
      const { data } = await client.query({
        query: RecipientForRemedyDocument,
        fetchPolicy: 'network-only',
        variables: { id },
      });
      const version = data?.recipient?.version;
      if (version === undefined) continue;
      if (!(await make(RemedyRecipientDocument, { input: { id, version, mode: 'FLEXIBLE' } }))) return false;
    }
    return planAgain();
  };
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    const people = proposal.people.filter(({ id }) => chosen.has(id));
    if (await (proposal.act === 'send' ? send(people, proposal.point) : bringHome(people))) onClose();
  };
  return (
    <Modal title={proposal.act === 'send' ? w.sendTitle(proposal.name) : w.homeTitle} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <p>
          {effect} {proposal.act === 'send' ? w.sendLead : w.homeLead}
        </p>
        <fieldset className="choices">
          <legend>{w.who}</legend>
          {proposal.people.map(({ id, alias }) => (
            <Checkbox
              key={id}
              data-size="sm"
              label={alias}
              checked={chosen.has(id)}
              onChange={({ target }) =>
                setChosen((before) =>
                  target.checked
                    ? new Set([...before, id])
                    : new Set([...before].filter((each) => each !== id)),
                )
              }
            />
          ))}
        </fieldset>
        {trouble && <TroubleNote trouble={trouble} />}
        {left.length > 0 && (
          <Alert data-color="warning" role="alert" data-size="sm">
            {w.noTime(left.map(({ alias }) => alias).join(', '))}
          </Alert>
        )}
        <div className="row">
          <Button type="submit" loading={busy} disabled={chosen.size === 0}>
            {proposal.act === 'send' ? w.sendSubmit : w.submit}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {w.close}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

/** The free time of the day that breaks no rule and adds least to the crowd; null where there is none. */
async function bestTime(
  client: ApolloClient,
  { head: { id, date, status } }: RemedyPlan,
  point: string,
  recipient: string,
): Promise<string | null> {
  const { data } = await client.query({
    query: FreeTimesForRemedyDocument,
    fetchPolicy: 'no-cache',
    variables: { point, recipient, date, plan: status === 'DRAFT' ? id : null },
  });
  const free = (data?.freeTimes ?? []).filter(({ breaks }) => breaks.length === 0);
  return free.toSorted((a, b) => a.pOvercrowded - b.pOvercrowded)[0]?.start ?? null;
}

import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { Alert, Button, Checkbox } from '@digdir/designsystemet-react';
import { type SyntheticEvent, useState } from 'react';
import { linkTo } from '../../app/router.js';
import { FreeTimesForRemedyDocument, RemedyTimeDocument } from '../../graphql/generated/graphql.js';
import { TroubleNote } from '../../ui/form-dialog.js';
import { Modal } from '../../ui/modal.js';
import { useWords } from '../../words/language.js';
import type { Person, Proposal } from './proposal.js';
import { type RemedyPlan, useRemedy } from './use-remedy.js';
import { remedyWords } from './words.js';

type Of<Act> = Extract<Proposal, { act: Act }>;

interface Props<Act> {
  readonly proposal: Of<Act>;
  readonly effect: string;
  readonly plan: RemedyPlan;
  readonly onClose: () => void;
}

/** Those who would be served at home: LAR decides on each one's page, and then the day is planned again. */
export function HomeRemedy({ proposal, effect, plan, onClose }: Props<'home'>) {
  const w = useWords(remedyWords);
  const { busy, trouble, planAgain } = useRemedy(plan);
  return (
    <Modal title={w.homeTitle} onClose={onClose}>
      <p>
        {effect} {w.homeLead}
      </p>
      <ul>
        {proposal.people.map(({ id, alias }) => (
          <li key={id}>
            <a {...linkTo(`/staff/${id}?day=${plan.head.date}`)}>{alias}</a>
          </li>
        ))}
      </ul>
      {trouble && <TroubleNote trouble={trouble} />}
      <div className="row">
        <Button loading={busy} onClick={() => void planAgain().then((made) => made && onClose())}>
          {w.planAgain}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {w.close}
        </Button>
      </div>
    </Modal>
  );
}

/** Some are given a time at another point; who, is chosen. */
export function SendRemedy({ proposal, effect, plan, onClose }: Props<'send'>) {
  const w = useWords(remedyWords);
  const client = useApolloClient();
  const { busy, trouble, make } = useRemedy(plan);
  const [left, setLeft] = useState<readonly Person[]>([]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(proposal.people.map(({ id }) => id)),
  );
  const send = async (people: readonly Person[]): Promise<boolean> => {
    const without: Person[] = [];
    for (const person of people) {
      const { point } = proposal;
      const start = await bestTime(client, plan, point, person.id);
      const draft = plan.head.status === 'DRAFT' ? { plan: plan.head.id } : {};
      const input = { point, recipient: person.id, replaces: null, ...draft };
      if (start === null) without.push(person);
      else if (!(await make(RemedyTimeDocument, { input: { ...input, start } }))) return false;
    }
    setLeft(without);
    return without.length === 0;
  };
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (await send(proposal.people.filter(({ id }) => chosen.has(id)))) onClose();
  };
  return (
    <Modal title={w.sendTitle(proposal.name)} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <p>
          {effect} {w.sendLead}
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
            {w.sendSubmit}
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

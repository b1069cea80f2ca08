import { useQuery } from '@apollo/client/react';
import { Alert, Button, Table } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { setParameter, usePath } from '../app/router.js';
import {
  type HowPeopleComeFragment,
  PointsForPresenceDocument,
  PresenceDocument,
  type SetPresenceInput,
  SetPresenceDocument,
} from '../graphql/generated/graphql.js';
import { isLarStaff, useSession } from '../session/session.js';
import { ChoiceField } from '../ui/choice-field.js';
import { FormDialog, TroubleNote } from '../ui/form-dialog.js';
import { Screen } from '../ui/screen.js';
import { Section } from '../ui/section.js';
import { Failed, Loading } from '../ui/states.js';
import { useSave } from '../ui/use-save.js';
import { useFormat } from '../words/format.js';
import { useWords } from '../words/language.js';
import { PointRoom } from './point-room.js';
import { presenceWords } from './words.js';

const NAMES = ['noShow', 'jitterSd', 'jitterMax', 'dwellVariation'] as const;
type Name = (typeof NAMES)[number];

/** What people type is minutes or per cent; the service counts seconds and shares. */
const SCALE: Readonly<Record<Name, number>> = {
  noShow: 0.01,
  jitterSd: 60,
  jitterMax: 60,
  dwellVariation: 0.01,
};
/** Fewer say little: a hundred is some two weeks of a small point. */
const FEW = 100;

/** How punctual people are: what is in force, what was seen, what the defaults are; a person applies what was seen. */
export function Presence() {
  const w = useWords(presenceWords);
  const point = usePath().searchParams.get('point');
  const points = useQuery(PointsForPresenceDocument).data?.points.nodes ?? [];
  const { data, error, refetch } = useQuery(PresenceDocument, { variables: { point } });
  const where = points.find(({ id }) => id === point)?.name ?? w.municipality;
  return (
    <Screen title={w.title}>
      <p className="subtle">{w.lead}</p>
      <ChoiceField
        label={w.where}
        value={point ?? ''}
        options={[['', w.municipality], ...points.map(({ id, name }) => [id, name] as const)]}
        onChoose={(value) => setParameter('point', value)}
      />
      {error && <Failed error={error} retry={refetch} />}
      {!data && !error && <Loading />}
      {data && <Parameters presence={data.presence} where={where} />}
      <PointRoom points={points} />
    </Screen>
  );
}

function Parameters({ presence, where }: { presence: HowPeopleComeFragment; where: string }) {
  const w = useWords(presenceWords);
  const role = useSession()?.role;
  const maySet = isLarStaff(role) || role === 'ADMIN';
  const [isChanging, setIsChanging] = useState(false);
  const { save, busy, trouble } = useSave();
  const { learned, pointId, version } = presence;
  const apply = (change: Partial<Record<Name, number | null>>): Promise<boolean> =>
    save(SetPresenceDocument, { input: { pointId, version, ...change } });
  const { act, ...columns } = w.columns;
  return (
    <Section title={w.caption(where)}>
      <p>{w.seen(learned.booked, learned.arrivals, learned.dwells)}</p>
      {learned.booked < FEW && (
        <Alert data-color="info" data-size="sm">
          {w.few}
        </Alert>
      )}
      <div className="scroll-x" tabIndex={0} role="group" aria-label={w.caption(where)}>
        <Table data-size="sm">
          <Table.Head>
            <Table.Row>
              {[...Object.values(columns), ...(maySet ? [act] : [])].map((name) => (
                <Table.HeaderCell key={name} scope="col">
                  {name}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {NAMES.map((name) => (
              <Parameter
                key={name}
                name={name}
                presence={presence}
                busy={busy}
                onApply={maySet ? apply : null}
              />
            ))}
          </Table.Body>
        </Table>
      </div>
      {trouble?.kind === 'stale' ? (
        <Alert data-color="warning" role="alert" data-size="sm">
          {w.stale}
        </Alert>
      ) : (
        trouble && <TroubleNote trouble={trouble} />
      )}
      {maySet && (
        <div className="row">
          <Button variant="secondary" data-size="sm" onClick={() => setIsChanging(true)}>
            {w.change}
          </Button>
        </div>
      )}
      {isChanging && <ChangeDialog presence={presence} where={where} onClose={() => setIsChanging(false)} />}
    </Section>
  );
}

function Parameter({
  name,
  presence: { inForce, set, learned, defaults },
  busy,
  onApply,
}: {
  name: Name;
  presence: HowPeopleComeFragment;
  busy: boolean;
  onApply: ((change: Partial<Record<Name, number | null>>) => Promise<boolean>) | null;
}) {
  const w = useWords(presenceWords);
  const format = useFormat();
  const what = w.parameters[name];
  const show = (value: number | null): string => {
    if (value === null) return w.asAbove;
    const amount = format.number(value / SCALE[name], 1);
    return `${amount} ${SCALE[name] === 60 ? 'min' : '%'}`;
  };
  const seen = learned.parameters[name];
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">{what}</Table.HeaderCell>
      <Table.Cell>
        <strong>{show(inForce[name])}</strong>
      </Table.Cell>
      <Table.Cell>{show(set[name])}</Table.Cell>
      <Table.Cell>{show(seen)}</Table.Cell>
      <Table.Cell>{show(defaults[name])}</Table.Cell>
      {onApply && (
        <Table.Cell>
          <div className="row">
            {seen !== null && show(seen) !== show(inForce[name]) && (
              <Button
                variant="secondary"
                data-size="sm"
                disabled={busy}
                aria-label={w.useOf(what, show(seen))}
                onClick={() => void onApply({ [name]: seen })}
              >
                {w.use}
              </Button>
            )}
            {set[name] !== null && (
              <Button
                variant="tertiary"
                data-size="sm"
                disabled={busy}
                aria-label={w.takeBackOf(what)}
                onClick={() => void onApply({ [name]: null })}
              >
                {w.takeBack}
              </Button>
            )}
          </div>
        </Table.Cell>
      )}
    </Table.Row>
  );
}

function ChangeDialog({
  presence: { pointId, version, set },
  where,
  onClose,
}: {
  presence: HowPeopleComeFragment;
  where: string;
  onClose: () => void;
}) {
  const w = useWords(presenceWords);
  const { save, busy, trouble } = useSave();
  const typed = (name: Name): string => {
    const value = set[name];
    return value === null ? '' : String(Number((value / SCALE[name]).toFixed(2)));
  };
  return (
    <FormDialog<Name>
      title={w.changeTitle(where)}
      lead={w.changeLead}
      busy={busy}
      trouble={trouble}
      onClose={onClose}
      initial={{
        noShow: typed('noShow'),
        jitterSd: typed('jitterSd'),
        jitterMax: typed('jitterMax'),
        dwellVariation: typed('dwellVariation'),
      }}
      fields={NAMES.map((name) => ({ name, label: w.units[name] }))}
      onSubmit={(values) => {
        const input: SetPresenceInput = { pointId, version };
        for (const name of NAMES) {
          const text = values[name].trim().replace(',', '.');
          input[name] = text === '' ? null : Number((Number(text) * SCALE[name]).toFixed(6));
        }
        return save(SetPresenceDocument, { input });
      }}
    />
  );
}

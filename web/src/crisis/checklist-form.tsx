import { useMutation, useQuery } from '@apollo/client/react';
import {
  Button,
  Checkbox,
  Field,
  Label,
  Paragraph,
  Select,
  Textarea,
  Textfield,
} from '@digdir/designsystemet-react';
import { type SyntheticEvent, useState } from 'react';
import {
  CreateCrisisChecklistDocument,
  CrisisChoicesDocument,
  type CrisisChoicesQuery,
  type ToldRefusalFragment,
} from '../graphql/generated/graphql.js';
import { Modal } from '../ui/modal.js';
import { RefusalNote } from '../ui/refusal.js';
import { Failed, Loading } from '../ui/states.js';
import { useWords } from '../words/language.js';
import { crisisWords } from './words.js';

interface Hours {
  readonly pointId: string;
  readonly openingHours: string;
}

interface Extra {
  readonly vehicleId: string;
  readonly driverId: string;
  readonly startPointId: string;
  readonly start: string;
  readonly end: string;
}

/** Prepares a checklist: rulesets to switch on, points with other hours, shifts more, and what people are told. */
export function ChecklistForm({ onClose }: { onClose: () => void }) {
  const w = useWords(crisisWords);
  const { data, error } = useQuery(CrisisChoicesDocument);
  return (
    <Modal title={w.newList} onClose={onClose}>
      {error && <Failed error={error} />}
      {data ? <Form choices={data} onClose={onClose} /> : <Loading />}
    </Modal>
  );
}

function Form({ choices, onClose }: { choices: CrisisChoicesQuery; onClose: () => void }) {
  const w = useWords(crisisWords);
  const [name, setName] = useState('');
  const [rules, setRules] = useState<readonly string[]>([]);
  const [hours, setHours] = useState<readonly Hours[]>([]);
  const [shifts, setShifts] = useState<readonly Extra[]>([]);
  const [nb, setNb] = useState('');
  const [en, setEn] = useState('');
  const [refusal, setRefusal] = useState<ToldRefusalFragment | null>(null);
  const [create, { loading, error }] = useMutation(CreateCrisisChecklistDocument, {
    refetchQueries: ['Crisis'],
  });
  const rulesets = choices.rulesets.nodes;
  const [points, vehicles, staff] = [
    choices.points.nodes,
    choices.vehicles.nodes,
    choices.staffMembers.nodes,
  ];
  const [point, vehicle, driver] = [points[0], vehicles[0], staff[0]];
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    const messages = [
      { language: 'nb', text: nb },
      { language: 'en', text: en },
    ].filter(({ text }) => text.trim() !== '');
    const measures = {
      rulesets: rules.map((rulesetId) => ({ rulesetId, on: true })),
      hours: [...hours],
      shifts: shifts.map(({ driverId, ...shift }) => ({ ...shift, staffIds: [driverId] })),
    };
    const { data } = await create({ variables: { input: { name, measures, messages } } });
    if (data?.createCrisisChecklist.__typename === 'Refusal') setRefusal(data.createCrisisChecklist);
    else onClose();
  };
  const changeHours = (k: number, change: Partial<Hours>) =>
    setHours(hours.map((each, i) => (i === k ? { ...each, ...change } : each)));
  const changeShift = (k: number, change: Partial<Extra>) =>
    setShifts(shifts.map((each, i) => (i === k ? { ...each, ...change } : each)));
  return (
    <form className="stack" onSubmit={(event) => void submit(event).catch(() => undefined)}>
      <Textfield label={w.name} value={name} onChange={({ target }) => setName(target.value)} />
      <fieldset className="choices">
        <legend>{w.rules}</legend>
        {rulesets.length === 0 && <Paragraph data-size="sm">{w.noRules}</Paragraph>}
        {rulesets.map(({ id, name: label }) => (
          <Checkbox
            key={id}
            value={id}
            label={label}
            checked={rules.includes(id)}
            onChange={({ target }) =>
              setRules(target.checked ? [...rules, id] : rules.filter((each) => each !== id))
            }
          />
        ))}
      </fieldset>
      {hours.map(({ pointId, openingHours }, k) => (
        <div key={k} className="row measure-row">
          <Choice
            label={w.point}
            value={pointId}
            options={points}
            onChange={(value) => changeHours(k, { pointId: value })}
          />
          <Textfield
            label={w.openingHours}
            value={openingHours}
            onChange={({ target }) => changeHours(k, { openingHours: target.value })}
          />
          <Button
            type="button"
            variant="tertiary"
            data-size="sm"
            onClick={() => setHours(hours.filter((_, i) => i !== k))}
          >
            {w.takeAway}
          </Button>
        </div>
      ))}
      {shifts.map((shift, k) => (
        <div key={k} className="row measure-row">
          <Choice
            label={w.vehicle}
            value={shift.vehicleId}
            options={vehicles}
            onChange={(vehicleId) => changeShift(k, { vehicleId })}
          />
          <Choice
            label={w.driver}
            value={shift.driverId}
            options={staff}
            onChange={(driverId) => changeShift(k, { driverId })}
          />
          <Choice
            label={w.startPoint}
            value={shift.startPointId}
            options={points}
            onChange={(startPointId) => changeShift(k, { startPointId })}
          />
          <Textfield
            type="time"
            label={w.start}
            value={shift.start}
            onChange={({ target }) => changeShift(k, { start: target.value })}
          />
          <Textfield
            type="time"
            label={w.end}
            value={shift.end}
            onChange={({ target }) => changeShift(k, { end: target.value })}
          />
          <Button
            type="button"
            variant="tertiary"
            data-size="sm"
            onClick={() => setShifts(shifts.filter((_, i) => i !== k))}
          >
            {w.takeAway}
          </Button>
        </div>
      ))}
      <div className="row">
        {point && (
          <Button
            type="button"
            variant="secondary"
            data-size="sm"
            onClick={() => setHours([...hours, { pointId: point.id, openingHours: point.openingHours }])}
          >
            {w.addHours}
          </Button>
        )}
        {point && vehicle && driver && (
          <Button
            type="button"
            variant="secondary"
            data-size="sm"
            onClick={() =>
              setShifts([
                ...shifts,
                {
                  vehicleId: vehicle.id,
                  driverId: driver.id,
                  startPointId: point.id,
                  start: '09:00',
                  end: '15:30',
                },
              ])
            }
          >
            {w.addShift}
          </Button>
        )}
      </div>
      <Field>
        <Label>{w.messageNb}</Label>
        <Field.Description>{w.messageHelp}</Field.Description>
        <Textarea lang="nb" rows={2} value={nb} onChange={({ target }) => setNb(target.value)} />
      </Field>
      <Field>
        <Label>{w.messageEn}</Label>
        <Textarea lang="en" rows={2} value={en} onChange={({ target }) => setEn(target.value)} />
      </Field>
      {refusal && <RefusalNote title={w.notMade} refusal={refusal} />}
      {error && <Failed error={error} />}
      <div>
        <Button type="submit" loading={loading}>
          {w.save}
        </Button>
      </div>
    </form>
  );
}

function Choice({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: string;
  options: readonly { readonly id: string; readonly name: string }[];
  onChange: (id: string) => void;
}) {
  return (
    <Field>
      <Label>{label}</Label>
      <Select value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map(({ id, name }) => (
          <Select.Option key={id} value={id}>
            {name}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}

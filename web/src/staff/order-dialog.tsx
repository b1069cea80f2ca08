import { useLazyQuery } from '@apollo/client/react';
import { Alert, Button, Checkbox, Fieldset, Textfield } from '@digdir/designsystemet-react';
import {
  ChangeOrderDocument,
  CreateOrderDocument,
  type MedicineForm,
  OrderChangeEffectDocument,
} from '../graphql/generated/graphql.js';
import { ChoiceField } from '../ui/choice-field.js';
import { FormDialog, TroubleNote, type Values } from '../ui/form-dialog.js';
import { useSave } from '../ui/use-save.js';
import { Failed } from '../ui/states.js';
import { addDays, today, useFormat } from '../words/format.js';
import { useWords } from '../words/language.js';
import { calendarWords } from './calendar-words.js';
import { editWords } from './edit-words.js';
import { type KnownRecipient, orNull } from './known.js';
import { Gaps, WeeksTable } from './weeks-table.js';
import { mondayOf } from './weeks.js';

type Order = KnownRecipient['orders'][number];
type Name =
  | 'from'
  | 'until'
  | 'atc'
  | 'form'
  | 'preparation'
  | 'dosesPerDay'
  | 'doseEvery'
  | 'weekdays'
  | 'interval'
  | 'firstDose'
  | 'takeHome'
  | 'tolerance'
  | 'supervised';

/** How many weeks of a change are shown before it is saved. */
const WEEKS = 4;
const FORMS = [
  'ORAL_SOLUTION',
  'SUBLINGUAL_TABLET',
  'SUBLINGUAL_FILM',
  'ORAL_TABLET',
  'CAPSULE',
  'DEPOT_INJECTION',
] as const;

/** A decision that has been made elsewhere, as it is recorded: a first order, or a change of the one in force. */
export function OrderDialog({
  recipientId,
  order,
  onClose,
}: {
  recipientId: string;
  order: Order | null;
  onClose: () => void;
}) {
  const w = useWords(calendarWords);
  const e = useWords(editWords);
  const { save, busy, trouble } = useSave();
  const medicines = Object.entries(w.medicines).map(([atc, name = atc]) => [atc, name] as const);
  return (
    <FormDialog<Name>
      title={order ? e.changeOrder : e.newOrder}
      lead={e.orderLead}
      busy={busy}
      trouble={trouble}
      onClose={onClose}
      initial={initial(order)}
      fields={[
        { name: 'from', label: e.firstDay, type: 'date', required: true },
        { name: 'until', label: e.lastDay, help: e.lastDayHelp, type: 'date' },
        { name: 'atc', label: e.medicine, options: medicines },
        { name: 'form', label: e.form, options: FORMS.map((form) => [form, w.forms[form] ?? form] as const) },
        { name: 'preparation', label: e.preparation, help: e.preparationHelp },
      ]}
      onSubmit={(values) => {
        const said = inputOf(values);
        return order
          ? save(ChangeOrderDocument, {
              input: { id: order.id, version: order.version, from: values.from, ...said },
            })
          : save(CreateOrderDocument, { input: { recipientId, validFrom: values.from, ...said } });
      }}
    >
      {(values, change) => (
        <>
          {values.form === 'DEPOT_INJECTION' ? (
            <Numbers
              values={values}
              change={change}
              names={[
                ['interval', e.interval],
                ['tolerance', e.tolerance],
              ]}
            />
          ) : (
            <>
              <Weekdays value={values.weekdays} onChange={(value) => change('weekdays', value)} />
              <Numbers values={values} change={change} names={[['takeHome', e.takeHome]]} />
              <ChoiceField
                label={e.dosesPerDay}
                value={values.dosesPerDay}
                options={Object.entries(e.dosesPerDayOptions)}
                onChoose={(value) => change('dosesPerDay', value)}
              />
              <ChoiceField
                label={e.doseEvery}
                value={values.doseEvery}
                options={Object.entries(e.doseEveryOptions)}
                onChoose={(value) => change('doseEvery', value)}
              />
            </>
          )}
          <Checkbox
            data-size="sm"
            label={w.supervised}
            checked={values.supervised === 'yes'}
            onChange={({ target }) => change('supervised', target.checked ? 'yes' : '')}
          />
          {order && <Effect order={order} values={values} />}
        </>
      )}
    </FormDialog>
  );
}

function initial(order: Order | null): Values<Name> {
  const every = /^EVERY (\d+) DAYS FROM (\S+)$/.exec(order?.handout ?? '');
  const tomorrow = addDays(today(), 1);
  return {
    from: tomorrow,
    until: order?.validUntil ?? '',
    atc: order?.atc ?? 'N07BC02',
    form: order?.form ?? 'ORAL_SOLUTION',
    preparation: order?.preparation ?? '',
    dosesPerDay: String(order?.dosesPerDay ?? 1),
    doseEvery: String(order?.doseEveryDays ?? 1),
    weekdays: every || !order ? 'MO TU WE TH FR' : order.handout,
    interval: every?.[1] ?? '7',
    firstDose: every?.[2] ?? tomorrow,
    takeHome: String(order?.maxTakeHomeDoses ?? 0),
    tolerance: String(order?.toleranceDays ?? 0),
    supervised: order?.supervised === false ? '' : 'yes',
  };
}

/** What is given in the field of another kind of medicine is left out. */
function inputOf(values: Values<Name>) {
  const isDepot = values.form === 'DEPOT_INJECTION';
  return {
    atc: values.atc,
    form: values.form as MedicineForm,
    preparation: orNull(values.preparation),
    dosesPerDay: isDepot ? 1 : Number(values.dosesPerDay),
    doseEveryDays: isDepot ? 1 : Number(values.doseEvery),
    handout: isDepot ? `EVERY ${values.interval} DAYS FROM ${values.firstDose}` : values.weekdays,
    supervised: values.supervised === 'yes',
    maxTakeHomeDoses: isDepot ? 0 : Number(values.takeHome),
    toleranceDays: isDepot ? Number(values.tolerance) : 0,
    validUntil: orNull(values.until),
  };
}

function Weekdays({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const w = useWords(calendarWords);
  const chosen = value.split(' ');
  const codes = Object.keys(w.weekdays);
  return (
    <Fieldset data-size="sm">
      <Fieldset.Legend>{w.handoutDays}</Fieldset.Legend>
      <div className="row">
        {codes.map((code) => (
          <Checkbox
            key={code}
            data-size="sm"
            label={w.weekdays[code] ?? code}
            checked={chosen.includes(code)}
            onChange={({ target }) =>
              onChange(
                codes.filter((each) => (each === code ? target.checked : chosen.includes(each))).join(' '),
              )
            }
          />
        ))}
      </div>
    </Fieldset>
  );
}

function Numbers({
  values,
  change,
  names,
}: {
  values: Values<Name>;
  change: (name: Name, value: string) => void;
  names: readonly (readonly [Name, string])[];
}) {
  return (
    <div className="row">
      {names.map(([name, label]) => (
        <Textfield
          key={name}
          data-size="sm"
          label={label}
          type="number"
          min={0}
          required
          value={values[name]}
          onChange={({ target }) => change(name, target.value)}
        />
      ))}
    </div>
  );
}

/** The coming weeks as they would be, asked for and shown before anything is saved. */
function Effect({ order, values }: { order: Order; values: Values<Name> }) {
  const w = useWords(calendarWords);
  const e = useWords(editWords);
  const format = useFormat();
  const [look, { data, error, loading, called, variables }] = useLazyQuery(OrderChangeEffectDocument, {
    fetchPolicy: 'no-cache',
  });
  const input = { id: order.id, version: order.version, from: values.from, ...inputOf(values) };
  const monday = mondayOf(values.from === '' ? today() : values.from);
  const until = addDays(monday, WEEKS * 7 - 1);
  const asked = called && JSON.stringify(variables.input) === JSON.stringify(input);
  const effect = asked ? data?.orderChangeEffect : undefined;
  const gapsIn = (days: readonly { state: string }[]) => days.filter(({ state }) => state === 'GAP').length;
  return (
    <>
      <Button
        type="button"
        variant="secondary"
        data-size="sm"
        loading={loading}
        onClick={() => void look({ variables: { input, until } })}
      >
        {e.showEffect}
      </Button>
      {error && <Failed error={error} />}
      {effect?.__typename === 'Refusal' && <TroubleNote trouble={{ kind: 'refused', refusal: effect }} />}
      {effect?.__typename === 'OrderChangeEffect' && (
        <div className="stack" role="group" aria-label={e.effect}>
          <Alert
            data-size="sm"
            role="status"
            data-color={gapsIn(effect.after.days) > gapsIn(effect.before.days) ? 'danger' : 'info'}
          >
            {e.effectSummary(gapsIn(effect.before.days), gapsIn(effect.after.days), format.date(until))}
          </Alert>
          <WeeksTable
            monday={monday}
            weeks={WEEKS}
            days={effect.after.days}
            handouts={effect.after.handouts}
            caption={w.caption(format.date(monday), format.date(until))}
          />
          <Gaps days={effect.after.days} />
        </div>
      )}
    </>
  );
}

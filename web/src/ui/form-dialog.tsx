import { Alert, Button, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { useWords } from '../words/language.js';
import { ChoiceField } from './choice-field.js';
import { Modal } from './modal.js';
import { RefusalNote } from './refusal.js';
import { Failed } from './states.js';
import { uiWords } from './words.js';
import type { Trouble } from './use-change.js';

/** A value of a form by its name; what is not filled in is the empty text. */
export type Values<Name extends string> = Readonly<Record<Name, string>>;

export interface FormField<Name extends string> {
  readonly name: Name;
  readonly label: string;
  readonly help?: string;
  readonly required?: boolean;
  readonly type?: 'text' | 'number' | 'date' | 'time';
  /** Of a number or a date: what the browser refuses below and above. */
  readonly min?: string | number;
  readonly max?: string | number;
  /** Makes it a choice of these. */
  readonly options?: readonly (readonly [value: string, name: string])[];
}

/**
 * A change to one thing, in a dialog: fields, what came of saving, and the ways out. What was typed stays when another
 * user else was ahead, so that saving once more is a choice.
 */
export function FormDialog<Name extends string>({
  title,
  lead,
  fields,
  initial,
  busy,
  trouble,
  submitText,
  onSubmit,
  onClose,
  children,
}: {
  title: string;
  lead?: string;
  fields: readonly FormField<Name>[];
  initial: Values<Name>;
  busy: boolean;
  trouble: Trouble | null;
  submitText?: string;
  /** Resolves to whether the dialog is done. */
  onSubmit: (values: Values<Name>) => Promise<boolean>;
  onClose: () => void;
  /** More of the form, which may show what the values would come to. */
  children?: (values: Values<Name>, change: (name: Name, value: string) => void) => ReactNode;
}) {
  const w = useWords(uiWords);
  const [values, setValues] = useState(initial);
  const change = (name: Name, value: string): void => {
    setValues((before) => ({ ...before, [name]: value }));
  };
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (await onSubmit(values)) onClose();
  };
  return (
    <Modal title={title} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        {lead !== undefined && <Paragraph data-size="sm">{lead}</Paragraph>}
        {fields.map(({ name, label, help, required = false, type = 'text', min, max, options }) =>
          options ? (
            <ChoiceField
              key={name}
              label={label}
              value={values[name]}
              options={options}
              onChoose={(value) => change(name, value)}
            />
          ) : (
            <Textfield
              key={name}
              data-size="sm"
              label={label}
              description={help}
              type={type}
              min={min}
              max={max}
              required={required}
              value={values[name]}
              onChange={({ target }) => change(name, target.value)}
            />
          ),
        )}
        {children?.(values, change)}
        {trouble && <TroubleNote trouble={trouble} />}
        <div className="row">
          <Button type="submit" loading={busy}>
            {submitText ?? w.save}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {w.cancel}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

/** Why it was not saved. */
export function TroubleNote({ trouble }: { trouble: Trouble }) {
  const w = useWords(uiWords);
  if (trouble.kind === 'refused') return <RefusalNote title={w.notSaved} refusal={trouble.refusal} />;
  if (trouble.kind === 'failed') return <Failed error={trouble.error} />;
  return (
    <Alert data-color="warning" role="alert" data-size="sm">
      {w.stale}
    </Alert>
  );
}

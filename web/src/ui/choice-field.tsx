import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useId } from 'react';

/** One of some, by name. */
export function ChoiceField({
  label,
  value,
  options,
  onChoose,
}: {
  label: string;
  value: string;
  options: readonly (readonly [value: string, name: string])[];
  onChoose: (value: string) => void;
}) {
  const id = useId();
  return (
    <Field data-size="sm">
      <Label htmlFor={id}>{label}</Label>
      <Select id={id} value={value} onChange={({ target }) => onChoose(target.value)}>
        {options.map(([each, name]) => (
          <Select.Option key={each} value={each}>
            {name}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}

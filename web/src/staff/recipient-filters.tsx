import { useQuery } from '@apollo/client/react';
import { Checkbox, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { setParameter, usePath } from '../app/router.js';
import { PointNamesDocument } from '../graphql/generated/graphql.js';
import { useWords } from '../words/language.js';
import { MODES } from './modes.js';
import { staffWords } from './words.js';

/** What to look for. Each answer goes into the address at once; the list follows. */
export function RecipientFilters() {
  const w = useWords(staffWords);
  const { searchParams } = usePath();
  const [alias, setAlias] = useState(searchParams.get('alias') ?? '');
  const points = useQuery(PointNamesDocument).data?.points.nodes ?? [];
  return (
    <search className="filters">
      <Textfield
        data-size="sm"
        type="search"
        label={w.search}
        value={alias}
        onChange={({ target: { value } }) => {
          setAlias(value);
          setParameter('alias', value.trim());
        }}
      />
      <Choice
        label={w.mode}
        parameter="mode"
        all={w.anyMode}
        options={MODES.map((mode) => [mode, w.modes[mode]])}
      />
      <Choice
        label={w.point}
        parameter="point"
        all={w.anyPoint}
        options={points.map(({ id, name }) => [id, name])}
      />
      <Checkbox
        data-size="sm"
        label={w.onlyHolds}
        checked={searchParams.has('held')}
        onChange={({ target: { checked } }) => setParameter('held', checked ? '1' : null)}
      />
    </search>
  );
}

function Choice({
  label,
  parameter,
  all,
  options,
}: {
  label: string;
  parameter: string;
  all: string;
  options: readonly (readonly [value: string, name: string])[];
}) {
  const id = useId();
  const { searchParams } = usePath();
  return (
    <Field data-size="sm">
      <Label htmlFor={id}>{label}</Label>
      <Select
        id={id}
        value={searchParams.get(parameter) ?? ''}
        onChange={({ target: { value } }) => setParameter(parameter, value)}
      >
        <Select.Option value="">{all}</Select.Option>
        {options.map(([value, name]) => (
          <Select.Option key={value} value={value}>
            {name}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}

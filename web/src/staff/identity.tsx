import { useLazyQuery } from '@apollo/client/react';
import { Button, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { type SyntheticEvent, useState } from 'react';
import { IdentityDocument } from '../graphql/generated/graphql.js';
import { Section } from '../ui/section.js';
import { Failed } from '../ui/states.js';
import { useWords } from '../words/language.js';
import { staffWords } from './words.js';

/** Name and phone, only for a reason that is logged; never kept in the cache, so that each look is asked for. */
export function Identity({ id }: { id: string }) {
  const w = useWords(staffWords);
  const [reason, setReason] = useState('');
  const [tooShort, setTooShort] = useState(false);
  const [read, { data, error, loading }] = useLazyQuery(IdentityDocument, { fetchPolicy: 'no-cache' });
  const ask = (event: SyntheticEvent) => {
    event.preventDefault();
    const said = reason.trim();
    setTooShort(said.length < 3);
    if (said.length >= 3) void read({ variables: { ids: [id], reason: said } });
  };
  const identity = data?.identities[0];
  return (
    <Section title={w.identity}>
      {identity ? (
        <dl className="facts">
          {(['name', 'nationalId', 'phone', 'note'] as const).map((fact) => (
            <div key={fact}>
              <dt>{w[fact]}</dt>
              <dd>{identity[fact] ?? w.unknown}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <form className="stack" onSubmit={ask}>
          <Paragraph data-size="sm">{w.identityLead}</Paragraph>
          <Textfield
            data-size="sm"
            label={w.reason}
            value={reason}
            error={tooShort ? w.reasonShort : undefined}
            onChange={({ target }) => setReason(target.value)}
          />
          <Button type="submit" variant="secondary" data-size="sm" loading={loading}>
            {w.show}
          </Button>
          {error && <Failed error={error} />}
        </form>
      )}
    </Section>
  );
}

import { useApolloClient } from '@apollo/client/react';
import { Button, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { type SyntheticEvent, useState } from 'react';
import { linkTo } from '../app/router.js';
import {
  FindByNameDocument,
  FindByNationalIdDocument,
  type FindByNameQuery,
} from '../graphql/generated/graphql.js';
import { Modal } from '../ui/modal.js';
import { Failed } from '../ui/states.js';
import { useWords } from '../words/language.js';
import { staffWords } from './words.js';

type Found = FindByNameQuery['findRecipientsByName'];

/**
 * Which recipient a person is, by the whole name or number, for a reason that is logged. What is typed and found
 * lives in this dialog and nowhere else: not in the address, not in the cache, not among the browser's suggestions.
 */
export function FindPerson({ onClose }: { onClose: () => void }) {
  const w = useWords(staffWords);
  const client = useApolloClient();
  const [who, setWho] = useState('');
  const [reason, setReason] = useState('');
  const [isShort, setIsShort] = useState(false);
  const [busy, setBusy] = useState(false);
  const [found, setFound] = useState<Found | Error | null>(null);
  const find = async (): Promise<Found> => {
    const said = reason.trim();
    const number = who.replaceAll(/\s/g, '');
    if (/^\d+$/.test(number)) {
      const { data } = await client.query({
        query: FindByNationalIdDocument,
        variables: { nationalId: number, reason: said },
        fetchPolicy: 'no-cache',
      });
      return data?.findRecipientByNationalId ?? [];
    }
    const { data } = await client.query({
      query: FindByNameDocument,
      variables: { name: who.trim(), reason: said },
      fetchPolicy: 'no-cache',
    });
    return data?.findRecipientsByName ?? [];
  };
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setIsShort(reason.trim().length < 3);
    if (reason.trim().length < 3 || who.trim() === '') return;
    setBusy(true);
    try {
      setFound(await find());
    } catch (error) {
      setFound(error instanceof Error ? error : new Error(String(error)));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal title={w.findTitle} onClose={onClose}>
      <form className="stack" autoComplete="off" onSubmit={(event) => void submit(event)}>
        <Paragraph data-size="sm">{w.findLead}</Paragraph>
        <Textfield
          data-size="sm"
          label={w.findWho}
          required
          autoComplete="off"
          spellCheck={false}
          value={who}
          onChange={({ target }) => setWho(target.value)}
        />
        <Textfield
          data-size="sm"
          label={w.reason}
          autoComplete="off"
          value={reason}
          error={isShort ? w.reasonShort : undefined}
          onChange={({ target }) => setReason(target.value)}
        />
        <div className="row">
          <Button type="submit" loading={busy}>
            {w.find}
          </Button>
        </div>
        <div role="status">
          {found instanceof Error && <Failed error={found} />}
          {Array.isArray(found) && <FoundList found={found} />}
        </div>
      </form>
    </Modal>
  );
}

function FoundList({ found }: { found: Found }) {
  const w = useWords(staffWords);
  if (found.length === 0) return <p>{w.findNone}</p>;
  return (
    <>
      <p>{w.foundCount(found.length)}</p>
      <ul className="plain">
        {found.map(({ recipientId, alias, name }) => (
          <li key={recipientId}>
            <a {...linkTo(`/staff/${recipientId}`)}>{alias}</a> – {name}
          </li>
        ))}
      </ul>
    </>
  );
}

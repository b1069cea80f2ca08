import { useApolloClient } from '@apollo/client/react';
import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { DoorPhoneDocument } from '../graphql/generated/graphql.js';
import { useWords } from '../words/language.js';
import { driveWords } from './words.js';

type Asked = 'asking' | 'none' | 'failed' | { readonly phone: string };

/**
 * Hands the number over to the phone's own app. It is asked for at the touch, each look-up logged, and kept nowhere:
 * not in the cache, and here only until the door is left.
 */
export function CallButton({ plan, recipient, alias }: { plan: string; recipient: string; alias: string }) {
  const w = useWords(driveWords);
  const client = useApolloClient();
  const [asked, setAsked] = useState<Asked | null>(null);
  const ask = async () => {
    setAsked('asking');
    try {
      const variables = { plan, recipient };
      const { data } = await client.query({
        query: DoorPhoneDocument,
        variables,
        fetchPolicy: 'no-cache',
      });
      const phone = data?.doorPhone.phone ?? null;
      setAsked(phone === null ? 'none' : { phone });
    } catch {
      setAsked('failed'); // no network, or not allowed any longer: said beside the button
    }
  };
  if (asked instanceof Object)
    return (
      <Button asChild variant="secondary">
        <a href={`tel:${asked.phone.replaceAll(/[^+\d]/g, '')}`}>{w.callNumber(asked.phone)}</a>
      </Button>
    );
  return (
    <>
      <Button
        variant="secondary"
        loading={asked === 'asking'}
        aria-label={w.callWhom(alias)}
        onClick={() => void ask()}
      >
        {w.call}
      </Button>
      <span role="status" className="small">
        {(asked === 'none' || asked === 'failed') && w.callFailed[asked]}
      </span>
    </>
  );
}

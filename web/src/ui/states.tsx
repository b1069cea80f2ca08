import { CombinedGraphQLErrors } from '@apollo/client';
import { Alert, Button, Heading, Paragraph, Spinner } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { type Sentence, useLanguage, useWords } from '../words/language.js';
import { uiWords } from './words.js';

export function Loading() {
  const w = useWords(uiWords);
  return (
    <div className="state" role="status">
      <Spinner aria-hidden="true" data-size="lg" />
      <span>{w.loading}</span>
    </div>
  );
}

/** Nothing is there, which may be good news: says what it means and what can be done. */
export function Empty({ children }: { children: ReactNode }) {
  return <div className="state state-empty">{children}</div>;
}

export function Failed({ error, retry }: { error: Error; retry?: () => unknown }) {
  const w = useWords(uiWords);
  const language = useLanguage();
  const refused = refusalIn(error);
  const { text, reference } = explained(error);
  return (
    <Alert data-color="danger" role="alert">
      <Heading level={2} data-size="2xs">
        {w.failed}
      </Heading>
      <Paragraph>{refused ? refused[language] : w[text]}</Paragraph>
      {reference !== null && <Paragraph data-size="sm">{w.reference(reference)}</Paragraph>}
      {retry && (
        <Button variant="secondary" data-size="sm" onClick={() => void retry()}>
          {w.retry}
        </Button>
      )}
    </Alert>
  );
}

/** Why a question was refused, in the service's own words. */
function refusalIn(error: Error): Sentence | null {
  if (!CombinedGraphQLErrors.is(error)) return null;
  const refusal = error.errors[0]?.extensions?.['refusal'] as { readonly message: Sentence } | undefined;
  return refusal?.message ?? null;
}

function explained(error: Error): {
  text: 'offline' | 'forbidden' | 'unexpected';
  reference: string | null;
} {
  if (!CombinedGraphQLErrors.is(error)) return { text: 'offline', reference: null };
  const extensions = error.errors[0]?.extensions;
  const reference = typeof extensions?.['requestId'] === 'string' ? extensions['requestId'] : null;
  return { text: extensions?.['code'] === 'FORBIDDEN' ? 'forbidden' : 'unexpected', reference };
}

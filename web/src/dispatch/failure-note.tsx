import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { PlanHeadFragment } from '../graphql/generated/graphql.js';
import { useLanguage, useWords } from '../words/language.js';
import { dispatchWords } from './words.js';

/** When the last attempt gave no plan: why. */
export function FailureNote({ newest }: { newest: PlanHeadFragment | undefined }) {
  const w = useWords(dispatchWords);
  const language = useLanguage();
  if (newest?.status === 'CANCELLED') return <Alert data-color="info">{w.cancelled}</Alert>;
  if (newest?.status !== 'FAILED') return null;
  return (
    <Alert data-color="danger" role="alert">
      <Heading level={2} data-size="2xs">
        {w.failed}
      </Heading>
      <Paragraph>{newest.failure?.message[language]}</Paragraph>
    </Alert>
  );
}

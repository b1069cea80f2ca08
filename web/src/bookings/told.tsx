import { useQuery } from '@apollo/client/react';
import { Alert } from '@digdir/designsystemet-react';
import { TellingDocument } from '../graphql/generated/graphql.js';
import { Failed } from '../ui/states.js';
import { useFormat } from '../words/format.js';
import { useWords } from '../words/language.js';
import { directionOf } from './direction.js';
import { bookingWords } from './words.js';

/** The message about a time as it will be sent or printed, before the time is given. */
export function Told({ recipient, point, start }: { recipient: string; point: string; start: string }) {
  const w = useWords(bookingWords);
  const format = useFormat();
  const { data, error } = useQuery(TellingDocument, { variables: { recipient, point, start } });
  if (error) return <Failed error={error} />;
  if (!data) return null;
  const { language, text, sms, reviewed } = data.telling;
  return (
    <div role="group" aria-label={w.told} className="told">
      <p>
        <strong>{w.told}.</strong> {sms ? w.bySms : w.onPaper}
      </p>
      <Words language={language} text={text} />
      <p className="subtle">{w.inLanguage(format.language(language))}</p>
      {!reviewed && (
        <Alert data-color="warning" data-size="sm">
          {w.notReviewed}
        </Alert>
      )}
    </div>
  );
}

/** A message in the language that it is in, read in its own direction. */
export const Words = ({ language, text }: { language: string; text: string }) => (
  <blockquote className="message" lang={language} dir={directionOf(language)}>
    {text}
  </blockquote>
);

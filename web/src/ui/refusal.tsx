import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { ToldRefusalFragment } from '../graphql/generated/graphql.js';
import { useLanguage } from '../words/language.js';

/** What was not done, why, and what would be right: the service's own words. */
export function RefusalNote({ title, refusal }: { title: string; refusal: ToldRefusalFragment }) {
  const language = useLanguage();
  return (
    <Alert data-color="warning" role="alert" data-size="sm">
      <Heading level={3} data-size="2xs">
        {title}
      </Heading>
      {refusal.faults.length === 0 && <Paragraph>{refusal.message[language]}</Paragraph>}
      <ul>
        {refusal.faults.map(({ where, message, remedy }) => (
          <li key={where + message.nb}>
            {message[language]} <span className="subtle">{remedy[language]}</span>
          </li>
        ))}
      </ul>
    </Alert>
  );
}

import { useQuery } from '@apollo/client/react';
import { Tag } from '@digdir/designsystemet-react';
import { linkTo } from '../app/router.js';
import { GapsDocument } from '../graphql/generated/graphql.js';
import { Section } from '../ui/section.js';
import { Failed, Loading } from '../ui/states.js';
import { useLanguage, useWords } from '../words/language.js';
import { gapPeriod, gapsFrom } from './gap-period.js';
import { partWords } from './part-words.js';

/** Who is without a dose in the coming week, why, and what would close it. */
export function Gaps({ date }: { date: string }) {
  const w = useWords(partWords);
  const language = useLanguage();
  const { data, error, refetch } = useQuery(GapsDocument, { variables: gapPeriod(date) });
  return (
    <Section title={w.gaps} id="gaps">
      {error && <Failed error={error} retry={refetch} />}
      {!data && !error && <Loading />}
      {data?.coverage.nodes.length === 0 && <p>{w.noGaps}</p>}
      <ul className="cards">
        {gapsFrom(data).map(({ recipientId, alias, held, runs }) => (
          <li key={recipientId}>
            <a {...linkTo(`/staff/${recipientId}`)}>{alias}</a>{' '}
            {held && (
              <Tag data-size="sm" data-color="warning">
                {w.held}
              </Tag>
            )}
            {runs.map(({ code, message, closedBy }) => (
              <div key={code + message.nb} className="gap">
                <p>{message[language]}</p>
                <p className="subtle">{closedBy[0]?.message[language]}</p>
              </div>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}

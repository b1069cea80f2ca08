import { Tag } from '@digdir/designsystemet-react';
import type { RecipientRowFragment } from '../graphql/generated/graphql.js';
import { today } from '../words/format.js';
import { useWords } from '../words/language.js';
import { staffWords } from './words.js';

/** Whether doses are withheld, or another institution's duty, today. */
export function StateTag({ recipient: { holds, pauses } }: { recipient: RecipientRowFragment }) {
  const w = useWords(staffWords);
  const now = today();
  if (holds.some(({ clearedOn }) => clearedOn === null)) {
    return (
      <Tag data-color="warning" data-size="sm">
        {w.held}
      </Tag>
    );
  }
  const pause = pauses.find(({ from, until }) => from <= now && (until === null || now <= until));
  return pause ? (
    <Tag data-color="info" data-size="sm">
      {w.paused}: {w.pauseReasons[pause.reason]}
    </Tag>
  ) : (
    <span>{w.active}</span>
  );
}

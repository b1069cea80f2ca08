import { Tag } from '@digdir/designsystemet-react';
import type { RecipientRowFragment } from '../graphql/generated/graphql.js';
import { today } from '../words/format.js';
import { useWords } from '../words/language.js';
import { staffWords } from './words.js';

/** Whether doses are withheld or missed, or another institution's duty, today. */
export function StateTag({
  recipient: { missedDoses, pauses },
  hasEnded = false,
}: {
  recipient: RecipientRowFragment;
  /** The treatment here is over, where that is known. */
  hasEnded?: boolean;
}) {
  const w = useWords(staffWords);
  const now = today();
  if (missedDoses) {
    const { level } = missedDoses;
    return (
      <Tag data-color={level === 'HOLD' ? 'danger' : 'warning'} data-size="sm">
        {{ HOLD: w.held, CHECK: w.check, ALERT: w.alert }[level]}
      </Tag>
    );
  }
  const pause = pauses.find(({ from, until }) => from <= now && (until === null || now <= until));
  return pause ? (
    <Tag data-color="info" data-size="sm">
      {w.paused}: {w.pauseReasons[pause.reason]}
    </Tag>
  ) : (
    <span>{hasEnded ? w.ended : w.active}</span>
  );
}

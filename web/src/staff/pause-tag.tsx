import { Tag } from '@digdir/designsystemet-react';
import type { RecipientRowFragment } from '../graphql/generated/graphql.js';
import { today } from '../words/format.js';
import { useWords } from '../words/language.js';
import { staffWords } from './words.js';

/** Whether somebody else sees to the doses today. */
export function PauseTag({ pauses }: Pick<RecipientRowFragment, 'pauses'>) {
  const w = useWords(staffWords);
  const now = today();
  const pause = pauses.find(({ from, until }) => from <= now && (until === null || now <= until));
  return pause ? (
    <Tag data-color="info" data-size="sm">
      {w.paused}: {w.pauseReasons[pause.reason]}
    </Tag>
  ) : (
    <span>{w.active}</span>
  );
}

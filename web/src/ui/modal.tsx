import { Dialog, Heading } from '@digdir/designsystemet-react';
import { type ReactNode, useId } from 'react';
import { useWords } from '../words/language.js';
import { uiWords } from './words.js';

/** A question that has to be answered or closed first; Escape closes it, and the focus goes back. */
export function Modal({
  title,
  onClose,
  children,
}: {
  title: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const w = useWords(uiWords);
  const heading = useId();
  return (
    <Dialog open onClose={onClose} closeButton={w.close} aria-labelledby={heading}>
      <Heading level={2} data-size="xs" id={heading}>
        {title}
      </Heading>
      {children}
    </Dialog>
  );
}

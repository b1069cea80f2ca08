import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { catalogue, useWords } from '../words/language.js';
import type { Undoable } from './use-history.js';

const undoWords = catalogue(
  {
    undo: 'Angre',
    redo: 'Gjør om',
    undoKeys: 'Angre (Ctrl+Z)',
    redoKeys: 'Gjør om (Ctrl+Skift+Z)',
    changed: 'Noen andre har endret planen siden',
    changedLead: {
      undo: 'Endringen din kan tas tilbake i planen slik den er nå. De andres endringer blir stående.',
      redo: 'Endringen din kan gjøres på nytt i planen slik den er nå. De andres endringer blir stående.',
    },
    goOn: { undo: 'Angre likevel', redo: 'Gjør om likevel' },
    leaveBe: 'La den stå',
  },
  {
    undo: 'Undo',
    redo: 'Redo',
    undoKeys: 'Undo (Ctrl+Z)',
    redoKeys: 'Redo (Ctrl+Shift+Z)',
    changed: 'Somebody else has changed the plan since',
    changedLead: {
      undo: 'Your change can be taken back in the plan as it is now. What others changed stays.',
      redo: 'Your change can be made again in the plan as it is now. What others changed stays.',
    },
    goOn: { undo: 'Undo all the same', redo: 'Redo all the same' },
    leaveBe: 'Leave it',
  },
);

export function UndoButtons({ history, busy }: { history: Undoable; busy: boolean }) {
  const w = useWords(undoWords);
  return (
    <>
      <Button
        variant="tertiary"
        title={w.undoKeys}
        disabled={!history.canUndo || busy}
        onClick={history.undo}
      >
        {w.undo}
      </Button>
      <Button
        variant="tertiary"
        title={w.redoKeys}
        disabled={!history.canRedo || busy}
        onClick={history.redo}
      >
        {w.redo}
      </Button>
    </>
  );
}

/** Another user's change in between is a choice, and no error. */
export function UndoQuestion({ history: { asked, goOn, leaveBe } }: { history: Undoable }) {
  const w = useWords(undoWords);
  if (!asked) return null;
  return (
    <Alert data-color="warning" role="alert" className="trouble">
      <Heading level={2} data-size="2xs">
        {w.changed}
      </Heading>
      <Paragraph>{w.changedLead[asked]}</Paragraph>
      <div className="row">
        <Button data-size="sm" onClick={goOn}>
          {w.goOn[asked]}
        </Button>
        <Button data-size="sm" variant="secondary" onClick={leaveBe}>
          {w.leaveBe}
        </Button>
      </div>
    </Alert>
  );
}

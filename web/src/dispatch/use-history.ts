import { useCallback, useEffect, useRef, useState } from 'react';
import type { WholePlanFragment } from '../graphql/generated/graphql.js';
import {
  type Change,
  type Destination,
  type History,
  inverseOf,
  lockableOf,
  NO_HISTORY,
  withDone,
  withRedone,
  withUndone,
} from './history.js';
import type { PlanChanges } from './use-plan-changes.js';

type Way = 'undo' | 'redo';

/** A dispatcher's own changes to one plan, made so that they can be taken back. */
export interface Undoable {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Somebody else has changed the plan since: whether to go on is asked first. */
  readonly asked: Way | null;
  readonly goOn: () => void;
  readonly leaveBe: () => void;
  /** @returns whether it was done */
  readonly move: (recipient: string, to: Destination) => Promise<boolean>;
  readonly lock: (recipient: string, locked: boolean) => Promise<boolean>;
}

export function useHistory(plan: WholePlanFragment | null, changes: PlanChanges): Undoable {
  const [history, setHistory] = useState<History>(NO_HISTORY);
  const [asked, setAsked] = useState<Way | null>(null);
  /** The version that this dispatcher's last change made. */
  const ownVersion = useRef<number | null>(null);

  const make = async (change: Change): Promise<boolean> => {
    if (!plan) return false;
    let made;
    if (change.kind === 'move') {
      made = await changes.move(plan, { recipient: change.recipient, ...change.to });
    } else {
      const what = lockableOf(plan, change.recipient);
      made = what && (await changes.lock(plan, what, change.locked));
    }
    if (made) ownVersion.current = made.version;
    return made !== null;
  };
  const first = async (change: Change): Promise<boolean> => {
    if (!plan) return false;
    const inverse = inverseOf(plan, change);
    const done = await make(change);
    if (done) setHistory((before) => withDone(before, { change, inverse }));
    return done;
  };
  const again = async (way: Way): Promise<void> => {
    setAsked(null);
    const last = (way === 'undo' ? history.done : history.undone).at(-1);
    if (!last || !(await make(way === 'undo' ? last.inverse : last.change))) return;
    setHistory(way === 'undo' ? withUndone : withRedone);
  };
  /** Asked for while the change before it is still being made; of several the last. */
  const [next, setNext] = useState<Way | null>(null);
  const ask = (way: Way): void => {
    if (!plan) return;
    if (changes.busy) {
      setNext(way);
      return;
    }
    if ((way === 'undo' ? history.done : history.undone).length === 0) return;
    if (plan.version === ownVersion.current) void again(way);
    else setAsked(way);
  };
  useUndoKeys(ask);
  const free = !changes.busy;
  const latest = useRef(ask);
  useEffect(() => {
    latest.current = ask;
  });
  useEffect(() => {
    if (!free || next === null) return;
    setNext(null);
    latest.current(next);
  }, [free, next]);
  return {
    canUndo: history.done.length > 0,
    canRedo: history.undone.length > 0,
    undo: () => ask('undo'),
    redo: () => ask('redo'),
    asked,
    goOn: () => {
      if (asked) void again(asked);
    },
    leaveBe: () => setAsked(null),
    move: (recipient, to) => first({ kind: 'move', recipient, to }),
    lock: (recipient, locked) => first({ kind: 'lock', recipient, locked }),
  };
}

/** Ctrl+Z and Ctrl+Shift+Z (⌘ on a Mac), but not where they take back typing, or while a dialog is open. */
function useUndoKeys(ask: (way: Way) => void): void {
  const latest = useRef(ask);
  useEffect(() => {
    latest.current = ask;
  });
  const press = useCallback((event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    const { target } = event;
    if (target instanceof Element && target.closest('input, textarea, select, dialog')) return;
    event.preventDefault();
    latest.current(event.shiftKey ? 'redo' : 'undo');
  }, []);
  useEffect(() => {
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [press]);
}

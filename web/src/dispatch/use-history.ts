import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { TryMoveDocument, type WholePlanFragment } from '../graphql/generated/graphql.js';
import { bestOf } from './board/places.js';
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
  /** Another user has changed the plan since: whether to go on is asked first. */
  readonly asked: Way | null;
  readonly goOn: () => void;
  readonly leaveBe: () => void;
  /** @returns whether it was done */
  readonly move: (recipient: string, to: Destination) => Promise<boolean>;
  readonly lock: (recipient: string, locked: boolean) => Promise<boolean>;
  readonly lockAll: (recipients: readonly string[], locked: boolean) => Promise<boolean>;
  /**
   * Moves each to the shift's cheapest place that breaks no rule, one after the other; taken back as one.
   * @returns those who found no place there and stay where they are
   */
  readonly moveAll: (recipients: readonly string[], shift: string) => Promise<readonly string[]>;
}

type PlanVersion = Pick<WholePlanFragment, 'id' | 'version'>;

export function useHistory(plan: WholePlanFragment | null, changes: PlanChanges): Undoable {
  const client = useApolloClient();
  const [history, setHistory] = useState<History>(NO_HISTORY);
  const [asked, setAsked] = useState<Way | null>(null);
  /** The version that this dispatcher's last change made. */
  const ownVersion = useRef<number | null>(null);

  /** @returns the plan's version after it; null where it was not done */
  const makeAt = async (at: PlanVersion, change: Change): Promise<PlanVersion | null> => {
    if (!plan) return null;
    if (change.kind === 'move') return changes.move(at, { recipient: change.recipient, ...change.to });
    if (change.kind === 'lock') {
      const what = lockableOf(plan, change.recipient);
      return what && changes.lock(at, what, change.locked);
    }
    return changes.inOne(async () => {
      let reached: PlanVersion | null = at;
      for (const each of change.changes) reached = reached && (await makeAt(reached, each));
      return reached;
    });
  };
  const make = async (change: Change): Promise<boolean> => {
    const made = plan && (await makeAt(plan, change));
    if (made) ownVersion.current = made.version;
    return made !== null;
  };
  const moveAll = async (recipients: readonly string[], shift: string): Promise<readonly string[]> => {
    if (!plan) return recipients;
    const left: string[] = [];
    const moves: Change[] = [];
    await changes.inOne(async () => {
      let at: PlanVersion = plan;
      for (const recipient of recipients) {
        const to = await cheapestPlace(client, at, recipient, shift);
        const made = to && (await changes.move(at, { recipient, ...to }));
        if (made) {
          at = made;
          moves.push({ kind: 'move', recipient, to });
        } else left.push(recipient);
      }
      ownVersion.current = at.version;
    });
    if (moves.length > 0) {
      const change: Change = { kind: 'several', changes: moves };
      const inverse = inverseOf(plan, change);
      setHistory((before) => withDone(before, { change, inverse }));
    }
    return left;
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
  const next = useRef<Way | null>(null);
  const ask = (way: Way): void => {
    if (!plan) return;
    if (changes.busy) {
      next.current = way;
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
    const way = next.current;
    if (!free || way === null) return;
    next.current = null;
    latest.current(way);
  }, [free]);
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
    lockAll: (recipients, locked) =>
      first({
        kind: 'several',
        changes: recipients.map((recipient) => ({ kind: 'lock', recipient, locked })),
      }),
    moveAll,
  };
}

async function cheapestPlace(
  client: ApolloClient,
  { id: plan, version }: PlanVersion,
  recipient: string,
  shift: string,
): Promise<Destination | null> {
  const { data } = await client.query({
    query: TryMoveDocument,
    fetchPolicy: 'no-cache',
    variables: { plan, version, recipient, shifts: [shift], points: [] },
  });
  const best = bestOf(data?.tryMove ?? []);
  return best && best.position !== null ? { route: { shift, position: best.position } } : null;
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

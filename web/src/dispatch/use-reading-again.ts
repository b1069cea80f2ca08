import { useEffect, useRef } from 'react';
import { useSettled } from '../ui/use-settled.js';

/** A change is first shown on all screens; then what is told of it besides is worked out. */
export const AFTER_A_CHANGE = 1_500;

/**
 * Reads again, when a plan has another version, what is told of the plan besides itself and takes the service long.
 * @param isRead whether it is read at all yet: the first reading is of the first version
 */
export function useReadingAgain(version: number, isRead: boolean, read: () => Promise<unknown>): void {
  const settled = useSettled(version, AFTER_A_CHANGE);
  const readOf = useRef(version);
  useEffect(() => {
    if (readOf.current === settled || !isRead) return;
    readOf.current = settled;
    void read();
  }, [settled, isRead, read]);
}

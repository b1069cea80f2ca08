/** The stop that the pointer is over, on the map or on the board: each shows it too, without anything drawn anew. */
export interface Hover {
  readonly set: (stop: string | null) => void;
  /** @returns what ends it */
  readonly listen: (listener: (stop: string | null) => void) => () => void;
}

export function createHover(): Hover {
  const listeners = new Set<(stop: string | null) => void>();
  let over: string | null = null;
  return {
    set: (stop) => {
      if (stop === over) return;
      over = stop;
      for (const listener of listeners) listener(stop);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

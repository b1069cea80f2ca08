import { useSyncExternalStore } from 'react';

/** A choice of the person at this device, remembered on it: never anything about recipients. */
export interface Choice<V extends string> {
  readonly get: () => V;
  readonly set: (value: V) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** @param apply is told the value at once and at every change */
export function rememberedChoice<V extends string>(
  key: string,
  values: readonly [V, ...V[]],
  apply: (value: V) => void,
): Choice<V> {
  const listeners = new Set<() => void>();
  const stored = localStorage.getItem(key);
  let current = values.find((value) => value === stored) ?? values[0];
  apply(current);
  return {
    get: () => current,
    set: (value) => {
      current = value;
      localStorage.setItem(key, value);
      apply(value);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useChoice<V extends string>({ subscribe, get, set }: Choice<V>): [V, (value: V) => void] {
  return [useSyncExternalStore(subscribe, get), set];
}

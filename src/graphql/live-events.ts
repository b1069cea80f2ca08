/** Starts listening; `push` hands an event on, `end` says that there will be no more. Resolves to a function that stops. */
export type Listen<E> = (push: (event: E) => void, end: () => void) => Promise<() => void>;

/** A client that does not read is not kept events for without end. */
const MOST_WAITING = 1000;

/**
 * Events as an async iterator, for a subscription. Written out and not a generator: a generator that waits for its next
 * event cannot be ended, so that a client who has left would be listened for until something happens.
 */
export async function liveEvents<E>(listen: Listen<E>): Promise<AsyncIterableIterator<E>> {
  const events: E[] = [];
  const readers: ((result: IteratorResult<E, undefined>) => void)[] = [];
  let ended = false;
  const last = { done: true, value: undefined } as const;
  const end = (): void => {
    ended = true;
    for (const read of readers.splice(0)) read(last);
  };
  const push = (event: E): void => {
    if (ended) return;
    const read = readers.shift();
    if (read) read({ done: false, value: event });
    else if (events.push(event) > MOST_WAITING) end();
  };
  const stop = await listen(push, end);
  const leave = (): Promise<IteratorResult<E, undefined>> => {
    stop();
    end();
    return Promise.resolve(last);
  };
  const iterator: AsyncIterableIterator<E> = {
    next: () => {
      if (events.length > 0) return Promise.resolve({ done: false, value: events.shift()! });
      if (ended) return leave();
      return new Promise((resolve) => readers.push(resolve));
    },
    return: leave,
    throw: leave,
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}

/**
 * A reading that is asked for whenever something has changed. What changes while it reads may be too late for it, so it
 * reads once more afterwards, however often it was asked.
 */
export function coalesced(read: () => Promise<unknown>): () => void {
  let reading = false;
  let askedAgain = false;
  const ask = (): void => {
    if (reading) {
      askedAgain = true;
      return;
    }
    reading = true;
    const done = (): void => {
      reading = false;
      if (!askedAgain) return;
      askedAgain = false;
      ask();
    };
    // A failed reading is told by the query that it was for.
    void read().then(done, done);
  };
  return ask;
}

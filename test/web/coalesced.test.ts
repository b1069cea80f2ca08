import { coalesced } from '../../web/src/graphql/coalesced.js';

/** A reading that ends when told to. */
function reading() {
  const ends: (() => void)[] = [];
  const ask = coalesced(() => new Promise<void>((end) => ends.push(end)));
  const endLast = async () => {
    ends.at(-1)?.();
    await Promise.resolve();
    await Promise.resolve();
  };
  return { ends, ask, endLast };
}

describe('a reading that is asked for at every change', () => {
  it('reads once more after changes that came while it read, and only once', async () => {
    const { ends, ask, endLast } = reading();
    ask();
    ask();
    ask();
    expect(ends).toHaveLength(1);
    await endLast();
    expect(ends).toHaveLength(2);
    await endLast();
    expect(ends).toHaveLength(2);
  });

  it('reads again at once when nothing is being read', async () => {
    const { ends, ask, endLast } = reading();
    ask();
    await endLast();
    ask();
    expect(ends).toHaveLength(2);
  });

  it('goes on after a reading that failed', async () => {
    let reads = 0;
    const ask = coalesced(() => Promise.reject(new Error(`no network, ${++reads}`)));
    ask();
    ask();
    await new Promise((wait) => setImmediate(wait));
    expect(reads).toBe(2);
  });
});

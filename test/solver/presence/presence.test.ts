import fc from 'fast-check';
import { certificate } from '../../../src/solver/presence/certificate.js';
import { DEFAULT_PRESENCE, type PresentBooking } from '../../../src/solver/presence/parameters.js';
import { presence, type PresenceInput } from '../../../src/solver/presence/presence.js';
import { between, pick, seededRng } from '../../builders/problem.js';
import { crowdedShare } from '../../builders/queue.js';
import { HOUR, MINUTE } from '../../builders/solver-problems.js';

/** People who do exactly as they are booked. */
const CLOCKWORK = { noShow: 0, jitterSd: 0, jitterMax: 0, dwellVariation: 0 };
const NO_QUEUE = 1000;

const at = (...starts: number[]): PresentBooking[] => starts.map((start) => ({ start, service: 600 }));

/** A point's six hours with random bookings on a five-minute grid. */
function randomLoad(seed: number): PresenceInput {
  const rng = seededRng(seed);
  const bookings = Array.from({ length: between(rng, 5, 30) }, () => ({
    start: 8 * HOUR + 5 * MINUTE * between(rng, 0, 72),
    service: pick(rng, [5, 8, 10, 15]) * MINUTE,
  }));
  return { bookings, cap: between(rng, 2, 6), counters: between(rng, 1, 4) };
}

describe('presence', () => {
  it('sees none at an empty point', () => {
    expect(presence({ bookings: [], cap: 0, counters: 1 })).toEqual({
      pOvercrowded: 0,
      peakExpected: 0,
      certificate: 0,
    });
  });

  it('is certain when people are clockwork', () => {
    const of = (cap: number, ...starts: number[]): object =>
      presence({ bookings: at(...starts), cap, counters: 2, parameters: CLOCKWORK, days: 10 });
    expect(of(1, 0, 600)).toEqual({ pOvercrowded: 0, peakExpected: 1, certificate: 0 });
    expect(of(1, 0, 300)).toMatchObject({ pOvercrowded: 1, peakExpected: 2 });
    expect(of(2, 0, 300)).toEqual({ pOvercrowded: 0, peakExpected: 2, certificate: 0 });
  });

  it('lets people queue when counters are busy, who are then there together', () => {
    const of = (counters: number): number =>
      presence({ bookings: at(0, 300, 600), cap: 2, counters, parameters: CLOCKWORK, days: 10 }).peakExpected;
    expect(of(2)).toBe(2);
    expect(of(1)).toBe(2);
    const three = { bookings: at(0, 0, 0, 600), cap: 3, counters: 1, parameters: CLOCKWORK, days: 10 };
    expect(presence(three).peakExpected).toBe(3);
    expect(presence({ ...three, bookings: at(0, 0, 300, 599) }).pOvercrowded).toBe(1);
    expect(presence({ ...three, bookings: at(0, 0, 300, 600) }).pOvercrowded).toBe(0);
  });

  it('expects one booked person as often as they come', () => {
    const { peakExpected, pOvercrowded } = presence({
      bookings: at(HOUR),
      cap: 0,
      counters: 1,
      parameters: { ...CLOCKWORK, noShow: 0.08 },
      days: 50_000,
    });
    expect(peakExpected).toBeCloseTo(0.92, 2);
    expect(pOvercrowded).toBe(peakExpected);
  });

  it('gives the same for the same seed', () => {
    const load = randomLoad(3);
    expect(presence({ ...load, seed: 5 })).toEqual(presence({ ...load, seed: 5 }));
    expect(presence({ ...load, seed: 6 }).peakExpected).not.toBe(presence({ ...load, seed: 5 }).peakExpected);
  });

  it('refuses to simulate no day', () => {
    expect(() => presence({ bookings: at(0), cap: 1, counters: 1, days: 0 })).toThrow(RangeError);
  });

  it.each([1, 2, 3, 4])('agrees with a plain simulation of the queue within 0.005 (load %i)', (seed) => {
    const load = randomLoad(seed);
    const plain = crowdedShare(load, seed, 60_000);
    const { pOvercrowded } = presence({ ...load, days: 100_000 });
    expect(Math.abs(pOvercrowded - plain)).toBeLessThan(0.005);
  });
});

describe('certificate', () => {
  it('is nothing when so few are booked that the cap cannot be exceeded', () => {
    expect(certificate(at(0, 0, 0), 3, DEFAULT_PRESENCE)).toBe(0);
    expect(certificate(at(0, 0, 0), 2, DEFAULT_PRESENCE)).toBeGreaterThan(0);
  });

  it('is at least the simulated risk when none queues', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0 }), (seed) => {
        const found = presence({ ...randomLoad(seed), counters: NO_QUEUE, days: 2000 });
        expect(found.certificate).toBeGreaterThanOrEqual(found.pOvercrowded - 0.03);
      }),
      { numRuns: 30 },
    );
  });

  it('is tight when it is small', () => {
    const bookings = Array.from({ length: 44 }, (_, i) => ({ start: 8 * HOUR + i * 490, service: 600 }));
    const found = presence({ bookings, cap: 4, counters: NO_QUEUE, days: 100_000 });
    expect(found.certificate).toBeGreaterThan(found.pOvercrowded);
    expect(found.certificate - found.pOvercrowded).toBeLessThan(0.003);
  });

  it('never exceeds 1', () => {
    expect(certificate(at(0, 0, 0, 0, 0, 0, 0), 1, DEFAULT_PRESENCE)).toBe(1);
  });

  it('counts two who come a little apart as the chance that they meet', () => {
    // Two of clockwork punctuality, each coming with probability 1 - 0.08: they meet when both come.
    const meets = { ...CLOCKWORK, noShow: 0.08 };
    expect(certificate(at(0, 300), 1, meets)).toBeCloseTo(0.92 ** 2, 3);
    expect(certificate(at(0, 700), 1, meets)).toBe(0);
  });
});

import fc from 'fast-check';
import type { LatLon } from '../../src/shared/geo.js';
import { greatCircle, STRAIGHT_LINE_DEFAULTS, StraightLine } from '../../src/travel/index.js';

const jernbanetorget = { lat: 59.9122, lon: 10.74941 };
const vulkan = { lat: 59.923526, lon: 10.750798 };
const inOslo = fc.record({
  lat: fc.double({ min: 59.8, max: 60, noNaN: true }),
  lon: fc.double({ min: 10.6, max: 10.9, noNaN: true }),
});

describe('the great circle', () => {
  it('measures a degree of latitude as 111.2 km', () => {
    expect(greatCircle({ lat: 59, lon: 10 }, { lat: 60, lon: 10 })).toBeCloseTo(111_195, -1);
  });
});

describe('travel by straight line', () => {
  it('multiplies the line by the detour and adds the time that each stop takes', async () => {
    const { duration, distance } = await new StraightLine().matrix('CAR', [jernbanetorget, vulkan]);
    const metres = Math.ceil(greatCircle(jernbanetorget, vulkan) * 1.64);
    expect(distance[1]).toBe(metres);
    expect(duration[1]).toBeGreaterThanOrEqual(90 + Math.floor(metres / (25 / 3.6)));
    expect(duration[1]).toBeLessThanOrEqual(91 + Math.ceil(metres / (25 / 3.6)));
  });

  it('takes no time between two recipients at one address', async () => {
    const { duration, distance } = await new StraightLine().matrix('CAR', [vulkan, { ...vulkan }]);
    expect([...duration, ...distance].every((cell) => cell === 0)).toBe(true);
  });

  it('takes a different time on foot, by bicycle and by car', async () => {
    const times = await Promise.all(
      (['FOOT', 'BIKE', 'CAR'] as const).map(
        async (mode) => (await new StraightLine().matrix(mode, [jernbanetorget, vulkan])).duration[1],
      ),
    );
    expect([...times].sort((a, b) => b - a)).toEqual(times);
  });

  it('lies on memory that worker threads share', async () => {
    const { duration } = await new StraightLine().matrix('CAR', [vulkan]);
    expect(duration.buffer).toBeInstanceOf(SharedArrayBuffer);
  });

  it('says other data when the municipality sets another speed', () => {
    const slower = { ...STRAIGHT_LINE_DEFAULTS, CAR: { ...STRAIGHT_LINE_DEFAULTS.CAR, kmPerHour: 20 } };
    expect(new StraightLine(slower).dataId).not.toBe(new StraightLine().dataId);
  });

  it('is never longer through a third place than straight, but for a second of rounding', async () => {
    await fc.assert(
      fc.asyncProperty(inOslo, inOslo, inOslo, async (a: LatLon, b: LatLon, c: LatLon) => {
        const { duration } = await new StraightLine().matrix('CAR', [a, b, c]);
        expect(duration[2]).toBeLessThanOrEqual(duration[1] + duration[5] + 1);
      }),
    );
  });
});

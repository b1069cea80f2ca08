import { isSlotStart, slotStarts } from '../../src/points/booking-grid.js';

/** Open 100–160 and 205–240, bookable every 20 seconds from each opening. */
const point = {
  slot: 20,
  opens: [
    { from: 205, to: 240 },
    { from: 100, to: 160 },
  ],
};

describe('the booking grid of a point', () => {
  it('begins anew at each opening and leaves time for the service', () => {
    expect(slotStarts(point, 15)).toEqual([100, 120, 140, 205, 225]);
    expect(slotStarts(point, 20)).toEqual([100, 120, 140, 205]);
    expect(slotStarts(point, 61)).toEqual([]);
  });

  it.each([15, 20, 35, 61])('is the same listed and asked about, for a service of %d seconds', (service) => {
    const asked = Array.from({ length: 300 }, (_, start) => start).filter((start) =>
      isSlotStart(point, service, start),
    );
    expect(asked).toEqual(slotStarts(point, service));
  });
});

import { lateShifts } from '../../web/src/dispatch/late.js';
import { lanesOf } from '../../web/src/dispatch/model.js';
import { aRoute, aStop, aVisit } from '../builders/console-plan.js';

const NOW = Date.parse('2027-03-22T10:00:00+01:00');
const late = (...stops: ReturnType<typeof aStop>[]) =>
  lateShifts(lanesOf({ routes: [aRoute('Bil 1', stops)] }, []), NOW);

describe('a shift', () => {
  it('is late when nothing is said of a stop that it should have left more than ten minutes ago', () => {
    const found = late(
      aStop('start', '09:00'),
      aStop('a', '09:10', [aVisit('K-1', 'DELIVERED')]),
      aStop('b', '09:40', [aVisit('K-2')]),
    );
    expect(found).toMatchObject([{ stop: { id: 'b' }, minutes: 20 }]);
  });

  it('is not late within ten minutes, nor when the last word of each stop behind it has been said', () => {
    expect(late(aStop('a', '09:50', [aVisit('K-1')]))).toEqual([]);
    expect(
      late(aStop('a', '09:10', [aVisit('K-1', 'NOT_HOME')]), aStop('b', '10:10', [aVisit('K-2')])),
    ).toEqual([]);
  });
});

import { suggestedHandout } from '../../web/src/staff/suggested-handout.js';

const ORDER = {
  form: 'ORAL_SOLUTION',
  maxTakeHomeDoses: 2,
  dosesPerDay: 1,
  doseEveryDays: 1,
  validFrom: '2027-01-01',
  validUntil: null,
};
const GAP = ['2027-03-22', '2027-03-23', '2027-03-24', '2027-03-25', '2027-03-26'];
const until = (date: string, order: Partial<typeof ORDER> = {}, gap = GAP) =>
  suggestedHandout(date, gap, [{ ...ORDER, ...order }]).coversUntil;

describe('the days that an extra handout is suggested for', () => {
  it('are the rest of the gap, as far as the order lets doses go home', () => {
    expect(until('2027-03-22')).toBe('2027-03-24');
    expect(until('2027-03-22', { maxTakeHomeDoses: 9 })).toBe('2027-03-26');
    expect(until('2027-03-22', { maxTakeHomeDoses: 0 })).toBe('2027-03-22');
  });

  it('begin with the first day without a dose from the handout on', () => {
    expect(suggestedHandout('2027-03-24', GAP, [ORDER])).toEqual({
      date: '2027-03-24',
      coversFrom: '2027-03-24',
      coversUntil: '2027-03-26',
    });
    expect(suggestedHandout('2027-03-21', GAP, [ORDER]).coversFrom).toBe('2027-03-22');
  });

  it('are fewer where the order has two doses a day, and more where a dose lasts for days', () => {
    expect(until('2027-03-22', { dosesPerDay: 2 })).toBe('2027-03-23');
    expect(until('2027-03-22', { doseEveryDays: 2, maxTakeHomeDoses: 1 })).toBe('2027-03-25');
  });

  it('are one for an injection, which lasts as its order says, and one where no order is in force', () => {
    expect(until('2027-03-22', { form: 'DEPOT_INJECTION' })).toBe('2027-03-22');
    expect(until('2027-03-22', { validFrom: '2027-04-01' })).toBe('2027-03-22');
  });
});

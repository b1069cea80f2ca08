import { idnr } from '@navikt/fnrvalidator';
import fc from 'fast-check';
import { checkNationalId, FROM_2032, SINCE_1964 } from '../../src/recipients/national-id.js';
import { runs } from '../support/runs.js';

/** Appends two check digits of today's rule to nine digits; null where 10 would be needed. */
function withCheckDigits(nine: string): string | null {
  const digit = (text: string, weights: number[]) =>
    (11 - (weights.reduce((sum, weight, i) => sum + weight * Number(text[i]), 0) % 11)) % 11;
  const first = digit(nine, [3, 7, 6, 1, 8, 9, 4, 5, 2]);
  const second = digit(`${nine}${first}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
  return first === 10 || second === 10 ? null : `${nine}${first}${second}`;
}

const invented = (dayShift: number, monthShift: number) =>
  fc
    .record({
      day: fc.integer({ min: 1, max: 28 }),
      month: fc.integer({ min: 1, max: 12 }),
      year: fc.integer({ min: 0, max: 99 }),
      individual: fc.integer({ min: 0, max: 999 }),
    })
    .map(({ day, month, year, individual }) =>
      withCheckDigits(
        [day + dayShift, month + monthShift, year].map((n) => String(n).padStart(2, '0')).join('') +
          String(individual).padStart(3, '0'),
      ),
    )
    .filter((number) => number !== null);

describe('a national identity number', () => {
  it.each([
    ['a birth number', 0, 0, 'BIRTH_NUMBER', false],
    ['a D-number', 40, 0, 'D_NUMBER', false],
    ['a +40 test person', 0, 40, 'BIRTH_NUMBER', true],
    ['a +80 test person', 0, 80, 'BIRTH_NUMBER', true],
    ['a +80 test person with a D-number', 40, 80, 'D_NUMBER', true],
  ])('may be %s', (_, dayShift, monthShift, kind, test) => {
    fc.assert(
      fc.property(invented(dayShift, monthShift), (number) => {
        expect(checkNationalId(number)).toEqual({ ok: true, kind, test });
      }),
      runs(100),
    );
  });

  it('with any one digit wrong is refused', () => {
    fc.assert(
      fc.property(invented(0, 80), fc.nat(10), fc.integer({ min: 1, max: 9 }), (number, at, step) => {
        const wrong = `${number.slice(0, at)}${(Number(number[at]) + step) % 10}${number.slice(at + 1)}`;
        expect(checkNationalId(wrong).ok).toBe(false);
      }),
      runs(100),
    );
  });

  it.each([
    ['1289850808', 'NOT_11_DIGITS'],
    ['128985 08089', 'NOT_11_DIGITS'],
    ['', 'NOT_11_DIGITS'],
    ['32018512075', 'DATE'],
    ['31118512084', 'DATE'],
    ['29028512048', 'DATE'],
    ['12008512033', 'DATE'],
    ['12898508088', 'CHECK_DIGITS'],
  ])('"%s" is refused as %s', (number, code) => {
    expect(checkNationalId(number)).toMatchObject({ ok: false, code });
  });

  it('may be born on 29 February in a leap year only', () => {
    expect(checkNationalId('29028412027')).toMatchObject({ ok: true });
    expect(checkNationalId('29028512048')).toMatchObject({ ok: false, code: 'DATE' });
  });

  it('of the 2032 kind is refused by the table of today and taken by the next', () => {
    // 01.01 (+80) of 32, individual number 000: 0·3+1·7+8·6+1·1+3·8+2·9 = 98, so a first digit of 1 leaves 0, 2 to 4 leave 1 to 3
    // (2 has no second digit).
    const numbers = Array.from({ length: 100 }, (_, check) => `018132000${String(check).padStart(2, '0')}`);
    expect(numbers.filter((number) => checkNationalId(number, [SINCE_1964]).ok)).toEqual(['01813200011']);
    expect(numbers.filter((number) => checkNationalId(number, [FROM_2032]).ok)).toEqual([
      '01813200011',
      '01813200038',
      '01813200046',
    ]);
  });
});

describe('NAV’s own validator', () => {
  const anyNumber = fc.oneof(
    invented(0, 0),
    invented(40, 0),
    invented(0, 40),
    invented(40, 80),
    fc.stringMatching(/^[0-7]\d[0189]\d{8}$/),
    // A good number with one digit changed.
    fc
      .tuple(invented(0, 0), fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 9 }))
      .map(([number, at, digit]) => number.slice(0, at) + String(digit) + number.slice(at + 1)),
  );

  it('takes and refuses the same numbers, those of 2032 included', () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        const { ok } = checkNationalId(number, [SINCE_1964, FROM_2032]);
        expect({ number, ok }).toEqual({ number, ok: idnr(number).status === 'valid' });
      }),
      runs(500),
    );
  });
});

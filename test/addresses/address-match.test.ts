import { type AddressHit, isCertain, rankHits, searchText } from '../../src/addresses/address-match.js';

const hit = (text: string, is: Partial<AddressHit> = {}): AddressHit => ({
  text,
  postalCode: '0155',
  postalPlace: 'OSLO',
  lat: 59.91,
  lon: 10.75,
  ...is,
});
const sure = (asked: string, ...hits: AddressHit[]) => {
  const ranked = rankHits(asked, hits);
  return ranked.length > 0 && isCertain(ranked);
};

describe('a hit in the address register', () => {
  it.each([
    ['Storgata 1', 'Storgata 1'],
    ['storgaten 1, Oslo', 'Storgata 1'],
    ['Stor gt. 1 B, 0155 Oslo', 'Storgata 1B'],
    ['Kirkeveien 12 H0201', 'Kirkevegen 12'],
    ['c/o Hansen, Storgata 1, 0155 OSLO', 'Storgata 1'],
    ['Storgata 1 0155 Oslo', 'Storgata 1'],
    ['Storgata 9, leil. 201, 0155 Oslo', 'Storgata 9'],
    ['Storgata 9 leilighet 201', 'Storgata 9'],
    ['Storgata 9 C leil 2 B, 0155 Oslo', 'Storgata 9C'],
    ['Storgata 9 (H0201), 0155 Oslo', 'Storgata 9'],
    ['Storgata 9, bolig H0201', 'Storgata 9'],
    ['Storgata 9, oppgang C, 0155 Oslo', 'Storgata 9'],
    ['Storgata 9 oppg. 2 H0302', 'Storgata 9'],
    ['0155 Oslo, Storgata 9', 'Storgata 9'],
    ['0155, Oslo, Storgata 9 B', 'Storgata 9B'],
    ['0155 Oslo Storgata 9', 'Storgata 9'],
    ['0155 Oslo Nedre Vollgate 2 B', 'Nedre Vollgate 2B'],
    ['0155 Storgata 9', 'Storgata 9'],
    ['c/o Kari Hansen\nStorgata 9\n0155 Oslo', 'Storgata 9'],
    ['Storgata 9 C/O Hansen, 0155 Oslo', 'Storgata 9'],
    ['Storgata 9 C', 'Storgata 9C'],
    ['Oppgangveien 3', 'Oppgangveien 3'],
    ['Leilighetsveien 12 C', 'Leilighetsveien 12C'],
    ['Leilveien 4', 'Leilveien 4'],
    ['Leila 3', 'Leila 3'],
    ['Storgata 9 leil B 2', 'Storgata 9'],
    ['Co-operativgata 2', 'Co-operativgata 2'],
  ])('«%s» is certainly «%s»', (asked, found) => {
    expect(sure(asked, hit(found))).toBe(true);
  });

  it.each([
    ['another number', 'Storgata 1', 'Storgata 11'],
    ['another letter', 'Storgata 1 A', 'Storgata 1C'],
    ['a letter that was not said', 'Storgata 1', 'Storgata 1A'],
    ['a street spelt otherwise', 'Storgota 1', 'Storgata 1'],
    ['another postal code', 'Storgata 1, 0555 Oslo', 'Storgata 1'],
    ['no number at all', 'Storgata', 'Storgata 1'],
    ['an entrance where the houses have letters', 'Storgata 9, oppgang C', 'Storgata 9C'],
    ['another postal code ahead', '0555 Oslo, Storgata 9', 'Storgata 9'],
    ['another town ahead', '0155 Bergen Storgata 9', 'Storgata 9'],
  ])('with %s is for a person to look at', (_, asked, found) => {
    expect(sure(asked, hit(found))).toBe(false);
    expect(rankHits(asked, [hit(found)])).toHaveLength(1);
  });

  it('is told by its own town where the town is written first, of several words too', () => {
    const hits = [hit('Nedre gate 2', { postalCode: '8622', postalPlace: 'MO I RANA' })];
    expect(sure('8622 Mo i Rana Nedre gate 2', ...hits)).toBe(true);
    expect(sure('8622 Mo i Rana, Nedre gate 2', ...hits)).toBe(true);
  });

  it('is uncertain where two are as likely, unless they are one door', () => {
    const here = hit('Storgata 1', { postalCode: '0155' });
    const there = hit('Storgata 1', { postalCode: '1410', lat: 59.8 });
    expect(sure('Storgata 1', here, there)).toBe(false);
    expect(sure('Storgata 1, 0155 Oslo', here, there)).toBe(true);
    expect(sure('Storgata 1', here, { ...here, lat: here.lat + 0.0001 })).toBe(true);
  });

  it('comes surest first, and not at all when it is about something else', () => {
    const ranked = rankHits('Storgata 1', [hit('Storgata 11'), hit('Havnegata 7'), hit('Storgata 1')]);
    expect(ranked.map(({ text }) => text)).toEqual(['Storgata 1', 'Storgata 11']);
  });
});

it('the register is asked for street and postal code, without flat numbers and other people', () => {
  expect(searchText('c/o Hansen, Storgata 1 H0302, 0155 Oslo')).toBe('Storgata 1 0155');
  expect(searchText('2408 Elverum, Storgata 9, leil. 201')).toBe('Storgata 9 2408');
  expect(searchText('0181 Oslo Storgata 9 oppgang C')).toBe('Oslo Storgata 9 0181');
  expect(searchText('Oppgangveien 3 B')).toBe('Oppgangveien 3 B');
  expect(searchText('Trondheimsvegen 1234')).toBe('Trondheimsvegen 1234');
  expect(searchText('Storgata 1, Oslo')).toBe('Storgata 1');
});

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
  ])('with %s is for a person to look at', (_, asked, found) => {
    expect(sure(asked, hit(found))).toBe(false);
    expect(rankHits(asked, [hit(found)])).toHaveLength(1);
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
  expect(searchText('Trondheimsvegen 1234')).toBe('Trondheimsvegen 1234');
  expect(searchText('Storgata 1, Oslo')).toBe('Storgata 1');
});

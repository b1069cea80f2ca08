import { AddressSearch } from '../../src/addresses/index.js';
import { AddressSearchFailed } from '../../src/addresses/address-search.js';
import { addressRegister, registered } from '../support/address-register.js';

const register = await addressRegister([
  registered('Storgata 1', 59.9, 10.7),
  registered('Storgata 1', 60.3, 5.3, { kommunenummer: '4601' }),
]);
const search = new AddressSearch(register.url, 300);
const asked = async (work: () => Promise<unknown>) => {
  const before = register.asked.length;
  await work();
  return register.asked.slice(before);
};

describe('the address register', () => {
  it('is asked within one municipality, for spellings like it, in degrees', async () => {
    const [url] = await asked(() => search.search('Storgata 1, 0155 Oslo', '0301'));
    expect(url.pathname).toBe('/sok');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      sok: 'Storgata 1 0155',
      fuzzy: 'true',
      kommunenummer: '0301',
      utkoordsys: '4258',
      treffPerSide: '10',
      side: '0',
    });
  });

  it('answers with addresses of that municipality only', async () => {
    expect(await search.search('Storgata 1', '4601')).toEqual([
      { text: 'Storgata 1', postalCode: '0155', postalPlace: 'OSLO', lat: 60.3, lon: 5.3 },
    ]);
  });

  it('is asked what is around a place', async () => {
    const [url] = await asked(() => search.near({ lat: 59.9, lon: 10.7 }, '0301'));
    expect(url.pathname).toBe('/punktsok');
    expect(url.searchParams.get('lat')).toBe('59.9');
  });

  it('is asked once more when it fails, or is silent, and no more than that', async () => {
    register.failures = 1;
    expect(await asked(() => search.search('Storgata 1', '0301'))).toHaveLength(2);
    register.silences = 1;
    expect(await asked(() => search.search('Storgata 1', '0301'))).toHaveLength(2);
    register.failures = 2;
    const failed = asked(() =>
      expect(search.search('Storgata 1', '0301')).rejects.toThrow(AddressSearchFailed),
    );
    expect(await failed).toHaveLength(2);
  });

  it('fails without saying whose address it was', async () => {
    register.failures = 2;
    const error: unknown = await search.search('Hemmeligveien 7', '0301').catch((reason: unknown) => reason);
    expect(String(error)).toContain('500');
    expect(String(error)).not.toContain('Hemmelig');
  });
});

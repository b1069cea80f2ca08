import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An address as Kartverket's API answers it. */
export interface RegisteredAddress {
  readonly adressetekst: string;
  readonly postnummer: string;
  readonly poststed: string;
  readonly kommunenummer: string;
  readonly representasjonspunkt: { readonly epsg: string; readonly lat: number; readonly lon: number };
}

export interface AddressRegister {
  readonly url: string;
  /** Every request so far, path and query. */
  readonly asked: URL[];
  /** How many of the next requests are answered with status 500; Infinity for all. */
  failures: number;
  /** How many of the next requests are never answered. */
  silences: number;
}

export const registered = (
  adressetekst: string,
  lat: number,
  lon: number,
  { postnummer = '0155', poststed = 'OSLO', kommunenummer = '0301' } = {},
): RegisteredAddress => ({
  adressetekst,
  postnummer,
  poststed,
  kommunenummer,
  representasjonspunkt: { epsg: 'EPSG:4258', lat, lon },
});

/**
 * A server on this machine that answers as ws.geonorge.no/adresser/v1 does, with invented addresses: a search gives all
 * whose street begins with the same four letters. Gone when the test file is done.
 */
export async function addressRegister(addresses: readonly RegisteredAddress[]): Promise<AddressRegister> {
  const register = { url: '', asked: [] as URL[], failures: 0, silences: 0 };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', register.url);
    register.asked.push(url);
    if (register.silences-- > 0) return;
    if (register.failures-- > 0) {
      response.writeHead(500).end('Internal Server Error');
      return;
    }
    const start = (url.searchParams.get('sok') ?? '').slice(0, 4).toLowerCase();
    const found = addresses.filter(
      ({ adressetekst, kommunenummer }) =>
        adressetekst.toLowerCase().startsWith(start) &&
        [null, kommunenummer].includes(url.searchParams.get('kommunenummer')),
    );
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({
        metadata: { side: 0, treffPerSide: 10, totaltAntallTreff: found.length, asciiKompatibel: true },
        adresser: found.map((each) => ({ ...each, objtype: 'Vegadresse' })),
      }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  register.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return register;
}

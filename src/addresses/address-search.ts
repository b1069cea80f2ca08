import { z } from 'zod';
import type { LatLon } from '../shared/geo.js';
import { type AddressHit, searchText } from './address-match.js';

/** The address register did not answer. */
export class AddressSearchFailed extends Error {
  override readonly name = 'AddressSearchFailed';
}

/** How long one request may take. A person waits for the answer. */
const TIMEOUT_MILLISECONDS = 3_000;
const HITS = 10;
const NEAR_METRES = 200;

const answer = z.object({
  adresser: z.array(
    z.object({
      adressetekst: z.string(),
      postnummer: z.string(),
      poststed: z.string(),
      kommunenummer: z.string(),
      representasjonspunkt: z.object({ lat: z.number(), lon: z.number() }),
    }),
  ),
});

/**
 * Kartverket's open address API (ws.geonorge.no/adresser/v1, no key). It is asked for an address and a municipality,
 * never with a name, an alias or anything that says whose address it is.
 */
export class AddressSearch {
  /** @param url of the API, without a slash at the end */
  constructor(
    private readonly url: string,
    private readonly timeoutMilliseconds = TIMEOUT_MILLISECONDS,
  ) {}

  /** Up to ten addresses of the municipality that are like the text. @throws AddressSearchFailed */
  search(address: string, municipality: string): Promise<AddressHit[]> {
    const query = { sok: searchText(address), fuzzy: 'true', treffPerSide: String(HITS) };
    return this.ask('sok', { ...query, kommunenummer: municipality }, municipality);
  }

  /** The registered addresses of the municipality within 200 m of a place, the nearest first. @throws AddressSearchFailed */
  near({ lat, lon }: LatLon, municipality: string): Promise<AddressHit[]> {
    const query = { lat: String(lat), lon: String(lon), radius: String(NEAR_METRES), treffPerSide: '3' };
    return this.ask('punktsok', query, municipality);
  }

  private async ask(
    path: string,
    query: Readonly<Record<string, string>>,
    municipality: string,
  ): Promise<AddressHit[]> {
    const parameters = new URLSearchParams({ ...query, utkoordsys: '4258', side: '0' });
    const address = `${this.url}/${path}?${parameters.toString()}`;
    const found = await this.once(address).catch(() => this.once(address)); // one retry, at once
    return found.adresser
      .filter(({ kommunenummer }) => kommunenummer === municipality)
      .map((each) => ({
        text: each.adressetekst,
        postalCode: each.postnummer,
        postalPlace: each.poststed,
        lat: each.representasjonspunkt.lat,
        lon: each.representasjonspunkt.lon,
      }));
  }

  private async once(address: string): Promise<z.infer<typeof answer>> {
    try {
      const response = await fetch(address, {
        headers: { accept: 'application/json' },
        signal: AbortSignal.timeout(this.timeoutMilliseconds),
      });
      if (!response.ok) throw new Error(`status ${response.status}`);
      return answer.parse(await response.json());
    } catch (error) {
      // Without the address asked for: this may end in a log.
      const why = error instanceof z.ZodError ? 'an answer of another shape' : String(error);
      throw new AddressSearchFailed(`The address register did not answer: ${why}`);
    }
  }
}

import type { BoundariesService, Located } from '../../addresses/index.js';
import type { BundleFault, TableName } from '../bundle/index.js';
import { type Complaint, faultAt } from '../bundle/faults.js';
import { importedRows, type Merged } from './merge.js';

/** What a table's rows say of a place; coordinates may be left to be looked up. */
export interface PlaceCells {
  readonly address: string;
  readonly lat: number | null;
  readonly lon: number | null;
}

interface Means {
  readonly boundaries: Pick<BoundariesService, 'outside'>;
  /** Where addresses without coordinates are. */
  readonly located: ReadonlyMap<string, Located>;
}

/** Gives the rows that came without coordinates those of their address, and tells what is doubtful about places. */
export class ImportPlaces {
  constructor(private readonly means: Means) {}

  /**
   * An address that stays as it is recorded stays where it is recorded: somebody may have moved the pin.
   * @param fromFile the row as the file has it
   */
  complete = <Row extends PlaceCells>(value: Row, before: Row | null, fromFile: Row): Row => {
    if (fromFile.lat !== null && fromFile.lon !== null) return value;
    if (before?.address === value.address && Number.isFinite(before.lat))
      return { ...value, lat: before.lat, lon: before.lon };
    const place = this.means.located.get(value.address)?.place;
    return { ...value, lat: place?.lat ?? null, lon: place?.lon ?? null };
  };

  /** Rows whose address is nowhere. */
  faults<Row extends PlaceCells>(table: TableName, merged: Merged<Row>): BundleFault[] {
    return importedRows(merged)
      .filter(({ value }) => value.lat === null || value.lon === null)
      .map(({ row, value: { address } }) => {
        const wasAnswered = this.means.located.get(address)?.state === 'NOT_FOUND';
        return faultAt({ table, row, column: 'address' }, wasAnswered ? notFound(address) : unanswered);
      });
  }

  /** What a person should look at among new and changed rows, though nothing is wrong. */
  async warnings<Row extends PlaceCells>(
    table: TableName,
    { created, changed }: Merged<Row>,
  ): Promise<BundleFault[]> {
    const rows = [...created, ...changed];
    const outside = await this.means.boundaries.outside(
      rows.map(({ value: { lat, lon } }) => ({ lat: lat!, lon: lon! })),
    );
    return rows.flatMap(({ row, value }, i) => {
      const doubt = this.means.located.get(value.address);
      const isDoubtful = doubt?.state === 'UNCERTAIN' && doubt.place?.lat === value.lat;
      return [
        ...(isDoubtful ? [faultAt({ table, row, column: 'address' }, uncertain(value.address, doubt))] : []),
        ...(outside[i] ? [faultAt({ table, row, column: 'lat' }, outsideMunicipality(value))] : []),
      ];
    });
  }
}

const notFound = (address: string): Complaint => ({
  code: 'ADDRESS_NOT_FOUND',
  message: {
    nb: `Adresseregisteret har ingen «${address}» i kommunen.`,
    en: `The address register has no "${address}" in the municipality.`,
  },
  remedy: {
    nb: 'Rett adressen, skriv lat og lon, eller sett nålen under Adresser og importer igjen.',
    en: 'Correct the address, write lat and lon, or set the pin under Addresses and import again.',
  },
});

const unanswered: Complaint = {
  code: 'ADDRESS_SERVICE_DOWN',
  message: { nb: 'Adresseregisteret svarer ikke.', en: 'The address register does not answer.' },
  remedy: { nb: 'Importer igjen senere, eller skriv lat og lon.', en: 'Import later, or write lat and lon.' },
};

const uncertain = (address: string, { text, confidence }: Located): Complaint => ({
  code: 'ADDRESS_UNCERTAIN',
  message: {
    nb: `«${address}» er satt til «${text ?? '?'}», men det er usikkert (${percent(confidence)}).`,
    en: `"${address}" is put at "${text ?? '?'}", which is uncertain (${percent(confidence)}).`,
  },
  remedy: { nb: 'Avgjør den under Adresser.', en: 'Settle it under Addresses.' },
});

const percent = (confidence: number | null): string => `${Math.round((confidence ?? 0) * 100)} %`;

const outsideMunicipality = ({ lat, lon }: PlaceCells): Complaint => ({
  code: 'OUTSIDE_MUNICIPALITY',
  message: {
    nb: `Stedet (${lat}, ${lon}) ligger utenfor kommunen.`,
    en: `The place (${lat}, ${lon}) lies outside the municipality.`,
  },
  remedy: {
    nb: 'Rett koordinatene, hvis det ikke stemmer.',
    en: 'Correct the coordinates, unless it is so.',
  },
});

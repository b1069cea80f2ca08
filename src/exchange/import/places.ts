import type { BoundariesService, Located } from '../../addresses/index.js';
import type { BundleFault, TableName } from '../bundle/index.js';
import { type Complaint, faultAt } from '../bundle/faults.js';
import { importedRows, type Merged } from './merge.js';
import {
  CORRECT_COORDINATES_UNLESS_SO,
  CORRECT_OR_SET_PIN,
  IMPORT_LATER_OR_WRITE_COORDINATES,
  REGISTER_SILENT,
  SETTLE_UNDER_ADDRESSES,
  notInRegister,
  placeOutsideMunicipality,
  placeUncertain,
} from './texts.js';

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
   * An address that stays as it is recorded stays where it is recorded: a person may have moved the pin.
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
  message: notInRegister(address),
  remedy: CORRECT_OR_SET_PIN,
});

const unanswered: Complaint = {
  code: 'ADDRESS_SERVICE_DOWN',
  message: REGISTER_SILENT,
  remedy: IMPORT_LATER_OR_WRITE_COORDINATES,
};

const uncertain = (address: string, { text, confidence }: Located): Complaint => ({
  code: 'ADDRESS_UNCERTAIN',
  message: placeUncertain(address, text ?? '?', percent(confidence)),
  remedy: SETTLE_UNDER_ADDRESSES,
});

const percent = (confidence: number | null): string => `${Math.round((confidence ?? 0) * 100)} %`;

const outsideMunicipality = ({ lat, lon }: PlaceCells): Complaint => ({
  code: 'OUTSIDE_MUNICIPALITY',
  message: placeOutsideMunicipality(lat, lon),
  remedy: CORRECT_COORDINATES_UNLESS_SO,
});

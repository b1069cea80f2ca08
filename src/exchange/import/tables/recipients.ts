import {
  holdersOfNationalIds,
  type IdentitySeals,
  type RecordedRecipient,
  recipientsByAlias,
  spelledPhone,
  writeHomes,
  writeRecipients,
} from '../../../recipients/index.js';
import type { CivilDate } from '../../../shared/civil-time.js';
import type { RowIn } from '../../bundle/columns.js';
import { faultAt, type BundleFault } from '../../bundle/faults.js';
import { recipients as definition } from '../../bundle/tables/recipients.js';
import { type Directory, idOf, nameOf } from '../directory.js';
import { importTable } from '../import-table.js';
import { type Imported, importedRows, type Merged } from '../merge.js';
import type { ImportPlaces } from '../places.js';
import { recordedWithNationalId, useAliasOrCorrect } from '../texts.js';

type Row = RowIn<typeof definition>;
type Place = Pick<Row, 'address' | 'lat' | 'lon'>;

interface Means {
  readonly directory: Directory;
  readonly today: CivilDate;
  readonly places: ImportPlaces;
}

/**
 * Recipients, and where they live: a file has one address each, which is that of the residence in force (else the
 * latest one). Sealed values are opened for comparing, and stay as they are when they say the same: a new seal of an
 * old name would look like a change.
 */
export function recipientsTable(seals: IdentitySeals, { directory, today, places }: Means) {
  const recorded = new Map<string, RecordedRecipient>();
  /** National identity numbers of the file that recipients outside it have, by hash. */
  let held: ReadonlyMap<string, string> = new Map();
  return importTable({
    definition,
    async read(rows) {
      const aliases = rows.map(({ alias }) => alias);
      const hashes = rows.flatMap(({ national_id }) =>
        national_id ? [seals.hashNationalId(national_id)] : [],
      );
      held = await holdersOfNationalIds(hashes, { except: aliases });
      for (const each of await recipientsByAlias(aliases, today)) recorded.set(each.id, each);
      const pointName = nameOf(directory.points);
      return [...recorded.values()].map((each) => ({ id: each.id, row: rowOf(each, seals, pointName) }));
    },
    complete: places.complete,
    check: (merged) => [...heldByOthers(merged, held, seals), ...places.faults('recipients', merged)],
    warnings: (merged) => places.warnings('recipients', merged),
    async write({ created, changed }, { points, recipients }) {
      await writeRecipients({
        changed: changed.filter(isOtherwise).map((each) => ({
          ...plainColumns(each, points),
          ...resealed(each, recorded.get(each.id)!, seals),
        })),
        created: created.map((each) => ({ ...plainColumns(each, points), ...sealed(each.value, seals) })),
      });
      for (const { id, value } of created) recipients.set(value.alias, id);
      const homes = [...created, ...changed.filter(hasMoved)].map(({ id, value }) => ({
        recipientId: id,
        recorded: recorded.get(id)?.home ?? null,
        address: value.address,
        lat: value.lat!, // rows without a place are refused before they are written
        lon: value.lon!,
      }));
      await writeHomes(homes, today);
    },
  });
}

function rowOf(recorded: RecordedRecipient, seals: IdentitySeals, pointName: (id: string) => string): Row {
  const { name, nationalId, phone } = seals.open({ ...recorded, noteSealed: null });
  const { address, lat, lon } = recorded.home ?? { address: '', lat: NaN, lon: NaN }; // equal to nothing: one will be made
  return {
    alias: recorded.alias,
    name,
    national_id: nationalId,
    phone: phone && spelledPhone(phone), // older ones are stored as they were typed, and stay so until they change
    language: recorded.language,
    address,
    lat,
    lon,
    mode: recorded.mode,
    usual_point: recorded.usualPointId === null ? null : pointName(recorded.usualPointId),
    usual_time: recorded.usualTime,
    earliest: recorded.earliest,
    latest: recorded.latest,
    service_minutes: recorded.serviceMinutes,
    staff_required: recorded.staffRequired,
    cohort: recorded.cohort,
  };
}

const hasMoved = ({ value, before }: { value: Place; before: Place | null }): boolean =>
  value.address !== before?.address || value.lat !== before.lat || value.lon !== before.lon;

/** Changed in more than the address. */
const isOtherwise = ({ value, before }: Imported<Row>): boolean =>
  Object.keys(definition.columns).some(
    (column) =>
      !['address', 'lat', 'lon'].includes(column) &&
      value[column as keyof Row] !== before?.[column as keyof Row],
  );

const plainColumns = ({ id, value }: Imported<Row>, points: Directory['points']) => ({
  id,
  alias: value.alias,
  language: value.language,
  mode: value.mode,
  usualPointId: value.usual_point === null ? null : idOf(points, value.usual_point),
  usualTime: value.usual_time,
  earliest: value.earliest,
  latest: value.latest,
  serviceMinutes: value.service_minutes,
  staffRequired: value.staff_required,
  cohort: value.cohort,
});

type Sealed = Pick<
  RecordedRecipient,
  'nameSealed' | 'nameHash' | 'nationalIdSealed' | 'nationalIdHash' | 'phoneSealed'
>;

const sealed = ({ name, national_id, phone }: Row, seals: IdentitySeals): Sealed =>
  seals.seal({ name, nationalId: national_id, phone, note: null });

function resealed({ value, before }: Imported<Row>, recorded: Sealed, seals: IdentitySeals): Sealed {
  const { nameSealed, nameHash, nationalIdSealed, nationalIdHash, phoneSealed } = recorded;
  return {
    ...{ nameSealed, nameHash, nationalIdSealed, nationalIdHash, phoneSealed },
    ...seals.seal({
      ...(value.name !== before?.name && { name: value.name }),
      ...(value.national_id !== before?.national_id && { nationalId: value.national_id }),
      ...(value.phone !== before?.phone && { phone: value.phone }),
    }),
  };
}

function heldByOthers(
  merged: Merged<Row>,
  held: ReadonlyMap<string, string>,
  seals: IdentitySeals,
): BundleFault[] {
  if (held.size === 0) return [];
  return importedRows(merged).flatMap(({ row, value: { national_id } }) => {
    const holder = national_id ? held.get(seals.hashNationalId(national_id)) : undefined;
    if (holder === undefined) return [];
    return faultAt(
      { table: 'recipients', row, column: 'national_id' },
      {
        code: 'DUPLICATE_PERSON',
        message: recordedWithNationalId(holder),
        remedy: useAliasOrCorrect(holder),
      },
    );
  });
}

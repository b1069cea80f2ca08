import { currentManager } from '../../../database/index.js';
import { IdentitySeals, Recipient } from '../../../recipients/index.js';
import type { CivilDate } from '../../../shared/civil-time.js';
import type { RowIn } from '../../bundle/columns.js';
import { faultAt, type BundleFault } from '../../bundle/faults.js';
import { recipients as definition } from '../../bundle/tables/recipients.js';
import { bulkInsert, bulkUpdate } from '../../../database/index.js';
import { type Directory, idOf } from '../directory.js';
import { importTable } from '../import-table.js';
import { type Imported, importedRows, type Merged } from '../merge.js';
import type { ImportPlaces } from '../places.js';
import { type Home, hasMoved, writeResidences } from './residences.js';

type Row = RowIn<typeof definition>;
type Sealed = Pick<
  Recipient,
  'nameSealed' | 'nameHash' | 'nationalIdSealed' | 'nationalIdHash' | 'phoneSealed'
>;

type Plain = Omit<Row, 'name' | 'national_id' | 'phone' | 'address' | 'lat' | 'lon'>;
type Stored = { id: string; sealed: Sealed; home: Home | null; plain: Plain };

/**
 * Recipients, and where they live: a file has one address each, which is that of the residence in force (else the
 * latest one). Sealed values are opened for comparing, and stay as they are when they say the same: a new seal of an
 * old name would look like a change.
 */
export function recipientsTable(seals: IdentitySeals, today: CivilDate, places: ImportPlaces) {
  const stored = new Map<string, Stored>();
  /** National identity numbers of the file that recipients outside it have, by hash. */
  const held = new Map<string, string>();
  return importTable({
    definition,
    async read(rows) {
      const aliases = rows.map(({ alias }) => alias);
      const hashes = rows.flatMap(({ national_id }) =>
        national_id ? [seals.hashNationalId(national_id)] : [],
      );
      const holders = await currentManager().query<{ alias: string; hash: string }[]>(
        `SELECT alias, national_id_hash AS hash FROM recipient
         WHERE national_id_hash = ANY($1) AND alias <> ALL($2)`,
        [hashes, aliases],
      );
      for (const { alias, hash } of holders) held.set(hash, alias);
      for (const each of await currentManager().query<Stored[]>(STORED, [aliases, today]))
        stored.set(each.id, each);
      return [...stored.values()].map((each) => ({ id: each.id, row: rowOf(each, seals) }));
    },
    complete: places.complete,
    check: (merged) => [...heldByOthers(merged, held, seals), ...places.faults('recipients', merged)],
    warnings: (merged) => places.warnings('recipients', merged),
    async write(merged, directory) {
      const { created, changed } = merged;
      const known = changed.filter((each) => isOtherwise(each));
      await releaseNationalIds(merged);
      // Changed first: a new recipient may have the number that was another's by mistake.
      await bulkUpdate(
        Recipient,
        known.map((each) => ({ ...plainColumns(each, directory), ...resealed(each, stored, seals) })),
      );
      await bulkInsert(
        Recipient,
        created.map((each) => ({ ...plainColumns(each, directory), ...seals.seal(identityOf(each.value)) })),
      );
      for (const { id, value } of created) directory.recipients.set(value.alias, id);
      await writeResidences(
        [...created, ...changed.filter(hasMoved)].map(({ id, value }) => ({
          recipientId: id,
          home: stored.get(id)?.home ?? null,
          value,
        })),
        today,
      );
    },
  });
}

const STORED = `
  SELECT recipient.id,
    jsonb_build_object('nameSealed', name_sealed, 'nameHash', name_hash, 'nationalIdSealed', national_id_sealed,
      'nationalIdHash', national_id_hash, 'phoneSealed', phone_sealed) AS sealed,
    jsonb_build_object('alias', alias, 'language', language, 'mode', mode, 'usual_point', point.name,
      'usual_time', to_char(usual_time, 'HH24:MI'), 'earliest', to_char(earliest, 'HH24:MI'),
      'latest', to_char(latest, 'HH24:MI'), 'service_minutes', service_minutes, 'staff_required', staff_required,
      'cohort', cohort) AS plain,
    home.home
  FROM recipient
  LEFT JOIN point ON point.id = usual_point_id
  LEFT JOIN LATERAL (
    SELECT jsonb_build_object('id', residence.id, 'address', residence.address, 'lat', ST_Y(location::geometry),
      'lon', ST_X(location::geometry), 'validUntil', valid_until) AS home
    FROM residence WHERE recipient_id = recipient.id
    ORDER BY daterange(valid_from, valid_until, '[]') @> $2::date DESC, valid_from DESC NULLS LAST LIMIT 1
  ) AS home ON true
  WHERE alias = ANY($1)`;

function rowOf({ sealed, plain, home }: Stored, seals: IdentitySeals): Row {
  const { name, nationalId, phone } = seals.open({ ...sealed, noteSealed: null });
  const { address, lat, lon } = home ?? { address: '', lat: NaN, lon: NaN }; // equal to nothing: one will be made
  return { ...plain, name, national_id: nationalId, phone, address, lat, lon };
}

/** Changed in more than the address. */
const isOtherwise = ({ value, before }: Imported<Row>): boolean =>
  Object.keys(definition.columns).some(
    (column) =>
      !['address', 'lat', 'lon'].includes(column) &&
      value[column as keyof Row] !== before?.[column as keyof Row],
  );

const plainColumns = ({ id, value }: Imported<Row>, { points }: Directory) => ({
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

const identityOf = ({ name, national_id, phone }: Row) => ({
  name,
  nationalId: national_id,
  phone,
  note: null,
});

function resealed(
  { id, value, before }: Imported<Row>,
  stored: ReadonlyMap<string, Stored>,
  seals: IdentitySeals,
): Partial<Sealed> {
  return {
    ...stored.get(id)?.sealed,
    ...seals.seal({
      ...(value.name !== before?.name && { name: value.name }),
      ...(value.national_id !== before?.national_id && { nationalId: value.national_id }),
      ...(value.phone !== before?.phone && { phone: value.phone }),
    }),
  };
}

/** Two recipients whose numbers were swapped by mistake: both are let go first, as no moment may have one twice. */
async function releaseNationalIds({ created, changed }: Merged<Row>): Promise<void> {
  const wanted = new Set([...created, ...changed].map(({ value }) => value.national_id));
  const released = changed.filter(
    ({ value, before }) =>
      before?.national_id && before.national_id !== value.national_id && wanted.has(before.national_id),
  );
  if (released.length === 0) return;
  await currentManager().query(
    'UPDATE recipient SET national_id_sealed = NULL, national_id_hash = NULL WHERE id = ANY($1::uuid[])',
    [released.map(({ id }) => id)],
  );
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
        message: {
          nb: `Mottakeren ${holder} er registrert med dette fødselsnummeret.`,
          en: `The recipient ${holder} is recorded with this national identity number.`,
        },
        remedy: {
          nb: `Bruk aliaset ${holder} hvis det er samme person, eller rett nummeret.`,
          en: `Use the alias ${holder} if it is the same person, or correct the number.`,
        },
      },
    );
  });
}

import { currentManager } from '../database/index.js';
import type { CivilDate } from '../shared/civil-time.js';
import type { RecipientRow } from './bulk-writes.js';

/** A recipient with the residence in force, else the latest one. Times are HH:MM. */
export interface RecordedRecipient extends RecipientRow {
  readonly home: RecordedHome | null;
}

export interface RecordedHome {
  readonly id: string;
  readonly address: string;
  readonly lat: number;
  readonly lon: number;
  readonly validUntil: CivilDate | null;
}

/** One statement, whatever their number. An alias that is not there is left out. */
export const recipientsByAlias = (aliases: readonly string[], on: CivilDate): Promise<RecordedRecipient[]> =>
  currentManager().query<RecordedRecipient[]>(
    `SELECT recipient.id, alias, name_sealed AS "nameSealed", name_hash AS "nameHash",
            national_id_sealed AS "nationalIdSealed", national_id_hash AS "nationalIdHash",
            phone_sealed AS "phoneSealed", language, mode, usual_point_id AS "usualPointId",
            to_char(usual_time, 'HH24:MI') AS "usualTime", to_char(earliest, 'HH24:MI') AS earliest,
            to_char(latest, 'HH24:MI') AS latest, service_minutes AS "serviceMinutes",
            staff_required AS "staffRequired", cohort, home.home
     FROM recipient
     LEFT JOIN LATERAL (
       SELECT jsonb_build_object('id', residence.id, 'address', residence.address, 'lat', ST_Y(location::geometry),
         'lon', ST_X(location::geometry), 'validUntil', valid_until) AS home
       FROM residence WHERE recipient_id = recipient.id
       ORDER BY daterange(valid_from, valid_until, '[]') @> $2::date DESC, valid_from DESC NULLS LAST LIMIT 1
     ) AS home ON true
     WHERE alias = ANY($1)`,
    [aliases, on],
  );

/** Recipients with these national identity numbers, by their hash, but for those with the given aliases. */
export async function holdersOfNationalIds(
  hashes: readonly string[],
  { except }: { except: readonly string[] },
): Promise<Map<string, string>> {
  const holders = await currentManager().query<{ alias: string; hash: string }[]>(
    `SELECT alias, national_id_hash AS hash FROM recipient
     WHERE national_id_hash = ANY($1) AND alias <> ALL($2)`,
    [hashes, except],
  );
  return new Map(holders.map(({ alias, hash }) => [hash, alias]));
}

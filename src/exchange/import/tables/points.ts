import { currentManager } from '../../../database/index.js';
import { Point } from '../../../points/index.js';
import { geoPoint } from '../../../shared/geo.js';
import type { RowIn } from '../../bundle/columns.js';
import { points as definition } from '../../bundle/tables/points.js';
import { bulkInsert, bulkUpdate } from '../../../database/index.js';
import { importTable, recordedRow } from '../import-table.js';
import type { Imported } from '../merge.js';
import type { ImportPlaces } from '../places.js';

type Row = RowIn<typeof definition>;

export const pointsTable = (places: ImportPlaces) =>
  importTable({
    definition,
    async read() {
      const rows = await currentManager().query<(Row & { id: string })[]>(
        `SELECT id, name, kind, address, ST_Y(location::geometry) AS lat, ST_X(location::geometry) AS lon, counters,
                max_present, slot_minutes, injections, opening_hours
         FROM point`,
      );
      return rows.map(recordedRow);
    },
    complete: places.complete,
    check: (merged) => places.faults('points', merged),
    warnings: (merged) => places.warnings('points', merged),
    async write({ created, changed }, directory) {
      await bulkInsert(Point, created.map(columns));
      await bulkUpdate(Point, changed.map(columns));
      for (const { id, value } of created) directory.points.set(value.name, id);
    },
  });

const columns = ({ id, value }: Imported<Row>) => ({
  id,
  name: value.name,
  kind: value.kind,
  address: value.address,
  location: geoPoint({ lat: value.lat!, lon: value.lon! }),
  counters: value.counters,
  maxPresent: value.max_present,
  slotMinutes: value.slot_minutes,
  injections: value.injections,
  openingHours: value.opening_hours,
});

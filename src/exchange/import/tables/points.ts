import { currentManager } from '../../../database/index.js';
import { Point, writePoints } from '../../../points/index.js';
import { geoPoint, latLon } from '../../../shared/geo.js';
import type { RowIn } from '../../bundle/columns.js';
import { points as definition } from '../../bundle/tables/points.js';
import { importTable, writeMerged } from '../import-table.js';
import type { Imported } from '../merge.js';
import type { ImportPlaces } from '../places.js';

type Row = RowIn<typeof definition>;

export const pointsTable = (places: ImportPlaces) =>
  importTable({
    definition,
    async read() {
      const rows = await currentManager().find(Point);
      return rows.map((point) => ({
        id: point.id,
        row: {
          name: point.name,
          kind: point.kind,
          address: point.address,
          ...latLon(point.location),
          counters: point.counters,
          max_present: point.maxPresent,
          slot_minutes: point.slotMinutes,
          injections: point.injections,
          opening_hours: point.openingHours,
        },
      }));
    },
    complete: places.complete,
    check: (merged) => places.faults('points', merged),
    warnings: (merged) => places.warnings('points', merged),
    async write(merged, directory) {
      await writeMerged(merged, writePoints, columns);
      for (const { id, value } of merged.created) directory.points.set(value.name, id);
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

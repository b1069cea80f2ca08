import { currentManager } from '../../../database/index.js';
import { Ruleset } from '../../../points/index.js';
import type { RowIn } from '../../bundle/columns.js';
import { rulesets as definition } from '../../bundle/tables/rulesets.js';
import { bulkInsert, bulkUpdate } from '../../../database/index.js';
import { importTable, recordedRow } from '../import-table.js';
import type { Imported } from '../merge.js';

type Row = RowIn<typeof definition>;

export const rulesets = importTable({
  definition,
  async read() {
    const rows = await currentManager().query<(Row & { id: string })[]>(
      `SELECT id, name, point_kind, valid_from, valid_until, max_present, cohort_gap_minutes, risk_limit
       FROM ruleset`,
    );
    return rows.map(recordedRow);
  },
  async write({ created, changed }) {
    await bulkInsert(Ruleset, created.map(columns));
    await bulkUpdate(Ruleset, changed.map(columns));
  },
});

const columns = ({ id, value }: Imported<Row>) => ({
  id,
  name: value.name,
  pointKind: value.point_kind,
  validFrom: value.valid_from,
  validUntil: value.valid_until,
  maxPresent: value.max_present,
  cohortGapMinutes: value.cohort_gap_minutes,
  riskLimit: value.risk_limit,
});

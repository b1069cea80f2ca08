import { currentManager } from '../../../database/index.js';
import { Ruleset, writeRulesets } from '../../../points/index.js';
import type { RowIn } from '../../bundle/columns.js';
import { rulesets as definition } from '../../bundle/tables/rulesets.js';
import { importTable, writeMerged } from '../import-table.js';
import type { Imported } from '../merge.js';

type Row = RowIn<typeof definition>;

export const rulesets = importTable({
  definition,
  async read() {
    const rows = await currentManager().find(Ruleset);
    return rows.map((ruleset) => ({
      id: ruleset.id,
      row: {
        name: ruleset.name,
        point_kind: ruleset.pointKind,
        valid_from: ruleset.validFrom!, // null where it was left out in the API: equal to no date of a file
        valid_until: ruleset.validUntil,
        max_present: ruleset.maxPresent,
        cohort_gap_minutes: ruleset.cohortGapMinutes,
        risk_limit: ruleset.riskLimit,
      },
    }));
  },
  write: (merged) => writeMerged(merged, writeRulesets, columns),
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

import {
  ADDRESS_LENGTH,
  ALIAS_LENGTH,
  aliasRevealing,
  COHORT_LENGTH,
  LANGUAGE,
  NAME_LENGTH,
  PHONE,
  RECIPIENT_MODES,
  SERVICE_MINUTES,
  spelledPhone,
  STAFF_REQUIRED,
} from '../../../recipients/index.js';
import { coordinate, defineTable, optional, required, withDefault, type CellsOf } from '../columns.js';
import type { ColumnComplaint } from '../faults.js';
import { choice } from '../kinds/choice.js';
import { time } from '../kinds/civil.js';
import { nationalId } from '../kinds/national-id.js';
import { integer, latitude, longitude } from '../kinds/number.js';
import { nameText, pattern, text } from '../kinds/text.js';
import { contradiction, incomplete, inNorway, inOrder, placed } from './sense.js';

const columns = {
  alias: required(text(ALIAS_LENGTH)),
  name: required(text(NAME_LENGTH)),
  /** Blank where there is none yet: a person may be known to a field-care service only. */
  national_id: optional(nationalId),
  phone: optional(pattern(PHONE, spelledPhone)),
  language: withDefault(
    pattern(LANGUAGE, (code) => code.toLowerCase()),
    'nb',
  ),
  /** May be blank for those who collect; recipients who are visited need one. */
  address: withDefault(text(ADDRESS_LENGTH), ''),
  lat: coordinate(latitude),
  lon: coordinate(longitude),
  mode: required(choice(...RECIPIENT_MODES)),
  usual_point: optional(nameText),
  usual_time: optional(time),
  earliest: optional(time),
  latest: optional(time),
  service_minutes: required(integer(...SERVICE_MINUTES)),
  staff_required: required(integer(...STAFF_REQUIRED)),
  cohort: optional(text(COHORT_LENGTH)),
};

export const recipients = defineTable({
  name: 'recipients',
  columns,
  key: ['alias'],
  references: { usual_point: 'points' },
  check: (cells) => [
    ...inNorway(cells),
    ...placed(cells),
    ...inOrder(cells, 'earliest', 'latest'),
    ...(cells.address === '' && cells.mode && cells.mode !== 'PICKUP' ? [incomplete('address', 'mode')] : []),
    ...aliasHidesPerson(cells),
  ],
});

function aliasHidesPerson({ alias, name, national_id }: CellsOf<typeof columns>): ColumnComplaint[] {
  const revealing = aliasRevealing({ alias, name, nationalId: national_id });
  return revealing ? [contradiction('alias', revealing)] : [];
}

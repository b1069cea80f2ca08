import { coordinate, defineTable, optional, required, withDefault, type CellsOf } from '../columns.js';
import type { ColumnComplaint } from '../faults.js';
import { choice } from '../kinds/choice.js';
import { time } from '../kinds/civil.js';
import { nationalId } from '../kinds/national-id.js';
import { integer, latitude, longitude } from '../kinds/number.js';
import { nameText, pattern, text } from '../kinds/text.js';
import { contradiction, incomplete, inNorway, inOrder, placed } from './sense.js';

const columns = {
  alias: required(text(40)),
  name: required(nameText),
  /** Blank where there is none yet: a person may be known to a field-care service only. */
  national_id: optional(nationalId),
  phone: optional(
    pattern(/^\+?[0-9][0-9 ()-]{4,22}$/, { nb: 'et telefonnummer', en: 'a phone number' }, '+47 44859369'),
  ),
  language: withDefault(
    pattern(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/, { nb: 'en språkkode', en: 'a language code' }, 'nb', (code) =>
      code.toLowerCase(),
    ),
    'nb',
  ),
  /** May be blank for those who collect; whoever is driven to needs one. */
  address: withDefault(text(500), ''),
  lat: coordinate(latitude),
  lon: coordinate(longitude),
  mode: required(choice('HOME', 'PICKUP', 'FLEXIBLE')),
  usual_point: optional(nameText),
  usual_time: optional(time),
  earliest: optional(time),
  latest: optional(time),
  service_minutes: required(integer(1, 480)),
  staff_required: required(integer(1, 2)),
  cohort: optional(text(100)),
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

/** Drivers and partners see the alias, so it must not be the name or a national identity number. */
function aliasHidesPerson({ alias, name, national_id }: CellsOf<typeof columns>): ColumnComplaint[] {
  if (!alias) return [];
  const isName = alias.toLowerCase() === name?.toLowerCase();
  const isNationalId = alias.replace(/\s/g, '') === national_id || /^\d{6}\s?\d{5}$/.test(alias);
  if (!isName && !isNationalId) return [];
  return [
    contradiction(
      'alias',
      { nb: 'Aliaset røper hvem mottakeren er.', en: 'The alias gives away who the recipient is.' },
      { nb: 'Bruk et alias som K-0012.', en: 'Use an alias like K-0012.' },
    ),
  ];
}

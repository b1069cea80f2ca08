/** What recurs in the API is described once, here. */

export const ID = 'Stable id, for use in other queries and mutations.';

export const VERSION = 'Counts up with each change; a later change names the version that it is based on.';

export const VERSION_READ =
  'The version that the caller read. Where it is another by now, nothing is done and the answer is the present row.';

export const INPUT = 'The values. All are checked together, and a refusal lists every fault.';

export const UNCHANGED_IF_LEFT_OUT = 'Values that are left out stay as they are.';

export const REMOVED_ID = 'The row to take away; the answer is the row as it was.';

export const LAT = 'Latitude, degrees north, WGS 84.';

export const LON = 'Longitude, degrees east, WGS 84.';

export const LAT_OR_LOOKED_UP =
  'Latitude, degrees, WGS 84. Without `lat` and `lon` the address is looked up.';

export const LON_OR_LOOKED_UP =
  'Longitude, degrees, WGS 84. Without `lat` and `lon` the address is looked up.';

export const ADDRESS = 'Street and number, with postal code and place where they are known.';

export const ACCESS_NOTES = 'How to come in: code, stair, bell. Sealed at rest; drivers read it on the day.';

export const LAST_DAY = 'The last day, included.';

export const OPEN_LAST_DAY = 'The last day, included; null while it is not known.';

export const RECIPIENT_ID = 'The recipient that it is about.';

export const RECIPIENT = 'The recipient; null where the row is gone.';

export const ALIAS = 'What drivers and partners call the recipient; the name is read through `identities`.';

export const POINT = 'The distribution point; null where the row is gone.';

export const COVERS = 'The days that the doses are for.';

export const DOSES = 'How many are handed over, one a covered day; a depot injection is one.';

export const SERVICE_SECONDS = 'How long the handover takes, seconds.';

export const CAP = 'The most people who may be there at once, by the rules in force.';

export const COUNTERS = 'How many people serve at once.';

export const P_OVERCROWDED =
  'The share of simulated days, 0 to 1, on which more people than the cap are there at some instant.';

export const OPENING_HOURS =
  "When it is open, in OpenStreetMap's opening_hours syntax; `PH` is a public holiday, `off` is closed.";

export const ACCESS_REASON =
  'Why the identity is opened, 3 to 500 characters; it is written to the access log.';

export const OVERRIDE = 'The reason why it may break a rule; null where it breaks none.';

export const IN_WORDS = 'The same in a sentence, for people.';

export const SEED =
  'Starts the random search: the same round and seed give the same plan unless the clock cuts it short.';

export const WAY_TO_STOP = 'From the stop before to this one; null for the first, and where no road leads.';

export const OUTCOMES = 'What was reported of the handout and stands; the last says what became of it.';

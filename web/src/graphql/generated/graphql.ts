/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A handout on a day that the order does not have. */
export type AddHandoutInput = {
  /** The first day that it is for; the day itself if left out. */
  coversFrom?: string | null | undefined;
  /** The last day that it is for, included; the first one if left out. */
  coversUntil?: string | null | undefined;
  /** The day on which it is given: today or later, with service. */
  date: string;
  /** Why, at most 500 characters. */
  reason: string;
  /** The recipient that it is about. */
  recipientId: string;
};

/** Days on which others see to the doses. */
export type AddPauseInput = {
  /** The first day. */
  from: string;
  /** Why others see to them. */
  reason: PauseReason;
  /** The recipient that it is about. */
  recipientId: string;
  /** The last day, included; left out while it is not known. */
  until?: string | null | undefined;
};

/** Days of service at home only, last on the route, without contact. */
export type AddQuarantineInput = {
  /** The first day. */
  from: string;
  /** The recipient that it is about. */
  recipientId: string;
  /** The last day, included; left out while it is not known. */
  until?: string | null | undefined;
};

/** How sure the place of an address is. */
export type AddressState =
  /** The official register has it without doubt. */
  | 'FOUND'
  /** The official register does not have it. */
  | 'NOT_FOUND'
  /** Placed by a person; no look-up changes it. */
  | 'SETTLED'
  /** Placed at the best hit until a person has looked. */
  | 'UNCERTAIN';

/** An area on the map: exactly one of `circle` and `polygon`. */
export type AreaInput = {
  /** Everywhere within a distance of a place. */
  circle?: CircleInput | null | undefined;
  /** 3 to 1000 corners [lon, lat] in order around it; the last joins the first. */
  polygon?: Array<Array<number>> | null | undefined;
};

/** A time to book or to move to. */
export type BookTimeInput = {
  /** Lets it break rules; without it, a time that breaks one is refused. */
  override?: OverrideInput | null | undefined;
  /** A draft that gets the time too; the published plan of the date gets it in any case. */
  plan?: string | null | undefined;
  /** Where to collect. */
  point: string;
  /** The recipient who gets it. */
  recipient: string;
  /** The time of the recipient on that date that the caller saw and moves; null where there was none. */
  replaces?: string | null | undefined;
  /** A start on the grid of the point that is still to come. */
  start: string;
};

/** How the place of a handout differs from that in the plan before. */
export type ChangeKind =
  /** Collected at a point instead of brought home. */
  | 'HOME_TO_POINT'
  /** Collected at another point. */
  | 'OTHER_POINT'
  /** At the same place at another time. */
  | 'OTHER_TIME'
  /** Brought home by another shift. */
  | 'OTHER_VEHICLE'
  /** Brought home instead of collected at a point. */
  | 'POINT_TO_HOME'
  /** Had a place and has none now. */
  | 'UNASSIGNED';

/** A new decision from a date on; the order before it ends the day before. Values that are left out stay as they were. */
export type ChangeOrderInput = {
  /** The ATC code of the medicine. */
  atc?: string | null | undefined;
  /** Days that one dose lasts, 1 to 3: dosing every day, every second or every third day. */
  doseEveryDays?: number | null | undefined;
  /** Doses a day, 1 or 2; 1 for a depot injection. */
  dosesPerDay?: number | null | undefined;
  /** The form of the medicine. */
  form?: MedicineForm | null | undefined;
  /** The first day of the new decision, later than the first day of the order. */
  from: string;
  /** The regular handout days: weekdays such as `MO WE FR` (or in Norwegian, `MA ON FR`), or `EVERY n DAYS FROM date`. Weekdays are stored in English. */
  handout?: string | null | undefined;
  /** The order that is in force. */
  id: string;
  /** The most doses handed over at once for days after the day of the handout, 0 to 31. */
  maxTakeHomeDoses?: number | null | undefined;
  /** Strength or step as the prescriber wrote it, at most 80 characters; compared for equality, never computed with. */
  preparation?: string | null | undefined;
  /** Whether the dose of the day itself is taken under supervision. */
  supervised?: boolean | null | undefined;
  /** Days that a depot injection may be given before or after its regular day, 0 to 14. */
  toleranceDays?: number | null | undefined;
  /** The last day of the new decision, included; null for until further notice. */
  validUntil?: string | null | undefined;
  /** The version that the caller read. Where it is another by now, nothing is done and the answer is the present row. */
  version: number;
};

/** A circle on the map. */
export type CircleInput = {
  /** Latitude, degrees north, WGS 84. */
  lat: number;
  /** Longitude, degrees east, WGS 84. */
  lon: number;
  /** Its radius, 1 to 500,000. */
  metres: number;
};

/** What a clinician has decided about a hold; handouts go on from today. */
export type ClearHoldInput = {
  /** The decision in words, at most 2000 characters, sealed at rest. */
  reason: string;
  /** The recipient that it is about. */
  recipientId: string;
  /** No hold arises up to this day, itself included; left out: missed days are counted anew at once. */
  until?: string | null | undefined;
};

/** Which plan the figures of a day are of. */
export type ComparedPlan =
  /** A plan that was made for the comparison and not stored. */
  | 'PLANNED'
  /** The published plan of the date. */
  | 'PUBLISHED';

/** The whole residence as it is to be: address, place and access notes. */
export type CorrectResidenceInput = {
  /** How to come in: code, stair, bell. Sealed at rest; drivers read it on the day. */
  accessNotes?: string | null | undefined;
  /** Street and number, with postal code and place where they are known. */
  address: string;
  /** The row to change. */
  id: string;
  /** Latitude, degrees, WGS 84. Without `lat` and `lon` the address is looked up. */
  lat?: number | null | undefined;
  /** Longitude, degrees, WGS 84. Without `lat` and `lon` the address is looked up. */
  lon?: number | null | undefined;
  /** The version that the caller read. Where it is another by now, nothing is done and the answer is the present row. */
  version: number;
};

/** On what a covered day rests. */
export type CoverageBasis =
  /** A handout that the order has; no plan of its day is published yet. */
  | 'EXPECTED'
  /** Doses that were handed over, or an injection that was given. */
  | 'GIVEN'
  /** A handout of a published plan. */
  | 'PLANNED';

/** What is known of the doses for one day; every day with an order in force is exactly one of these. */
export type CoverageState =
  /** A handout covers the day. */
  | 'COVERED'
  /** No dose is planned or given for the day. */
  | 'GAP'
  /** The doses are withheld until a clinician clears the hold. */
  | 'HELD'
  /** Others see to the doses on the day: the recipient is in hospital, prison or travelling. */
  | 'PAUSED';

/** What a municipality prepares for a crisis. */
export type CreateCrisisChecklistInput = {
  /** What is to be done. */
  measures: MeasuresInput;
  /** What recipients are to be told, one text a language. */
  messages?: Array<CrisisMessageInput>;
  /** Unique in the municipality. */
  name: string;
};

/** The decision of a prescriber, as it is recorded. */
export type CreateOrderInput = {
  /** The ATC code of the medicine, `N07BC02` for example. */
  atc: string;
  /** Days that one dose lasts, 1 to 3: dosing every day, every second or every third day. */
  doseEveryDays?: number;
  /** Doses a day, 1 or 2; 1 for a depot injection. */
  dosesPerDay?: number;
  /** The form of the medicine. */
  form: MedicineForm;
  /** The regular handout days: weekdays such as `MO WE FR` (or in Norwegian, `MA ON FR`), or `EVERY n DAYS FROM date`. Weekdays are stored in English. */
  handout: string;
  /** The most doses handed over at once for days after the day of the handout, 0 to 31; 0 for a depot injection. */
  maxTakeHomeDoses: number;
  /** Strength or step as the prescriber wrote it, at most 80 characters; compared for equality, never computed with. */
  preparation?: string | null | undefined;
  /** The recipient that it is about. */
  recipientId: string;
  /** Whether the dose of the day itself is taken under supervision. */
  supervised: boolean;
  /** Days that a depot injection may be given before or after its regular day, 0 to 14. */
  toleranceDays?: number;
  /** The first day. */
  validFrom: string;
  /** The last day, included; until further notice if left out. */
  validUntil?: string | null | undefined;
};

/** When a vehicle stands at a mobile stop. */
export type CreateStandInput = {
  /** How many the vehicle has with it for those who come, 1 to 100,000. */
  doses: number;
  /** The first day; it stands there every week on that weekday. */
  firstDate: string;
  /** When it begins to stand there. */
  from: string;
  /** The last day, included; until further notice if left out, once if it is the first day. */
  lastDate?: string | null | undefined;
  /** A point of the kind MOBILE_STOP. */
  pointId: string;
  /** When it leaves, later the same day. */
  until: string;
  /** The vehicle that stands there; any that can if left out. */
  vehicleId?: string | null | undefined;
};

/** What recipients are told, in one language. */
export type CrisisMessageInput = {
  /** Language code: `nb`, `en`, `pl` for example. */
  language: string;
  /** Neutral: no word of medicine. */
  text: string;
};

/** What a clinician has decided about doses at home; it holds from today on. */
export type DecideLeftoversInput = {
  /** True: the doses are used. False: they are discarded, and a handout of the new medicine is due. */
  keep: boolean;
  /** The decision in words, at most 2000 characters, sealed at rest. */
  reason: string;
  /** The recipient that it is about. */
  recipientId: string;
};

/** An area to close. */
export type DrawRoadClosureInput = {
  /** 3 to 100 different corners in order around the area, at most 20 km²; the last joins the first. */
  corners: Array<PlaceInput>;
  /** When it begins. */
  from: string;
  /** Why, as dispatchers and drivers read it. */
  reason: string;
  /** When it ends; until it is ended if left out. */
  until?: string | null | undefined;
};

/** The last day of an order. */
export type EndOrderInput = {
  /** The row to change. */
  id: string;
  /** The last day, included. */
  until: string;
  /** The version that the caller read. Where it is another by now, nothing is done and the answer is the present row. */
  version: number;
};

/** The last day of a pause, a quarantine or a consent. */
export type EndPeriodInput = {
  /** The row to change. */
  id: string;
  /** The last day, included. */
  until: string;
  /** The version that the caller read. Where it is another by now, nothing is done and the answer is the present row. */
  version: number;
};

/** The end of the treatment of a recipient here. */
export type EndTreatmentInput = {
  /** The last day of treatment. */
  lastDate: string;
  /** Why it ends. */
  reason: TreatmentEndReason;
  /** The recipient that it is about. */
  recipientId: string;
};

/** One more shift on days of the period. */
export type ExtraShiftInput = {
  /** The break starts no earlier than this. Required where there is a break. */
  breakEarliest?: string | null | undefined;
  /** The break starts no later than this. Required where there is a break. */
  breakLatest?: string | null | undefined;
  /** Length of the break, 0 to 240; 0 for none. */
  breakMinutes?: number;
  /** When the crew is off duty, later the same day. */
  end: string;
  /** The point where it ends; anywhere if left out. */
  endPointId?: string | null | undefined;
  /** The crew, the driver first; each is on one shift at a time. */
  staffIds: Array<string>;
  /** When the crew begins work, at the start point. */
  start: string;
  /** The point where it starts and loads. */
  startPointId: string;
  /** The vehicle that is used; it is on one shift at a time. */
  vehicleId: string;
  /** The days on which it is out; every day if empty. */
  weekdays?: Array<Weekday>;
};

/** What is wrong with an input or a plan, and what would be right. `message` and `remedy` say it about the case at hand. */
export type FaultCode =
  /** The official register has no such address in the municipality. Correct it, or give `lat` and `lon`. */
  | 'ADDRESS_NOT_FOUND'
  /** The register of addresses does not answer. Try again, or give `lat` and `lon`. */
  | 'ADDRESS_SERVICE_DOWN'
  /** Another recipient has the alias. Choose another one. */
  | 'ALIAS_TAKEN'
  /** The alias is the name or the national identity number, and drivers see it. Use one such as K-0012. */
  | 'ALIAS_TELLS'
  /** A required value is missing. Fill it in. */
  | 'BLANK'
  /** The break does not fit in the shift. Let it start after the shift starts and be over before it ends. */
  | 'BREAK_OUTSIDE'
  /** The break of the shift would start outside its window. */
  | 'BREAK_OUTSIDE_WINDOW'
  /** The vehicle would carry more doses than it has room for. */
  | 'CAPACITY_EXCEEDED'
  /** Rows in `where` were changed after the crisis measures were taken. Name them in `leave`, or change them back. */
  | 'CHANGED_SINCE'
  /** The point is closed from this time on that date already. Remove the old closure first. */
  | 'CLOSURE_KNOWN'
  /** Two recipients of different cohorts would be too close in time at the point. */
  | 'COHORTS_TOO_CLOSE'
  /** The two recipients are kept apart already. Remove the old rule first. */
  | 'CONFLICT_KNOWN'
  /** Two recipients who must not meet would be at the point too close in time. */
  | 'CONFLICT_TOO_CLOSE'
  /** The shift has no staff, or names a staff member twice. Name each once, the driver first. */
  | 'CREW'
  /** The visit takes two people, and the crew has fewer. */
  | 'CREW_TOO_SMALL'
  /** The sides of the area cross each other. List the corners in order around it. */
  | 'CROSSING_SIDES'
  /** The text is not a date that exists. Write it as 2027-03-22. */
  | 'DATE_INVALID'
  /** The day has not come yet. Record today or a past day. */
  | 'DAY_NOT_COME'
  /** A depot injection cannot be taken home. Set `maxTakeHomeDoses` to 0. */
  | 'DEPOT_TAKEN_HOME'
  /** A depot injection cannot be given several times a week. Write for example `EVERY 7 DAYS FROM 2027-04-05`. */
  | 'DEPOT_TOO_OFTEN'
  /** The recipient is due on the day and is not in the plan. Plan the day again. */
  | 'DUE_NOT_IN_PLAN'
  /** The route would last longer than the shift allows. */
  | 'DURATION_EXCEEDED'
  /** The treatment has been ended on that day already. Take that end back first if it is wrong. */
  | 'ENDED_ALREADY'
  /** A handout has been added on that day already. Take it back first, or choose another day. */
  | 'EXTRA_ALREADY'
  /** The medicine does not exist in this form. Correct the ATC code or the form. */
  | 'FORM_NOT_OF_MEDICINE'
  /** The handout days are missing. Write weekdays such as `MO WE FR`. */
  | 'HANDOUT_EMPTY'
  /** An interval is a whole number of days, 1 to 183, and a start date. Write `EVERY 28 DAYS FROM 2027-03-28`. */
  | 'HANDOUT_INTERVAL'
  /** The weekdays are in two languages. Write all in one, such as `MO WE FR` or `MA ON FR`. */
  | 'HANDOUT_MIXED_LANGUAGES'
  /** A weekday is there twice. Name each once. */
  | 'HANDOUT_REPEATED_DAY'
  /** The start date of the interval does not exist. Correct it. */
  | 'HANDOUT_START_DATE'
  /** Something recorded since the plan was published stops the handout. Plan the day again, or tell the driver. */
  | 'HANDOUT_STOPPED'
  /** A word is not a weekday. Write those of `MO TU WE TH FR SA SU` or of `MA TI ON TO FR LØ SØ`. */
  | 'HANDOUT_UNKNOWN_DAY'
  /** The recipient in `where` was given a time by hand that the plan does not have. Plan the date again, or cancel the time. */
  | 'HAND_TIME_LEFT_OUT'
  /** The text holds control characters, direction overrides or zero-width characters. Type it again. */
  | 'INVISIBLE_CHARACTER'
  /** The period begins before today. Begin today or later. */
  | 'IN_THE_PAST'
  /** The crew would come to load after the start point closes. */
  | 'LOADING_CLOSED'
  /** The handout is locked where it is. Unlock it first. */
  | 'LOCK_BROKEN'
  /** The limits for missed doses must be whole days that rise from alert to check to hold. Correct them. */
  | 'MISSED_DOSE_POLICY'
  /** The handout, or the home on that date, has been moved already. Take that move back or correct it first. */
  | 'MOVED_ALREADY'
  /** The order has no handout on the day. Choose one of its handout days. */
  | 'MOVE_NO_HANDOUT'
  /** The recipient cannot be served on the new day. Choose a day with an open point or a shift. */
  | 'MOVE_NO_SERVICE'
  /** The new day is outside the order, or beyond a pause or a hold. Choose a day of the same period. */
  | 'MOVE_OUTSIDE_ORDER'
  /** The new day is further from the day of the depot injection than the order allows. Choose a nearer one. */
  | 'MOVE_OUTSIDE_TOLERANCE'
  /** Another row has this name. Choose another name. */
  | 'NAME_TAKEN'
  /** The check digits do not fit the rest of the number. Compare it with the source. */
  | 'NATIONAL_ID_CHECK_DIGITS'
  /** The first six digits are not a date of birth that exists. Check day and month. */
  | 'NATIONAL_ID_DATE'
  /** A national identity number has exactly 11 digits. Write all of them without spaces. */
  | 'NATIONAL_ID_NOT_11_DIGITS'
  /** Another recipient has the national identity number. Look the recipient up by it. */
  | 'NATIONAL_ID_TAKEN'
  /** No vehicle stands at the mobile stop at that time. */
  | 'NOBODY_STANDS_THERE'
  /** There are no measures. Choose rulesets, extra shifts or opening hours. */
  | 'NOTHING_TO_CHANGE'
  /** Two visits that different shifts must make would be on one shift. */
  | 'NOT_APART'
  /** The recipient is not to be served at home on this date. */
  | 'NOT_AT_HOME'
  /** The municipality has no row with this id. Read the list again and choose from it. */
  | 'NOT_FOUND'
  /** The two shifts that are to meet at the recipient would not be there at the same time. */
  | 'NOT_MET'
  /** Vehicles stand at points of the kind MOBILE_STOP only. Choose one, or record the place as one. */
  | 'NOT_MOBILE_STOP'
  /** Two visits that one shift must make would be on different shifts. */
  | 'NOT_SAME_ROUTE'
  /** The register found fewer hits for the address than the number given. Choose one of them, counted from 0, or give a pin. */
  | 'NO_SUCH_HIT'
  /** The time is not one of the booking times of the point. */
  | 'OFF_SLOT_GRID'
  /** Both of two alternatives were given, or neither. Give exactly one. */
  | 'ONE_OF_TWO'
  /** A character has no place in opening hours. `remedy` says what to write instead. */
  | 'OPENING_HOURS_CHARACTER'
  /** Only a comment says when the point is open. Write the times before it, or `off`. */
  | 'OPENING_HOURS_COMMENT_ONLY'
  /** The dates end before they begin. Write the earlier date first. */
  | 'OPENING_HOURS_DATE'
  /** The opening hours are missing. Write for example `Mo-Fr 09:00-18:00; PH off`. */
  | 'OPENING_HOURS_EMPTY'
  /** Something else belongs at this place of the text. `remedy` says what. */
  | 'OPENING_HOURS_EXPECTED'
  /** School holidays (`SH`) differ between municipalities and are not known. Write the dates. */
  | 'OPENING_HOURS_SCHOOL_HOLIDAYS'
  /** The time is out of range, or the span between two times is empty. Correct it. */
  | 'OPENING_HOURS_TIME'
  /** The hours are given as `unknown`, which cannot be planned against. Write the times, or `off`. */
  | 'OPENING_HOURS_UNKNOWN'
  /** That part of the opening_hours syntax cannot be planned against. Write fixed days and times. */
  | 'OPENING_HOURS_UNSUPPORTED'
  /** The word is not part of the opening_hours syntax. Write the short form that `remedy` states. */
  | 'OPENING_HOURS_WORD'
  /** Another order is in force on some of the days, and two at once would double the doses. Change or end that one. */
  | 'ORDER_OVERLAPS'
  /** The order has other doses for the day than the plan. Plan the day again. */
  | 'OTHER_DOSES_DUE'
  /** The coordinates are outside Norway. Correct them. */
  | 'OUTSIDE_NORWAY'
  /** The point is closed during the stand. Change the times, or the opening hours of the point. */
  | 'OUTSIDE_OPENING_HOURS'
  /** The service would start outside the window of the recipient. */
  | 'OUTSIDE_WINDOW'
  /** The value is outside its limits. `remedy` states the smallest and the largest. */
  | 'OUT_OF_RANGE'
  /** The recipient already has one of these on some of the days. End the other one first, or choose other days. */
  | 'OVERLAPS'
  /** Only a time at a point may break a rule, and only with a reason. Give one of at least three characters. */
  | 'OVERRIDE_INVALID'
  /** The address is new, and its place on the map is not given. Give `lat` and `lon`, or `keepPlace: true`. */
  | 'PLACE_MISSING'
  /** The point is not open long enough to serve the recipient then. */
  | 'POINT_CLOSED'
  /** The point would have more people at once than it has places. Choose a free time or another point. */
  | 'POINT_FULL'
  /** The recipient cannot collect at the point on this date. */
  | 'POINT_NOT_OFFERED'
  /** The probability of more people at the point than its cap would exceed the limit. Choose a quieter time or another point. */
  | 'POINT_RISK'
  /** The visit would come after one to a recipient in quarantine; those are last on the route. */
  | 'QUARANTINED_NOT_LAST'
  /** The same hour of the same travel mode is there twice. Keep one of them. */
  | 'SAID_TWICE'
  /** The handout is moved to its own day. Choose another day. */
  | 'SAME_DAY'
  /** The recipient would be served at two places. */
  | 'SERVED_TWICE'
  /** The shift would end after its end time. */
  | 'SHIFT_EXCEEDED'
  /** The published plan has a route for the shift. Plan the day again without it, or change its times or crew. */
  | 'SHIFT_PLANNED'
  /** The crew lacks a skill that the visit takes. */
  | 'SKILLS_MISSING'
  /** A published plan has the stand. Give it a last date instead, and plan the days after it again. */
  | 'STAND_PLANNED'
  /** The vehicle at the mobile stop would have too few doses with it. */
  | 'STAND_SOLD_OUT'
  /** Another stand is planned at the point on one of these days. Change that one, or choose another day. */
  | 'STAND_TAKEN'
  /** The place is in Norway only if `lat` and `lon` change places. Swap them. */
  | 'SWAPPED_COORDINATES'
  /** The recipient has a time on that date already. Move that one instead. */
  | 'TIME_HELD'
  /** The text is not a time of day. Write it as 09:30, from 00:00 to 24:00. */
  | 'TIME_INVALID'
  /** The tolerance reaches across the whole interval between injections. Make it shorter than the interval. */
  | 'TOLERANCE_TOO_WIDE'
  /** The text has too many characters. Shorten it to the limit that `remedy` states. */
  | 'TOO_LONG'
  /** The reason says nothing. Write at least three characters. */
  | 'TOO_SHORT'
  /** One visit would come too soon after another that it is linked to. */
  | 'TOO_SOON_AFTER'
  /** The same ruleset or point is named twice. Name each once. */
  | 'TWICE'
  /** The vehicle is on another shift at that time. Choose another vehicle or other times. */
  | 'VEHICLE_OUT'
  /** The shift would have more visits than it may have. */
  | 'VISITS_EXCEEDED'
  /** Both sides of the conflict are the same recipient. Choose the other one. */
  | 'WITH_ONESELF'
  /** The text is not written in the required form. `remedy` shows an example. */
  | 'WRONG_FORM'
  /** The end does not come after the beginning. Change one of the two. */
  | 'WRONG_ORDER';

/** Why days are without a dose. */
export type GapCode =
  /** A person has to decide first, on doses left at home or on an injection that was not recorded. */
  | 'DECISION_NEEDED'
  /** The recipient was not home, was not fit to receive, or could not prove who they were. */
  | 'MISSED'
  /** A handout is due on a day whose published plan does not have it. */
  | 'NOT_IN_PLAN'
  /** A plan has the handout among its unassigned. */
  | 'NOT_PLACED'
  /** The day of the handout is over, and no outcome of it is recorded. */
  | 'NOT_RECORDED'
  /** The order is in force, and its first handout day is later. */
  | 'NOT_STARTED'
  /** The recipient cannot be served on the regular day, nor on a day that the handout may move to. */
  | 'NO_SERVICE'
  /** What the recipient had at home when the municipality began is not recorded. */
  | 'OPENING_UNKNOWN'
  /** The last order has ended, and the end of treatment is not recorded. */
  | 'ORDER_ENDS'
  /** Fewer doses were handed over than there are days to the next handout. */
  | 'PART_GIVEN'
  /** The recipient refused the handout. */
  | 'REFUSED'
  /** The order allows fewer doses at home than there are days to the next handout. */
  | 'TAKE_HOME_LIMIT';

/** What a recipient agrees to, and for how long. */
export type GrantConsentInput = {
  /** The first day. */
  from: string;
  /** A code word in capitals: `CONTACT_TRACING`, `SHARE_WITH_NGO` or `SMS` for example. */
  purpose: string;
  /** The recipient that it is about. */
  recipientId: string;
  /** The last day, included; left out while it is not known. */
  until?: string | null | undefined;
};

/** How a handout relates to the regular days of its order. */
export type HandoutKind =
  /** Given on a day that the order does not have. */
  | 'EXTRA'
  /** Given on its own regular day, together with one or more others. */
  | 'MERGED'
  /** Given instead of a regular day on which it cannot be given. */
  | 'MOVED'
  /** Given on its own regular day. */
  | 'REGULAR';

/** Where a handout is given. */
export type HandoutPlaceKind =
  /** Brought home by a vehicle. */
  | 'HOME'
  /** Nowhere: the recipient has no handout that day. */
  | 'NOT_DUE'
  /** Collected at a point. */
  | 'POINT'
  /** Nowhere: the plan has no place for it. */
  | 'UNASSIGNED';

/** What is known of a handout. */
export type HandoutStatus =
  /** The order has it; no plan of its day is published yet. */
  | 'EXPECTED'
  /** It was handed over. */
  | 'GIVEN'
  /** An attempt was reported, and the recipient did not get it. */
  | 'NOT_GIVEN'
  /** A plan of its day is published that does not have it. */
  | 'NOT_IN_PLAN'
  /** The published plan of its day has no place for it. */
  | 'NOT_PLACED'
  /** Its day is over, and what became of it was not recorded. */
  | 'NOT_RECORDED'
  /** The published plan of its day has it. */
  | 'PLANNED';

/** How many times as long ways take in one hour of the clock. */
export type HourFactorInput = {
  /** Multiplies travel times, 0.25 to 4; 1 is as in the road data. */
  factor: number;
  /** The hour of the clock in Norway, 0 to 23. */
  hour: number;
  /** How one travels. */
  mode: TravelMode;
};

/** What to lock: exactly one of `stop` and `booking`. */
export type LockStopInput = {
  /** A time at a point. */
  booking?: string | null | undefined;
  /** Set to false to let it go again. */
  locked?: boolean;
  /** The plan to change. */
  plan: string;
  /** A stop, with all visits at it. */
  stop?: string | null | undefined;
  /** The version that the caller read. Where it is another by now, nothing is done and the answer is the present row. */
  version: number;
};

/** Rules, crews and opening hours that change together; 1 to 50 in all. */
export type MeasuresInput = {
  /** Points with other opening hours. */
  hours?: Array<OtherHoursInput>;
  /** Rules that are switched on or off. */
  rulesets?: Array<RulesetSwitchInput>;
  /** Shifts that are added. */
  shifts?: Array<ExtraShiftInput>;
};

/** The form of a medicine. A depot injection lasts for days; each other form is one dose a day. */
export type MedicineForm =
  /** A capsule to swallow. */
  | 'CAPSULE'
  /** An injection that a clinician gives and that lasts until the next one. */
  | 'DEPOT_INJECTION'
  /** A liquid to swallow. */
  | 'ORAL_SOLUTION'
  /** A tablet to swallow. */
  | 'ORAL_TABLET'
  /** A film that melts under the tongue. */
  | 'SUBLINGUAL_FILM'
  /** A tablet that melts under the tongue. */
  | 'SUBLINGUAL_TABLET';

/** What a message tells of a time. */
export type MessageKind =
  /** The time is new. */
  | 'BOOKED'
  /** The recipient no longer has the time. */
  | 'CANCELLED'
  /** The time replaces one that the recipient was told of. */
  | 'MOVED';

/** How far a message has come. */
export type MessageState =
  /** The time was changed before the message was sent. */
  | 'CANCELLED'
  /** Was not sent, or may not have been; `failure` says why. */
  | 'FAILED'
  /** Waits to be sent, for the first time or again. */
  | 'QUEUED'
  /** Has been given to the gateway, which has not answered. */
  | 'SENDING'
  /** The gateway has taken it. */
  | 'SENT';

/** What a number of days in a row without a dose asks for. The municipality sets the limits; by default 1, 2 and 3 days. */
export type MissedDoseLevel =
  /** Tell the doctor or the coordinator. */
  | 'ALERT'
  /** A clinician sees the recipient before the next dose. */
  | 'CHECK'
  /** No dose until a clinician clears it. */
  | 'HOLD';

/** Which handout is given on another day. */
export type MoveHandoutInput = {
  /** A regular handout day of the order. */
  from: string;
  /** Why, at most 500 characters. */
  reason: string;
  /** The recipient that it is about. */
  recipientId: string;
  /** The day on which it is given instead, of the same order, with service. */
  to: string;
};

/** A new address from a date on. */
export type MoveResidenceInput = {
  /** How to come in: code, stair, bell. Sealed at rest; drivers read it on the day. */
  accessNotes?: string | null | undefined;
  /** Street and number, with postal code and place where they are known. */
  address: string;
  /** The first day at the new address. */
  from: string;
  /** Latitude, degrees, WGS 84. Without `lat` and `lon` the address is looked up. */
  lat?: number | null | undefined;
  /** Longitude, degrees, WGS 84. Without `lat` and `lon` the address is looked up. */
  lon?: number | null | undefined;
  /** Whose address is recorded. */
  recipientId: string;
};

/** Where a handout goes: `route` or `point`; without either, it becomes unassigned. */
export type MoveVisitInput = {
  /** Lets a time at a point break rules; without it, a move that breaks one is refused. */
  override?: OverrideInput | null | undefined;
  /** The plan to change: a draft or the published one. */
  plan: string;
  /** A booking time at a distribution point. */
  point?: PointTimeInput | null | undefined;
  /** The recipient whose handout moves. */
  recipient: string;
  /** A place on a route. */
  route?: RoutePlaceInput | null | undefined;
  /** The version that the caller read. Where it is another by now, nothing is done and the answer is the present row. */
  version: number;
};

/** Other opening hours for a point: longer ones, or those of a partner's point that stands ready with the hours `off`. */
export type OtherHoursInput = {
  /** When it is open, in OpenStreetMap's opening_hours syntax; `PH` is a public holiday, `off` is closed. */
  openingHours: string;
  /** The point whose hours change. */
  pointId: string;
};

/** What became of a handout. */
export type OutcomeKind =
  /** The doses were handed over. */
  | 'DELIVERED'
  /** The recipient could not prove who they were. */
  | 'ID_FAILED'
  /** The recipient was not fit to receive the doses. */
  | 'NOT_FIT'
  /** The recipient was not there. At a point: did not come. */
  | 'NOT_HOME'
  /** The recipient did not want the doses. */
  | 'REFUSED';

/** Lets a booking break rules. Stored with it, audited and shown. */
export type OverrideInput = {
  /** Why, 3 to 500 characters. */
  reason: string;
};

/** Why others see to the doses for a while. */
export type PauseReason =
  /** The recipient is in hospital. */
  | 'HOSPITAL'
  /** None of these. */
  | 'OTHER'
  /** The recipient is in prison. */
  | 'PRISON'
  /** The recipient is away, with doses from elsewhere. */
  | 'TRAVEL';

/** What becomes of a handout under the measures. Another time counts from one minute at a point and from half an hour at home. */
export type PlaceChangeKind =
  /** Had no place before and has one under the measures. */
  | 'ASSIGNED'
  /** Due that day only before, or only under the measures. */
  | 'OTHER_DAY'
  /** Collected at another point. */
  | 'OTHER_POINT'
  /** At the same kind of place at another time. */
  | 'OTHER_TIME'
  /** Collected at a point before, brought home under the measures. */
  | 'TO_HOME'
  /** Brought home before, collected at a point under the measures. */
  | 'TO_POINT'
  /** Has no place under the measures. */
  | 'UNASSIGNED';

/** Why the place of an address should be looked at. */
export type PlaceDoubt =
  /** The place is the best hit of an uncertain look-up. */
  | 'ADDRESS_UNCERTAIN'
  /** More than 200 m from the nearest road for cars. */
  | 'FAR_FROM_ROAD'
  /** More than 100 m outside the boundary of the municipality. */
  | 'OUTSIDE_MUNICIPALITY';

/** A place on the map, WGS 84. */
export type PlaceInput = {
  /** Latitude, degrees north, WGS 84. */
  lat: number;
  /** Longitude, degrees east, WGS 84. */
  lon: number;
};

/** Whether a place is a home or a point. */
export type PlaceKind =
  /** A distribution point. */
  | 'POINT'
  /** Where a recipient lives today. */
  | 'RESIDENCE';

/** How two plans of a date differ about a recipient; the first that holds, in the order LOST, PLACED, TO_HOME, TO_POINT, OTHER_SHIFT, OTHER_POINT, OTHER_TIME. */
export type PlanChangeKind =
  /** Had a place before and has none after. */
  | 'LOST'
  /** Collected both times, at different points. */
  | 'OTHER_POINT'
  /** Brought home both times, by different shifts. */
  | 'OTHER_SHIFT'
  /** The same shift or point at another time. */
  | 'OTHER_TIME'
  /** Had no place before and has one after. */
  | 'PLACED'
  /** Collected at a point before, brought home after. */
  | 'TO_HOME'
  /** Brought home before, collected at a point after. */
  | 'TO_POINT';

/** Which day to plan, and how. */
export type PlanRoundInput = {
  /** The plan whose locked stops and times are kept; the newest of the date that has any if left out. */
  base?: string | null | undefined;
  /** The working day. */
  date: string;
  /** Length of the search, 0.1 to 600 seconds; by the size of the municipality if left out. */
  seconds?: number | null | undefined;
  /** Starts the random search: the same round and seed give the same plan unless the clock cuts it short. */
  seed?: number | null | undefined;
};

/** The life of a plan: it waits, is made, and is then a draft; of the drafts of a date one is published. */
export type PlanStatus =
  /** Ended by a dispatcher before there was an answer. */
  | 'CANCELLED'
  /** Made, and not in force. */
  | 'DRAFT'
  /** There is no answer; `failure` says why. */
  | 'FAILED'
  /** The one plan of its date that crews and points work by. */
  | 'PUBLISHED'
  /** Waits for a worker. */
  | 'QUEUED'
  /** A worker is making it. */
  | 'RUNNING'
  /** Was published until another plan of the date replaced it. */
  | 'SUPERSEDED';

/** The kind of a distribution point. */
export type PointKind =
  /** A low-threshold field care centre. */
  | 'FIELD_CARE'
  /** Staffed housing where residents get their doses. */
  | 'HOUSING'
  /** An outpatient clinic of the LAR programme. */
  | 'LAR_CLINIC'
  /** A place where a vehicle stands at times; it takes bookings only while one does. */
  | 'MOBILE_STOP'
  /** A pharmacy that hands out and supervises doses. */
  | 'PHARMACY';

/** Where and when a handout is collected. */
export type PointTimeInput = {
  /** Where to collect. */
  point: string;
  /** One of the booking times of the point. */
  start: string;
};

/** Which draft to publish, and which plan it replaces. */
export type PublishPlanInput = {
  /** The plan to change. */
  plan: string;
  /** The published plan of the date that the caller saw and replaces; null where there was none. */
  replaces?: string | null | undefined;
  /** The version that the caller read. Where it is another by now, nothing is done and the answer is the present row. */
  version: number;
};

/** Why a plan has no place for a handout. `message` of the reason names the shift or point that comes nearest. */
export type ReasonCode =
  /** The visit would push the break of each crew outside its window. */
  | 'BREAK'
  /** No vehicle has room for the doses. */
  | 'CAPACITY'
  /** All times that fit are too close to a recipient of another cohort. */
  | 'COHORT_GAP'
  /** The recipient would meet another whom they must not meet. */
  | 'CONFLICT'
  /** The visit takes two people, and each crew has fewer. */
  | 'CREW_OF_TWO'
  /** The doses are withheld until a clinician clears the hold. */
  | 'HELD'
  /** There is room, but not so that the visit suits those that it is linked to. */
  | 'LINKED'
  /** Room is left only among visits that are locked in their places. */
  | 'LOCKED'
  /** Each route would last longer than it may. */
  | 'MAX_DURATION'
  /** Each shift has as many visits as it may have. */
  | 'MAX_VISITS'
  /** The handout is moved to another day. */
  | 'MOVED'
  /** Neither home delivery nor collection is possible on the date. */
  | 'NO_OPTION'
  /** The doses may be brought home only, and no shift is out. */
  | 'NO_VEHICLE'
  /** No point is open long enough within the window of the recipient. */
  | 'POINT_CLOSED'
  /** Each point is full at all times that fit. */
  | 'POINT_FULL'
  /** One more booking would make crowding too likely at all times that fit. */
  | 'POINT_RISK'
  /** Room is left only on the wrong side of visits in quarantine, which are last on a route. */
  | 'QUARANTINE'
  /** There is room, and the search did not find it in its time. */
  | 'ROOM_LEFT'
  /** No shift has time left for the visit. */
  | 'SHIFT_TOO_SHORT'
  /** Each crew lacks a skill that the visit takes. */
  | 'SKILLS'
  /** A dispatcher has taken the handout off the plan. */
  | 'TAKEN_OFF'
  /** No shift or point can serve the recipient within their window. */
  | 'TIME_WINDOW'
  /** No road leads to the home for the vehicles that are out, or it is closed. */
  | 'UNREACHABLE';

/** Which recipients to list; conditions are combined with AND. */
export type RecipientFilter = {
  /** Only those whose alias contains this text, in upper or lower case. */
  alias?: string | null | undefined;
  /** Only those of exactly this group. */
  cohort?: string | null | undefined;
  /** Only those whose doses are withheld until a clinician clears it, or only the others. */
  hasHold?: boolean | null | undefined;
  /** Only those who get the doses in this way. */
  mode?: RecipientMode | null | undefined;
  /** Only those who mostly collect at this point. */
  usualPointId?: string | null | undefined;
  /** Only those who live there today. */
  within?: AreaInput | null | undefined;
};

/** How a recipient gets the doses. */
export type RecipientMode =
  /** Either, as the plan has it. */
  | 'FLEXIBLE'
  /** They are brought home. */
  | 'HOME'
  /** The recipient collects them at a point. */
  | 'PICKUP';

/** What became of a handout, as LAR staff write it down afterwards. */
export type RecordHandoutInput = {
  /** Of doses that were given: the first day that they are for; the date itself if left out. */
  coversFrom?: string | null | undefined;
  /** Of doses that were given: the last day that they are for, included; the first one if left out. An injection lasts as the order says. */
  coversUntil?: string | null | undefined;
  /** The day on which it happened: today or a past day. */
  date: string;
  /** Made by the client. Recording the same again under it changes nothing. */
  id: string;
  /** What became of it. */
  kind: OutcomeKind;
  /** Free text of at most 2000 characters, sealed at rest; null for none. */
  note?: string | null | undefined;
  /** The recipient that it is about. */
  recipientId: string;
};

/** What became of a handout, as a device reports it. */
export type RecordOutcomeInput = {
  /** At a point: when the person came. Null where it was not seen. */
  arrivedAt?: string | null | undefined;
  /** At a point: when they left. Null where it was not seen. */
  departedAt?: string | null | undefined;
  /** When it happened, by the clock of the device. */
  deviceTime: string;
  /** Of a delivery: doses handed over, at least 1, at most as many as planned; all of them if left out. Fewer are for the first days. */
  doses?: number | null | undefined;
  /** Made by the device. Reporting the same again under it changes nothing. */
  id: string;
  /** What became of it. */
  kind: OutcomeKind;
  /** Free text of at most 2000 characters, sealed at rest; null for none. */
  note?: string | null | undefined;
  /** The plan that the crew drove by: published, or superseded since. */
  planId: string;
  /** The recipient that it is about. */
  recipientId: string;
  /** At a point: when it was their turn. Null where it was not seen. */
  serviceStartAt?: string | null | undefined;
  /** What was handed over beside the doses. */
  sideItems?: Array<SideItem>;
};

/** Why a call was refused, and what would be right. `message` of the refusal says it about the case at hand. */
export type RefusalCode =
  /** Identity is opened for a stated reason only. Give one of the length that `message` states; it is logged. */
  | 'ACCESS_REASON_NEEDED'
  /** Another recipient has the alias. Choose another one. */
  | 'ALIAS_TAKEN'
  /** The handout was reported delivered before. Take that outcome back first if it was a mistake. */
  | 'ALREADY_DELIVERED'
  /** Another caller changed one of the rows at the same moment. Try again. */
  | 'CHANGED_MEANWHILE'
  /** Rows in `where` were changed after the crisis measures were taken. Name them in `leave`, or change them back. */
  | 'CHANGED_SINCE'
  /** The point is closed from this time on that date already. Remove the old closure first. */
  | 'CLOSURE_KNOWN'
  /** The two recipients are kept apart already. Remove the old rule first. */
  | 'CONFLICT_KNOWN'
  /** The cursor is not one that this list gave. Take `endCursor` or the `cursor` of an edge, or leave it out. */
  | 'CURSOR_INVALID'
  /** The two plans are of different dates. Choose two of one date. */
  | 'DATES_DIFFER'
  /** The text is not a date that exists. Write it as 2027-03-22. */
  | 'DATE_INVALID'
  /** The route has been driven, so there is no call to make for it. Phone numbers are shown on the day only. */
  | 'DAY_PASSED'
  /** The treatment has been ended on that day already. Take that end back first if it is wrong. */
  | 'ENDED_ALREADY'
  /** A handout has been added on that day already. Take it back first, or choose another day. */
  | 'EXTRA_ALREADY'
  /** The order allows fewer doses at home. Choose fewer days, or record a new order. */
  | 'EXTRA_BEYOND_LIMIT'
  /** No day of the handout is without a dose that could be given then. Choose other days. */
  | 'EXTRA_NOTHING_DUE'
  /** No order is in force on the day. Record an order first. */
  | 'EXTRA_NO_ORDER'
  /** The recipient cannot be served on the day. Open service, or choose another day. */
  | 'EXTRA_NO_SERVICE'
  /** The handout days are missing. Write weekdays such as `MO WE FR`. */
  | 'HANDOUT_EMPTY'
  /** An interval is a whole number of days, 1 to 183, and a start date. Write `EVERY 28 DAYS FROM 2027-03-28`. */
  | 'HANDOUT_INTERVAL'
  /** The weekdays are in two languages. Write all in one, such as `MO WE FR` or `MA ON FR`. */
  | 'HANDOUT_MIXED_LANGUAGES'
  /** A weekday is there twice. Name each once. */
  | 'HANDOUT_REPEATED_DAY'
  /** The start date of the interval does not exist. Correct it. */
  | 'HANDOUT_START_DATE'
  /** A word is not a weekday. Write those of `MO TU WE TH FR SA SU` or of `MA TI ON TO FR LØ SØ`. */
  | 'HANDOUT_UNKNOWN_DAY'
  /** The plan lacks times that were set by hand. Plan the date again, or cancel those times. */
  | 'HAND_TIMES_LEFT_OUT'
  /** Something in the input is wrong; `faults` lists everything that is. Correct it and call again. */
  | 'INPUT_INVALID'
  /** The day cannot be planned as it is recorded. Correct what `message` states. */
  | 'INVALID_PROBLEM'
  /** The measures of the what-if are in force already. Revert them first. */
  | 'IN_FORCE_ALREADY'
  /** The limits for missed doses must be whole days that rise from alert to check to hold. Correct them. */
  | 'MISSED_DOSE_POLICY'
  /** The handout, or the home on that date, has been moved already. Take that move back or correct it first. */
  | 'MOVED_ALREADY'
  /** The handout would break the rules in `faults` at the new place. Choose another place, or give an override for a time at a point. */
  | 'MOVE_BREAKS_RULES'
  /** Moving the handout would leave days without a dose. Choose another day, or add a handout. */
  | 'MOVE_LEAVES_GAP'
  /** The order has no handout on the day. Choose one of its handout days. */
  | 'MOVE_NO_HANDOUT'
  /** The recipient cannot be served on the new day. Choose a day with an open point or a shift. */
  | 'MOVE_NO_SERVICE'
  /** The new day is outside the order, or beyond a pause or a hold. Choose a day of the same period. */
  | 'MOVE_OUTSIDE_ORDER'
  /** The new day is further from the day of the depot injection than the order allows. Choose a nearer one. */
  | 'MOVE_OUTSIDE_TOLERANCE'
  /** Another row has this name. Choose another name. */
  | 'NAME_TAKEN'
  /** Another recipient has the national identity number. Look the recipient up by it. */
  | 'NATIONAL_ID_TAKEN'
  /** The recipient has no handout on that date. Move a handout there first, or choose another date. */
  | 'NOT_DUE'
  /** The municipality has no row with this id. Read the list again and choose from it. */
  | 'NOT_FOUND'
  /** Another person reported the outcome. Ask LAR staff to take it back. */
  | 'NOT_YOUR_OUTCOME'
  /** The handout is not on a shift of the caller. Choose one of `myStops`. */
  | 'NOT_YOUR_STOP'
  /** The recipient has no order, so it cannot be said what was given. Record the order first. */
  | 'NO_ORDER'
  /** The register found fewer hits for the address than the number given. Choose one of them, counted from 0, or give a pin. */
  | 'NO_SUCH_HIT'
  /** Both of two alternatives were given, or neither. Give exactly one. */
  | 'ONE_OF_TWO'
  /** A character has no place in opening hours. `remedy` says what to write instead. */
  | 'OPENING_HOURS_CHARACTER'
  /** Only a comment says when the point is open. Write the times before it, or `off`. */
  | 'OPENING_HOURS_COMMENT_ONLY'
  /** The dates end before they begin. Write the earlier date first. */
  | 'OPENING_HOURS_DATE'
  /** The opening hours are missing. Write for example `Mo-Fr 09:00-18:00; PH off`. */
  | 'OPENING_HOURS_EMPTY'
  /** Something else belongs at this place of the text. `remedy` says what. */
  | 'OPENING_HOURS_EXPECTED'
  /** School holidays (`SH`) differ between municipalities and are not known. Write the dates. */
  | 'OPENING_HOURS_SCHOOL_HOLIDAYS'
  /** The time is out of range, or the span between two times is empty. Correct it. */
  | 'OPENING_HOURS_TIME'
  /** The hours are given as `unknown`, which cannot be planned against. Write the times, or `off`. */
  | 'OPENING_HOURS_UNKNOWN'
  /** That part of the opening_hours syntax cannot be planned against. Write fixed days and times. */
  | 'OPENING_HOURS_UNSUPPORTED'
  /** The word is not part of the opening_hours syntax. Write the short form that `remedy` states. */
  | 'OPENING_HOURS_WORD'
  /** An order begins after the last day of treatment, and would begin it anew. Cancel or end that order first. */
  | 'ORDER_BEGINS_LATER'
  /** The order has been in force and cannot be cancelled. End it instead. */
  | 'ORDER_IN_FORCE'
  /** The order has not begun, so a change must hold from a later day. If it is wrong, cancel it and make another. */
  | 'ORDER_NOT_BEGUN'
  /** Another order is in force on some of the days, and two at once would double the doses. Change or end that one. */
  | 'ORDER_OVERLAPS'
  /** Something else was reported under this id. Make a new id for a new report. */
  | 'OUTCOME_ID_REUSED'
  /** The outcome has been taken back already. Nothing is left to do. */
  | 'OUTCOME_RETRACTED'
  /** The recipient already has one of these on some of the days. End the other one first, or choose other days. */
  | 'OVERLAPS'
  /** The period is empty, runs backwards or is too long. Ask for 1 to 92 days, both ends included. */
  | 'PERIOD_INVALID'
  /** Only a draft or the published plan can be changed. Choose one of those. */
  | 'PLAN_NOT_CHANGEABLE'
  /** Only a draft can be published. Choose a draft. */
  | 'PLAN_NOT_DRAFT'
  /** Outcomes are reported on the published plan only. Read the published plan of the date. */
  | 'PLAN_NOT_PUBLISHED'
  /** The plan has no answer: it waits, is being made, failed or was cancelled. Wait until it is done, or make a new one. */
  | 'PLAN_NOT_READY'
  /** The plan neither waits nor is being made, so there is nothing to cancel. */
  | 'PLAN_NOT_RUNNING'
  /** The point would have more people at once than it has places. Choose a free time or another point. */
  | 'POINT_FULL'
  /** The probability of more people at the point than its cap would exceed the limit. Choose a quieter time or another point. */
  | 'POINT_RISK'
  /** The plan broke rules that always hold, and was not stored. Look for locks that contradict them. */
  | 'RULE_BROKEN'
  /** The length of the search is out of range. Choose seconds between the limits in `message`. */
  | 'SECONDS_OUT_OF_RANGE'
  /** The seed is not a whole number in range. Choose one up to the limit in `message`. */
  | 'SEED_OUT_OF_RANGE'
  /** Another caller changed the shift at the same moment. Try again. */
  | 'SHIFT_CHANGED'
  /** The shift or the instant is not on the date of the plan. Choose both on that date. */
  | 'SHIFT_ON_ANOTHER_DAY'
  /** The published plan has a route for the shift. Plan the day again without it, or change its times or crew. */
  | 'SHIFT_PLANNED'
  /** Some of the crew are on another shift at that time. Choose others, or other times. */
  | 'STAFF_BUSY'
  /** A published plan has the stand. Give it a last date instead, and plan the days after it again. */
  | 'STAND_PLANNED'
  /** Another stand is planned at the point on one of these days. Change that one, or choose another day. */
  | 'STAND_TAKEN'
  /** The time would break the rules in `faults`. Choose another time, or give an override with a reason. */
  | 'TIME_BREAKS_RULES'
  /** The recipient has a time on that date already. Move that one instead. */
  | 'TIME_HELD'
  /** The text is not a time of day. Write it as 09:30, from 00:00 to 24:00. */
  | 'TIME_INVALID'
  /** The time has passed. Choose one that is still to come. */
  | 'TIME_PAST'
  /** More shifts and points were asked about than the limit of 200 at once. Ask in several calls. */
  | 'TOO_MANY_LANES'
  /** The crews of the day have more different skills than can be planned with. Merge some. */
  | 'TOO_MANY_SKILLS'
  /** A driver may take an outcome back for one minute. Ask LAR staff to do it. */
  | 'UNDO_TOO_LATE'
  /** The vehicle is on another shift at that time. Choose another vehicle or other times. */
  | 'VEHICLE_OUT'
  /** Only a what-if that is DONE can be put in force. Wait for it, or ask for it again. */
  | 'WHAT_IF_NOT_DONE'
  /** The what-if neither waits nor is being worked out, so there is nothing to cancel. */
  | 'WHAT_IF_NOT_RUNNING'
  /** The end does not come after the beginning. Change one of the two. */
  | 'WRONG_ORDER';

/** A change to what is recorded that would give an unassigned handout a place. */
export type RemedyKind =
  /** Give the crew the skills that the visit takes. */
  | 'ADD_SKILLS'
  /** Let the recipient be served at home. */
  | 'ALLOW_HOME'
  /** Let the recipient collect at the point. */
  | 'ALLOW_POINT'
  /** Book a time at a point that has room. */
  | 'BOOK'
  /** Close the point later. */
  | 'CLOSE_LATER'
  /** Put the handout into a route that has room for it. */
  | 'INSERT_VISIT'
  /** Serve at more counters of the point. */
  | 'MORE_COUNTERS'
  /** Open the point earlier. */
  | 'OPEN_EARLIER'
  /** Open the point on the day. */
  | 'OPEN_POINT'
  /** Serve the recipient at the point outside their window. */
  | 'OTHER_TIME_AT_POINT'
  /** Allow more people at the point at once. */
  | 'RAISE_CAP'
  /** Put a second person on the crew. */
  | 'SECOND_PERSON'
  /** Let the shift end later. */
  | 'SHIFT_ENDS_LATER'
  /** Let the shift start earlier. */
  | 'SHIFT_STARTS_EARLIER'
  /** Widen the window of the recipient. */
  | 'WIDER_WINDOW';

/** Why a shift ends before its time. */
export type ReplanReason =
  /** The driver or another of the crew is ill. */
  | 'ILLNESS'
  /** Anything else. */
  | 'OTHER'
  /** The vehicle cannot be used. */
  | 'VEHICLE';

/** Which shift falls away, and when. */
export type ReplanWithoutInput = {
  /** When it ends; what it has begun by then stays as it was. */
  at: string;
  /** The plan that the crews drive by. */
  plan: string;
  /** Why it ends before its time. */
  reason: ReplanReason;
  /** Length of the search, 0.1 to 60 seconds; at most 4, by the size of the municipality, if left out. */
  seconds?: number | null | undefined;
  /** The shift that falls away. */
  shift: string;
  /** The version that the caller read. Where it is another by now, nothing is done and the answer is the present row. */
  version: number;
};

/** Which outcome is taken back, and why. */
export type RetractOutcomeInput = {
  /** When, by the clock of a device that was without network; now if left out. */
  deviceTime?: string | null | undefined;
  /** Made by the caller. Asking the same again under it changes nothing. */
  id: string;
  /** The outcome that was reported by mistake. */
  outcomeId: string;
  /** Why, 3 to 500 characters. */
  reason: string;
};

/** Which measures are taken back, and what is left as it is. */
export type RevertCrisisInput = {
  /** The measures in force to take back. */
  activation: string;
  /** Rows that were changed since, by the ids in `where` of the refusal, and that stay as they are now. */
  leave?: Array<string>;
};

/** The risk of crowding at a time as a share of its limit. */
export type RiskLevel =
  /** Above a tenth and at most half of the limit. */
  | 'BUSY'
  /** Above half of the limit and not above it. */
  | 'NEAR_LIMIT'
  /** At most a tenth of the limit. */
  | 'QUIET'
  /** Above the limit: the time takes an override. */
  | 'TOO_RISKY';

/** A place in the order of visits of a shift. */
export type RoutePlaceInput = {
  /** How many visits come before it, counted from 0. */
  position: number;
  /** The shift that is to drive there. */
  shift: string;
};

/** Switches a ruleset on or off. */
export type RulesetSwitchInput = {
  /** On or off from the first day of the period. */
  on: boolean;
  /** The rules to switch. */
  rulesetId: string;
  /** The last day on which they are on; until they are switched off if left out. */
  until?: string | null | undefined;
};

/** Values that are left out stay as they are. */
export type ServePointInput = {
  /** How many people serve at once, 1 to 100. */
  counters?: number | null | undefined;
  /** The row to change. */
  id: string;
  /** When it is open, in OpenStreetMap's opening_hours syntax; `PH` is a public holiday, `off` is closed. */
  openingHours?: string | null | undefined;
  /** The version that the caller read. Where it is another by now, nothing is done and the answer is the present row. */
  version: number;
};

/** All hours that are to differ; each hour that is left out is 1. */
export type SetHourFactorsInput = {
  /** Each hour of each mode at most once. */
  factors: Array<HourFactorInput>;
  /** The version that the caller read. Where it is another by now, nothing is done and the answer is the present row. */
  version: number;
};

/** Values that are left out stay as they are; null takes back what was set. */
export type SetPresenceInput = {
  /** Standard deviation of the time at the counter as a share of the booked service, 0 to 3. */
  dwellVariation?: number | null | undefined;
  /** The furthest off that people come, 0 to 7200 seconds. */
  jitterMax?: number | null | undefined;
  /** Standard deviation of how far off people come, 0 to 3600 seconds. */
  jitterSd?: number | null | undefined;
  /** Probability that a person who is booked does not come, 0 to 1. */
  noShow?: number | null | undefined;
  /** The point that it is about; the whole municipality if left out. */
  pointId?: string | null | undefined;
  /** The version that the caller read. Where it is another by now, nothing is done and the answer is the present row. */
  version: number;
};

/** Where an address is: exactly one of `hit` and `pin`. */
export type SettleAddressInput = {
  /** Which of its hits, counted from 0. */
  hit?: number | null | undefined;
  /** Which address it is about, from `addressQueue`. */
  id: string;
  /** A place of the caller's own. */
  pin?: PlaceInput | null | undefined;
  /** The version that the caller read. Where it is another by now, nothing is done and the answer is the present row. */
  version: number;
};

/** What may help a point that has no room for all who ask. */
export type ShortfallRemedyKind =
  /** Bring the doses home to some recipients. */
  | 'HOME'
  /** Let a vehicle stand nearby for a while. */
  | 'MOBILE_STOP'
  /** Serve at one more counter. */
  | 'MORE_COUNTERS'
  /** Keep the point open longer. */
  | 'OPEN_LONGER'
  /** Send some recipients to another point. */
  | 'OTHER_POINT';

/** What is handed over beside the doses. */
export type SideItem =
  /** Clean user equipment. */
  | 'EQUIPMENT'
  /** A meal or groceries. */
  | 'FOOD'
  /** Hygiene articles. */
  | 'HYGIENE'
  /** A letter or an appointment card. */
  | 'LETTER';

/** What a vehicle does at a halt of its route. */
export type StopKind =
  /** The crew has its break. */
  | 'BREAK'
  /** Serves recipients at home. */
  | 'DELIVERY'
  /** Arrives where the shift ends. */
  | 'END'
  /** Loads doses at its start point. */
  | 'LOAD'
  /** Stands at a mobile stop where recipients come to it. */
  | 'MOBILE'
  /** Leaves its start point. */
  | 'START';

/** How a crew gets about. */
export type TravelMode =
  /** By bicycle. */
  | 'BIKE'
  /** By car, on roads for cars. */
  | 'CAR'
  /** Walking, with a bag. */
  | 'FOOT';

/** Why a treatment ended. */
export type TreatmentEndReason =
  /** The treatment was completed or stopped. */
  | 'COMPLETED'
  /** The recipient has died. */
  | 'DECEASED'
  /** Another reason. */
  | 'OTHER'
  /** Another municipality or service has taken over. */
  | 'TRANSFERRED';

/** Values that are left out stay as they are; null clears what may be absent. */
export type UpdateRecipientInput = {
  /** At most 40 characters, unique in the municipality; neither the name nor the national identity number. */
  alias?: string | null | undefined;
  /** A group that is kept apart from others at points, at most 100 characters; null for none. */
  cohort?: string | null | undefined;
  /** A handout starts no earlier than this; null for no bound. */
  earliest?: string | null | undefined;
  /** The row to change. */
  id: string;
  /** Language code of what they are told: `nb`, `en` or `pl` for example. */
  language?: string | null | undefined;
  /** A handout starts no later than this; null for no bound. */
  latest?: string | null | undefined;
  /** How they get the doses. */
  mode?: RecipientMode | null | undefined;
  /** First and last name, at most 200 characters; sealed at rest. */
  name?: string | null | undefined;
  /** 11 digits; D-numbers and numbers of test persons are accepted. Sealed at rest. */
  nationalId?: string | null | undefined;
  /** Free text of at most 2000 characters; sealed at rest. */
  note?: string | null | undefined;
  /** Telephone number, at most 30 characters, Norwegian where it has no country code; stored as E.164 (`+4744859369`), sealed at rest. */
  phone?: string | null | undefined;
  /** How long a handover takes, 1 to 480. */
  serviceMinutes?: number | null | undefined;
  /** How many of the crew must be at the door, 1 or 2. */
  staffRequired?: number | null | undefined;
  /** Where they mostly collect. */
  usualPointId?: string | null | undefined;
  /** When they mostly collect; plans stay near it. */
  usualTime?: string | null | undefined;
  /** The version that the caller read. Where it is another by now, nothing is done and the answer is the present row. */
  version: number;
};

/** The whole shift as it is to be. */
export type UpdateShiftInput = {
  /** The break starts no earlier than this. Required where there is a break. */
  breakEarliest?: string | null | undefined;
  /** The break starts no later than this. Required where there is a break. */
  breakLatest?: string | null | undefined;
  /** Length of the break, 0 to 240; 0 for none. */
  breakMinutes?: number;
  /** The working day. */
  date: string;
  /** When the crew is off duty, later the same day. */
  end: string;
  /** The point where it ends; anywhere if left out. */
  endPointId?: string | null | undefined;
  /** The row to change. */
  id: string;
  /** The crew, the driver first; each is on one shift at a time. */
  staffIds: Array<string>;
  /** When the crew begins work, at the start point. */
  start: string;
  /** The point where it starts and loads. */
  startPointId: string;
  /** The vehicle that is used; it is on one shift at a time. */
  vehicleId: string;
  /** The version that the caller read. Where it is another by now, nothing is done and the answer is the present row. */
  version: number;
};

/** A day of the week. */
export type Weekday =
  /** Friday. */
  | 'FR'
  /** Monday. */
  | 'MO'
  /** Saturday. */
  | 'SA'
  /** Sunday. */
  | 'SU'
  /** Thursday. */
  | 'TH'
  /** Tuesday. */
  | 'TU'
  /** Wednesday. */
  | 'WE';

/** Measures to try out over a few days. */
export type WhatIfInput = {
  /** The first day, today or later. */
  from: string;
  /** What would be done. */
  measures: MeasuresInput;
  /** What it is called in lists, at most 200 characters. */
  name: string;
  /** Search for each of the two plans of a day, 0.1 to 60 seconds; as the municipality has set it if left out. */
  secondsPerDay?: number | null | undefined;
  /** Starts the random search: the same round and seed give the same plan unless the clock cuts it short. */
  seed?: number | null | undefined;
  /** The last day, included; at most 14 days. */
  until: string;
};

/** The life of a what-if: it waits, is worked out day by day, and can then be looked at. */
export type WhatIfStatus =
  /** Ended by a dispatcher before it was done. */
  | 'CANCELLED'
  /** All of its days are compared. */
  | 'DONE'
  /** There is no answer; `failure` says why. */
  | 'FAILED'
  /** Waits for a worker. */
  | 'QUEUED'
  /** A worker is working it out. */
  | 'RUNNING';

/** What a person has to see to. */
export type WorklistItemKind =
  /** The doctor or the coordinator is told. */
  | 'ALERT'
  /** A clinician sees the recipient before the next dose. */
  | 'CHECK'
  /** Days without a dose within 14 days will reach the limit of a hold. */
  | 'COMING_HOLD'
  /** A person has to decide on doses at home, or record an injection. */
  | 'DECISION_NEEDED'
  /** Handouts are held: a clinician decides whether they go on. */
  | 'HOLD'
  /** An injection is past its interval within its tolerance, or will be within 14 days. */
  | 'INJECTION_LATE'
  /** A handout is due on a day whose published plan does not have it. */
  | 'NOT_IN_PLAN'
  /** What became of past handouts was not recorded. */
  | 'NOT_RECORDED'
  /** The last order has ended, and the end of treatment is not recorded. */
  | 'ORDER_ENDED'
  /** The last order ends within 14 days without a successor. */
  | 'ORDER_ENDING';

export type KnownTimeFragment = { id: string, date: string, start: string, byHand: boolean, override: string | null, point: { id: string, name: string, address: string } | null };

export type KnownMessageFragment = { id: string, kind: MessageKind, state: MessageState, failure: string | null, start: string, language: string, text: string, queuedAt: string, finishedAt: string | null };

export type TimeOfDayQueryVariables = Exact<{
  recipient: string;
  date: string;
}>;


export type TimeOfDayQuery = { heldTimes: { nodes: Array<{ id: string, date: string, start: string, byHand: boolean, override: string | null, point: { id: string, name: string, address: string } | null }> } };

export type MessagesToQueryVariables = Exact<{
  recipient: string;
}>;


export type MessagesToQuery = { messages: { nodes: Array<{ id: string, kind: MessageKind, state: MessageState, failure: string | null, start: string, language: string, text: string, queuedAt: string, finishedAt: string | null }> } };

export type PointChoicesQueryVariables = Exact<{
  recipient: string;
  date: string;
}>;


export type PointChoicesQuery = { pointChoices: Array<{ usual: boolean, offered: boolean, walk: number | null, point: { id: string, name: string, open: Array<{ from: string, until: string }> } }> };

export type FreeTimesQueryVariables = Exact<{
  recipient: string;
  point: string;
  date: string;
  plan?: string | null | undefined;
}>;


export type FreeTimesQuery = { freeTimes: Array<{ start: string, seatsLeft: number, level: RiskLevel, risk: { nb: string, en: string }, breaks: Array<{ code: FaultCode, where: string, message: { nb: string, en: string } }> }> };

export type TellingQueryVariables = Exact<{
  recipient: string;
  point: string;
  start: string;
}>;


export type TellingQuery = { telling: { language: string, text: string, sms: boolean, reviewed: boolean } };

export type PrintedTimeQueryVariables = Exact<{
  time: string;
}>;


export type PrintedTimeQuery = { printedTime: { language: string, text: string } | null };

export type BookTimeMutationVariables = Exact<{
  input: BookTimeInput;
}>;


export type BookTimeMutation = { bookTime:
    | { __typename: 'HeldTime', id: string, date: string, start: string, byHand: boolean, override: string | null, point: { id: string, name: string, address: string } | null }
    | { __typename: 'Refusal', code: RefusalCode, message: { nb: string, en: string }, faults: Array<{ where: string, message: { nb: string, en: string }, remedy: { nb: string, en: string } }> }
    | { __typename: 'StaleHeldTime' }
   };

export type CancelTimeMutationVariables = Exact<{
  id: string;
  plan?: string | null | undefined;
}>;


export type CancelTimeMutation = { cancelTime:
    | { __typename: 'HeldTime' }
    | { __typename: 'Refusal', code: RefusalCode, message: { nb: string, en: string }, faults: Array<{ where: string, message: { nb: string, en: string }, remedy: { nb: string, en: string } }> }
    | { __typename: 'StaleHeldTime' }
   };

export type DayOfRecipientQueryVariables = Exact<{
  recipient: string;
  date: string;
}>;


export type DayOfRecipientQuery = { handouts: { nodes: Array<{ recipientId: string, date: string, doses: number }> }, heldTimes: { nodes: Array<{ id: string, date: string, start: string, byHand: boolean, override: string | null, point: { id: string, name: string, address: string } | null }> } };

export type ShownMeasuresFragment = { rulesets: Array<{ rulesetId: string, on: boolean, until: string | null, ruleset: { id: string, name: string, maxPresent: number | null } | null }>, hours: Array<{ pointId: string, openingHours: string, point: { id: string, name: string } | null }>, shifts: Array<{ weekdays: Array<Weekday>, start: string, end: string, vehicleId: string, staffIds: Array<string>, startPointId: string, endPointId: string | null, breakMinutes: number, breakEarliest: string | null, breakLatest: string | null, vehicle: { id: string, name: string } | null }> };

export type PreparedChecklistFragment = { id: string, name: string, version: number, measures: { rulesets: Array<{ rulesetId: string, on: boolean, until: string | null, ruleset: { id: string, name: string, maxPresent: number | null } | null }>, hours: Array<{ pointId: string, openingHours: string, point: { id: string, name: string } | null }>, shifts: Array<{ weekdays: Array<Weekday>, start: string, end: string, vehicleId: string, staffIds: Array<string>, startPointId: string, endPointId: string | null, breakMinutes: number, breakEarliest: string | null, breakLatest: string | null, vehicle: { id: string, name: string } | null }> }, messages: Array<{ language: string, text: string }> };

export type WhatIfHeadFragment = { id: string, name: string, from: string, until: string, status: WhatIfStatus, dayCount: number, createdAt: string, failure: { code: string, message: { nb: string, en: string } } | null };

export type ComparedFiguresFragment = { source: ComparedPlan, home: number, booked: number, unassigned: number, routes: number, distance: number, duration: number };

export type ComparedPlaceFragment = { kind: HandoutPlaceKind, start: string | null, point: { id: string, name: string } | null, vehicle: { id: string, name: string } | null };

export type ComparedPointFragment = { capPresent: number, bookings: number, pOvercrowded: number };

export type ComparedDayFragment = { date: string, before: { source: ComparedPlan, home: number, booked: number, unassigned: number, routes: number, distance: number, duration: number }, after: { source: ComparedPlan, home: number, booked: number, unassigned: number, routes: number, distance: number, duration: number }, counts: Array<{ kind: PlaceChangeKind, count: number }>, points: Array<{ point: { id: string, name: string } | null, before: { capPresent: number, bookings: number, pOvercrowded: number } | null, after: { capPresent: number, bookings: number, pOvercrowded: number } | null }> };

export type InForceFragment = { id: string, appliedBy: string, appliedAt: string, whatIf: { id: string, name: string, from: string, until: string, status: WhatIfStatus, dayCount: number, createdAt: string, failure: { code: string, message: { nb: string, en: string } } | null } };

export type CrisisQueryVariables = Exact<{ [key: string]: never; }>;


export type CrisisQuery = { crisisChecklists: Array<{ id: string, name: string, version: number, measures: { rulesets: Array<{ rulesetId: string, on: boolean, until: string | null, ruleset: { id: string, name: string, maxPresent: number | null } | null }>, hours: Array<{ pointId: string, openingHours: string, point: { id: string, name: string } | null }>, shifts: Array<{ weekdays: Array<Weekday>, start: string, end: string, vehicleId: string, staffIds: Array<string>, startPointId: string, endPointId: string | null, breakMinutes: number, breakEarliest: string | null, breakLatest: string | null, vehicle: { id: string, name: string } | null }> }, messages: Array<{ language: string, text: string }> }>, crisisInForce: Array<{ id: string, appliedBy: string, appliedAt: string, whatIf: { id: string, name: string, from: string, until: string, status: WhatIfStatus, dayCount: number, createdAt: string, failure: { code: string, message: { nb: string, en: string } } | null } }>, whatIfs: { nodes: Array<{ id: string, name: string, from: string, until: string, status: WhatIfStatus, dayCount: number, createdAt: string, failure: { code: string, message: { nb: string, en: string } } | null }> } };

export type WhatIfQueryVariables = Exact<{
  id: string;
}>;


export type WhatIfQuery = { whatIf: { id: string, name: string, from: string, until: string, status: WhatIfStatus, dayCount: number, createdAt: string, measures: { rulesets: Array<{ rulesetId: string, on: boolean, until: string | null, ruleset: { id: string, name: string, maxPresent: number | null } | null }>, hours: Array<{ pointId: string, openingHours: string, point: { id: string, name: string } | null }>, shifts: Array<{ weekdays: Array<Weekday>, start: string, end: string, vehicleId: string, staffIds: Array<string>, startPointId: string, endPointId: string | null, breakMinutes: number, breakEarliest: string | null, breakLatest: string | null, vehicle: { id: string, name: string } | null }> }, days: Array<{ date: string, before: { source: ComparedPlan, home: number, booked: number, unassigned: number, routes: number, distance: number, duration: number }, after: { source: ComparedPlan, home: number, booked: number, unassigned: number, routes: number, distance: number, duration: number }, counts: Array<{ kind: PlaceChangeKind, count: number }>, points: Array<{ point: { id: string, name: string } | null, before: { capPresent: number, bookings: number, pOvercrowded: number } | null, after: { capPresent: number, bookings: number, pOvercrowded: number } | null }> }>, failure: { code: string, message: { nb: string, en: string } } | null } | null };

export type WhatIfChangesQueryVariables = Exact<{
  id: string;
}>;


export type WhatIfChangesQuery = { whatIf: { id: string, days: Array<{ date: string, changes: { nodes: Array<{ kind: PlaceChangeKind, recipient: { id: string, alias: string } | null, before: { kind: HandoutPlaceKind, start: string | null, point: { id: string, name: string } | null, vehicle: { id: string, name: string } | null }, after: { kind: HandoutPlaceKind, start: string | null, point: { id: string, name: string } | null, vehicle: { id: string, name: string } | null }, reasons: Array<{ code: ReasonCode, message: { nb: string, en: string } }>, remedy: { nb: string, en: string } | null }>, pageInfo: { hasNextPage: boolean } } }> } | null };

export type CrisisChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type CrisisChoicesQuery = { rulesets: { nodes: Array<{ id: string, name: string, active: boolean, maxPresent: number | null, validFrom: string | null, validUntil: string | null }> }, points: { nodes: Array<{ id: string, name: string, openingHours: string }> }, vehicles: { nodes: Array<{ id: string, name: string }> }, staffMembers: { nodes: Array<{ id: string, name: string }> } };

export type WhatIfUpdatedSubscriptionVariables = Exact<{
  id: string;
}>;


export type WhatIfUpdatedSubscription = { whatIfUpdated: { status: WhatIfStatus, daysDone: number } };

export type AskWhatIfMutationVariables = Exact<{
  input: WhatIfInput;
}>;


export type AskWhatIfMutation = { askWhatIf:
    | { __typename: 'Refusal', code: RefusalCode, message: { nb: string, en: string }, faults: Array<{ where: string, message: { nb: string, en: string }, remedy: { nb: string, en: string } }> }
    | { __typename: 'StaleWhatIf' }
    | { __typename: 'WhatIf', id: string, name: string, from: string, until: string, status: WhatIfStatus, dayCount: number, createdAt: string, failure: { code: string, message: { nb: string, en: string } } | null }
   };

export type CancelWhatIfMutationVariables = Exact<{
  id: string;
}>;


export type CancelWhatIfMutation = { cancelWhatIf:
    | { __typename: 'Refusal', code: RefusalCode, message: { nb: string, en: string }, faults: Array<{ where: string, message: { nb: string, en: string }, remedy: { nb: string, en: string } }> }
    | { __typename: 'StaleWhatIf' }
    | { __typename: 'WhatIf', id: string, name: string, from: string, until: string, status: WhatIfStatus, dayCount: number, createdAt: string, failure: { code: string, message: { nb: string, en: string } } | null }
   };

export type ApplyWhatIfMutationVariables = Exact<{
  id: string;
}>;


export type ApplyWhatIfMutation = { applyWhatIf:
    | { __typename: 'CrisisActivation', id: string, appliedBy: string, appliedAt: string, whatIf: { id: string, name: string, from: string, until: string, status: WhatIfStatus, dayCount: number, createdAt: string, failure: { code: string, message: { nb: string, en: string } } | null } }
    | { __typename: 'Refusal', code: RefusalCode, message: { nb: string, en: string }, faults: Array<{ where: string, message: { nb: string, en: string }, remedy: { nb: string, en: string } }> }
    | { __typename: 'StaleCrisisActivation' }
   };

export type RevertCrisisMutationVariables = Exact<{
  input: RevertCrisisInput;
}>;


export type RevertCrisisMutation = { revertCrisis:
    | { __typename: 'CrisisReverted', id: string, left: Array<{ nb: string, en: string }> }
    | { __typename: 'Refusal', code: RefusalCode, message: { nb: string, en: string }, faults: Array<{ where: string, message: { nb: string, en: string }, remedy: { nb: string, en: string } }> }
    | { __typename: 'StaleCrisisReverted' }
   };

export type CreateCrisisChecklistMutationVariables = Exact<{
  input: CreateCrisisChecklistInput;
}>;


export type CreateCrisisChecklistMutation = { createCrisisChecklist:
    | { __typename: 'CrisisChecklist', id: string, name: string, version: number, measures: { rulesets: Array<{ rulesetId: string, on: boolean, until: string | null, ruleset: { id: string, name: string, maxPresent: number | null } | null }>, hours: Array<{ pointId: string, openingHours: string, point: { id: string, name: string } | null }>, shifts: Array<{ weekdays: Array<Weekday>, start: string, end: string, vehicleId: string, staffIds: Array<string>, startPointId: string, endPointId: string | null, breakMinutes: number, breakEarliest: string | null, breakLatest: string | null, vehicle: { id: string, name: string } | null }> }, messages: Array<{ language: string, text: string }> }
    | { __typename: 'Refusal', code: RefusalCode, message: { nb: string, en: string }, faults: Array<{ where: string, message: { nb: string, en: string }, remedy: { nb: string, en: string } }> }
    | { __typename: 'StaleCrisisChecklist' }
   };

export type RemoveCrisisChecklistMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type RemoveCrisisChecklistMutation = { removeCrisisChecklist:
    | { __typename: 'CrisisChecklist', id: string }
    | { __typename: 'Refusal', code: RefusalCode, message: { nb: string, en: string }, faults: Array<{ where: string, message: { nb: string, en: string }, remedy: { nb: string, en: string } }> }
    | { __typename: 'StaleCrisisChecklist', current: { id: string, name: string, version: number, measures: { rulesets: Array<{ rulesetId: string, on: boolean, until: string | null, ruleset: { id: string, name: string, maxPresent: number | null } | null }>, hours: Array<{ pointId: string, openingHours: string, point: { id: string, name: string } | null }>, shifts: Array<{ weekdays: Array<Weekday>, start: string, end: string, vehicleId: string, staffIds: Array<string>, startPointId: string, endPointId: string | null, breakMinutes: number, breakEarliest: string | null, breakLatest: string | null, vehicle: { id: string, name: string } | null }> }, messages: Array<{ language: string, text: string }> } }
   };

export type PlanFaultsQueryVariables = Exact<{
  plan: string;
}>;


export type PlanFaultsQuery = { planFaults: Array<{ code: FaultCode, where: string, message: { nb: string, en: string } }> };

export type PlannedSpotFragment = { start: string | null, shift: { id: string, vehicle: { id: string, name: string } | null } | null, point: { id: string, name: string } | null };

export type ComparedPlanFragment = { id: string, date: string, status: PlanStatus, version: number, seconds: number, distance: number | null, duration: number | null, cost: number | null, lowerBound: number | null, createdAt: string, publishedAt: string | null, unassignedCount: number, points: Array<{ pOvercrowded: number, point: { id: string } | null }>, failure: { code: string, message: { nb: string, en: string } } | null };

export type ComparePlansQueryVariables = Exact<{
  before: string;
  after: string;
}>;


export type ComparePlansQuery = { comparePlans: { before: { id: string, date: string, status: PlanStatus, version: number, seconds: number, distance: number | null, duration: number | null, cost: number | null, lowerBound: number | null, createdAt: string, publishedAt: string | null, unassignedCount: number, points: Array<{ pOvercrowded: number, point: { id: string } | null }>, failure: { code: string, message: { nb: string, en: string } } | null }, after: { id: string, date: string, status: PlanStatus, version: number, seconds: number, distance: number | null, duration: number | null, cost: number | null, lowerBound: number | null, createdAt: string, publishedAt: string | null, unassignedCount: number, points: Array<{ pOvercrowded: number, point: { id: string } | null }>, failure: { code: string, message: { nb: string, en: string } } | null }, changes: Array<{ kind: PlanChangeKind, recipient: { id: string, alias: string } | null, from: { start: string | null, shift: { id: string, vehicle: { id: string, name: string } | null } | null, point: { id: string, name: string } | null }, to: { start: string | null, shift: { id: string, vehicle: { id: string, name: string } | null } | null, point: { id: string, name: string } | null } }> } };

export type PointPresenceQueryVariables = Exact<{
  plan: string;
  point: string;
}>;


export type PointPresenceQuery = { pointPresence: { capPresent: number, counters: number, pOvercrowded: number, minutes: Array<{ at: string, booked: number, expected: number, likely: number, above: number }> } | null };

export type PlanFiguresQueryVariables = Exact<{
  id: string;
}>;


export type PlanFiguresQuery = { plan: { id: string, version: number, summary: { longestDuty: number | null, shortestDuty: number | null, continuity: number | null } | null, pickupTimes: { people: number, meanShift: number, p95Shift: number, gini: number, compared: number, sameAsLast: number } | null } | null };

export type PlanWaysQueryVariables = Exact<{
  id: string;
}>;


export type PlanWaysQuery = { plan: { id: string, version: number, travel: { engine: string, note: { nb: string, en: string } | null } | null, routes: Array<{ id: string, shift: { id: string } | null, way: { engine: string, geoJson: unknown } }> } | null };

export type PlanHeadFragment = { id: string, date: string, status: PlanStatus, version: number, seconds: number, distance: number | null, duration: number | null, cost: number | null, lowerBound: number | null, createdAt: string, publishedAt: string | null, unassignedCount: number, failure: { code: string, message: { nb: string, en: string } } | null };

export type PlannedVisitFragment = { id: string, doses: number, covers: Array<string>, serviceSeconds: number, outcomes: Array<{ id: string, kind: OutcomeKind, deviceTime: string, note: string | null, sideItems: Array<SideItem>, doses: number | null }>, recipient: { id: string, alias: string, residence: { id: string, address: string, accessNotes: string | null } | null } | null };

export type PlannedStopFragment = { id: string, kind: StopKind, lat: number, lon: number, travel: number, arrival: string, serviceStart: string, departure: string, locked: boolean, point: { id: string, name: string } | null, visits: Array<{ id: string, doses: number, covers: Array<string>, serviceSeconds: number, outcomes: Array<{ id: string, kind: OutcomeKind, deviceTime: string, note: string | null, sideItems: Array<SideItem>, doses: number | null }>, recipient: { id: string, alias: string, residence: { id: string, address: string, accessNotes: string | null } | null } | null }> };

export type CrewedShiftFragment = { id: string, start: string, end: string, vehicle: { id: string, name: string, mode: TravelMode } | null, crew: Array<{ id: string, name: string }> };

export type PlannedRouteFragment = { id: string, distance: number, duration: number, shift: { id: string, start: string, end: string, vehicle: { id: string, name: string, mode: TravelMode } | null, crew: Array<{ id: string, name: string }> } | null, stops: Array<{ id: string, kind: StopKind, lat: number, lon: number, travel: number, arrival: string, serviceStart: string, departure: string, locked: boolean, point: { id: string, name: string } | null, visits: Array<{ id: string, doses: number, covers: Array<string>, serviceSeconds: number, outcomes: Array<{ id: string, kind: OutcomeKind, deviceTime: string, note: string | null, sideItems: Array<SideItem>, doses: number | null }>, recipient: { id: string, alias: string, residence: { id: string, address: string, accessNotes: string | null } | null } | null }> }> };

export type PlannedBookingFragment = { id: string, start: string, serviceSeconds: number, locked: boolean, doses: number, covers: Array<string>, outcomes: Array<{ id: string, kind: OutcomeKind, deviceTime: string, note: string | null, sideItems: Array<SideItem>, doses: number | null }>, point: { id: string, name: string } | null, recipient: { id: string, alias: string } | null };

export type UnassignedHandoutFragment = { id: string, doses: number, covers: Array<string>, reasons: Array<{ code: ReasonCode, message: { nb: string, en: string } }>, remedy: { nb: string, en: string } | null, remedyChange: { kind: RemedyKind, shiftId: string | null, pointId: string | null, at: string | null, minutes: number | null, count: number | null, skills: Array<string> } | null, recipient: { id: string, alias: string, residence: { id: string, lat: number, lon: number } | null } | null };

export type ShortfallFragment = { hour: number, safeLoad: number, askedLoad: number, message: { nb: string, en: string }, point: { id: string, name: string } | null, remedies: Array<{ kind: ShortfallRemedyKind, minutes: number | null, people: number, lifts: number, duration: number, distance: number, message: { nb: string, en: string }, stand: { from: string, until: string, doses: number } | null, point: { kind: PointKind, id: string, name: string } | null, recipients: Array<{ id: string, alias: string }> }> };

export type CrowdedPointFragment = { capPresent: number, counters: number, bookings: number, peakExpected: number, pOvercrowded: number, certificate: number, point: { id: string, name: string, kind: PointKind, address: string, lat: number, lon: number, openingHours: string } | null };

export type WholePlanFragment = { id: string, date: string, status: PlanStatus, version: number, seconds: number, distance: number | null, duration: number | null, cost: number | null, lowerBound: number | null, createdAt: string, publishedAt: string | null, unassignedCount: number, routes: Array<{ id: string, distance: number, duration: number, shift: { id: string, start: string, end: string, vehicle: { id: string, name: string, mode: TravelMode } | null, crew: Array<{ id: string, name: string }> } | null, stops: Array<{ id: string, kind: StopKind, lat: number, lon: number, travel: number, arrival: string, serviceStart: string, departure: string, locked: boolean, point: { id: string, name: string } | null, visits: Array<{ id: string, doses: number, covers: Array<string>, serviceSeconds: number, outcomes: Array<{ id: string, kind: OutcomeKind, deviceTime: string, note: string | null, sideItems: Array<SideItem>, doses: number | null }>, recipient: { id: string, alias: string, residence: { id: string, address: string, accessNotes: string | null } | null } | null }> }> }>, bookings: { nodes: Array<{ id: string, start: string, serviceSeconds: number, locked: boolean, doses: number, covers: Array<string>, outcomes: Array<{ id: string, kind: OutcomeKind, deviceTime: string, note: string | null, sideItems: Array<SideItem>, doses: number | null }>, point: { id: string, name: string } | null, recipient: { id: string, alias: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, unassigned: { nodes: Array<{ id: string, doses: number, covers: Array<string>, reasons: Array<{ code: ReasonCode, message: { nb: string, en: string } }>, remedy: { nb: string, en: string } | null, remedyChange: { kind: RemedyKind, shiftId: string | null, pointId: string | null, at: string | null, minutes: number | null, count: number | null, skills: Array<string> } | null, recipient: { id: string, alias: string, residence: { id: string, lat: number, lon: number } | null } | null }> }, points: Array<{ capPresent: number, counters: number, bookings: number, peakExpected: number, pOvercrowded: number, certificate: number, point: { id: string, name: string, kind: PointKind, address: string, lat: number, lon: number, openingHours: string } | null }>, shortfalls: Array<{ hour: number, safeLoad: number, askedLoad: number, message: { nb: string, en: string }, point: { id: string, name: string } | null, remedies: Array<{ kind: ShortfallRemedyKind, minutes: number | null, people: number, lifts: number, duration: number, distance: number, message: { nb: string, en: string }, stand: { from: string, until: string, doses: number } | null, point: { kind: PointKind, id: string, name: string } | null, recipients: Array<{ id: string, alias: string }> }> }>, changes: { of: number, forced: number, moved: number, handouts: Array<{ recipientId: string, kind: ChangeKind, by: number }> } | null, failure: { code: string, message: { nb: string, en: string } } | null };

export type PlansOfDayQueryVariables = Exact<{
  date: string;
}>;


export type PlansOfDayQuery = { plans: { nodes: Array<{ id: string, date: string, status: PlanStatus, version: number, seconds: number, distance: number | null, duration: number | null, cost: number | null, lowerBound: number | null, createdAt: string, publishedAt: string | null, unassignedCount: number, failure: { code: string, message: { nb: string, en: string } } | null }> } };

export type ShiftsOfDayQueryVariables = Exact<{
  date: string;
}>;


export type ShiftsOfDayQuery = { shifts: { nodes: Array<{ id: string, start: string, end: string, vehicle: { id: string, name: string, mode: TravelMode } | null, crew: Array<{ id: string, name: string }> }> } };

export type PlanQueryVariables = Exact<{
  id: string;
  afterBooking?: string | null | undefined;
}>;


export type PlanQuery = { plan: { id: string, date: string, status: PlanStatus, version: number, seconds: number, distance: number | null, duration: number | null, cost: number | null, lowerBound: number | null, createdAt: string, publishedAt: string | null, unassignedCount: number, routes: Array<{ id: string, distance: number, duration: number, shift: { id: string, start: string, end: string, vehicle: { id: string, name: string, mode: TravelMode } | null, crew: Array<{ id: string, name: string }> } | null, stops: Array<{ id: string, kind: StopKind, lat: number, lon: number, travel: number, arrival: string, serviceStart: string, departure: string, locked: boolean, point: { id: string, name: string } | null, visits: Array<{ id: string, doses: number, covers: Array<string>, serviceSeconds: number, outcomes: Array<{ id: string, kind: OutcomeKind, deviceTime: string, note: string | null, sideItems: Array<SideItem>, doses: number | null }>, recipient: { id: string, alias: string, residence: { id: string, address: string, accessNotes: string | null } | null } | null }> }> }>, bookings: { nodes: Array<{ id: string, start: string, serviceSeconds: number, locked: boolean, doses: number, covers: Array<string>, outcomes: Array<{ id: string, kind: OutcomeKind, deviceTime: string, note: string | null, sideItems: Array<SideItem>, doses: number | null }>, point: { id: string, name: string } | null, recipient: { id: string, alias: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, unassigned: { nodes: Array<{ id: string, doses: number, covers: Array<string>, reasons: Array<{ code: ReasonCode, message: { nb: string, en: string } }>, remedy: { nb: string, en: string } | null, remedyChange: { kind: RemedyKind, shiftId: string | null, pointId: string | null, at: string | null, minutes: number | null, count: number | null, skills: Array<string> } | null, recipient: { id: string, alias: string, residence: { id: string, lat: number, lon: number } | null } | null }> }, points: Array<{ capPresent: number, counters: number, bookings: number, peakExpected: number, pOvercrowded: number, certificate: number, point: { id: string, name: string, kind: PointKind, address: string, lat: number, lon: number, openingHours: string } | null }>, shortfalls: Array<{ hour: number, safeLoad: number, askedLoad: number, message: { nb: string, en: string }, point: { id: string, name: string } | null, remedies: Array<{ kind: ShortfallRemedyKind, minutes: number | null, people: number, lifts: number, duration: number, distance: number, message: { nb: string, en: string }, stand: { from: string, until: string, doses: number } | null, point: { kind: PointKind, id: string, name: string } | null, recipients: Array<{ id: string, alias: string }> }> }>, changes: { of: number, forced: number, moved: number, handouts: Array<{ recipientId: string, kind: ChangeKind, by: number }> } | null, failure: { code: string, message: { nb: string, en: string } } | null } | null };

export type PublishPlanMutationVariables = Exact<{
  input: PublishPlanInput;
}>;


export type PublishPlanMutation = { publishPlan:
    | { __typename: 'Plan', id: string, date: string, status: PlanStatus, version: number, seconds: number, distance: number | null, duration: number | null, cost: number | null, lowerBound: number | null, createdAt: string, publishedAt: string | null, unassignedCount: number, failure: { code: string, message: { nb: string, en: string } } | null }
    | { __typename: 'Refusal', code: RefusalCode, message: { nb: string, en: string }, faults: Array<{ where: string, message: { nb: string, en: string }, remedy: { nb: string, en: string } }> }
    | { __typename: 'StalePlan', current: { id: string, date: string, status: PlanStatus, version: number, seconds: number, distance: number | null, duration: number | null, cost: number | null, lowerBound: number | null, createdAt: string, publishedAt: string | null, unassignedCount: number, failure: { code: string, message: { nb: string, en: string } } | null } }
   };

export type ReplanWithoutMutationVariables = Exact<{
  input: ReplanWithoutInput;
}>;


export type ReplanWithoutMutation = { replanWithout:
    | { __typename: 'Plan', id: string, date: string, status: PlanStatus, version: number, seconds: number, distance: number | null, duration: number | null, cost: number | null, lowerBound: number | null, createdAt: string, publishedAt: string | null, unassignedCount: number, failure: { code: string, message: { nb: string, en: string } } | null }
    | { __typename: 'Refusal', code: RefusalCode, message: { nb: string, en: string }, faults: Array<{ where: string, message: { nb: string, en: string }, remedy: { nb: string, en: string } }> }
    | { __typename: 'StalePlan', current: { id: string, date: string, status: PlanStatus, version: number, seconds: number, distance: number | null, duration: number | null, cost: number | null, lowerBound: number | null, createdAt: string, publishedAt: string | null, unassignedCount: number, failure: { code: string, message: { nb: string, en: string } } | null } }
   };

export type LockStopMutationVariables = Exact<{
  input: LockStopInput;
}>;


export type LockStopMutation = { lockStop:
    | { __typename: 'Plan', id: string, date: string, status: PlanStatus, version: number, seconds: number, distance: number | null, duration: number | null, cost: number | null, lowerBound: number | null, createdAt: string, publishedAt: string | null, unassignedCount: number, failure: { code: string, message: { nb: string, en: string } } | null }
    | { __typename: 'Refusal', code: RefusalCode, message: { nb: string, en: string }, faults: Array<{ where: string, message: { nb: string, en: string }, remedy: { nb: string, en: string } }> }
    | { __typename: 'StalePlan', current: { id: string, date: string, status: PlanStatus, version: number, seconds: number, distance: number | null, duration: number | null, cost: number | null, lowerBound: number | null, createdAt: string, publishedAt: string | null, unassignedCount: number, failure: { code: string, message: { nb: string, en: string } } | null } }
   };

export type CurrentPlanFragment = { current: { id: string, date: string, status: PlanStatus, version: number, seconds: number, distance: number | null, duration: number | null, cost: number | null, lowerBound: number | null, createdAt: string, publishedAt: string | null, unassignedCount: number, failure: { code: string, message: { nb: string, en: string } } | null } };

export type ToldRefusalFragment = { code: RefusalCode, message: { nb: string, en: string }, faults: Array<{ where: string, message: { nb: string, en: string }, remedy: { nb: string, en: string } }> };

export type PlanProgressSubscriptionVariables = Exact<{
  plan: string;
}>;


export type PlanProgressSubscription = { planProgress: { plan: string, cost: number, unassigned: number, elapsed: number, bound: number | null } };

export type PlanUpdatedSubscriptionVariables = Exact<{
  date: string;
}>;


export type PlanUpdatedSubscription = { planUpdated: { plan: string, date: string, version: number, status: PlanStatus } };

export type PlanRoundMutationVariables = Exact<{
  input: PlanRoundInput;
}>;


export type PlanRoundMutation = { planRound:
    | { __typename: 'Plan', id: string, date: string, status: PlanStatus, version: number, seconds: number, distance: number | null, duration: number | null, cost: number | null, lowerBound: number | null, createdAt: string, publishedAt: string | null, unassignedCount: number, failure: { code: string, message: { nb: string, en: string } } | null }
    | { __typename: 'Refusal', code: RefusalCode, message: { nb: string, en: string }, faults: Array<{ where: string, message: { nb: string, en: string }, remedy: { nb: string, en: string } }> }
    | { __typename: 'StalePlan', current: { id: string, date: string, status: PlanStatus, version: number, seconds: number, distance: number | null, duration: number | null, cost: number | null, lowerBound: number | null, createdAt: string, publishedAt: string | null, unassignedCount: number, failure: { code: string, message: { nb: string, en: string } } | null } }
   };

export type CancelPlanMutationVariables = Exact<{
  plan: string;
}>;


export type CancelPlanMutation = { cancelPlan:
    | { __typename: 'Plan', id: string, date: string, status: PlanStatus, version: number, seconds: number, distance: number | null, duration: number | null, cost: number | null, lowerBound: number | null, createdAt: string, publishedAt: string | null, unassignedCount: number, failure: { code: string, message: { nb: string, en: string } } | null }
    | { __typename: 'Refusal', code: RefusalCode, message: { nb: string, en: string }, faults: Array<{ where: string, message: { nb: string, en: string }, remedy: { nb: string, en: string } }> }
    | { __typename: 'StalePlan', current: { id: string, date: string, status: PlanStatus, version: number, seconds: number, distance: number | null, duration: number | null, cost: number | null, lowerBound: number | null, createdAt: string, publishedAt: string | null, unassignedCount: number, failure: { code: string, message: { nb: string, en: string } } | null } }
   };

export type MoveVisitMutationVariables = Exact<{
  input: MoveVisitInput;
}>;


export type MoveVisitMutation = { moveVisit:
    | { __typename: 'Plan', id: string, date: string, status: PlanStatus, version: number, seconds: number, distance: number | null, duration: number | null, cost: number | null, lowerBound: number | null, createdAt: string, publishedAt: string | null, unassignedCount: number, failure: { code: string, message: { nb: string, en: string } } | null }
    | { __typename: 'Refusal', code: RefusalCode, message: { nb: string, en: string }, faults: Array<{ where: string, message: { nb: string, en: string }, remedy: { nb: string, en: string } }> }
    | { __typename: 'StalePlan', current: { id: string, date: string, status: PlanStatus, version: number, seconds: number, distance: number | null, duration: number | null, cost: number | null, lowerBound: number | null, createdAt: string, publishedAt: string | null, unassignedCount: number, failure: { code: string, message: { nb: string, en: string } } | null } }
   };

export type GapsQueryVariables = Exact<{
  from: string;
  until: string;
}>;


export type GapsQuery = { coverage: { nodes: Array<{ recipientId: string, alias: string, days: Array<{ date: string, state: CoverageState, gap: { code: GapCode, dates: Array<string>, message: { nb: string, en: string }, closedBy: Array<{ message: { nb: string, en: string } }> } | null }> }>, pageInfo: { hasNextPage: boolean } } };

export type PointForRemedyQueryVariables = Exact<{
  id: string;
  on: string;
}>;


export type PointForRemedyQuery = { point: { id: string, version: number, name: string, counters: number, openingHours: string, open: Array<{ from: string, until: string }> } | null };

export type RemedyPointMutationVariables = Exact<{
  input: ServePointInput;
}>;


export type RemedyPointMutation = { servePoint:
    | { __typename: 'Point' }
    | { __typename: 'Refusal', code: RefusalCode, message: { nb: string, en: string }, faults: Array<{ where: string, message: { nb: string, en: string }, remedy: { nb: string, en: string } }> }
    | { __typename: 'StalePoint', current: { id: string, version: number } }
   };

export type ShiftForRemedyQueryVariables = Exact<{
  on: string;
}>;


export type ShiftForRemedyQuery = { shifts: { nodes: Array<{ id: string, version: number, date: string, start: string, end: string, vehicle: { id: string, name: string } | null, startPoint: { id: string } | null, endPoint: { id: string } | null, break: { minutes: number, earliest: string, latest: string } | null, crew: Array<{ id: string, name: string, skills: Array<string> }> }> }, staffMembers: { nodes: Array<{ id: string, name: string, skills: Array<string> }> } };

export type RemedyShiftMutationVariables = Exact<{
  input: UpdateShiftInput;
}>;


export type RemedyShiftMutation = { updateShift:
    | { __typename: 'Refusal', code: RefusalCode, message: { nb: string, en: string }, faults: Array<{ where: string, message: { nb: string, en: string }, remedy: { nb: string, en: string } }> }
    | { __typename: 'Shift' }
    | { __typename: 'StaleShift', current: { id: string, version: number } }
   };

export type FreeTimesForRemedyQueryVariables = Exact<{
  point: string;
  recipient: string;
  date: string;
  plan?: string | null | undefined;
}>;


export type FreeTimesForRemedyQuery = { freeTimes: Array<{ start: string, pOvercrowded: number, breaks: Array<{ code: FaultCode }> }> };

export type RemedyTimeMutationVariables = Exact<{
  input: BookTimeInput;
}>;


export type RemedyTimeMutation = { bookTime:
    | { __typename: 'HeldTime' }
    | { __typename: 'Refusal', code: RefusalCode, message: { nb: string, en: string }, faults: Array<{ where: string, message: { nb: string, en: string }, remedy: { nb: string, en: string } }> }
    | { __typename: 'StaleHeldTime' }
   };

export type RemedyStandMutationVariables = Exact<{
  input: CreateStandInput;
}>;


export type RemedyStandMutation = { createStand:
    | { __typename: 'Refusal', code: RefusalCode, message: { nb: string, en: string }, faults: Array<{ where: string, message: { nb: string, en: string }, remedy: { nb: string, en: string } }> }
    | { __typename: 'StaleStand' }
    | { __typename: 'Stand' }
   };

export type TriedPlaceFragment = { shift: string | null, position: number | null, point: string | null, start: string | null, cost: number, duration: number, distance: number, faults: Array<{ code: FaultCode, message: { nb: string, en: string } }> };

export type TryMoveQueryVariables = Exact<{
  plan: string;
  version: number;
  recipient: string;
  shifts: Array<string> | string;
  points: Array<string> | string;
}>;


export type TryMoveQuery = { tryMove: Array<{ shift: string | null, position: number | null, point: string | null, start: string | null, cost: number, duration: number, distance: number, faults: Array<{ code: FaultCode, message: { nb: string, en: string } }> }> | null };

export type DrivenVisitFragment = { recipientId: string, alias: string, bookedAt: string | null, doses: number, earliest: string | null, latest: string | null, staffRequired: number, contactless: boolean, address: string | null, accessNotes: string | null, outcomes: Array<{ id: string, kind: OutcomeKind, deviceTime: string, doses: number | null }> };

export type DrivenStopFragment = { id: string, planId: string, planVersion: number, kind: StopKind, place: string | null, address: string | null, lat: number, lon: number, arrival: string, serviceStart: string, departure: string, visits: Array<{ recipientId: string, alias: string, bookedAt: string | null, doses: number, earliest: string | null, latest: string | null, staffRequired: number, contactless: boolean, address: string | null, accessNotes: string | null, outcomes: Array<{ id: string, kind: OutcomeKind, deviceTime: string, doses: number | null }> }> };

export type MyStopsQueryVariables = Exact<{
  date: string;
}>;


export type MyStopsQuery = { myStops: Array<{ id: string, planId: string, planVersion: number, kind: StopKind, place: string | null, address: string | null, lat: number, lon: number, arrival: string, serviceStart: string, departure: string, visits: Array<{ recipientId: string, alias: string, bookedAt: string | null, doses: number, earliest: string | null, latest: string | null, staffRequired: number, contactless: boolean, address: string | null, accessNotes: string | null, outcomes: Array<{ id: string, kind: OutcomeKind, deviceTime: string, doses: number | null }> }> }> };

export type DoorPhoneQueryVariables = Exact<{
  plan: string;
  recipient: string;
}>;


export type DoorPhoneQuery = { doorPhone: { phone: string | null } };

export type RetractOutcomeMutationVariables = Exact<{
  input: RetractOutcomeInput;
}>;


export type RetractOutcomeMutation = { retractOutcome:
    | { __typename: 'Outcome', id: string }
    | { __typename: 'Refusal', code: RefusalCode, message: { nb: string, en: string }, faults: Array<{ where: string, message: { nb: string, en: string }, remedy: { nb: string, en: string } }> }
    | { __typename: 'StaleOutcome' }
   };

export type RecordOutcomeMutationVariables = Exact<{
  input: RecordOutcomeInput;
}>;


export type RecordOutcomeMutation = { recordOutcome:
    | { __typename: 'Outcome', id: string, kind: OutcomeKind, deviceTime: string, doses: number | null }
    | { __typename: 'Refusal', code: RefusalCode, message: { nb: string, en: string }, faults: Array<{ where: string, message: { nb: string, en: string }, remedy: { nb: string, en: string } }> }
    | { __typename: 'StaleOutcome' }
   };

export type MyPlanUpdatedSubscriptionVariables = Exact<{
  date: string;
}>;


export type MyPlanUpdatedSubscription = { planUpdated: { plan: string, version: number } };

export type OutcomesQueryVariables = Exact<{
  from: string;
  until: string;
  recipient?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type OutcomesQuery = { outcomes: { nodes: Array<{ recipientId: string, alias: string, outcome: { id: string, date: string, kind: OutcomeKind, deviceTime: string, recordedAt: string, doses: number | null, covers: Array<string> | null, note: string | null, sideItems: Array<SideItem>, retraction: { reason: string, by: string, at: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SaidOutcomeFragment = { recipientId: string, alias: string, outcome: { id: string, date: string, kind: OutcomeKind, deviceTime: string, recordedAt: string, doses: number | null, covers: Array<string> | null, note: string | null, sideItems: Array<SideItem>, retraction: { reason: string, by: string, at: string } | null } };

export type PublishedPlanOfQueryVariables = Exact<{
  date: string;
}>;


export type PublishedPlanOfQuery = { plans: { nodes: Array<{ id: string }> } };

export type ReportOutcomeMutationVariables = Exact<{
  input: RecordOutcomeInput;
}>;


export type ReportOutcomeMutation = { recordOutcome:
    | { __typename: 'Outcome' }
    | { __typename: 'Refusal', code: RefusalCode, message: { nb: string, en: string }, faults: Array<{ where: string, message: { nb: string, en: string }, remedy: { nb: string, en: string } }> }
    | { __typename: 'StaleOutcome' }
   };

export type HandoutOnQueryVariables = Exact<{
  date: string;
  recipient: string;
}>;


export type HandoutOnQuery = { handouts: { nodes: Array<{ recipientId: string, date: string, doses: number, covers: Array<string> }> } };

export type RecordHandoutMutationVariables = Exact<{
  input: RecordHandoutInput;
}>;


export type RecordHandoutMutation = { recordHandout:
    | { __typename: 'Outcome' }
    | { __typename: 'Refusal', code: RefusalCode, message: { nb: string, en: string }, faults: Array<{ where: string, message: { nb: string, en: string }, remedy: { nb: string, en: string } }> }
    | { __typename: 'StaleOutcome' }
   };

export type TakeBackOutcomeMutationVariables = Exact<{
  input: RetractOutcomeInput;
}>;


export type TakeBackOutcomeMutation = { retractOutcome:
    | { __typename: 'Outcome' }
    | { __typename: 'Refusal', code: RefusalCode, message: { nb: string, en: string }, faults: Array<{ where: string, message: { nb: string, en: string }, remedy: { nb: string, en: string } }> }
    | { __typename: 'StaleOutcome' }
   };

export type StreetMapQueryVariables = Exact<{ [key: string]: never; }>;


export type StreetMapQuery = { streetMap: { tiles: string | null, minZoom: number, maxZoom: number, bounds: Array<number> | null, attribution: string | null, baseMap: { url: string, attribution: string } | null } };

export type ClosedRoadFragment = { id: string, from: string, until: string | null, reason: string, corners: Array<{ lat: number, lon: number }> };

export type RoadClosuresQueryVariables = Exact<{
  from: string;
  until?: string | null | undefined;
}>;


export type RoadClosuresQuery = { roadClosures: Array<{ id: string, from: string, until: string | null, reason: string, corners: Array<{ lat: number, lon: number }> }> };

export type DrawRoadClosureMutationVariables = Exact<{
  input: DrawRoadClosureInput;
}>;


export type DrawRoadClosureMutation = { drawRoadClosure:
    | { __typename: 'Refusal', code: RefusalCode, message: { nb: string, en: string }, faults: Array<{ where: string, message: { nb: string, en: string }, remedy: { nb: string, en: string } }> }
    | { __typename: 'RoadClosure' }
    | { __typename: 'StaleRoadClosure' }
   };

export type RemoveRoadClosureMutationVariables = Exact<{
  id: string;
}>;


export type RemoveRoadClosureMutation = { removeRoadClosure:
    | { __typename: 'Refusal' }
    | { __typename: 'RoadClosure' }
    | { __typename: 'StaleRoadClosure' }
   };

export type QueuedAddressFragment = { id: string, version: number, address: string, state: AddressState, usedBy: Array<string>, place: { lat: number, lon: number } | null, hits: Array<{ text: string, postalCode: string, postalPlace: string, lat: number, lon: number, confidence: number | null }> };

export type AddressQueueQueryVariables = Exact<{ [key: string]: never; }>;


export type AddressQueueQuery = { addressQueue: { nodes: Array<{ id: string, version: number, address: string, state: AddressState, usedBy: Array<string>, place: { lat: number, lon: number } | null, hits: Array<{ text: string, postalCode: string, postalPlace: string, lat: number, lon: number, confidence: number | null }> }> } };

export type SettleAddressMutationVariables = Exact<{
  input: SettleAddressInput;
}>;


export type SettleAddressMutation = { settleAddress:
    | { __typename: 'Address' }
    | { __typename: 'Refusal', code: RefusalCode, message: { nb: string, en: string }, faults: Array<{ where: string, message: { nb: string, en: string }, remedy: { nb: string, en: string } }> }
    | { __typename: 'StaleAddress' }
   };

export type AddressesNearQueryVariables = Exact<{
  lat: number;
  lon: number;
}>;


export type AddressesNearQuery = { addressesNear: Array<{ text: string, postalCode: string, postalPlace: string }> };

export type PlaceWarningsFragment = { roadMetres: number | null, warnings: Array<{ code: PlaceDoubt, message: { nb: string, en: string } }> };

export type PointPlaceFragment = { id: string, name: string, address: string, lat: number, lon: number, placeCheck: { roadMetres: number | null, warnings: Array<{ code: PlaceDoubt, message: { nb: string, en: string } }> } };

export type PointPlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type PointPlacesQuery = { points: { nodes: Array<{ id: string, name: string, address: string, lat: number, lon: number, placeCheck: { roadMetres: number | null, warnings: Array<{ code: PlaceDoubt, message: { nb: string, en: string } }> } }> } };

export type PlaceOutliersQueryVariables = Exact<{ [key: string]: never; }>;


export type PlaceOutliersQuery = { placeOutliers: { nodes: Array<{ kind: PlaceKind, id: string, name: string, address: string, roadMetres: number | null, warnings: Array<{ code: PlaceDoubt, message: { nb: string, en: string } }> }>, pageInfo: { hasNextPage: boolean } } };

export type ReachOfPointQueryVariables = Exact<{
  id: string;
  mode: TravelMode;
  minutes: number;
}>;


export type ReachOfPointQuery = { reachOfPoint: { engine: string, area: unknown, recipients: Array<{ id: string, alias: string, residence: { id: string, address: string, lat: number, lon: number } | null }> } };

export type HoursOfDayFragment = { version: number, factors: Array<{ mode: TravelMode, hour: number, factor: number }>, source: { nb: string, en: string } };

export type HourFactorsQueryVariables = Exact<{ [key: string]: never; }>;


export type HourFactorsQuery = { hourFactors: { version: number, factors: Array<{ mode: TravelMode, hour: number, factor: number }>, source: { nb: string, en: string } } };

export type SetHourFactorsMutationVariables = Exact<{
  input: SetHourFactorsInput;
}>;


export type SetHourFactorsMutation = { setHourFactors:
    | { __typename: 'HourFactors' }
    | { __typename: 'Refusal', code: RefusalCode, message: { nb: string, en: string }, faults: Array<{ where: string, message: { nb: string, en: string }, remedy: { nb: string, en: string } }> }
    | { __typename: 'StaleHourFactors' }
   };

export type HowPeopleComeFragment = { pointId: string | null, version: number, defaults: { noShow: number | null, jitterSd: number | null, jitterMax: number | null, dwellVariation: number | null }, set: { noShow: number | null, jitterSd: number | null, jitterMax: number | null, dwellVariation: number | null }, inForce: { noShow: number | null, jitterSd: number | null, jitterMax: number | null, dwellVariation: number | null }, learned: { booked: number, arrivals: number, dwells: number, parameters: { noShow: number | null, jitterSd: number | null, jitterMax: number | null, dwellVariation: number | null } } };

export type PresenceNumbersFragment = { noShow: number | null, jitterSd: number | null, jitterMax: number | null, dwellVariation: number | null };

export type PresenceQueryVariables = Exact<{
  point?: string | null | undefined;
}>;


export type PresenceQuery = { presence: { pointId: string | null, version: number, defaults: { noShow: number | null, jitterSd: number | null, jitterMax: number | null, dwellVariation: number | null }, set: { noShow: number | null, jitterSd: number | null, jitterMax: number | null, dwellVariation: number | null }, inForce: { noShow: number | null, jitterSd: number | null, jitterMax: number | null, dwellVariation: number | null }, learned: { booked: number, arrivals: number, dwells: number, parameters: { noShow: number | null, jitterSd: number | null, jitterMax: number | null, dwellVariation: number | null } } } };

export type PointsForPresenceQueryVariables = Exact<{ [key: string]: never; }>;


export type PointsForPresenceQuery = { points: { nodes: Array<{ id: string, name: string, counters: number, maxPresent: number }> } };

export type SetPresenceMutationVariables = Exact<{
  input: SetPresenceInput;
}>;


export type SetPresenceMutation = { setPresence:
    | { __typename: 'Presence' }
    | { __typename: 'Refusal', code: RefusalCode, message: { nb: string, en: string }, faults: Array<{ where: string, message: { nb: string, en: string }, remedy: { nb: string, en: string } }> }
    | { __typename: 'StalePresence' }
   };

export type ChangeOrderMutationVariables = Exact<{
  input: ChangeOrderInput;
}>;


export type ChangeOrderMutation = { changeOrder:
    | { __typename: 'Order' }
    | { __typename: 'Refusal', code: RefusalCode, message: { nb: string, en: string }, faults: Array<{ where: string, message: { nb: string, en: string }, remedy: { nb: string, en: string } }> }
    | { __typename: 'StaleOrder' }
   };

export type CreateOrderMutationVariables = Exact<{
  input: CreateOrderInput;
}>;


export type CreateOrderMutation = { createOrder:
    | { __typename: 'Order' }
    | { __typename: 'Refusal', code: RefusalCode, message: { nb: string, en: string }, faults: Array<{ where: string, message: { nb: string, en: string }, remedy: { nb: string, en: string } }> }
    | { __typename: 'StaleOrder' }
   };

export type EndOrderMutationVariables = Exact<{
  input: EndOrderInput;
}>;


export type EndOrderMutation = { endOrder:
    | { __typename: 'Order' }
    | { __typename: 'Refusal', code: RefusalCode, message: { nb: string, en: string }, faults: Array<{ where: string, message: { nb: string, en: string }, remedy: { nb: string, en: string } }> }
    | { __typename: 'StaleOrder' }
   };

export type AddPauseMutationVariables = Exact<{
  input: AddPauseInput;
}>;


export type AddPauseMutation = { addPause:
    | { __typename: 'Pause' }
    | { __typename: 'Refusal', code: RefusalCode, message: { nb: string, en: string }, faults: Array<{ where: string, message: { nb: string, en: string }, remedy: { nb: string, en: string } }> }
    | { __typename: 'StalePause' }
   };

export type EndPauseMutationVariables = Exact<{
  input: EndPeriodInput;
}>;


export type EndPauseMutation = { endPause:
    | { __typename: 'Pause' }
    | { __typename: 'Refusal', code: RefusalCode, message: { nb: string, en: string }, faults: Array<{ where: string, message: { nb: string, en: string }, remedy: { nb: string, en: string } }> }
    | { __typename: 'StalePause' }
   };

export type AddQuarantineMutationVariables = Exact<{
  input: AddQuarantineInput;
}>;


export type AddQuarantineMutation = { addQuarantine:
    | { __typename: 'Quarantine' }
    | { __typename: 'Refusal', code: RefusalCode, message: { nb: string, en: string }, faults: Array<{ where: string, message: { nb: string, en: string }, remedy: { nb: string, en: string } }> }
    | { __typename: 'StaleQuarantine' }
   };

export type EndQuarantineMutationVariables = Exact<{
  input: EndPeriodInput;
}>;


export type EndQuarantineMutation = { endQuarantine:
    | { __typename: 'Quarantine' }
    | { __typename: 'Refusal', code: RefusalCode, message: { nb: string, en: string }, faults: Array<{ where: string, message: { nb: string, en: string }, remedy: { nb: string, en: string } }> }
    | { __typename: 'StaleQuarantine' }
   };

export type GrantConsentMutationVariables = Exact<{
  input: GrantConsentInput;
}>;


export type GrantConsentMutation = { grantConsent:
    | { __typename: 'Consent' }
    | { __typename: 'Refusal', code: RefusalCode, message: { nb: string, en: string }, faults: Array<{ where: string, message: { nb: string, en: string }, remedy: { nb: string, en: string } }> }
    | { __typename: 'StaleConsent' }
   };

export type WithdrawConsentMutationVariables = Exact<{
  input: EndPeriodInput;
}>;


export type WithdrawConsentMutation = { withdrawConsent:
    | { __typename: 'Consent' }
    | { __typename: 'Refusal', code: RefusalCode, message: { nb: string, en: string }, faults: Array<{ where: string, message: { nb: string, en: string }, remedy: { nb: string, en: string } }> }
    | { __typename: 'StaleConsent' }
   };

export type MoveResidenceMutationVariables = Exact<{
  input: MoveResidenceInput;
}>;


export type MoveResidenceMutation = { moveResidence:
    | { __typename: 'Refusal', code: RefusalCode, message: { nb: string, en: string }, faults: Array<{ where: string, message: { nb: string, en: string }, remedy: { nb: string, en: string } }> }
    | { __typename: 'Residence' }
    | { __typename: 'StaleResidence' }
   };

export type CorrectResidenceMutationVariables = Exact<{
  input: CorrectResidenceInput;
}>;


export type CorrectResidenceMutation = { correctResidence:
    | { __typename: 'Refusal', code: RefusalCode, message: { nb: string, en: string }, faults: Array<{ where: string, message: { nb: string, en: string }, remedy: { nb: string, en: string } }> }
    | { __typename: 'Residence' }
    | { __typename: 'StaleResidence' }
   };

export type UpdateRecipientMutationVariables = Exact<{
  input: UpdateRecipientInput;
}>;


export type UpdateRecipientMutation = { updateRecipient:
    | { __typename: 'Recipient' }
    | { __typename: 'Refusal', code: RefusalCode, message: { nb: string, en: string }, faults: Array<{ where: string, message: { nb: string, en: string }, remedy: { nb: string, en: string } }> }
    | { __typename: 'StaleRecipient' }
   };

export type ClearHoldMutationVariables = Exact<{
  input: ClearHoldInput;
}>;


export type ClearHoldMutation = { clearHold:
    | { __typename: 'HoldClearing' }
    | { __typename: 'Refusal', code: RefusalCode, message: { nb: string, en: string }, faults: Array<{ where: string, message: { nb: string, en: string }, remedy: { nb: string, en: string } }> }
    | { __typename: 'StaleHoldClearing' }
   };

export type DecideLeftoversMutationVariables = Exact<{
  input: DecideLeftoversInput;
}>;


export type DecideLeftoversMutation = { decideLeftovers:
    | { __typename: 'LeftoverDecision' }
    | { __typename: 'Refusal', code: RefusalCode, message: { nb: string, en: string }, faults: Array<{ where: string, message: { nb: string, en: string }, remedy: { nb: string, en: string } }> }
    | { __typename: 'StaleLeftoverDecision' }
   };

export type AddHandoutMutationVariables = Exact<{
  input: AddHandoutInput;
}>;


export type AddHandoutMutation = { addHandout:
    | { __typename: 'ExtraHandout' }
    | { __typename: 'Refusal', code: RefusalCode, message: { nb: string, en: string }, faults: Array<{ where: string, message: { nb: string, en: string }, remedy: { nb: string, en: string } }> }
    | { __typename: 'StaleExtraHandout' }
   };

export type TakeBackHandoutMutationVariables = Exact<{
  id: string;
}>;


export type TakeBackHandoutMutation = { takeBackHandout:
    | { __typename: 'ExtraHandout' }
    | { __typename: 'Refusal', code: RefusalCode, message: { nb: string, en: string }, faults: Array<{ where: string, message: { nb: string, en: string }, remedy: { nb: string, en: string } }> }
    | { __typename: 'StaleExtraHandout' }
   };

export type EndTreatmentMutationVariables = Exact<{
  input: EndTreatmentInput;
}>;


export type EndTreatmentMutation = { endTreatment:
    | { __typename: 'Refusal', code: RefusalCode, message: { nb: string, en: string }, faults: Array<{ where: string, message: { nb: string, en: string }, remedy: { nb: string, en: string } }> }
    | { __typename: 'StaleTreatmentEnd' }
    | { __typename: 'TreatmentEnd' }
   };

export type ResumeTreatmentMutationVariables = Exact<{
  id: string;
}>;


export type ResumeTreatmentMutation = { resumeTreatment:
    | { __typename: 'Refusal', code: RefusalCode, message: { nb: string, en: string }, faults: Array<{ where: string, message: { nb: string, en: string }, remedy: { nb: string, en: string } }> }
    | { __typename: 'StaleTreatmentEnd' }
    | { __typename: 'TreatmentEnd' }
   };

export type MoveHandoutMutationVariables = Exact<{
  input: MoveHandoutInput;
}>;


export type MoveHandoutMutation = { moveHandout:
    | { __typename: 'HandoutMove' }
    | { __typename: 'Refusal', code: RefusalCode, message: { nb: string, en: string }, faults: Array<{ where: string, message: { nb: string, en: string }, remedy: { nb: string, en: string } }> }
    | { __typename: 'StaleHandoutMove' }
   };

export type TakeBackMoveMutationVariables = Exact<{
  id: string;
}>;


export type TakeBackMoveMutation = { takeBackMove:
    | { __typename: 'HandoutMove' }
    | { __typename: 'Refusal', code: RefusalCode, message: { nb: string, en: string }, faults: Array<{ where: string, message: { nb: string, en: string }, remedy: { nb: string, en: string } }> }
    | { __typename: 'StaleHandoutMove' }
   };

export type OrderChangeEffectQueryVariables = Exact<{
  input: ChangeOrderInput;
  until: string;
}>;


export type OrderChangeEffectQuery = { orderChangeEffect:
    | { __typename: 'OrderChangeEffect', before: { days: Array<{ date: string, state: CoverageState, by: string | null, basis: CoverageBasis | null, late: boolean, gap: { code: GapCode, dates: Array<string>, message: { nb: string, en: string }, closedBy: Array<{ kind: string, date: string | null, doses: number | null, message: { nb: string, en: string } }> } | null }>, handouts: Array<{ recipientId: string, date: string, kind: HandoutKind, doses: number, covers: Array<string>, status: HandoutStatus }> }, after: { days: Array<{ date: string, state: CoverageState, by: string | null, basis: CoverageBasis | null, late: boolean, gap: { code: GapCode, dates: Array<string>, message: { nb: string, en: string }, closedBy: Array<{ kind: string, date: string | null, doses: number | null, message: { nb: string, en: string } }> } | null }>, handouts: Array<{ recipientId: string, date: string, kind: HandoutKind, doses: number, covers: Array<string>, status: HandoutStatus }> } }
    | { __typename: 'Refusal', code: RefusalCode, message: { nb: string, en: string }, faults: Array<{ where: string, message: { nb: string, en: string }, remedy: { nb: string, en: string } }> }
   };

export type ComingDaysFragment = { days: Array<{ date: string, state: CoverageState, by: string | null, basis: CoverageBasis | null, late: boolean, gap: { code: GapCode, dates: Array<string>, message: { nb: string, en: string }, closedBy: Array<{ kind: string, date: string | null, doses: number | null, message: { nb: string, en: string } }> } | null }>, handouts: Array<{ recipientId: string, date: string, kind: HandoutKind, doses: number, covers: Array<string>, status: HandoutStatus }> };

export type FindByNameQueryVariables = Exact<{
  name: string;
  reason: string;
}>;


export type FindByNameQuery = { findRecipientsByName: Array<{ recipientId: string, alias: string, name: string }> };

export type FindByNationalIdQueryVariables = Exact<{
  nationalId: string;
  reason: string;
}>;


export type FindByNationalIdQuery = { findRecipientByNationalId: Array<{ recipientId: string, alias: string, name: string }> };

export type RecipientQueryVariables = Exact<{
  id: string;
}>;


export type RecipientQuery = { recipient: { version: number, language: string, serviceMinutes: number, staffRequired: number, id: string, alias: string, mode: RecipientMode, usualTime: string | null, cohort: string | null, residences: Array<{ id: string, version: number, address: string, lat: number, lon: number, accessNotes: string | null, validFrom: string | null, validUntil: string | null, placeCheck: { roadMetres: number | null, warnings: Array<{ code: PlaceDoubt, message: { nb: string, en: string } }> } }>, pauses: Array<{ version: number, id: string, from: string, until: string | null, reason: PauseReason }>, quarantines: Array<{ id: string, version: number, from: string, until: string | null }>, consents: Array<{ id: string, version: number, purpose: string, from: string, until: string | null }>, moves: Array<{ id: string, from: string, to: string }>, orders: Array<{ id: string, version: number, atc: string, form: string, preparation: string | null, handout: string, dosesPerDay: number, doseEveryDays: number, supervised: boolean, maxTakeHomeDoses: number, toleranceDays: number, validFrom: string, validUntil: string | null }>, extraHandouts: Array<{ id: string, date: string, doses: number, coversFrom: string, coversUntil: string, reason: string }>, treatmentEnds: Array<{ id: string, lastDate: string, reason: TreatmentEndReason, recordedBy: string, recordedAt: string }>, holdClearings: Array<{ id: string, from: string, until: string | null, recordedBy: string, recordedAt: string }>, leftoverDecisions: Array<{ id: string, date: string, keep: boolean, recordedBy: string, recordedAt: string }>, window: { earliest: string | null, latest: string | null }, usualPoint: { id: string, name: string } | null, missedDoses: { level: MissedDoseLevel, days: number, since: string | null, heldFrom: string | null } | null } | null };

export type CalendarQueryVariables = Exact<{
  recipient: string;
  from: string;
  until: string;
}>;


export type CalendarQuery = { coverage: { nodes: Array<{ recipientId: string, days: Array<{ date: string, state: CoverageState, by: string | null, basis: CoverageBasis | null, late: boolean, gap: { code: GapCode, dates: Array<string>, message: { nb: string, en: string }, closedBy: Array<{ kind: string, date: string | null, doses: number | null, message: { nb: string, en: string } }> } | null }> }> }, handouts: { nodes: Array<{ recipientId: string, date: string, kind: HandoutKind, doses: number, covers: Array<string>, status: HandoutStatus }> }, heldTimes: { nodes: Array<{ id: string, date: string, start: string, byHand: boolean, override: string | null, point: { id: string, name: string, address: string } | null }> } };

export type CalendarDayFragment = { date: string, state: CoverageState, by: string | null, basis: CoverageBasis | null, late: boolean, gap: { code: GapCode, dates: Array<string>, message: { nb: string, en: string }, closedBy: Array<{ kind: string, date: string | null, doses: number | null, message: { nb: string, en: string } }> } | null };

export type CalendarHandoutFragment = { recipientId: string, date: string, kind: HandoutKind, doses: number, covers: Array<string>, status: HandoutStatus };

export type IdentityQueryVariables = Exact<{
  ids: Array<string> | string;
  reason: string;
}>;


export type IdentityQuery = { identities: Array<{ recipientId: string, name: string, nationalId: string | null, phone: string | null, note: string | null }> };

export type RecipientRowFragment = { id: string, alias: string, mode: RecipientMode, usualTime: string | null, cohort: string | null, window: { earliest: string | null, latest: string | null }, usualPoint: { id: string, name: string } | null, missedDoses: { level: MissedDoseLevel, days: number, since: string | null, heldFrom: string | null } | null, pauses: Array<{ id: string, from: string, until: string | null, reason: PauseReason }> };

export type RecipientsQueryVariables = Exact<{
  filter: RecipientFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type RecipientsQuery = { recipients: { nodes: Array<{ id: string, alias: string, mode: RecipientMode, usualTime: string | null, cohort: string | null, window: { earliest: string | null, latest: string | null }, usualPoint: { id: string, name: string } | null, missedDoses: { level: MissedDoseLevel, days: number, since: string | null, heldFrom: string | null } | null, pauses: Array<{ id: string, from: string, until: string | null, reason: PauseReason }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PointNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type PointNamesQuery = { points: { nodes: Array<{ id: string, name: string }> } };

export type WorklistQueryVariables = Exact<{ [key: string]: never; }>;


export type WorklistQuery = { worklist: { items: Array<{ recipientId: string, alias: string, kind: WorklistItemKind, date: string, message: { nb: string, en: string } }>, openingUnknown: Array<{ recipientId: string, alias: string }> } };

export const KnownTimeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KnownTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeldTime"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"byHand"}},{"kind":"Field","name":{"kind":"Name","value":"override"}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}}]} as unknown as DocumentNode<KnownTimeFragment, unknown>;
export const KnownMessageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KnownMessage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"queuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}}]}}]} as unknown as DocumentNode<KnownMessageFragment, unknown>;
export const ShownMeasuresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownMeasures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rulesets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rulesetId"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"ruleset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"maxPresent"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointId"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shifts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekdays"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"vehicleId"}},{"kind":"Field","name":{"kind":"Name","value":"staffIds"}},{"kind":"Field","name":{"kind":"Name","value":"startPointId"}},{"kind":"Field","name":{"kind":"Name","value":"endPointId"}},{"kind":"Field","name":{"kind":"Name","value":"breakMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"breakEarliest"}},{"kind":"Field","name":{"kind":"Name","value":"breakLatest"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ShownMeasuresFragment, unknown>;
export const PreparedChecklistFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PreparedChecklist"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisChecklist"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownMeasures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownMeasures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rulesets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rulesetId"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"ruleset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"maxPresent"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointId"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shifts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekdays"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"vehicleId"}},{"kind":"Field","name":{"kind":"Name","value":"staffIds"}},{"kind":"Field","name":{"kind":"Name","value":"startPointId"}},{"kind":"Field","name":{"kind":"Name","value":"endPointId"}},{"kind":"Field","name":{"kind":"Name","value":"breakMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"breakEarliest"}},{"kind":"Field","name":{"kind":"Name","value":"breakLatest"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PreparedChecklistFragment, unknown>;
export const ComparedPlaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HandoutPlace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ComparedPlaceFragment, unknown>;
export const ComparedFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DayFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"home"}},{"kind":"Field","name":{"kind":"Name","value":"booked"}},{"kind":"Field","name":{"kind":"Name","value":"unassigned"}},{"kind":"Field","name":{"kind":"Name","value":"routes"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}}]}}]} as unknown as DocumentNode<ComparedFiguresFragment, unknown>;
export const ComparedPointFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"capPresent"}},{"kind":"Field","name":{"kind":"Name","value":"bookings"}},{"kind":"Field","name":{"kind":"Name","value":"pOvercrowded"}}]}}]} as unknown as DocumentNode<ComparedPointFragment, unknown>;
export const ComparedDayFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedDay"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DayComparison"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedFigures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedFigures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedPoint"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DayFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"home"}},{"kind":"Field","name":{"kind":"Name","value":"booked"}},{"kind":"Field","name":{"kind":"Name","value":"unassigned"}},{"kind":"Field","name":{"kind":"Name","value":"routes"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"capPresent"}},{"kind":"Field","name":{"kind":"Name","value":"bookings"}},{"kind":"Field","name":{"kind":"Name","value":"pOvercrowded"}}]}}]} as unknown as DocumentNode<ComparedDayFragment, unknown>;
export const WhatIfHeadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatIfHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WhatIf"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dayCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<WhatIfHeadFragment, unknown>;
export const InForceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InForce"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisActivation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"appliedBy"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"whatIf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatIfHead"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatIfHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WhatIf"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dayCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<InForceFragment, unknown>;
export const PlannedSpotFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlannedSpot"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlannedPlace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"shift"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PlannedSpotFragment, unknown>;
export const PlanHeadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"lowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unassignedCount"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<PlanHeadFragment, unknown>;
export const ComparedPlanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanHead"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pOvercrowded"}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"lowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unassignedCount"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<ComparedPlanFragment, unknown>;
export const CrewedShiftFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CrewedShift"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Shift"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"crew"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CrewedShiftFragment, unknown>;
export const PlannedVisitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlannedVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"doses"}},{"kind":"Field","name":{"kind":"Name","value":"covers"}},{"kind":"Field","name":{"kind":"Name","value":"serviceSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"deviceTime"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"sideItems"}},{"kind":"Field","name":{"kind":"Name","value":"doses"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"alias"}},{"kind":"Field","name":{"kind":"Name","value":"residence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"accessNotes"}}]}}]}}]}}]} as unknown as DocumentNode<PlannedVisitFragment, unknown>;
export const PlannedStopFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlannedStop"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stop"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"travel"}},{"kind":"Field","name":{"kind":"Name","value":"arrival"}},{"kind":"Field","name":{"kind":"Name","value":"serviceStart"}},{"kind":"Field","name":{"kind":"Name","value":"departure"}},{"kind":"Field","name":{"kind":"Name","value":"locked"}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlannedVisit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlannedVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"doses"}},{"kind":"Field","name":{"kind":"Name","value":"covers"}},{"kind":"Field","name":{"kind":"Name","value":"serviceSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"deviceTime"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"sideItems"}},{"kind":"Field","name":{"kind":"Name","value":"doses"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"alias"}},{"kind":"Field","name":{"kind":"Name","value":"residence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"accessNotes"}}]}}]}}]}}]} as unknown as DocumentNode<PlannedStopFragment, unknown>;
export const PlannedRouteFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlannedRoute"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Route"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"shift"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CrewedShift"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlannedStop"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlannedVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"doses"}},{"kind":"Field","name":{"kind":"Name","value":"covers"}},{"kind":"Field","name":{"kind":"Name","value":"serviceSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"deviceTime"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"sideItems"}},{"kind":"Field","name":{"kind":"Name","value":"doses"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"alias"}},{"kind":"Field","name":{"kind":"Name","value":"residence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"accessNotes"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CrewedShift"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Shift"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"crew"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlannedStop"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stop"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"travel"}},{"kind":"Field","name":{"kind":"Name","value":"arrival"}},{"kind":"Field","name":{"kind":"Name","value":"serviceStart"}},{"kind":"Field","name":{"kind":"Name","value":"departure"}},{"kind":"Field","name":{"kind":"Name","value":"locked"}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlannedVisit"}}]}}]}}]} as unknown as DocumentNode<PlannedRouteFragment, unknown>;
export const PlannedBookingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlannedBooking"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Booking"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"serviceSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"locked"}},{"kind":"Field","name":{"kind":"Name","value":"doses"}},{"kind":"Field","name":{"kind":"Name","value":"covers"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"deviceTime"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"sideItems"}},{"kind":"Field","name":{"kind":"Name","value":"doses"}}]}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"alias"}}]}}]}}]} as unknown as DocumentNode<PlannedBookingFragment, unknown>;
export const UnassignedHandoutFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnassignedHandout"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unassigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"doses"}},{"kind":"Field","name":{"kind":"Name","value":"covers"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedyChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"shiftId"}},{"kind":"Field","name":{"kind":"Name","value":"pointId"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"alias"}},{"kind":"Field","name":{"kind":"Name","value":"residence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}}]}}]}}]}}]} as unknown as DocumentNode<UnassignedHandoutFragment, unknown>;
export const CrowdedPointFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CrowdedPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanPoint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"capPresent"}},{"kind":"Field","name":{"kind":"Name","value":"counters"}},{"kind":"Field","name":{"kind":"Name","value":"bookings"}},{"kind":"Field","name":{"kind":"Name","value":"peakExpected"}},{"kind":"Field","name":{"kind":"Name","value":"pOvercrowded"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}}]}}]}}]} as unknown as DocumentNode<CrowdedPointFragment, unknown>;
export const ShortfallFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Shortfall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanShortfall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hour"}},{"kind":"Field","name":{"kind":"Name","value":"safeLoad"}},{"kind":"Field","name":{"kind":"Name","value":"askedLoad"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"lifts"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"doses"}}]}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"alias"}}]}}]}}]}}]} as unknown as DocumentNode<ShortfallFragment, unknown>;
export const WholePlanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholePlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanHead"}},{"kind":"Field","name":{"kind":"Name","value":"routes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlannedRoute"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"afterBooking"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlannedBooking"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unassigned"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnassignedHandout"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CrowdedPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shortfalls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Shortfall"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"forced"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}},{"kind":"Field","name":{"kind":"Name","value":"handouts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recipientId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CrewedShift"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Shift"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"crew"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlannedVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"doses"}},{"kind":"Field","name":{"kind":"Name","value":"covers"}},{"kind":"Field","name":{"kind":"Name","value":"serviceSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"deviceTime"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"sideItems"}},{"kind":"Field","name":{"kind":"Name","value":"doses"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"alias"}},{"kind":"Field","name":{"kind":"Name","value":"residence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"accessNotes"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlannedStop"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stop"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"travel"}},{"kind":"Field","name":{"kind":"Name","value":"arrival"}},{"kind":"Field","name":{"kind":"Name","value":"serviceStart"}},{"kind":"Field","name":{"kind":"Name","value":"departure"}},{"kind":"Field","name":{"kind":"Name","value":"locked"}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlannedVisit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"lowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unassignedCount"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlannedRoute"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Route"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"shift"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CrewedShift"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlannedStop"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlannedBooking"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Booking"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"serviceSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"locked"}},{"kind":"Field","name":{"kind":"Name","value":"doses"}},{"kind":"Field","name":{"kind":"Name","value":"covers"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"deviceTime"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"sideItems"}},{"kind":"Field","name":{"kind":"Name","value":"doses"}}]}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"alias"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnassignedHandout"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unassigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"doses"}},{"kind":"Field","name":{"kind":"Name","value":"covers"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedyChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"shiftId"}},{"kind":"Field","name":{"kind":"Name","value":"pointId"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"alias"}},{"kind":"Field","name":{"kind":"Name","value":"residence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CrowdedPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanPoint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"capPresent"}},{"kind":"Field","name":{"kind":"Name","value":"counters"}},{"kind":"Field","name":{"kind":"Name","value":"bookings"}},{"kind":"Field","name":{"kind":"Name","value":"peakExpected"}},{"kind":"Field","name":{"kind":"Name","value":"pOvercrowded"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Shortfall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanShortfall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hour"}},{"kind":"Field","name":{"kind":"Name","value":"safeLoad"}},{"kind":"Field","name":{"kind":"Name","value":"askedLoad"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"lifts"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"doses"}}]}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"alias"}}]}}]}}]}}]} as unknown as DocumentNode<WholePlanFragment, unknown>;
export const CurrentPlanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CurrentPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StalePlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanHead"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"lowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unassignedCount"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<CurrentPlanFragment, unknown>;
export const ToldRefusalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<ToldRefusalFragment, unknown>;
export const TriedPlaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TriedPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TriedPlace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shift"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"point"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<TriedPlaceFragment, unknown>;
export const DrivenVisitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrivenVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DriverVisit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recipientId"}},{"kind":"Field","name":{"kind":"Name","value":"alias"}},{"kind":"Field","name":{"kind":"Name","value":"bookedAt"}},{"kind":"Field","name":{"kind":"Name","value":"doses"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"staffRequired"}},{"kind":"Field","name":{"kind":"Name","value":"contactless"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"accessNotes"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"deviceTime"}},{"kind":"Field","name":{"kind":"Name","value":"doses"}}]}}]}}]} as unknown as DocumentNode<DrivenVisitFragment, unknown>;
export const DrivenStopFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrivenStop"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DriverStop"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"planId"}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"arrival"}},{"kind":"Field","name":{"kind":"Name","value":"serviceStart"}},{"kind":"Field","name":{"kind":"Name","value":"departure"}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DrivenVisit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrivenVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DriverVisit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recipientId"}},{"kind":"Field","name":{"kind":"Name","value":"alias"}},{"kind":"Field","name":{"kind":"Name","value":"bookedAt"}},{"kind":"Field","name":{"kind":"Name","value":"doses"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"staffRequired"}},{"kind":"Field","name":{"kind":"Name","value":"contactless"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"accessNotes"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"deviceTime"}},{"kind":"Field","name":{"kind":"Name","value":"doses"}}]}}]}}]} as unknown as DocumentNode<DrivenStopFragment, unknown>;
export const SaidOutcomeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LedgerEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recipientId"}},{"kind":"Field","name":{"kind":"Name","value":"alias"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"deviceTime"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"doses"}},{"kind":"Field","name":{"kind":"Name","value":"covers"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"sideItems"}},{"kind":"Field","name":{"kind":"Name","value":"retraction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]} as unknown as DocumentNode<SaidOutcomeFragment, unknown>;
export const ClosedRoadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClosedRoad"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RoadClosure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"corners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}}]}}]}}]} as unknown as DocumentNode<ClosedRoadFragment, unknown>;
export const QueuedAddressFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueuedAddress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Address"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"usedBy"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"postalPlace"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}}]} as unknown as DocumentNode<QueuedAddressFragment, unknown>;
export const PlaceWarningsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceWarnings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceCheck"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roadMetres"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<PlaceWarningsFragment, unknown>;
export const PointPlaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PointPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Point"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"placeCheck"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceWarnings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceWarnings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceCheck"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roadMetres"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<PointPlaceFragment, unknown>;
export const HoursOfDayFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HoursOfDay"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HourFactors"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"factors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"hour"}},{"kind":"Field","name":{"kind":"Name","value":"factor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode<HoursOfDayFragment, unknown>;
export const PresenceNumbersFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PresenceNumbers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PresenceParameters"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noShow"}},{"kind":"Field","name":{"kind":"Name","value":"jitterSd"}},{"kind":"Field","name":{"kind":"Name","value":"jitterMax"}},{"kind":"Field","name":{"kind":"Name","value":"dwellVariation"}}]}}]} as unknown as DocumentNode<PresenceNumbersFragment, unknown>;
export const HowPeopleComeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HowPeopleCome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Presence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"defaults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PresenceNumbers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"set"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PresenceNumbers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PresenceNumbers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"learned"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PresenceNumbers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"booked"}},{"kind":"Field","name":{"kind":"Name","value":"arrivals"}},{"kind":"Field","name":{"kind":"Name","value":"dwells"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PresenceNumbers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PresenceParameters"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noShow"}},{"kind":"Field","name":{"kind":"Name","value":"jitterSd"}},{"kind":"Field","name":{"kind":"Name","value":"jitterMax"}},{"kind":"Field","name":{"kind":"Name","value":"dwellVariation"}}]}}]} as unknown as DocumentNode<HowPeopleComeFragment, unknown>;
export const CalendarDayFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarDay"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"gap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"dates"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"doses"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CalendarDayFragment, unknown>;
export const CalendarHandoutFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarHandout"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Handout"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recipientId"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"doses"}},{"kind":"Field","name":{"kind":"Name","value":"covers"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<CalendarHandoutFragment, unknown>;
export const ComingDaysFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComingDays"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComingDays"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarDay"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handouts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarHandout"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarDay"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"gap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"dates"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"doses"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarHandout"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Handout"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recipientId"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"doses"}},{"kind":"Field","name":{"kind":"Name","value":"covers"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<ComingDaysFragment, unknown>;
export const RecipientRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecipientRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recipient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"alias"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"usualTime"}},{"kind":"Field","name":{"kind":"Name","value":"cohort"}},{"kind":"Field","name":{"kind":"Name","value":"window"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"usualPoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missedDoses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"heldFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<RecipientRowFragment, unknown>;
export const TimeOfDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TimeOfDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recipient"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heldTimes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}},{"kind":"Argument","name":{"kind":"Name","value":"recipient"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recipient"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KnownTime"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KnownTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeldTime"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"byHand"}},{"kind":"Field","name":{"kind":"Name","value":"override"}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}}]} as unknown as DocumentNode<TimeOfDayQuery, TimeOfDayQueryVariables>;
export const MessagesToDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MessagesTo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recipient"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"recipient"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recipient"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KnownMessage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KnownMessage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"queuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}}]}}]} as unknown as DocumentNode<MessagesToQuery, MessagesToQueryVariables>;
export const PointChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PointChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recipient"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointChoices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"recipient"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recipient"}}},{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usual"}},{"kind":"Field","name":{"kind":"Name","value":"offered"}},{"kind":"Field","name":{"kind":"Name","value":"walk"}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"open"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PointChoicesQuery, PointChoicesQueryVariables>;
export const FreeTimesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FreeTimes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recipient"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"point"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"plan"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"freeTimes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"recipient"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recipient"}}},{"kind":"Argument","name":{"kind":"Name","value":"point"},"value":{"kind":"Variable","name":{"kind":"Name","value":"point"}}},{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}},{"kind":"Argument","name":{"kind":"Name","value":"plan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"plan"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"seatsLeft"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"risk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"breaks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FreeTimesQuery, FreeTimesQueryVariables>;
export const TellingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Telling"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recipient"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"point"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"start"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Instant"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"telling"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"recipient"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recipient"}}},{"kind":"Argument","name":{"kind":"Name","value":"point"},"value":{"kind":"Variable","name":{"kind":"Name","value":"point"}}},{"kind":"Argument","name":{"kind":"Name","value":"start"},"value":{"kind":"Variable","name":{"kind":"Name","value":"start"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"sms"}},{"kind":"Field","name":{"kind":"Name","value":"reviewed"}}]}}]}}]} as unknown as DocumentNode<TellingQuery, TellingQueryVariables>;
export const PrintedTimeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PrintedTime"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"time"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"printedTime"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"heldTime"},"value":{"kind":"Variable","name":{"kind":"Name","value":"time"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<PrintedTimeQuery, PrintedTimeQueryVariables>;
export const BookTimeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BookTime"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BookTimeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookTime"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"KnownTime"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KnownTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeldTime"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"byHand"}},{"kind":"Field","name":{"kind":"Name","value":"override"}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<BookTimeMutation, BookTimeMutationVariables>;
export const CancelTimeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelTime"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"plan"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelTime"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"plan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"plan"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<CancelTimeMutation, CancelTimeMutationVariables>;
export const DayOfRecipientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DayOfRecipient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recipient"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handouts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}},{"kind":"Argument","name":{"kind":"Name","value":"recipientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recipient"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recipientId"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"doses"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"heldTimes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}},{"kind":"Argument","name":{"kind":"Name","value":"recipient"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recipient"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KnownTime"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KnownTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeldTime"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"byHand"}},{"kind":"Field","name":{"kind":"Name","value":"override"}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}}]} as unknown as DocumentNode<DayOfRecipientQuery, DayOfRecipientQueryVariables>;
export const CrisisDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Crisis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"crisisChecklists"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PreparedChecklist"}}]}},{"kind":"Field","name":{"kind":"Name","value":"crisisInForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InForce"}}]}},{"kind":"Field","name":{"kind":"Name","value":"whatIfs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatIfHead"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownMeasures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rulesets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rulesetId"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"ruleset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"maxPresent"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointId"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shifts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekdays"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"vehicleId"}},{"kind":"Field","name":{"kind":"Name","value":"staffIds"}},{"kind":"Field","name":{"kind":"Name","value":"startPointId"}},{"kind":"Field","name":{"kind":"Name","value":"endPointId"}},{"kind":"Field","name":{"kind":"Name","value":"breakMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"breakEarliest"}},{"kind":"Field","name":{"kind":"Name","value":"breakLatest"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatIfHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WhatIf"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dayCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PreparedChecklist"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisChecklist"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownMeasures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InForce"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisActivation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"appliedBy"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"whatIf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatIfHead"}}]}}]}}]} as unknown as DocumentNode<CrisisQuery, CrisisQueryVariables>;
export const WhatIfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatIf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whatIf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatIfHead"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownMeasures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedDay"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DayFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"home"}},{"kind":"Field","name":{"kind":"Name","value":"booked"}},{"kind":"Field","name":{"kind":"Name","value":"unassigned"}},{"kind":"Field","name":{"kind":"Name","value":"routes"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"capPresent"}},{"kind":"Field","name":{"kind":"Name","value":"bookings"}},{"kind":"Field","name":{"kind":"Name","value":"pOvercrowded"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatIfHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WhatIf"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dayCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownMeasures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rulesets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rulesetId"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"ruleset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"maxPresent"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointId"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shifts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekdays"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"vehicleId"}},{"kind":"Field","name":{"kind":"Name","value":"staffIds"}},{"kind":"Field","name":{"kind":"Name","value":"startPointId"}},{"kind":"Field","name":{"kind":"Name","value":"endPointId"}},{"kind":"Field","name":{"kind":"Name","value":"breakMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"breakEarliest"}},{"kind":"Field","name":{"kind":"Name","value":"breakLatest"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedDay"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DayComparison"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedFigures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedFigures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedPoint"}}]}}]}}]}}]} as unknown as DocumentNode<WhatIfQuery, WhatIfQueryVariables>;
export const WhatIfChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatIfChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whatIf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"300"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"alias"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HandoutPlace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<WhatIfChangesQuery, WhatIfChangesQueryVariables>;
export const CrisisChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CrisisChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rulesets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"maxPresent"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"points"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"vehicles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"staffMembers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CrisisChoicesQuery, CrisisChoicesQueryVariables>;
export const WhatIfUpdatedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WhatIfUpdated"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whatIfUpdated"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"daysDone"}}]}}]}}]} as unknown as DocumentNode<WhatIfUpdatedSubscription, WhatIfUpdatedSubscriptionVariables>;
export const AskWhatIfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskWhatIf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WhatIfInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askWhatIf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WhatIf"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatIfHead"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatIfHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WhatIf"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dayCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<AskWhatIfMutation, AskWhatIfMutationVariables>;
export const CancelWhatIfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelWhatIf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelWhatIf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WhatIf"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatIfHead"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatIfHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WhatIf"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dayCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<CancelWhatIfMutation, CancelWhatIfMutationVariables>;
export const ApplyWhatIfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyWhatIf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyWhatIf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisActivation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InForce"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatIfHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WhatIf"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dayCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InForce"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisActivation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"appliedBy"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"whatIf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatIfHead"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<ApplyWhatIfMutation, ApplyWhatIfMutationVariables>;
export const RevertCrisisDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevertCrisis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevertCrisisInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revertCrisis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisReverted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<RevertCrisisMutation, RevertCrisisMutationVariables>;
export const CreateCrisisChecklistDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateCrisisChecklist"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCrisisChecklistInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createCrisisChecklist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisChecklist"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PreparedChecklist"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownMeasures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rulesets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rulesetId"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"ruleset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"maxPresent"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointId"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shifts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekdays"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"vehicleId"}},{"kind":"Field","name":{"kind":"Name","value":"staffIds"}},{"kind":"Field","name":{"kind":"Name","value":"startPointId"}},{"kind":"Field","name":{"kind":"Name","value":"endPointId"}},{"kind":"Field","name":{"kind":"Name","value":"breakMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"breakEarliest"}},{"kind":"Field","name":{"kind":"Name","value":"breakLatest"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PreparedChecklist"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisChecklist"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownMeasures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<CreateCrisisChecklistMutation, CreateCrisisChecklistMutationVariables>;
export const RemoveCrisisChecklistDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveCrisisChecklist"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeCrisisChecklist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisChecklist"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleCrisisChecklist"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PreparedChecklist"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownMeasures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rulesets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rulesetId"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"ruleset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"maxPresent"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointId"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shifts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekdays"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"vehicleId"}},{"kind":"Field","name":{"kind":"Name","value":"staffIds"}},{"kind":"Field","name":{"kind":"Name","value":"startPointId"}},{"kind":"Field","name":{"kind":"Name","value":"endPointId"}},{"kind":"Field","name":{"kind":"Name","value":"breakMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"breakEarliest"}},{"kind":"Field","name":{"kind":"Name","value":"breakLatest"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PreparedChecklist"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CrisisChecklist"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownMeasures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveCrisisChecklistMutation, RemoveCrisisChecklistMutationVariables>;
export const PlanFaultsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanFaults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"plan"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planFaults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"plan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"plan"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<PlanFaultsQuery, PlanFaultsQueryVariables>;
export const ComparePlansDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ComparePlans"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comparePlans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedPlan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedPlan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"alias"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlannedSpot"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlannedSpot"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"lowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unassignedCount"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanHead"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pOvercrowded"}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlannedSpot"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlannedPlace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"shift"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ComparePlansQuery, ComparePlansQueryVariables>;
export const PointPresenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PointPresence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"plan"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"point"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointPresence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"plan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"plan"}}},{"kind":"Argument","name":{"kind":"Name","value":"point"},"value":{"kind":"Variable","name":{"kind":"Name","value":"point"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"capPresent"}},{"kind":"Field","name":{"kind":"Name","value":"counters"}},{"kind":"Field","name":{"kind":"Name","value":"pOvercrowded"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"booked"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"likely"}},{"kind":"Field","name":{"kind":"Name","value":"above"}}]}}]}}]}}]} as unknown as DocumentNode<PointPresenceQuery, PointPresenceQueryVariables>;
export const PlanFiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"longestDuty"}},{"kind":"Field","name":{"kind":"Name","value":"shortestDuty"}},{"kind":"Field","name":{"kind":"Name","value":"continuity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pickupTimes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"meanShift"}},{"kind":"Field","name":{"kind":"Name","value":"p95Shift"}},{"kind":"Field","name":{"kind":"Name","value":"gini"}},{"kind":"Field","name":{"kind":"Name","value":"compared"}},{"kind":"Field","name":{"kind":"Name","value":"sameAsLast"}}]}}]}}]}}]} as unknown as DocumentNode<PlanFiguresQuery, PlanFiguresQueryVariables>;
export const PlanWaysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanWays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"travel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"engine"}},{"kind":"Field","name":{"kind":"Name","value":"note"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"routes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shift"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"way"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"engine"}},{"kind":"Field","name":{"kind":"Name","value":"geoJson"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanWaysQuery, PlanWaysQueryVariables>;
export const PlansOfDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlansOfDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanHead"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"lowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unassignedCount"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<PlansOfDayQuery, PlansOfDayQueryVariables>;
export const ShiftsOfDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShiftsOfDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shifts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CrewedShift"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CrewedShift"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Shift"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"crew"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ShiftsOfDayQuery, ShiftsOfDayQueryVariables>;
export const PlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Plan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"afterBooking"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholePlan"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"lowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unassignedCount"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CrewedShift"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Shift"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"crew"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlannedVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"doses"}},{"kind":"Field","name":{"kind":"Name","value":"covers"}},{"kind":"Field","name":{"kind":"Name","value":"serviceSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"deviceTime"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"sideItems"}},{"kind":"Field","name":{"kind":"Name","value":"doses"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"alias"}},{"kind":"Field","name":{"kind":"Name","value":"residence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"accessNotes"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlannedStop"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stop"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"travel"}},{"kind":"Field","name":{"kind":"Name","value":"arrival"}},{"kind":"Field","name":{"kind":"Name","value":"serviceStart"}},{"kind":"Field","name":{"kind":"Name","value":"departure"}},{"kind":"Field","name":{"kind":"Name","value":"locked"}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlannedVisit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlannedRoute"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Route"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"shift"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CrewedShift"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlannedStop"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlannedBooking"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Booking"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"serviceSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"locked"}},{"kind":"Field","name":{"kind":"Name","value":"doses"}},{"kind":"Field","name":{"kind":"Name","value":"covers"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"deviceTime"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"sideItems"}},{"kind":"Field","name":{"kind":"Name","value":"doses"}}]}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"alias"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnassignedHandout"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unassigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"doses"}},{"kind":"Field","name":{"kind":"Name","value":"covers"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedyChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"shiftId"}},{"kind":"Field","name":{"kind":"Name","value":"pointId"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"alias"}},{"kind":"Field","name":{"kind":"Name","value":"residence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CrowdedPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanPoint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"capPresent"}},{"kind":"Field","name":{"kind":"Name","value":"counters"}},{"kind":"Field","name":{"kind":"Name","value":"bookings"}},{"kind":"Field","name":{"kind":"Name","value":"peakExpected"}},{"kind":"Field","name":{"kind":"Name","value":"pOvercrowded"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Shortfall"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanShortfall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hour"}},{"kind":"Field","name":{"kind":"Name","value":"safeLoad"}},{"kind":"Field","name":{"kind":"Name","value":"askedLoad"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"lifts"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"doses"}}]}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"alias"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholePlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanHead"}},{"kind":"Field","name":{"kind":"Name","value":"routes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlannedRoute"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bookings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"afterBooking"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlannedBooking"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unassigned"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnassignedHandout"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CrowdedPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shortfalls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Shortfall"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"forced"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}},{"kind":"Field","name":{"kind":"Name","value":"handouts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recipientId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}}]}}]}}]} as unknown as DocumentNode<PlanQuery, PlanQueryVariables>;
export const PublishPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanHead"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CurrentPlan"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"lowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unassignedCount"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CurrentPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StalePlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanHead"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<PublishPlanMutation, PublishPlanMutationVariables>;
export const ReplanWithoutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplanWithout"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplanWithoutInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replanWithout"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanHead"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CurrentPlan"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"lowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unassignedCount"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CurrentPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StalePlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanHead"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<ReplanWithoutMutation, ReplanWithoutMutationVariables>;
export const LockStopDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LockStop"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LockStopInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lockStop"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanHead"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CurrentPlan"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"lowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unassignedCount"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CurrentPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StalePlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanHead"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<LockStopMutation, LockStopMutationVariables>;
export const PlanProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"PlanProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"plan"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"planId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"plan"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"unassigned"}},{"kind":"Field","name":{"kind":"Name","value":"elapsed"}},{"kind":"Field","name":{"kind":"Name","value":"bound"}}]}}]}}]} as unknown as DocumentNode<PlanProgressSubscription, PlanProgressSubscriptionVariables>;
export const PlanUpdatedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"PlanUpdated"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planUpdated"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<PlanUpdatedSubscription, PlanUpdatedSubscriptionVariables>;
export const PlanRoundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanRound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanRoundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanHead"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CurrentPlan"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"lowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unassignedCount"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CurrentPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StalePlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanHead"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<PlanRoundMutation, PlanRoundMutationVariables>;
export const CancelPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"plan"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"plan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"plan"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanHead"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CurrentPlan"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"lowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unassignedCount"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CurrentPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StalePlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanHead"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<CancelPlanMutation, CancelPlanMutationVariables>;
export const MoveVisitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanHead"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CurrentPlan"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"lowerBound"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unassignedCount"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CurrentPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StalePlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanHead"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<MoveVisitMutation, MoveVisitMutationVariables>;
export const GapsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Gaps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"onlyGaps"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recipientId"}},{"kind":"Field","name":{"kind":"Name","value":"alias"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"gap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"dates"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<GapsQuery, GapsQueryVariables>;
export const PointForRemedyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PointForRemedy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"point"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"counters"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"open"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}}]} as unknown as DocumentNode<PointForRemedyQuery, PointForRemedyQueryVariables>;
export const RemedyPointDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemedyPoint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServePointInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"servePoint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StalePoint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<RemedyPointMutation, RemedyPointMutationVariables>;
export const ShiftForRemedyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShiftForRemedy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shifts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startPoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endPoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"break"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"crew"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"staffMembers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}}]}}]}}]}}]} as unknown as DocumentNode<ShiftForRemedyQuery, ShiftForRemedyQueryVariables>;
export const RemedyShiftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemedyShift"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateShiftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateShift"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleShift"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<RemedyShiftMutation, RemedyShiftMutationVariables>;
export const FreeTimesForRemedyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FreeTimesForRemedy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"point"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recipient"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"plan"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"freeTimes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"point"},"value":{"kind":"Variable","name":{"kind":"Name","value":"point"}}},{"kind":"Argument","name":{"kind":"Name","value":"recipient"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recipient"}}},{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}},{"kind":"Argument","name":{"kind":"Name","value":"plan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"plan"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"pOvercrowded"}},{"kind":"Field","name":{"kind":"Name","value":"breaks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<FreeTimesForRemedyQuery, FreeTimesForRemedyQueryVariables>;
export const RemedyTimeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemedyTime"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BookTimeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookTime"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<RemedyTimeMutation, RemedyTimeMutationVariables>;
export const RemedyStandDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemedyStand"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateStandInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createStand"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<RemedyStandMutation, RemedyStandMutationVariables>;
export const TryMoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TryMove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"plan"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recipient"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"shifts"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"points"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tryMove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"plan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"plan"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"recipient"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recipient"}}},{"kind":"Argument","name":{"kind":"Name","value":"shifts"},"value":{"kind":"Variable","name":{"kind":"Name","value":"shifts"}}},{"kind":"Argument","name":{"kind":"Name","value":"points"},"value":{"kind":"Variable","name":{"kind":"Name","value":"points"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TriedPlace"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TriedPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TriedPlace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shift"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"point"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<TryMoveQuery, TryMoveQueryVariables>;
export const MyStopsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyStops"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myStops"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DrivenStop"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrivenVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DriverVisit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recipientId"}},{"kind":"Field","name":{"kind":"Name","value":"alias"}},{"kind":"Field","name":{"kind":"Name","value":"bookedAt"}},{"kind":"Field","name":{"kind":"Name","value":"doses"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"staffRequired"}},{"kind":"Field","name":{"kind":"Name","value":"contactless"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"accessNotes"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"deviceTime"}},{"kind":"Field","name":{"kind":"Name","value":"doses"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrivenStop"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DriverStop"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"planId"}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"arrival"}},{"kind":"Field","name":{"kind":"Name","value":"serviceStart"}},{"kind":"Field","name":{"kind":"Name","value":"departure"}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DrivenVisit"}}]}}]}}]} as unknown as DocumentNode<MyStopsQuery, MyStopsQueryVariables>;
export const DoorPhoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DoorPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"plan"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recipient"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"doorPhone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"plan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"plan"}}},{"kind":"Argument","name":{"kind":"Name","value":"recipient"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recipient"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]} as unknown as DocumentNode<DoorPhoneQuery, DoorPhoneQueryVariables>;
export const RetractOutcomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetractOutcome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetractOutcomeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retractOutcome"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<RetractOutcomeMutation, RetractOutcomeMutationVariables>;
export const RecordOutcomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordOutcome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordOutcomeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordOutcome"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"deviceTime"}},{"kind":"Field","name":{"kind":"Name","value":"doses"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<RecordOutcomeMutation, RecordOutcomeMutationVariables>;
export const MyPlanUpdatedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"MyPlanUpdated"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planUpdated"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<MyPlanUpdatedSubscription, MyPlanUpdatedSubscriptionVariables>;
export const OutcomesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Outcomes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recipient"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"recipient"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recipient"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SaidOutcome"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SaidOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LedgerEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recipientId"}},{"kind":"Field","name":{"kind":"Name","value":"alias"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"deviceTime"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"doses"}},{"kind":"Field","name":{"kind":"Name","value":"covers"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"sideItems"}},{"kind":"Field","name":{"kind":"Name","value":"retraction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]} as unknown as DocumentNode<OutcomesQuery, OutcomesQueryVariables>;
export const PublishedPlanOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublishedPlanOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"PUBLISHED"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<PublishedPlanOfQuery, PublishedPlanOfQueryVariables>;
export const ReportOutcomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportOutcome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordOutcomeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordOutcome"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<ReportOutcomeMutation, ReportOutcomeMutationVariables>;
export const HandoutOnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HandoutOn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recipient"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handouts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}},{"kind":"Argument","name":{"kind":"Name","value":"recipientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recipient"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recipientId"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"doses"}},{"kind":"Field","name":{"kind":"Name","value":"covers"}}]}}]}}]}}]} as unknown as DocumentNode<HandoutOnQuery, HandoutOnQueryVariables>;
export const RecordHandoutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordHandout"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordHandoutInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordHandout"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<RecordHandoutMutation, RecordHandoutMutationVariables>;
export const TakeBackOutcomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeBackOutcome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetractOutcomeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retractOutcome"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<TakeBackOutcomeMutation, TakeBackOutcomeMutationVariables>;
export const StreetMapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StreetMap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"streetMap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tiles"}},{"kind":"Field","name":{"kind":"Name","value":"minZoom"}},{"kind":"Field","name":{"kind":"Name","value":"maxZoom"}},{"kind":"Field","name":{"kind":"Name","value":"bounds"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"baseMap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}}]}}]}}]}}]} as unknown as DocumentNode<StreetMapQuery, StreetMapQueryVariables>;
export const RoadClosuresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoadClosures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Instant"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Instant"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roadClosures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClosedRoad"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClosedRoad"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RoadClosure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"corners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}}]}}]}}]} as unknown as DocumentNode<RoadClosuresQuery, RoadClosuresQueryVariables>;
export const DrawRoadClosureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DrawRoadClosure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DrawRoadClosureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"drawRoadClosure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<DrawRoadClosureMutation, DrawRoadClosureMutationVariables>;
export const RemoveRoadClosureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveRoadClosure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeRoadClosure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<RemoveRoadClosureMutation, RemoveRoadClosureMutationVariables>;
export const AddressQueueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AddressQueue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addressQueue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueuedAddress"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueuedAddress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Address"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"usedBy"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"postalPlace"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}}]} as unknown as DocumentNode<AddressQueueQuery, AddressQueueQueryVariables>;
export const SettleAddressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettleAddress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SettleAddressInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settleAddress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<SettleAddressMutation, SettleAddressMutationVariables>;
export const AddressesNearDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AddressesNear"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lat"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lon"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addressesNear"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lat"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lat"}}},{"kind":"Argument","name":{"kind":"Name","value":"lon"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lon"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"postalPlace"}}]}}]}}]} as unknown as DocumentNode<AddressesNearQuery, AddressesNearQueryVariables>;
export const PointPlacesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PointPlaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PointPlace"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceWarnings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceCheck"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roadMetres"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PointPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Point"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"placeCheck"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceWarnings"}}]}}]}}]} as unknown as DocumentNode<PointPlacesQuery, PointPlacesQueryVariables>;
export const PlaceOutliersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlaceOutliers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placeOutliers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"roadMetres"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<PlaceOutliersQuery, PlaceOutliersQueryVariables>;
export const ReachOfPointDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReachOfPoint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TravelMode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"minutes"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reachOfPoint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"mode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mode"}}},{"kind":"Argument","name":{"kind":"Name","value":"minutes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"minutes"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"engine"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"alias"}},{"kind":"Field","name":{"kind":"Name","value":"residence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReachOfPointQuery, ReachOfPointQueryVariables>;
export const HourFactorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HourFactors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hourFactors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HoursOfDay"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HoursOfDay"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HourFactors"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"factors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"hour"}},{"kind":"Field","name":{"kind":"Name","value":"factor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]} as unknown as DocumentNode<HourFactorsQuery, HourFactorsQueryVariables>;
export const SetHourFactorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetHourFactors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetHourFactorsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setHourFactors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<SetHourFactorsMutation, SetHourFactorsMutationVariables>;
export const PresenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Presence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"point"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"presence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"point"},"value":{"kind":"Variable","name":{"kind":"Name","value":"point"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HowPeopleCome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PresenceNumbers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PresenceParameters"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noShow"}},{"kind":"Field","name":{"kind":"Name","value":"jitterSd"}},{"kind":"Field","name":{"kind":"Name","value":"jitterMax"}},{"kind":"Field","name":{"kind":"Name","value":"dwellVariation"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HowPeopleCome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Presence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pointId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"defaults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PresenceNumbers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"set"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PresenceNumbers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PresenceNumbers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"learned"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PresenceNumbers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"booked"}},{"kind":"Field","name":{"kind":"Name","value":"arrivals"}},{"kind":"Field","name":{"kind":"Name","value":"dwells"}}]}}]}}]} as unknown as DocumentNode<PresenceQuery, PresenceQueryVariables>;
export const PointsForPresenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PointsForPresence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"counters"}},{"kind":"Field","name":{"kind":"Name","value":"maxPresent"}}]}}]}}]}}]} as unknown as DocumentNode<PointsForPresenceQuery, PointsForPresenceQueryVariables>;
export const SetPresenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetPresence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetPresenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setPresence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<SetPresenceMutation, SetPresenceMutationVariables>;
export const ChangeOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeOrderMutation, ChangeOrderMutationVariables>;
export const CreateOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<CreateOrderMutation, CreateOrderMutationVariables>;
export const EndOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<EndOrderMutation, EndOrderMutationVariables>;
export const AddPauseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddPause"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddPauseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addPause"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<AddPauseMutation, AddPauseMutationVariables>;
export const EndPauseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndPause"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndPeriodInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endPause"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<EndPauseMutation, EndPauseMutationVariables>;
export const AddQuarantineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddQuarantine"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddQuarantineInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addQuarantine"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<AddQuarantineMutation, AddQuarantineMutationVariables>;
export const EndQuarantineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndQuarantine"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndPeriodInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endQuarantine"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<EndQuarantineMutation, EndQuarantineMutationVariables>;
export const GrantConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GrantConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grantConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<GrantConsentMutation, GrantConsentMutationVariables>;
export const WithdrawConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndPeriodInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const MoveResidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveResidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveResidenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveResidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<MoveResidenceMutation, MoveResidenceMutationVariables>;
export const CorrectResidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectResidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectResidenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctResidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<CorrectResidenceMutation, CorrectResidenceMutationVariables>;
export const UpdateRecipientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateRecipient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateRecipientInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateRecipient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateRecipientMutation, UpdateRecipientMutationVariables>;
export const ClearHoldDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClearHold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClearHoldInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clearHold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<ClearHoldMutation, ClearHoldMutationVariables>;
export const DecideLeftoversDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideLeftovers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideLeftoversInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideLeftovers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<DecideLeftoversMutation, DecideLeftoversMutationVariables>;
export const AddHandoutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddHandout"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddHandoutInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addHandout"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<AddHandoutMutation, AddHandoutMutationVariables>;
export const TakeBackHandoutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeBackHandout"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeBackHandout"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<TakeBackHandoutMutation, TakeBackHandoutMutationVariables>;
export const EndTreatmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndTreatment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndTreatmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endTreatment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<EndTreatmentMutation, EndTreatmentMutationVariables>;
export const ResumeTreatmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeTreatment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resumeTreatment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<ResumeTreatmentMutation, ResumeTreatmentMutationVariables>;
export const MoveHandoutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveHandout"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveHandoutInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveHandout"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<MoveHandoutMutation, MoveHandoutMutationVariables>;
export const TakeBackMoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeBackMove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeBackMove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldRefusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<TakeBackMoveMutation, TakeBackMoveMutationVariables>;
export const OrderChangeEffectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrderChangeEffect"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOrderInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderChangeEffect"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToldRefusal"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrderChangeEffect"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComingDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComingDays"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarDay"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"gap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"dates"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"doses"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarHandout"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Handout"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recipientId"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"doses"}},{"kind":"Field","name":{"kind":"Name","value":"covers"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToldRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComingDays"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComingDays"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarDay"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handouts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarHandout"}}]}}]}}]} as unknown as DocumentNode<OrderChangeEffectQuery, OrderChangeEffectQueryVariables>;
export const FindByNameDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindByName"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findRecipientsByName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recipientId"}},{"kind":"Field","name":{"kind":"Name","value":"alias"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<FindByNameQuery, FindByNameQueryVariables>;
export const FindByNationalIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindByNationalId"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nationalId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findRecipientByNationalId"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"nationalId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nationalId"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recipientId"}},{"kind":"Field","name":{"kind":"Name","value":"alias"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<FindByNationalIdQuery, FindByNationalIdQueryVariables>;
export const RecipientDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Recipient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recipient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecipientRow"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"serviceMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"staffRequired"}},{"kind":"Field","name":{"kind":"Name","value":"residences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"accessNotes"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"placeCheck"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roadMetres"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quarantines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"atc"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"preparation"}},{"kind":"Field","name":{"kind":"Name","value":"handout"}},{"kind":"Field","name":{"kind":"Name","value":"dosesPerDay"}},{"kind":"Field","name":{"kind":"Name","value":"doseEveryDays"}},{"kind":"Field","name":{"kind":"Name","value":"supervised"}},{"kind":"Field","name":{"kind":"Name","value":"maxTakeHomeDoses"}},{"kind":"Field","name":{"kind":"Name","value":"toleranceDays"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"extraHandouts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"doses"}},{"kind":"Field","name":{"kind":"Name","value":"coversFrom"}},{"kind":"Field","name":{"kind":"Name","value":"coversUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"treatmentEnds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lastDate"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holdClearings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftoverDecisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"keep"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecipientRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recipient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"alias"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"usualTime"}},{"kind":"Field","name":{"kind":"Name","value":"cohort"}},{"kind":"Field","name":{"kind":"Name","value":"window"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"usualPoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missedDoses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"heldFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<RecipientQuery, RecipientQueryVariables>;
export const CalendarDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Calendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recipient"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"recipientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recipient"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recipientId"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarDay"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"handouts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"recipientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recipient"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarHandout"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"heldTimes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"recipient"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recipient"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KnownTime"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarDay"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"gap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"dates"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"doses"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarHandout"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Handout"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recipientId"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"doses"}},{"kind":"Field","name":{"kind":"Name","value":"covers"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KnownTime"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeldTime"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"byHand"}},{"kind":"Field","name":{"kind":"Name","value":"override"}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}}]} as unknown as DocumentNode<CalendarQuery, CalendarQueryVariables>;
export const IdentityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Identity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"recipientIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recipientId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nationalId"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<IdentityQuery, IdentityQueryVariables>;
export const RecipientsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Recipients"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecipientFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recipients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecipientRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecipientRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recipient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"alias"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"usualTime"}},{"kind":"Field","name":{"kind":"Name","value":"cohort"}},{"kind":"Field","name":{"kind":"Name","value":"window"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"usualPoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missedDoses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"heldFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<RecipientsQuery, RecipientsQueryVariables>;
export const PointNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PointNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PointNamesQuery, PointNamesQueryVariables>;
export const WorklistDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Worklist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"worklist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recipientId"}},{"kind":"Field","name":{"kind":"Name","value":"alias"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nb"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"openingUnknown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recipientId"}},{"kind":"Field","name":{"kind":"Name","value":"alias"}}]}}]}}]}}]} as unknown as DocumentNode<WorklistQuery, WorklistQueryVariables>;
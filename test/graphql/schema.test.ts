import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  buildSchema,
  findBreakingChanges,
  getNamedType,
  type GraphQLNamedType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { schemaOf, schemaText } from '../../src/graphql/schema-text.js';
import { testService } from '../support/service.js';

const service = await testService();
const schema = schemaOf(service.app);
const read = (file: string) => readFileSync(path.join(import.meta.dirname, '../..', file), 'utf8');

it('the committed schema is the one that the code makes (npm run schema)', () => {
  expect(schemaText(schema)).toBe(read('schema.graphql'));
});

it('nothing that the released schema promised is broken', () => {
  const released = 'test/graphql/released-schema.graphql';
  expect(existsSync(path.join(import.meta.dirname, '../..', released))).toBe(true);
  expect(findBreakingChanges(buildSchema(read(released)), schema)).toEqual([]);
});

/** What drivers may read in spite of its name, and why. */
const DRIVERS_READ: Readonly<Record<string, string>> = {
  'DoorPhone.phone': 'one at a time, of their own stops of the day, each look-up logged',
  'Outcome.note': 'what the crew has written at the door themselves',
};

it('nothing that a driver can reach tells who a person is or what they take', () => {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const reachable = new Set<GraphQLNamedType>();
  const visit = (type: GraphQLNamedType): void => {
    if (reachable.has(type)) return;
    reachable.add(type);
    if (isUnionType(type)) type.getTypes().forEach(visit);
    if (isObjectType(type))
      Object.values(type.getFields()).forEach((field) => visit(getNamedType(field.type)));
  };
  for (const field of roots.flatMap((root) => Object.values(root?.getFields() ?? {}))) {
    if ((field.extensions['roles'] as string[]).includes('DRIVER')) visit(getNamedType(field.type));
  }
  expect([...reachable].map(({ name }) => name)).toEqual(expect.arrayContaining(['DriverStop', 'Outcome']));
  const telling = [...reachable]
    .filter(isObjectType)
    .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`))
    .filter((field) =>
      /\.(.*name|nationalId|phone|note|atc|form|handout|drug|diagnosis|cohort|orders?)$/i.test(field),
    )
    .filter((field) => !(field in DRIVERS_READ));
  expect(telling).toEqual([]);
});

/** Lists without `first`, and what bounds them. */
const BOUNDED: Readonly<Record<string, string>> = {
  'Way.instructions': 'the turns of one way',
  'Address.hits': 'what the register answers, ten at most',
  'Address.usedBy': 'who lives at one address',
  'ComingDays.days': 'a year',
  'ComingDays.handouts': 'a year',
  'PlaceCheck.warnings': 'two kinds',
  'PlaceOutlier.warnings': 'two kinds',
  'Query.addressesNear': 'what the register answers, ten at most',
  'Query.roadClosures': 'the road closures of a municipality',
  'Reach.recipients': '`first` of its query',
  'RoadClosure.corners': 'one closure, a hundred at most',
  'StreetMap.bounds': 'four',
  'Booking.covers': 'days to the next handout',
  'Booking.outcomes': 'attempts at one handout',
  'Conflict.recipientIds': 'two',
  'CrisisChecklist.messages': 'the languages',
  'CrisisReverted.left': 'the rows of one activation',
  'DayComparison.counts': 'the kinds of change',
  'DayComparison.points': 'the points of a municipality',
  'DriverStop.visits': 'one stop',
  'DriverVisit.outcomes': 'attempts at one handout',
  'ExtraShift.staffIds': 'one crew',
  'ExtraShift.weekdays': 'seven',
  'FreeTime.breaks': 'the rules that there are',
  'Gap.closedBy': 'one gap',
  'Gap.dates': 'the period asked for',
  'Handout.covers': 'days to the next handout',
  'Handout.regularDates': 'days to the next handout',
  'HourFactors.factors': 'the hours of the day, by mode',
  'Measures.hours': 'at most 50 measures',
  'Measures.rulesets': 'at most 50 measures',
  'Measures.shifts': 'at most 50 measures',
  'PlaceChange.reasons': 'the rules that there are',
  'Outcome.covers': 'days to the next handout',
  'Outcome.sideItems': 'the kinds of thing',
  'Plan.points': 'the points of a municipality',
  'Plan.routes': 'the shifts of a day',
  'PlanChanges.handouts': 'those of a day that move, kept few by their price',
  'PlanComparison.changes': 'the handouts of a day',
  'Plan.shortfalls': 'the points of a municipality',
  'PlanCoverage.days': 'the days that a plan covers',
  'Point.closures': 'the newest 100',
  'Point.open': 'one day',
  'PlanShortfall.remedies': 'the kinds of remedy, and two points',
  'Query.crisisChecklists': 'what one municipality has prepared',
  'Query.crisisInForce': 'what one municipality has in force',
  'PointPresence.minutes': 'one day',
  'Query.findRecipientByNationalId': 'one',
  'Query.findRecipientsByName': 'at most 50',
  'Query.freeTimes': 'the starts of one day at one point',
  'Query.identities': 'at most 100 ids',
  'Query.myStops': 'the caller’s shifts of a day',
  'Query.outcomeLedger': 'attempts at one day’s handout',
  'Query.planFaults': 'the rules and handouts of one plan',
  'Query.pointChoices': 'the points of a municipality',
  'Query.tryMove': 'the places of at most 200 shifts and points',
  'Recipient.conflicts': 'the others of one recipient',
  'Recipient.consents': 'the newest 100',
  'Recipient.extraHandouts': 'the newest 100',
  'Recipient.holdClearings': 'the newest 100',
  'Recipient.leftoverDecisions': 'the newest 100',
  'Recipient.treatmentEnds': 'the newest 100',
  'Recipient.moves': 'the newest 100',
  'Recipient.orders': 'the newest 100',
  'Recipient.pauses': 'the newest 100',
  'Recipient.quarantines': 'the newest 100',
  'Recipient.residences': 'the newest 100',
  'RecipientCoverage.days': 'the period asked for, at most 92 days',
  'Refusal.faults': 'the faults of one input',
  'RemedyChange.skills': 'the skills that there are',
  'Route.stops': 'one route',
  'Shift.crew': 'one shift',
  'ShortfallRemedy.recipients': 'the handouts of a day',
  'StaffMember.skills': 'one person',
  'Stop.visits': 'one stop',
  'TriedPlace.faults': 'the rules of one place',
  'Unassigned.covers': 'days to the next handout',
  'Unassigned.reasons': 'the rules that there are',
  'Visit.covers': 'days to the next handout',
  'Visit.outcomes': 'attempts at one handout',
  'Worklist.items': 'ten kinds of each recipient of a municipality',
  'Worklist.openingUnknown': 'the recipients of a municipality',
  'WhatIf.days': 'at most 14 days',
};

it('every list is a page of a connection, takes `first`, or is bounded by what it is a list of', () => {
  const unbounded = Object.values(schema.getTypeMap())
    .filter((type) => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'))
    .filter((type) => !type.name.endsWith('Connection'))
    .flatMap((type) =>
      (isObjectType(type) ? Object.values(type.getFields()) : []).map((field) => ({ type, field })),
    )
    .filter(({ field }) => isListType(isNonNullType(field.type) ? field.type.ofType : field.type))
    .filter(({ field }) => !field.args.some(({ name }) => name === 'first'))
    .map(({ type, field }) => `${type.name}.${field.name}`);
  expect(unbounded.sort()).toEqual(Object.keys(BOUNDED).sort());
});

it('every change of a row with a version says which version was read', () => {
  const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType);
  const changing = inputs.filter(({ name }) =>
    // A clinician's clearing and an end of treatment are rows of their own, appended.
    /^(Update|Change|Correct|End(?!Treatment)|Publish|Lock|MoveVisit)/.test(name),
  );
  expect(changing.length).toBeGreaterThan(10);
  expect(changing.filter((input) => !('version' in input.getFields())).map(({ name }) => name)).toEqual([]);
});

it('the description of every query, mutation and subscription states exactly the roles that may call it', () => {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const fields = roots.flatMap((root) => Object.values(root?.getFields() ?? {}));
  expect(fields.length).toBeGreaterThan(100);
  for (const { name, description, extensions } of fields) {
    const stated = / Roles: ([A-Z_, ]+)\.$/.exec(description ?? '')?.[1].split(', ');
    expect([name, stated]).toEqual([name, extensions['roles']]);
  }
});

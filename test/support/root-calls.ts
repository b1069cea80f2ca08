import { randomUUID } from 'node:crypto';
import type { MunicipalityIds } from '../builders/municipality.js';

/** The smallest good call of every root field, on rows of `ids`: what the security tests call in every role. */
export const queries: Readonly<Record<string, (ids: MunicipalityIds) => string>> = {
  comparePlans: ({ draft, published }) =>
    `(before: "${draft}", after: "${published}") { changes { kind recipient { alias } to { point { name } } } }`,
  addressQueue: () => '{ nodes { address usedBy } }',
  addressesNear: () => '(lat: 59.9, lon: 10.7) { text }',
  coverage: () => '(from: "2027-03-22", until: "2027-03-28") { nodes { alias days { date state } } }',
  crisisChecklists: () =>
    '{ name measures { rulesets { ruleset { name } } shifts { vehicle { name } } hours { point { name } } } }',
  crisisInForce: () => '{ id whatIf { name } }',
  findRecipientByNationalId: () => '(nationalId: "12898508089", reason: "Sikkerhetstest") { name }',
  findRecipientsByName: () => '(name: "MERKE Hansen", reason: "Sikkerhetstest") { name }',
  doorPhone: ({ published, recipient }) => `(plan: "${published}", recipient: "${recipient}") { phone }`,
  freeTimes: ({ point, booked }) =>
    `(point: "${point}", date: "2027-03-22", recipient: "${booked}") { start pOvercrowded risk { nb } }`,
  handouts: () => '(from: "2027-03-22", until: "2027-03-28") { nodes { alias } }',
  heldTimes: () => '(date: "2027-03-23") { nodes { id point { name } recipient { alias } } }',
  hourFactors: () => '{ version factors { hour factor } }',
  identities: ({ recipient }) => `(recipientIds: ["${recipient}"], reason: "Sikkerhetstest") { name }`,
  me: () => '{ person }',
  messages: () => '{ nodes { id kind state language text } }',
  missedDoses: () => '(asOf: "2027-03-22") { nodes { alias level days } }',
  myStops: () => '(date: "2027-03-22") { address visits { alias } }',
  nearestPoint: () => '(lat: 59.9, lon: 10.7) { point { name } }',
  orderChangeEffect: ({ order }) =>
    `(input: { id: "${order}", version: 1, from: "2027-08-01" }, until: "2027-08-14") { __typename }`,
  orders: () => '{ nodes { id atc } }',
  outcomes: ({ recipient }) =>
    `(from: "2027-03-22", until: "2027-03-22", recipient: "${recipient}") {
      nodes { alias outcome { kind retraction { reason } } } }`,
  outcomeLedger: ({ recipient }) =>
    `(recipient: "${recipient}", date: "2027-03-22") { kind retraction { reason } }`,
  plan: ({ published }) => `(id: "${published}") { id routes { shift { vehicle { name } } } }`,
  planExport: ({ published }) => `(plan: "${published}")`,
  planFaults: ({ published }) => `(plan: "${published}") { code where message { nb } }`,
  plans: () => '{ nodes { id bookings { nodes { point { name } } } } }',
  point: ({ point }) => `(id: "${point}") { name }`,
  pointChoices: ({ booked }) =>
    `(recipient: "${booked}", date: "2027-03-24") { usual offered walk point { name } }`,
  pointPresence: ({ published, point }) =>
    `(plan: "${published}", point: "${point}") { capPresent minutes { at expected } }`,
  points: () => '{ nodes { name closures { reason } } }',
  placeOutliers: () => '{ nodes { name address warnings { code } } }',
  reachOfPoint: ({ point }) => `(id: "${point}", mode: FOOT, minutes: 10) { engine recipients { alias } }`,
  presence: ({ point }) => `(point: "${point}") { inForce { noShow } learned { booked } }`,
  printedTime: ({ held }) => `(heldTime: "${held}") { language text }`,
  recipient: ({ recipient }) => `(id: "${recipient}") { alias residence { address } }`,
  recipients: () => '{ nodes { alias } }',
  roadClosures: () => '(from: "2027-03-22T06:00:00Z") { reason }',
  rulesets: () => '{ nodes { name } }',
  shifts: () => '(from: "2027-03-22") { nodes { vehicle { name } crew { name } } }',
  stands: () => '(from: "2027-03-22") { nodes { point { name } vehicle { name } } }',
  staffMembers: () => '{ nodes { name } }',
  tryMove: ({ draft, recipient, shift, point }) =>
    `(plan: "${draft}", version: 1, recipient: "${recipient}", shifts: ["${shift}"], points: ["${point}"]) {
      cost faults { message { nb } } }`,
  streetMap: () => '{ tiles baseMap { url } }',
  telling: ({ booked, point }) =>
    `(recipient: "${booked}", point: "${point}", start: "2027-03-24T10:00:00+01:00") { language text sms }`,
  vehicles: () => '{ nodes { name } }',
  whatIf: ({ whatIf }) =>
    `(id: "${whatIf}") { name days { points { point { name } } changes { nodes {
       recipient { alias } before { point { name } } after { vehicle { name } } } } } }`,
  worklist: () => '{ items { kind date alias message { nb } } openingUnknown { alias } }',
  whatIfs: () => '{ nodes { name } }',
};

const ANSWER = '{ __typename ... on Refusal { code } }';
const call = (input: string) => `(input: { ${input} }) ${ANSWER}`;
const place = 'address: "Ny gate 1", lat: 59.9, lon: 10.7';
const closedRoads = `corners: [{ lat: 59.9, lon: 10.7 }, { lat: 59.9, lon: 10.71 }, { lat: 59.91, lon: 10.7 }],
  from: "2027-03-22T06:00:00Z", reason: "Graving"`;
const until = 'version: 1, until: "2027-06-04"';

export const mutations: Readonly<Record<string, (ids: MunicipalityIds) => string>> = {
  addClosure: ({ point }) => call(`pointId: "${point}", date: "2027-05-05"`),
  addHandout: ({ recipient }) => call(`recipientId: "${recipient}", date: "2027-05-05", reason: "Ekstra"`),
  addConflict: ({ recipient, booked }) =>
    call(`recipientId: "${recipient}", otherRecipientId: "${booked}", minGapMinutes: 5`),
  addPause: ({ recipient }) => call(`recipientId: "${recipient}", from: "2027-07-01", reason: OTHER`),
  addQuarantine: ({ recipient }) => call(`recipientId: "${recipient}", from: "2027-07-01"`),
  applyWhatIf: ({ whatIf }) => `(id: "${whatIf}") ${ANSWER}`,
  askWhatIf: ({ ruleset }) =>
    call(`name: "Prøve", from: "2027-03-23", until: "2027-03-24",
          measures: { rulesets: [{ rulesetId: "${ruleset}", on: true }] }`),
  bookTime: ({ booked, point }) =>
    call(`recipient: "${booked}", point: "${point}", start: "2027-03-24T10:00:00+01:00"`),
  cancelOrder: ({ order }) => `(id: "${order}", version: 1) ${ANSWER}`,
  cancelPlan: ({ draft }) => `(plan: "${draft}") ${ANSWER}`,
  cancelShift: ({ shift }) => `(id: "${shift}", version: 1) ${ANSWER}`,
  cancelTime: ({ held }) => `(id: "${held}") ${ANSWER}`,
  cancelWhatIf: ({ whatIf }) => `(id: "${whatIf}") ${ANSWER}`,
  changeOrder: ({ order }) => call(`id: "${order}", version: 1, from: "2027-08-01"`),
  changeRoadClosure: ({ roadClosure }) => call(`id: "${roadClosure}", version: 1, ${closedRoads}`),
  clearHold: ({ recipient }) => call(`recipientId: "${recipient}", reason: "Vurdert av lege"`),
  correctResidence: ({ residence }) => call(`id: "${residence}", version: 1, ${place}`),
  createCrisisChecklist: ({ ruleset }) =>
    call(`name: "Ny ${randomUUID()}", measures: { rulesets: [{ rulesetId: "${ruleset}", on: true }] }`),
  createOrder: ({ recipient }) =>
    call(`recipientId: "${recipient}", atc: "N07BC02", form: ORAL_SOLUTION, handout: "MO",
          supervised: true, maxTakeHomeDoses: 6, validFrom: "2020-01-01", validUntil: "2020-02-01"`),
  createPoint: () =>
    call(`name: "Nytt ${randomUUID()}", kind: PHARMACY, ${place}, counters: 1, maxPresent: 2, slotMinutes: 5,
          injections: false, openingHours: "Mo-Fr 09:00-15:00"`),
  createRecipient: () =>
    call(`alias: "N-${randomUUID().slice(0, 8)}", name: "Ny", mode: HOME, serviceMinutes: 5, ${place}`),
  createRuleset: () => call(`name: "Nye ${randomUUID()}"`),
  createShift: ({ vehicle, driver, point }) =>
    call(`date: "2027-09-01", start: "09:00", end: "15:00", vehicleId: "${vehicle}", staffIds: ["${driver}"],
          startPointId: "${point}"`),
  createStand: ({ mobileStop, vehicle }) =>
    call(`pointId: "${mobileStop}", vehicleId: "${vehicle}", firstDate: "2027-03-23", lastDate: "2027-03-23",
          from: "10:00", until: "11:00", doses: 10`),
  createStaffMember: () => call(`name: "Ny ${randomUUID()}"`),
  createVehicle: () => call(`name: "Ny ${randomUUID()}", mode: CAR, capacityDoses: 5`),
  decideLeftovers: ({ recipient }) => call(`recipientId: "${recipient}", keep: true, reason: "Brukes opp"`),
  drawRoadClosure: () => call(closedRoads),
  endOrder: ({ order }) => call(`id: "${order}", version: 1, until: "2027-12-01"`),
  endPause: ({ pause }) => call(`id: "${pause}", ${until}`),
  endTreatment: ({ recipient }) => call(`recipientId: "${recipient}", lastDate: "2027-12-31", reason: OTHER`),
  endQuarantine: ({ quarantine }) => call(`id: "${quarantine}", ${until}`),
  grantConsent: ({ recipient }) =>
    call(`recipientId: "${recipient}", purpose: "KONTAKT", from: "2027-03-01"`),
  lockStop: ({ draft, stop }) => call(`plan: "${draft}", version: 1, stop: "${stop}"`),
  moveHandout: ({ recipient }) =>
    call(`recipientId: "${recipient}", from: "2027-04-07", to: "2027-04-06", reason: "Reise"`),
  moveResidence: ({ recipient }) => call(`recipientId: "${recipient}", from: "2027-10-01", ${place}`),
  moveVisit: ({ draft, recipient }) => call(`plan: "${draft}", version: 1, recipient: "${recipient}"`),
  planRound: () => call('date: "2027-03-22"'),
  publishPlan: ({ draft, published }) => call(`plan: "${draft}", version: 1, replaces: "${published}"`),
  recordHandout: ({ left }) =>
    call(`id: "${randomUUID()}", recipientId: "${left}", date: "2027-03-22", kind: NOT_HOME`),
  recordOutcome: ({ published, recipient }) =>
    call(`id: "${randomUUID()}", planId: "${published}", recipientId: "${recipient}", kind: DELIVERED,
          deviceTime: "2027-03-22T09:12:00+01:00"`),
  resumeTreatment: ({ end }) => `(id: "${end}") ${ANSWER}`,
  takeBackHandout: ({ extra }) => `(id: "${extra}") ${ANSWER}`,
  removeCrisisChecklist: ({ checklist }) => `(id: "${checklist}", version: 1) ${ANSWER}`,
  removeClosure: ({ closure }) => `(id: "${closure}") ${ANSWER}`,
  removeConflict: ({ conflict }) => `(id: "${conflict}") ${ANSWER}`,
  removeStand: ({ stand }) => `(id: "${stand}", version: 1) ${ANSWER}`,
  removeRoadClosure: ({ roadClosure }) => `(id: "${roadClosure}") ${ANSWER}`,
  replanWithout: ({ published, shift }) =>
    call(
      `plan: "${published}", version: 1, shift: "${shift}", at: "2027-03-22T11:00:00+01:00", reason: ILLNESS`,
    ),
  revertCrisis: ({ activation }) => call(`activation: "${activation}"`),
  setHourFactors: () => call('version: 99, factors: []'),
  settleAddress: ({ address }) => call(`id: "${address}", version: 1, hit: 0`),
  retractOutcome: ({ recipient }) =>
    call(`id: "${randomUUID()}", outcomeId: "${recipient}", reason: "Feil person"`),
  servePoint: ({ point }) => call(`id: "${point}", version: 99, counters: 3`),
  setPresence: ({ point }) => call(`pointId: "${point}", version: 99, noShow: 0.1`),
  takeBackMove: ({ move }) => `(id: "${move}") ${ANSWER}`,
  updateCrisisChecklist: ({ checklist, ruleset }) =>
    call(`id: "${checklist}", version: 1, name: "Endret",
          measures: { rulesets: [{ rulesetId: "${ruleset}", on: true }] }`),
  updatePoint: ({ point }) => call(`id: "${point}", version: 1, counters: 3`),
  updateRecipient: ({ recipient }) => call(`id: "${recipient}", version: 1, mode: FLEXIBLE`),
  updateRuleset: ({ ruleset }) => call(`id: "${ruleset}", version: 1, maxPresent: 3`),
  updateShift: ({ shift, vehicle, driver, point }) =>
    call(`id: "${shift}", version: 1, date: "2027-03-22", start: "09:00", end: "15:00", vehicleId: "${vehicle}",
          staffIds: ["${driver}"], startPointId: "${point}"`),
  updateStand: ({ stand, mobileStop }) =>
    call(`id: "${stand}", version: 1, pointId: "${mobileStop}", firstDate: "2027-03-24", from: "11:00",
          until: "13:00", doses: 15`),
  updateStaffMember: ({ driver }) => call(`id: "${driver}", version: 1, skills: ["NURSE"]`),
  updateVehicle: ({ vehicle }) => call(`id: "${vehicle}", version: 1, capacityDoses: 7`),
  withdrawConsent: ({ consent }) => call(`id: "${consent}", ${until}`),
};

/** Every call as a whole document. */
export const documents = (ids: MunicipalityIds): { field: string; document: string }[] => [
  ...Object.entries(queries).map(([field, of]) => ({ field, document: `query { ${field}${of(ids)} }` })),
  ...Object.entries(mutations).map(([field, of]) => ({ field, document: `mutation { ${field}${of(ids)} }` })),
];

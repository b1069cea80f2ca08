// Import bundles for scripts/plug.mjs in which every row tells which import wrote it.
import { strToU8, zipSync } from 'fflate';

const RECIPIENTS = 400;
const MARK = 'Plugg';

/** Bundle number n: each row of each table carries n, and number n + 1 changes all of them. */
export function generationBundle(n) {
  const recipients = Array.from({ length: RECIPIENTS }, (_, i) => `P-${String(i + 1).padStart(4, '0')}`);
  const tables = {
    points: [
      'name,kind,address,lat,lon,counters,max_present,slot_minutes,injections,opening_hours',
      `${MARK},PHARMACY,Gate ${n},60.88,11.56,1,5,5,no,Mo-Fr 09:00-16:00`,
    ],
    vehicles: ['name,mode,capacity_doses,capacity_kg', `${MARK},CAR,${n},10`],
    recipients: [
      'alias,name,address,lat,lon,mode,service_minutes,staff_required,cohort',
      ...recipients.map((alias) => `${alias},Oppdiktet Person,Gate ${n},60.88,11.56,PICKUP,5,1,${MARK} ${n}`),
    ],
    consents: [
      'recipient,purpose,granted_from,until',
      ...recipients.map((alias) => `${alias},SMS,2027-01-01,${2030 + n}-01-01`),
    ],
  };
  const files = Object.entries(tables).map(([name, lines]) => [
    `${name}.csv`,
    strToU8(`${lines.join('\n')}\n`),
  ]);
  return zipSync(Object.fromEntries(files));
}

/** The numbers of the bundles that the service's rows are from: one when all is well, none before the first. */
export async function generationsIn(service, token) {
  const { points, vehicles, recipients } = await service.ask(
    token,
    `{ points(first: 100) { nodes { name address } }
       vehicles(first: 100) { nodes { name capacityDoses } }
       recipients(first: 1000) { nodes { alias cohort } } }`,
  );
  const imported = recipients.nodes.filter(({ alias }) => alias.startsWith('P-'));
  const found = [
    ...points.nodes.filter(({ name }) => name === MARK).map(({ address }) => address.slice('Gate '.length)),
    ...vehicles.nodes.filter(({ name }) => name === MARK).map(({ capacityDoses }) => capacityDoses),
    ...imported.map(({ cohort }) => cohort.slice(MARK.length + 1)),
  ].map(Number);
  if (imported.length !== 0 && imported.length !== RECIPIENTS) return [`${imported.length} recipients`];
  return [...new Set(found)].sort((a, b) => a - b);
}

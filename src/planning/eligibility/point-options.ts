import { isDepot } from '../../dispensing/index.js';
import { firstStart } from '../../points/index.js';
import type { CivilDate } from '../../shared/civil-time.js';
import type { PointOption } from '../../solver/index.js';
import { greatCircle } from '../../travel/index.js';
import type { Round, RoundPoint, RoundRecipient } from '../round/index.js';
import type { DueHandout } from './due-handouts.js';
import type { PointHours } from './point-hours.js';
import { mayUsePoint } from './may-use-point.js';
import { windowOn } from './service-days.js';
import { walksFrom } from './walks-from.js';

/** Other points offered, the nearest ones; the search tries each of them. */
const OTHER_POINTS = 8;
/** Points offered where none lies within the walk limit: a long way is better than no dose. */
const POINTS_BEYOND_LIMIT = 3;

/**
 * The points at which a handout can be collected that day, by index into `round.points`: the usual one at cost 0,
 * others at the price of the change and of the walk (tenths of a crew's second). Only points that are open with time
 * for the service within the recipient's window, and that give injections if the handout is one.
 */
export function pointOptions(
  round: Round,
  hours: PointHours,
  { recipient, order }: DueHandout,
): PointOption[] {
  const fit = round.points
    .map((point, index) => ({ point, index }))
    .filter(
      ({ point }) =>
        (!isDepot(order) || point.injections) &&
        mayUsePoint(round, point, recipient) &&
        hasRoom(hours, point, recipient, round.date),
    );
  const usual = fit.find(({ point }) => point.id === recipient.usualPointId);
  const origin = walksFrom(round, recipient);
  const others = fit
    .filter((one) => one !== usual)
    .map(({ point, index }) => ({ index, line: origin ? greatCircle(origin, point.location) : 0 }))
    .sort((a, b) => a.line - b.line);
  let offered = others.filter(({ line }) => line <= round.settings.walkLimit).slice(0, OTHER_POINTS);
  if (offered.length === 0 && !usual) offered = others.slice(0, POINTS_BEYOND_LIMIT);
  const { otherPoint, perMetreWalked } = round.settings.prices;
  const detour = round.settings.travel.FOOT.detour;
  return [
    ...(usual ? [{ point: usual.index, cost: 0 }] : []),
    ...offered.map(({ index, line }) => ({
      point: index,
      cost: otherPoint + Math.round(line * detour * perMetreWalked),
    })),
  ];
}

function hasRoom(hours: PointHours, point: RoundPoint, recipient: RoundRecipient, date: CivilDate): boolean {
  const { from, to } = windowOn(recipient, date);
  return hours
    .openOn(point, date)
    .some((span) => firstStart(span, point.slotMinutes * 60, from, to, recipient.serviceSeconds) !== null);
}

import { type PointOption } from '../../solver/index.js';
import type { CivilDate } from '../../shared/civil-time.js';
import type { LatLon } from '../../shared/geo.js';
import { greatCircle } from '../../travel/index.js';
import { firstStart } from '../eligibility/booking-grid.js';
import type { PointHours } from '../eligibility/point-hours.js';
import { isDepot, type Round, type RoundPoint, type RoundRecipient } from '../round/round.js';
import type { DueHandout } from '../eligibility/due-handouts.js';
import { windowOn } from '../eligibility/service-days.js';

/** So many other points are offered: the nearest, since the search tries each. */
const OTHER_POINTS = 8;
/** When no fit point lies within the walk limit, so many of the nearest are offered: a long way beats no dose. */
const POINTS_BEYOND_LIMIT = 3;

/**
 * The points that could take a handout that day, by index into `round.points`: the usual one at no cost, others at
 * the price of the change and of the walk from home (from the usual point where no home is recorded). Only points
 * that are open with room for the service within the recipient's window, and that give injections if it is one.
 */
export function pointOptions(
  round: Round,
  hours: PointHours,
  { recipient, order }: DueHandout,
): PointOption[] {
  const fit = round.points
    .map((point, index) => ({ point, index }))
    .filter(
      ({ point }) => (!isDepot(order) || point.injections) && hasRoom(hours, point, recipient, round.date),
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

/** Where a recipient's walk to a point is counted from: home, or the usual point where no home is recorded. */
export const walksFrom = (round: Round, { home, usualPointId }: RoundRecipient): LatLon | undefined =>
  home ?? round.points.find(({ id }) => id === usualPointId)?.location;

function hasRoom(hours: PointHours, point: RoundPoint, recipient: RoundRecipient, date: CivilDate): boolean {
  const { from, to } = windowOn(recipient, date);
  return hours
    .openOn(point, date)
    .some((span) => firstStart(span, point.slotMinutes * 60, from, to, recipient.serviceSeconds) !== null);
}

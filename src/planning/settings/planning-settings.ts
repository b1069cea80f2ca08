import { z } from 'zod';
import type { PresenceParameters } from '../../solver/index.js';
import { STRAIGHT_LINE_DEFAULTS } from '../../travel/index.js';

/** Of search: a shorter one finds no plan worth looking at. */
export const LEAST_SEARCH_SECONDS = 0.1;
/** Of search for one plan of a what-if. */
export const MOST_WHAT_IF_SECONDS = 60;

const travelMode = (mode: { detour: number; kmPerHour: number; secondsPerStop: number }) =>
  z
    .object({
      detour: z.number().min(1).max(5).default(mode.detour),
      kmPerHour: z.number().min(1).max(90).default(mode.kmPerHour),
      secondsPerStop: z.number().int().min(0).max(3600).default(mode.secondsPerStop),
    })
    .prefault({});

export const LEAST_HOUR_FACTOR = 0.25;
export const MOST_HOUR_FACTOR = 4;

/** The greatest values of the presence model: a probability, seconds, seconds, a share. The least are 0. */
export const MOST_PRESENCE: PresenceParameters = {
  noShow: 1,
  jitterSd: 3_600,
  jitterMax: 7_200,
  dwellVariation: 3,
};

const hourFactors = z
  .record(z.string().regex(/^(1?\d|2[0-3])$/), z.number().min(LEAST_HOUR_FACTOR).max(MOST_HOUR_FACTOR))
  .default({});

const price = (value: number) => z.number().int().min(0).max(1_000_000).default(value);

/**
 * What a municipality may set about its plans (`municipality.settings`); a field that is left out has its default.
 * Prices are weights of the objective, in tenths of a second of a crew's time (docs/planning.md, "What weighs what").
 */
const schema = z.object({
  /** Straight-line travel (src/travel/straight-line.ts). */
  travel: z
    .object({
      CAR: travelMode(STRAIGHT_LINE_DEFAULTS.CAR),
      BIKE: travelMode(STRAIGHT_LINE_DEFAULTS.BIKE),
      FOOT: travelMode(STRAIGHT_LINE_DEFAULTS.FOOT),
    })
    .prefault({}),
  /** Factors on travel times, by mode and hour of the day: `{ CAR: { 8: 1.4 } }`. An hour that is left out has 1. */
  hourFactors: z.object({ CAR: hourFactors, BIKE: hourFactors, FOOT: hourFactors }).prefault({}),
  /**
   * Loading at the point where a shift starts. Unless `fetchedOnTheDay`, a vehicle is loaded when it sets out, at any
   * hour. Loading again is possible while the point is open only, and takes `minutes`.
   */
  loading: z
    .object({
      fetchedOnTheDay: z.boolean().default(false),
      minutes: z.number().int().min(0).max(120).default(0),
    })
    .prefault({}),
  prices: z
    .object({
      /** A second of a crew on duty: the unit. */
      perSecond: price(10),
      /** A metre driven. */
      perMetre: price(1),
      /** Sending out a crew at all: ten minutes of a crew. */
      route: price(6_000),
      /** Collecting at another point than the usual one, where doses are prepared and faces known: five minutes. */
      otherPoint: price(3_000),
      /** A metre of street to that other point; two kilometres and `otherPoint` cost about what a home visit does. */
      perMetreWalked: price(1),
      /** A second off the usual time. */
      perSecondOffUsualTime: price(1),
      /** A point's day at its risk limit; a lower risk costs in proportion. */
      riskAtLimit: price(20_000),
      /** A visit by a crew of which no member has visited the recipient lately: two minutes of a crew. */
      stranger: price(1_200),
      /**
       * When a day under way is planned again: a handout that gets another crew or point than in the plan before, or
       * another time at its point. Ten minutes of a crew, so that few move.
       */
      otherPlaceThanTold: price(6_000),
      otherTimeThanTold: price(6_000),
      /** A planned stand at a mobile stop that is not driven: nearly three hours of a crew, a tenth of a handout. */
      stand: price(100_000),
      /** A handout that is left out, times its priority (1 to 3): more than any route could cost. */
      unassigned: price(1_000_000),
    })
    .prefault({}),
  /**
   * Fairness between shifts: the price of the first hour that a crew is out beyond `share` of its shift; two hours cost
   * four times as much. Off by default: equal duties take more driving and more crews, and who is out long one day may
   * be out short the next.
   */
  longDuty: z
    .object({
      share: z.number().min(0).max(1).default(0.5),
      pricePerHourSquared: price(0),
    })
    .prefault({}),
  /** Greatest distance, metres of straight line, to a point other than the usual one that a recipient is offered. */
  walkLimit: z.number().int().min(0).max(100_000).default(3_000),
  /**
   * Greatest distance, metres by the way there, to a point that counts as service; the usual point is service at any
   * distance (FORMATS.md, "Service").
   */
  pointLimit: z.number().int().min(0).max(500_000).default(10_000),
  /** Seconds of search for each of a day's two plans in a what-if; a week takes well under half a minute. */
  whatIfSecondsPerDay: z.number().min(LEAST_SEARCH_SECONDS).max(MOST_WHAT_IF_SECONDS).default(1),
  /**
   * Minutes. A recipient whose last time was at most so far from the usual one is given that time again where there is
   * room; 0 aims for the usual time every day.
   */
  steadyWithin: z.number().int().min(0).max(240).default(20),
  /** The presence model: no-shows, punctuality (seconds), time at the counter (FORMATS, Presence). */
  presence: z
    .object({
      noShow: z.number().min(0).max(MOST_PRESENCE.noShow).default(0.08),
      jitterSd: z.number().min(0).max(MOST_PRESENCE.jitterSd).default(360),
      jitterMax: z.number().min(0).max(MOST_PRESENCE.jitterMax).default(900),
      dwellVariation: z.number().min(0).max(MOST_PRESENCE.dwellVariation).default(0.5),
    })
    .prefault({}),
});

export type PlanningSettings = z.infer<typeof schema>;

/** @throws ZodError when the stored settings are not what was checked when they were saved */
export const readSettings = (stored: Record<string, unknown>): PlanningSettings => schema.parse(stored);

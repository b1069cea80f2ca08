import { z } from 'zod';
import { STRAIGHT_LINE_DEFAULTS } from '../../travel/index.js';

const travelMode = (mode: { detour: number; kmPerHour: number; secondsPerStop: number }) =>
  z
    .object({
      detour: z.number().min(1).max(5).default(mode.detour),
      kmPerHour: z.number().min(1).max(90).default(mode.kmPerHour),
      secondsPerStop: z.number().int().min(0).max(3600).default(mode.secondsPerStop),
    })
    .prefault({});

const hourFactors = z.record(z.string().regex(/^(1?\d|2[0-3])$/), z.number().min(0.25).max(4)).default({});

const price = (value: number) => z.number().int().min(0).max(1_000_000).default(value);

/**
 * What a municipality may set about its plans (`municipality.settings`), with the defaults where it says nothing.
 * Prices are in tenths of a second of a crew's time, so that one kind of inconvenience can be weighed against
 * another; nobody pays them.
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
  /** How many times as long ways take in an hour of the clock, by mode: `{ CAR: { 8: 1.4 } }`; others as recorded. */
  hourFactors: z.object({ CAR: hourFactors, BIKE: hourFactors, FOOT: hourFactors }).prefault({}),
  /**
   * Loading at the point where a shift starts. Unless doses are fetched on the day, a vehicle is packed when it sets out,
   * whatever the hour; more doses can only be had while the point is open, and take so many minutes to load.
   */
  loading: z
    .object({
      fetchedOnTheDay: z.boolean().default(false),
      minutes: z.number().int().min(0).max(120).default(0),
    })
    .prefault({}),
  prices: z
    .object({
      /** A second of a crew on duty. */
      perSecond: price(10),
      /** A metre driven. */
      perMetre: price(1),
      /** Sending out a crew at all: ten minutes of theirs. */
      route: price(6_000),
      /** Being sent to another point than the usual one, where the doses are prepared and the faces known: five minutes. */
      otherPoint: price(3_000),
      /** A metre of street to that other point; with the change, two kilometres are what a visit at home mostly costs. */
      perMetreWalked: price(1),
      /** A second off the usual time. */
      perSecondOffUsualTime: price(1),
      /** A point's day at its risk limit; less risk costs in proportion. */
      riskAtLimit: price(20_000),
      /** A visit by a crew of whom the recipient has met nobody lately: two minutes of a crew. */
      stranger: price(1_200),
      /**
       * When a day under way is planned anew: a handout that gets another crew or point than was told, and another
       * time at its point. Ten minutes of a crew, so that few move.
       */
      otherPlaceThanTold: price(6_000),
      otherTimeThanTold: price(6_000),
      /** A planned stand at a mobile stop that no vehicle is at: nearly three hours of a crew, and a tenth of a handout. */
      stand: price(100_000),
      /** A handout that nobody gets: more than any route could cost, times its priority. */
      unassigned: price(1_000_000),
    })
    .prefault({}),
  /**
   * Fairness between shifts: what the first hour costs that a crew is out beyond a share of its shift; two hours cost
   * four times that. Nothing unless a municipality asks for it: an even day is bought with more driving and more crews
   * sent out, and who is out long one day may be out short the next.
   */
  longDuty: z
    .object({
      share: z.number().min(0).max(1).default(0.5),
      pricePerHourSquared: price(0),
    })
    .prefault({}),
  /** How far, in metres of straight line, somebody is sent to another point than the usual one. */
  walkLimit: z.number().int().min(0).max(100_000).default(3_000),
  /** Seconds of search for each of a day's two plans in a what-if: a week is seen in well under half a minute. */
  whatIfSecondsPerDay: z.number().min(0.1).max(60).default(1),
  /**
   * Minutes: whoever was given a time that was no further from the usual one keeps it the next time, where there is
   * room; 0 aims for the usual time each day.
   */
  steadyWithin: z.number().int().min(0).max(240).default(20),
  /** How people come to a point (FORMATS, Presence). */
  presence: z
    .object({
      noShow: z.number().min(0).max(1).default(0.08),
      jitterSd: z.number().min(0).max(3600).default(360),
      jitterMax: z.number().min(0).max(7200).default(900),
      dwellVariation: z.number().min(0).max(3).default(0.5),
    })
    .prefault({}),
});

export type PlanningSettings = z.infer<typeof schema>;

/** @throws ZodError when the stored settings are not what was checked when they were saved */
export const readSettings = (stored: Record<string, unknown>): PlanningSettings => schema.parse(stored);

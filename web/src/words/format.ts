import { Temporal } from 'temporal-polyfill';
import { now } from '../session/clock.js';
import { type Language, useLanguage } from './language.js';

/** The municipality's civil time; the device may be set to anything. */
export const ZONE = 'Europe/Oslo';

const locales: Readonly<Record<Language, string>> = { nb: 'nb-NO', en: 'en-GB' };

export interface Format {
  /** 2027-03-22 → mandag 22. mars 2027 */
  readonly day: (date: string) => string;
  /** 2027-03-22 → ma. 22.3. */
  readonly shortDay: (date: string) => string;
  /** 2027-03-22 → 22. mars 2027 */
  readonly date: (date: string) => string;
  /** 2027-03-22 → 22.3. */
  readonly dayOfMonth: (date: string) => string;
  /** An instant → 09:05 */
  readonly time: (instant: string) => string;
  /** `ar` → arabisk */
  readonly language: (code: string) => string;
  readonly number: (value: number, decimals?: number) => string;
  /** A number with its sign, + as well as − */
  readonly change: (value: number, decimals?: number) => string;
  /** A share of one → 3 % */
  readonly percent: (share: number) => string;
  /** Seconds → 1 t 05 min */
  readonly duration: (seconds: number) => string;
  /** Metres → 18,3 km */
  readonly distance: (metres: number) => string;
}

const formats: Readonly<Record<Language, Format>> = { nb: formatIn('nb'), en: formatIn('en') };

export const useFormat = (): Format => formats[useLanguage()];

export function formatIn(language: Language): Format {
  const locale = locales[language];
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (date: string) => format.format(new Date(`${date}T12:00:00Z`));
  };
  const clock = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: ZONE,
  });
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  const number = (value: number, decimals = 0) =>
    value.toLocaleString(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return {
    day: dates({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    shortDay: dates({ weekday: 'short', day: 'numeric', month: 'numeric' }),
    date: dates({ day: 'numeric', month: 'long', year: 'numeric' }),
    dayOfMonth: dates({ day: 'numeric', month: 'numeric' }),
    time: (instant) => clock.format(new Date(instant)),
    language: (code) => languages.of(code) ?? code,
    number,
    change: (value, decimals = 0) =>
      value.toLocaleString(locale, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
        signDisplay: 'exceptZero',
      }),
    percent: (share) => `${number(share * 100, share > 0 && share < 0.1 ? 1 : 0)} %`,
    duration: (seconds) => {
      const minutes = Math.round(seconds / 60);
      const hours = Math.floor(minutes / 60);
      if (hours === 0) return `${String(minutes)} min`;
      return `${String(hours)} ${language === 'nb' ? 't' : 'h'} ${String(minutes % 60).padStart(2, '0')} min`;
    },
    distance: (metres) => `${number(metres / 1000, 1)} km`,
  };
}

/** Today in Oslo. */
export const today = (): string =>
  Temporal.Instant.fromEpochMilliseconds(now()).toZonedDateTimeISO(ZONE).toPlainDate().toString();

export const addDays = (date: string, days: number): string =>
  Temporal.PlainDate.from(date).add({ days }).toString();

/** 1 for Monday … 7 for Sunday. */
export const weekday = (date: string): number => Temporal.PlainDate.from(date).dayOfWeek;

/** A clock time on a date in Oslo, as an instant with its offset. */
export const instantOf = (date: string, time: string): string =>
  Temporal.PlainDate.from(date)
    .toZonedDateTime({ timeZone: ZONE, plainTime: time })
    .toString({ timeZoneName: 'never' });

/** The date in Oslo at an instant. */
export const dateOf = (instant: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE).toPlainDate().toString();

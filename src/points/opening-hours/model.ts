/** Minutes from the midnight that a day begins with; up to 2880 for what goes on past the next midnight. */
export interface MinuteSpan {
  readonly from: number;
  readonly until: number;
}

/** A day of the year as month × 100 + day, so that days compare as numbers: 24 December is 1224. */
export type MonthDay = number;

/** Days from one to another, both included: every year (may wrap over New Year), or from and until fixed years. */
export type DateRange =
  | { readonly kind: 'YEARLY'; readonly from: MonthDay; readonly until: MonthDay }
  | {
      readonly kind: 'FIXED';
      /** Year × 10000 + month × 100 + day. */
      readonly from: number;
      readonly until: number;
    };

export interface NumberRange {
  readonly from: number;
  readonly until: number;
  readonly step: number;
}

export interface WeekdaySelector {
  /** Seven flags, Monday first. */
  readonly weekdays: readonly boolean[];
  /** Which of them in the month: 1 the first, -1 the last; every one where null. */
  readonly nth: readonly number[] | null;
}

/** One rule of the text: on which days, when, and whether it opens or closes. An empty selector chooses every day. */
export interface Rule {
  readonly years: readonly NumberRange[];
  readonly dates: readonly DateRange[];
  readonly weeks: readonly NumberRange[];
  readonly weekdays: readonly WeekdaySelector[];
  /** `PH` is named: the rule is for public holidays, also next to the weekdays. */
  readonly publicHolidays: boolean;
  /** None means the whole day. */
  readonly times: readonly MinuteSpan[];
  readonly opens: boolean;
  /** Written after `,`: adds to what earlier rules say of its days instead of replacing it. */
  readonly adds: boolean;
}

/** Opening hours, read once from their text. */
export interface OpeningHours {
  readonly text: string;
  readonly rules: readonly Rule[];
}

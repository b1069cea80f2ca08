import { addDays, weekday } from '../words/format.js';

/** The Monday of a date's week. */
export const mondayOf = (date: string): string => addDays(date, 1 - weekday(date));

/** Weeks of seven dates from a Monday on. */
export const weeksFrom = (monday: string, count: number): string[][] =>
  Array.from({ length: count }, (_, week) =>
    Array.from({ length: 7 }, (_day, day) => addDays(monday, week * 7 + day)),
  );

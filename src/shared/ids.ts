import { randomUUID } from 'node:crypto';

/** Ids are made by whoever makes the row (also a driver's device), so that a retry can name the same row. */
export const newId = (): string => randomUUID();

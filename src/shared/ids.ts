import { randomUUID } from 'node:crypto';

/** The maker of a row makes its id (also a driver's device), so that a retry can name the same row. */
export const newId = (): string => randomUUID();

export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

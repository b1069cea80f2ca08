/** A time column (HH:MM:SS) as clients see it. */
export const clockTime = (column: string | null): string | null => column?.slice(0, 5) ?? null;

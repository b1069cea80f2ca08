/**
 * The `code` of a system's or driver's error. Not by `instanceof Error`: an error that comes from another thread or
 * realm (a test's, too) has a constructor of its own.
 */
export function errorCode(error: unknown): string | undefined {
  return textAt(error, 'code');
}

export function textAt(error: unknown, key: string): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const value: unknown = Reflect.get(error, key);
  return typeof value === 'string' ? value : undefined;
}

import { useEffect, useState } from 'react';
import { now as clock } from '../session/clock.js';

/** The service's clock in milliseconds since 1970; the component renders again every so many milliseconds. */
export function useNow(every: number): number {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    const timer = setInterval(() => setNow(clock()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}

import type { Bridge } from './bridge.js';

const CHECKPOINT_SECONDS = 60;
const VACUUM_SECONDS = 15 * 60;

/**
 * What PostgreSQL's background processes do and PGlite has none of: checkpoints (the WAL grows without end otherwise)
 * and vacuuming with statistics. Both take their turn between the sessions' transactions, vacuuming only when no
 * session waits, because it blocks all sessions for as long as it runs.
 *
 * @param report is told of a failure; the next round tries again.
 * @returns a function that stops it.
 */
export function maintain(bridge: Bridge, report: (error: unknown) => void): () => void {
  let checkpointedAt = bridge.batchesServed;
  let vacuumedAt = bridge.batchesServed;

  const checkpoint = async (): Promise<void> => {
    if (bridge.batchesServed === checkpointedAt) return;
    await bridge.run('CHECKPOINT');
    checkpointedAt = bridge.batchesServed;
  };
  const vacuum = async (): Promise<void> => {
    if (bridge.batchesServed === vacuumedAt || !bridge.idle) return;
    await bridge.run('VACUUM (ANALYZE)');
    vacuumedAt = bridge.batchesServed;
  };
  const timers = [
    setInterval(() => void checkpoint().catch(report), CHECKPOINT_SECONDS * 1000),
    setInterval(() => void vacuum().catch(report), VACUUM_SECONDS * 1000),
  ];
  for (const timer of timers) timer.unref();
  return () => timers.forEach((timer) => clearInterval(timer));
}

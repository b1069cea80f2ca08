/** What goes between the service's thread and the engine's. */

export interface EngineRequest {
  readonly id: number;
  readonly does: 'run' | 'dump' | 'close';
  readonly bytes?: Uint8Array;
}

export type EngineReply =
  { readonly id: number; readonly bytes: Uint8Array } | { readonly id: number; readonly error: Error };

/** The id of the first reply, which says that the engine is open, or why it is not. */
export const OPENED = 0;

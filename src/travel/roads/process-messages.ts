import type { Action } from './transport.js';

/** What goes to the engine's process. */
export interface ProcessQuestion {
  readonly id: number;
  readonly action: Action;
  readonly body: string;
}

/** What comes back: an answer, the engine's own error, or that the engine could not be loaded at all. */
export type ProcessReply =
  | { readonly id: number; readonly answer: string }
  | { readonly id: number; readonly refused: string }
  | { readonly ready: true }
  | { readonly unloadable: string };

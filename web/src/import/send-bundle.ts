import { zipSync } from 'fflate';
import { currentSession } from '../session/session.js';
import type { Sentence } from '../words/language.js';

export interface ImportFault {
  readonly table: string | null;
  readonly row: number | null;
  readonly column: string | null;
  readonly where: string;
  readonly code: string;
  readonly message: Sentence;
  readonly remedy: Sentence;
}

interface Counts {
  readonly table: string;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** A row as it was sent. */
export interface SentRow {
  readonly table: string;
  readonly row: number;
  readonly cells: readonly { readonly column: string; readonly text: string }[];
}

/** What `POST /import` answers (`ImportReport`), or why it could not be tried at all. */
export type ImportAnswer =
  | {
      readonly ok: true;
      readonly dryRun: boolean;
      readonly tables: readonly Counts[];
      readonly warnings: readonly ImportFault[];
    }
  | {
      readonly ok: false;
      readonly faults: readonly ImportFault[];
      readonly rows: readonly SentRow[];
      readonly warnings: readonly ImportFault[];
    }
  | { readonly refused: Sentence };

/** One zip or workbook as it is; several files, or a lone table, as a zip of them. */
export async function bundleOf(files: readonly File[]): Promise<Blob> {
  const [only] = files;
  if (files.length === 1 && only && /\.(zip|xlsx)$/i.test(only.name)) return only;
  const entries = await Promise.all(
    files.map(async (file) => [file.name, new Uint8Array(await file.arrayBuffer())] as const),
  );
  return new Blob([zipSync(Object.fromEntries(entries))]);
}

/** @throws TypeError when the service cannot be reached */
export async function sendBundle(bundle: Blob, dryRun: boolean): Promise<ImportAnswer> {
  const response = await fetch(`/import?dryRun=${String(dryRun)}&withRows=true`, {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      authorization: `Bearer ${currentSession()?.token ?? ''}`,
    },
    body: bundle,
  });
  const body = (await response.json()) as { ok?: boolean; message?: Sentence };
  if (body.ok === undefined && body.message) return { refused: body.message };
  return body as ImportAnswer;
}

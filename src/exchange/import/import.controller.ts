import { finished } from 'node:stream/promises';
import { Controller, PayloadTooLargeException, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { RequestTransaction } from '../../database/index.js';
import { Allow } from '../../identity/index.js';
import { Importer } from './importer.js';
import type { ImportReport } from './import-report.js';
import { ExchangeRefusal } from '../refusals.js';
import { FILE_TOO_LARGE, neitherTrueNorFalse } from './texts.js';

const MAX_BYTES = 50 * 1024 * 1024;
/** What is read, and dropped, of a body that is too large. */
const MAX_DROPPED_BYTES = 4 * MAX_BYTES;
const MAX_SILENCE_MS = 10_000;

/** What the request's middleware has put there for every caller with a token. */
type SignedInRequest = Request & { readonly transaction: RequestTransaction };

/** The import for those who sit at a browser or another system: the bytes of a zip or xlsx as the request's body. */
@Controller('import')
export class ImportController {
  constructor(private readonly importer: Importer) {}

  /**
   * `POST /import?dryRun=true|false&withRows=true|false` into the caller's municipality. 200 with what was done, or 422 with all faults and
   * nothing done; what is answered is committed.
   */
  @Post()
  @Allow('LAR_STAFF', 'ADMIN')
  async import(
    @Req() request: SignedInRequest,
    @Res({ passthrough: true }) response: Response,
    @Query('dryRun') dryRun?: string,
    @Query('withRows') withRows?: string,
  ): Promise<ImportReport> {
    const options = { dryRun: truth('dryRun', dryRun), withRows: truth('withRows', withRows) };
    const report = await this.importer.import(await bodyOf(request), options);
    await request.transaction.commit();
    response.status(report.ok ? 200 : 422);
    return report;
  }
}

function truth(name: string, text = 'false'): boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  throw new ExchangeRefusal('BAD_ARGUMENTS', neitherTrueNorFalse(name));
}

/** Read here and not by a global body parser, so that a caller who may not import cannot make the service hold 50 MB. */
async function bodyOf(request: Request): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = Number(request.headers['content-length'] ?? 0);
  if (length <= MAX_BYTES) {
    length = 0;
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > MAX_BYTES) break;
      chunks.push(chunk);
    }
  }
  if (length <= MAX_BYTES) return Buffer.concat(chunks);
  await drain(request);
  throw tooLarge();
}

/**
 * Reads the rest of a body, and drops it: a client that is answered while it is still sending sees a broken connection
 * and not the answer. Ends with the body, after `MAX_DROPPED_BYTES`, or when nothing came for `MAX_SILENCE_MS`.
 */
async function drain(request: Request): Promise<void> {
  let stopReading = (): void => undefined;
  const isEnough = new Promise<void>((resolve) => (stopReading = resolve));
  const silence = setTimeout(stopReading, MAX_SILENCE_MS);
  let dropped = 0;
  request.on('data', (chunk: Buffer) => {
    silence.refresh();
    dropped += chunk.length;
    if (dropped > MAX_DROPPED_BYTES) stopReading();
  });
  const isOver = finished(request.resume(), { writable: false }).catch(() => undefined);
  await Promise.race([isOver, isEnough]);
  clearTimeout(silence);
}

const tooLarge = () =>
  new PayloadTooLargeException({
    code: 'TOO_LARGE',
    message: FILE_TOO_LARGE,
  });

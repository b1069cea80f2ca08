import { readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { BoundariesService } from '../addresses/index.js';
import { TenantTransactions } from '../database/index.js';
import { openFoundation } from '../foundation.js';
import { Audit } from '../identity/index.js';
import { commandTenant } from './planning-app.js';
import { CommandRefusal } from './refusals.js';
import { fileUnreadable, usage } from './texts.js';

const USAGE = 'npm run boundary -- FILE.geojson --municipality NNNN [--json]';

/** `npm run boundary`: reads a municipality's boundary out of a GeoJSON file of municipalities. */
export async function run(args: string[]): Promise<number> {
  const { file, municipality, json } = parse(args);
  const text = await read(file);
  const { log, database } = await openFoundation();
  try {
    const transactions = new TenantTransactions(database, (error) =>
      log.error({ err: error }, 'Work after the import failed'),
    );
    const km2 = await transactions.run(commandTenant(municipality, 'boundary'), () =>
      new BoundariesService(new Audit()).import(text, path.basename(file)),
    );
    const rounded = Math.round(km2);
    process.stdout.write(
      json
        ? `${JSON.stringify({ ok: true, municipality, km2: rounded })}\n`
        : `Kommune ${municipality}: grense rundt ${rounded} km².  (Municipality ${municipality}: a boundary around ${rounded} km².)\n`,
    );
    return 0;
  } finally {
    await database.close();
  }
}

function parse(args: string[]): { file: string; municipality: string; json: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { municipality: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    const { municipality = '', json } = values;
    if (positionals.length === 1 && /^\d{4}$/.test(municipality))
      return { file: positionals[0], municipality, json };
  } catch {
    // parseArgs throws for unknown options and missing values only: the same as a misuse
  }
  throw new CommandRefusal('BAD_ARGUMENTS', usage(USAGE));
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'EIO';
    throw new CommandRefusal('FILE_UNREADABLE', fileUnreadable(file, code));
  }
}

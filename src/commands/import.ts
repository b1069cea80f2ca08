import process from 'node:process';
import { parseArgs } from 'node:util';
import { addressBook, BoundariesService } from '../addresses/index.js';
import { TenantTransactions } from '../database/index.js';
import { Importer, tellRefusal, tellReport } from '../exchange/index.js';
import { openFoundation } from '../foundation.js';
import { Audit } from '../identity/index.js';
import { type CivilDate, parseCivilDate } from '../shared/civil-time.js';
import { newId } from '../shared/ids.js';
import { KeyRing } from '../shared/key-ring.js';
import { CommandRefusal } from './refusals.js';
import { notAMunicipalityNumber, usage } from './texts.js';

const USAGE = 'npm run import -- PATH --municipality NNNN [--dry-run] [--in-use-from D] [--json]';

interface Asked {
  readonly path: string;
  readonly municipality: string;
  readonly dryRun: boolean;
  readonly inUseFrom: CivilDate | undefined;
  readonly json: boolean;
}

/** Imports a bundle (folder, zip or xlsx) into a municipality, all of it or nothing. Returns the exit status. */
export async function run(args: string[]): Promise<number> {
  const asked = parseCommandLine(args);
  const { config, clock, log, database } = await openFoundation();
  try {
    const transactions = new TenantTransactions(database, (error) =>
      log.error({ err: error }, 'Work after the import failed'),
    );
    const audit = new Audit();
    const importer = new Importer(
      database,
      new KeyRing(config.keyRing),
      audit,
      clock,
      addressBook(config, transactions, clock),
      new BoundariesService(audit),
    );
    const { municipality, dryRun, inUseFrom } = asked;
    const tenant = { municipality, actor: 'system:import', role: 'ADMIN', requestId: newId() };
    const report = await transactions.run(tenant, () =>
      importer.import(asked.path, { dryRun, ...(inUseFrom ? { inUseFrom } : {}) }),
    );
    process.stdout.write(`${asked.json ? JSON.stringify(report) : tellReport(report)}\n`);
    if (report.ok) return 0;
    if (!asked.json) process.stderr.write(`${tellRefusal(report.faults.length)}\n`);
    return 1;
  } finally {
    await database.close();
  }
}

function parseCommandLine(args: string[]): Asked {
  const { values, positionals } = parse(args);
  const { municipality } = values;
  if (positionals.length !== 1 || municipality === undefined) throw misuse();
  if (!/^\d{4}$/.test(municipality)) {
    throw new CommandRefusal('BAD_MUNICIPALITY', notAMunicipalityNumber(municipality));
  }
  const asked = values['in-use-from'];
  const inUseFrom = asked === undefined ? undefined : parseCivilDate(asked);
  return { path: positionals[0], municipality, dryRun: values['dry-run'], inUseFrom, json: values.json };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        municipality: { type: 'string' },
        'in-use-from': { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
  } catch {
    throw misuse(); // parseArgs throws for unknown options and missing values only
  }
}

const misuse = () => new CommandRefusal('BAD_ARGUMENTS', usage(USAGE));

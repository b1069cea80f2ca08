import { Inject, Injectable } from '@nestjs/common';
import { AddressBook, BoundariesService, type Located, type LookUp } from '../../addresses/index.js';
import {
  afterCommit,
  currentTenant,
  type Database,
  DATABASE,
  databaseErrorCode,
  rolledBackUnless,
  violatedConstraint,
} from '../../database/index.js';
import {
  Audit,
  ensureMunicipality,
  holdMunicipality,
  isMunicipalityKnown,
  setInUseFrom,
} from '../../identity/index.js';
import { IdentitySeals } from '../../recipients/index.js';
import type { CivilDate } from '../../shared/civil-time.js';
import { type Clock, CLOCK } from '../../shared/clock.js';
import { KeyRing } from '../../shared/key-ring.js';
import { today } from '../../shared/today.js';
import { addressesWithoutPlace, type BundleFault, type BundleSource, readBundle } from '../bundle/index.js';
import { faultAt, inReadingOrder } from '../bundle/faults.js';
import { tableNames } from '../bundle/names.js';
import { type Directory, knownNames, readDirectory } from './directory.js';
import type { ImportReport, TableCounts } from './import-report.js';
import { importSteps, type ImportStep } from './import-steps.js';
import { municipalityName } from './municipality-names.js';
import { ImportPlaces } from './places.js';
import { ExchangeRefusal } from '../refusals.js';
import { IMPORT_ONCE_MORE, IMPORT_RUNNING, contradictsRecorded } from './texts.js';

export interface ImportOptions {
  /** Reports what would be done, and does nothing. */
  readonly dryRun?: boolean;
  /** The municipality's first day with Doserute; today for a new one where left out. */
  readonly inUseFrom?: CivilDate;
  /** Faults are told with the rows that they are about. */
  readonly withRows?: boolean;
}

type Attempt = Required<Pick<ImportOptions, 'dryRun' | 'withRows'>> & {
  readonly lookUps: readonly LookUp[];
  readonly inUseFrom: CivilDate | undefined;
};

/** Reads a bundle into the current tenant's municipality: all of it, or nothing and everything that is wrong. */
@Injectable()
export class Importer {
  private readonly seals: IdentitySeals;

  constructor(
    @Inject(DATABASE) private readonly database: Pick<Database, 'analyze'>,
    private readonly keys: KeyRing,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly addresses: AddressBook,
    private readonly boundaries: BoundariesService,
  ) {
    this.seals = new IdentitySeals(keys);
  }

  /**
   * Inside the current transaction, which the caller commits. A municipality that is new is made; rows are found by
   * their natural keys, created or changed, never deleted.
   *
   * @throws Refusal IMPORT_RUNNING when another import of the municipality does not end
   */
  async import(
    source: BundleSource,
    { dryRun = false, withRows = false, inUseFrom }: ImportOptions = {},
  ): Promise<ImportReport> {
    const lookUps = this.addresses.isOn
      ? await this.addresses.lookUp(await addressesWithoutPlace(source))
      : [];
    const report = await rolledBackUnless(
      ({ ok }) => ok && !dryRun,
      () => this.attempt(source, { dryRun, withRows, lookUps, inUseFrom }),
    );
    if (!report.ok && !dryRun) await this.keepForLater(lookUps);
    return report;
  }

  /** What was looked up for a refused bundle: a person settles the doubtful ones, and imports again. */
  private async keepForLater(lookUps: readonly LookUp[]): Promise<void> {
    if (lookUps.length === 0) return;
    if (await isMunicipalityKnown()) await this.addresses.keep(lookUps);
  }

  private async attempt(
    source: BundleSource,
    { dryRun, withRows, lookUps, inUseFrom }: Attempt,
  ): Promise<ImportReport> {
    const { municipality } = currentTenant();
    const newMunicipality = await this.holdMunicipality(municipality, inUseFrom ?? today(this.clock));
    if (inUseFrom !== undefined && !newMunicipality) await setInUseFrom(inUseFrom);
    const directory = await readDirectory(this.keys);
    const reading = await readBundle(source, knownNames(directory), { canLocate: this.addresses.isOn });
    const warnings = [...reading.warnings];
    const refused = (faults: readonly BundleFault[]): ImportReport => {
      const inOrder = inReadingOrder(faults, tableNames);
      const rows = withRows ? { rows: reading.rowsAt(inOrder) } : {};
      return { ok: false, municipality, dryRun, warnings, faults: inOrder, ...rows };
    };
    if (!reading.ok) return refused(reading.faults);

    const { points, recipients } = reading.bundle;
    const unplaced = [...points.rows, ...recipients.rows]
      .filter(({ value }) => value.lat === null)
      .map(({ value }) => value.address);
    if (unplaced.length > 0) await this.addresses.keep(lookUps);
    const located =
      unplaced.length > 0 ? await this.addresses.placesOf(unplaced) : new Map<string, Located>();
    const places = new ImportPlaces({ boundaries: this.boundaries, located });
    const steps = importSteps(reading.bundle, {
      directory,
      keys: this.keys,
      seals: this.seals,
      namesakes: reading.namesakes,
      today: today(this.clock),
      places,
    });
    const faults: BundleFault[] = [];
    for (const step of steps) faults.push(...(await step.prepare()));
    if (faults.length > 0) return refused(faults);
    for (const step of steps) warnings.push(...(await step.warnings()));

    const tables: TableCounts[] = [];
    for (const step of steps) {
      const failure = await writeStep(step, directory);
      if (failure) return refused([failure]);
      tables.push(step.counts());
    }
    const written = tables.filter(({ created, changed }) => created + changed > 0);
    await this.audit.record('IMPORT', 'municipality', municipality, { tables: written });
    if (written.length > 0) afterCommit(() => this.database.analyze());
    return { ok: true, municipality, dryRun, warnings, newMunicipality, tables };
  }

  /** Also makes imports of one municipality take turns: the second one sees what the first one has done. */
  private async holdMunicipality(code: string, inUseFrom: CivilDate): Promise<boolean> {
    try {
      const isNew = await ensureMunicipality(municipalityName(code), inUseFrom);
      await holdMunicipality();
      return isNew;
    } catch (error) {
      if (databaseErrorCode(error) !== LOCK_NOT_AVAILABLE) throw error;
      throw new ExchangeRefusal('IMPORT_RUNNING', IMPORT_RUNNING);
    }
  }
}

const LOCK_NOT_AVAILABLE = '55P03';

/**
 * What the checks cannot have seen: another caller changed a row between them and the writing.
 * @returns null when all went well
 */
async function writeStep(step: ImportStep, directory: Directory): Promise<BundleFault | null> {
  try {
    await step.write(directory);
    return null;
  } catch (error) {
    const constraint = violatedConstraint(error);
    if (constraint === undefined) throw error;
    return faultAt(
      { table: step.table, row: null, column: null },
      {
        code: 'RECORDED_MEANWHILE',
        message: contradictsRecorded(constraint),
        remedy: IMPORT_ONCE_MORE,
      },
    );
  }
}

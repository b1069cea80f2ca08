import { Inject, Injectable } from '@nestjs/common';
import { currentManager, rolledBack } from '../../database/index.js';
import { refusingViolations, type Violations } from '../../database/refusing-violations.js';
import { VersionedRows } from '../../database/rows.js';
import { Audit } from '../../identity/index.js';
import { civilMoment, type CivilDate } from '../../shared/civil-time.js';
import { CLOCK, type Clock } from '../../shared/clock.js';
import { notFound, StaleVersion } from '../../shared/failures.js';
import { newId } from '../../shared/ids.js';
import { InputCheck, tidied } from '../../shared/input-check.js';
import { ApplyMeasuresService, checkMeasures, type Measures } from '../measures/index.js';
import { CrisisChecklist, type CrisisMessage } from './crisis-checklist.entity.js';
import { CHECKLIST, CHOOSE_OTHER_NAME, LANGUAGE_CODE, NAME_TAKEN } from './texts.js';
import type { PlanningFaultCode, PlanningRefusal } from '../refusals/index.js';

export interface ChecklistDetails {
  readonly name: string;
  readonly measures: Measures;
  readonly messages: readonly CrisisMessage[];
}

export type ChecklistChange = ChecklistDetails & { readonly id: string; readonly version: number };

const LONGEST_MESSAGE = 1_000;

class ChecklistRows extends VersionedRows<CrisisChecklist> {
  constructor() {
    super(CrisisChecklist);
  }
}

/** The measures and messages that a municipality has prepared for a crisis. */
@Injectable()
export class ChecklistsService {
  private readonly rows = new ChecklistRows();

  constructor(
    private readonly applyMeasures: ApplyMeasuresService,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** In order of name. */
  list(): Promise<CrisisChecklist[]> {
    return currentManager().find(CrisisChecklist, { order: { name: 'ASC' } });
  }

  /** @throws Refusal INPUT_INVALID, NOT_FOUND, NAME_TAKEN, CHANGED_MEANWHILE */
  async create(input: ChecklistDetails): Promise<CrisisChecklist> {
    const details = await this.checked(input);
    const row = await refusingViolations(violations, () => this.rows.add({ id: newId(), ...details }));
    await this.audit.record('CREATE', 'crisis_checklist', row.id, { name: row.name });
    return row;
  }

  /** Replaces the checklist that was read. @throws StaleVersion, or Refusal as `create` */
  async update({ id, version, ...input }: ChecklistChange): Promise<CrisisChecklist> {
    const current = await this.rows.find(id);
    if (!current) throw notFound(CHECKLIST, id);
    const details = await this.checked(input);
    const changed = await refusingViolations(violations, () => this.rows.change(id, version, details));
    if (!changed) throw new StaleVersion((await this.rows.find(id)) ?? current);
    await this.audit.record('UPDATE', 'crisis_checklist', id, { version: changed.version });
    return changed;
  }

  /** @throws StaleVersion, or Refusal NOT_FOUND */
  async remove(id: string, version: number): Promise<CrisisChecklist> {
    const current = await this.rows.find(id);
    if (!current) throw notFound(CHECKLIST, id);
    if (current.version !== version) throw new StaleVersion(current);
    await this.rows.remove(id);
    await this.audit.record('REMOVE', 'crisis_checklist', id, { name: current.name });
    return current;
  }

  /** Rulesets, points and hours must be applicable today. Crews are checked when the days are known. */
  private async checked(input: ChecklistDetails): Promise<Omit<CrisisChecklist, 'id' | 'version'>> {
    const { name, measures, messages } = tidied(input);
    const check = new InputCheck<PlanningFaultCode>();
    check.text('name', name, 200);
    checkMeasures(check, measures);
    messages.forEach(({ language, text }, k) => {
      check.form(`messages.${k}.language`, language, /^[a-z]{2,3}$/, LANGUAGE_CODE, 'nb');
      check.text(`messages.${k}.text`, text, LONGEST_MESSAGE);
    });
    check.done();
    const today: CivilDate = civilMoment(this.clock.now()).date;
    await rolledBack(() => this.applyMeasures.apply({ ...measures, shifts: [] }, today, today));
    return { name, measures, messages: [...messages] };
  }
}

const violations: Violations<PlanningRefusal> = {
  crisis_checklist_municipality_name_key: {
    code: 'NAME_TAKEN',
    where: 'name',
    message: NAME_TAKEN,
    remedy: CHOOSE_OTHER_NAME,
  },
};

import { Injectable } from '@nestjs/common';
import { refusingViolations } from '../database/refusing-violations.js';
import type { Page } from '../graphql/page.js';
import { Audit } from '../identity/index.js';
import type { CivilDate } from '../shared/civil-time.js';
import { notFound, StaleVersion } from '../shared/failures.js';
import { newId } from '../shared/ids.js';
import { InputCheck, tidied } from '../shared/input-check.js';
import { COHORT_GAP_MINUTES, MAX_PRESENT, POINT_NAME_LENGTH, RISK_LIMIT } from './fields.js';
import type { PointKind } from './point.entity.js';
import { violations } from './point.violations.js';
import type { Ruleset } from './ruleset.entity.js';
import { RulesetRepository } from './ruleset.repository.js';
import { RULESET } from './texts.js';

export interface RulesetDetails {
  readonly name: string;
  /** Left out: all kinds. */
  readonly pointKind?: PointKind | null;
  readonly validFrom?: CivilDate | null;
  readonly validUntil?: CivilDate | null;
  /** Replaces a point's own cap where that is higher. */
  readonly maxPresent?: number | null;
  readonly cohortGapMinutes: number;
  readonly riskLimit: number;
  /** False: prepared, and in force on no date until it is switched on. Left out: true. */
  readonly active?: boolean;
}

export type RulesetChanges = Partial<RulesetDetails> & { readonly id: string; readonly version: number };

/** What switching a ruleset on or off changes of it. */
export type RulesetState = Pick<Ruleset, 'active' | 'validFrom' | 'validUntil' | 'version'>;

/** The caps and separations that infection-control advice puts in force from a date. */
@Injectable()
export class RulesetsService {
  constructor(
    private readonly rulesets: RulesetRepository,
    private readonly audit: Audit,
  ) {}

  page(inForceOn: CivilDate | null, page: Page): Promise<Ruleset[]> {
    return this.rulesets.page(inForceOn, page);
  }

  /** @throws Refusal INPUT_INVALID or NAME_TAKEN */
  async create(input: RulesetDetails): Promise<Ruleset> {
    const details = tidied(input);
    checkRuleset(details);
    const {
      pointKind,
      validFrom = null,
      validUntil = null,
      maxPresent = null,
      active = true,
      ...plain
    } = details;
    const row = await refusingViolations(violations, () =>
      this.rulesets.add({
        id: newId(),
        ...plain,
        pointKind: pointKind ?? '*',
        validFrom,
        validUntil,
        maxPresent,
        active,
      }),
    );
    await this.audit.record('CREATE', 'ruleset', row.id, { ...details });
    return row;
  }

  /** @throws StaleVersion, or Refusal INPUT_INVALID, NOT_FOUND or NAME_TAKEN */
  async update({ id, version, ...input }: RulesetChanges): Promise<Ruleset> {
    const { pointKind, ...plain } = tidied(input);
    const current = await this.rulesets.find(id);
    if (!current) throw notFound(RULESET, id);
    checkRuleset({ validFrom: current.validFrom, validUntil: current.validUntil, ...plain });
    const kind = pointKind === undefined ? {} : { pointKind: pointKind ?? ('*' as const) };
    const changed = await refusingViolations(violations, () =>
      this.rulesets.change(id, version, { ...plain, ...kind }),
    );
    if (!changed) throw new StaleVersion((await this.rulesets.find(id)) ?? current);
    await this.audit.record('UPDATE', 'ruleset', id, { ...input, version: changed.version });
    return changed;
  }

  find(id: string): Promise<Ruleset | null> {
    return this.rulesets.find(id);
  }

  findAll(ids: readonly string[]): Promise<Map<string, Ruleset>> {
    return this.rulesets.findAll(ids);
  }

  /**
   * Makes a ruleset what it was at an earlier version, of which nothing is left to see, provided that it has not
   * been changed since: false if it has.
   */
  async restore(id: string, version: number, before: RulesetState): Promise<boolean> {
    const { version: to, ...columns } = before;
    return this.rulesets.restore(id, version, columns, to);
  }
}

function checkRuleset(input: Partial<RulesetDetails>): void {
  const check = new InputCheck();
  check.text('name', input.name, POINT_NAME_LENGTH);
  check.inOrder(['validFrom', input.validFrom], ['validUntil', input.validUntil]);
  check.between('maxPresent', input.maxPresent, ...MAX_PRESENT);
  check.present('cohortGapMinutes', input.cohortGapMinutes);
  check.between('cohortGapMinutes', input.cohortGapMinutes, ...COHORT_GAP_MINUTES);
  check.present('riskLimit', input.riskLimit);
  check.between('riskLimit', input.riskLimit, ...RISK_LIMIT);
  check.present('active', input.active);
  check.done();
}

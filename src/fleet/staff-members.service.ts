import { Injectable } from '@nestjs/common';
import { currentTenant } from '../database/index.js';
import { refusingViolations } from '../database/refusing-violations.js';
import type { Page } from '../graphql/page.js';
import { Audit } from '../identity/index.js';
import { notFound, StaleVersion } from '../shared/failures.js';
import { newId } from '../shared/ids.js';
import { InputCheck, tidied } from '../shared/input-check.js';
import { KeyRing } from '../shared/key-ring.js';
import { FLEET_NAME_LENGTH, SKILL } from './fields.js';
import { violations } from './fleet.violations.js';
import type { StaffMember } from './staff-member.entity.js';
import { StaffMemberRepository } from './staff-member.repository.js';
import { sealStaffName, staffNamePlace } from './staff-name.js';
import { STAFF_MEMBER } from './texts.js';

export interface StaffMemberDetails {
  readonly name: string;
  /** MEDICATION, NURSE, TESTING, or words of the municipality's own. */
  readonly skills: readonly string[];
}

export type StaffMemberChanges = Partial<StaffMemberDetails> & {
  readonly id: string;
  readonly version: number;
};

/** The employees and what they may do. Their names are sealed. */
@Injectable()
export class StaffMembersService {
  constructor(
    private readonly staff: StaffMemberRepository,
    private readonly keys: KeyRing,
    private readonly audit: Audit,
  ) {}

  page(page: Page): Promise<StaffMember[]> {
    return this.staff.page(page);
  }

  findAll(ids: readonly string[]): Promise<Map<string, StaffMember>> {
    return this.staff.findAll(ids);
  }

  name(row: StaffMember): string {
    return this.keys.open(staffNamePlace(currentTenant().municipality), row.nameSealed);
  }

  /** @throws Refusal INPUT_INVALID or NAME_TAKEN */
  async create(input: StaffMemberDetails): Promise<StaffMember> {
    const { name, skills } = tidied(input);
    checkStaffMember({ name, skills });
    const row = await refusingViolations(violations, () =>
      this.staff.add({ id: newId(), ...sealStaffName(this.keys, name), skills: [...new Set(skills)] }),
    );
    await this.audit.record('CREATE', 'staff', row.id, { skills });
    return row;
  }

  /** @throws StaleVersion, or Refusal INPUT_INVALID, NOT_FOUND or NAME_TAKEN */
  async update({ id, version, ...input }: StaffMemberChanges): Promise<StaffMember> {
    const { name, skills } = tidied(input);
    const current = await this.staff.find(id);
    if (!current) throw notFound(STAFF_MEMBER, id);
    checkStaffMember({ name, skills });
    const changed = await refusingViolations(violations, () =>
      this.staff.change(id, version, {
        ...(name !== undefined && sealStaffName(this.keys, name)),
        ...(skills !== undefined && { skills: [...new Set(skills)] }),
      }),
    );
    if (!changed) throw new StaleVersion((await this.staff.find(id)) ?? current);
    await this.audit.record('UPDATE', 'staff', id, { fields: Object.keys(input), version: changed.version });
    return changed;
  }
}

function checkStaffMember({ name, skills }: Partial<StaffMemberDetails>): void {
  const check = new InputCheck();
  check.text('name', name, FLEET_NAME_LENGTH);
  check.present('skills', skills);
  for (const skill of skills ?? []) check.form('skills', skill, ...SKILL);
  check.done();
}

import { Injectable } from '@nestjs/common';
import { refusingViolations } from '../database/refusing-violations.js';
import type { Page } from '../graphql/page.js';
import { Audit } from '../identity/index.js';
import { notFound, StaleVersion } from '../shared/failures.js';
import { newId } from '../shared/ids.js';
import { InputCheck, tidied } from '../shared/input-check.js';
import { CAPACITY_DOSES, CAPACITY_KG, FLEET_NAME_LENGTH } from './fields.js';
import { violations } from './fleet.violations.js';
import type { TravelMode, Vehicle } from './vehicle.entity.js';
import { VehicleRepository } from './vehicle.repository.js';
import { VEHICLE } from './texts.js';

export interface VehicleDetails {
  readonly name: string;
  readonly mode: TravelMode;
  readonly capacityDoses: number;
  readonly capacityKg: number;
}

export type VehicleChanges = Partial<VehicleDetails> & { readonly id: string; readonly version: number };

/** What handouts are brought home with. */
@Injectable()
export class VehiclesService {
  constructor(
    private readonly vehicles: VehicleRepository,
    private readonly audit: Audit,
  ) {}

  page(page: Page): Promise<Vehicle[]> {
    return this.vehicles.page(page);
  }

  findAll(ids: readonly string[]): Promise<Map<string, Vehicle>> {
    return this.vehicles.findAll(ids);
  }

  /** @throws Refusal INPUT_INVALID or NAME_TAKEN */
  async create(input: VehicleDetails): Promise<Vehicle> {
    const details = tidied(input);
    checkVehicle(details);
    const row = await refusingViolations(violations, () => this.vehicles.add({ id: newId(), ...details }));
    await this.audit.record('CREATE', 'vehicle', row.id, { ...details });
    return row;
  }

  /** @throws StaleVersion, or Refusal INPUT_INVALID, NOT_FOUND or NAME_TAKEN */
  async update({ id, version, ...input }: VehicleChanges): Promise<Vehicle> {
    const details = tidied(input);
    const current = await this.vehicles.find(id);
    if (!current) throw notFound(VEHICLE, id);
    checkVehicle(details);
    const changed = await refusingViolations(violations, () => this.vehicles.change(id, version, details));
    if (!changed) throw new StaleVersion((await this.vehicles.find(id)) ?? current);
    await this.audit.record('UPDATE', 'vehicle', id, { ...details, version: changed.version });
    return changed;
  }
}

function checkVehicle(input: Partial<VehicleDetails>): void {
  const check = new InputCheck();
  check.text('name', input.name, FLEET_NAME_LENGTH);
  check.present('mode', input.mode);
  check.present('capacityDoses', input.capacityDoses);
  check.between('capacityDoses', input.capacityDoses, ...CAPACITY_DOSES);
  check.present('capacityKg', input.capacityKg);
  check.between('capacityKg', input.capacityKg, ...CAPACITY_KG);
  check.done();
}

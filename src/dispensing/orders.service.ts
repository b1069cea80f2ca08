import { Inject, Injectable } from '@nestjs/common';
import { refusingViolations } from '../database/refusing-violations.js';
import type { Page } from '../graphql/page.js';
import { Audit } from '../identity/index.js';
import { addDays, type CivilDate } from '../shared/civil-time.js';
import { CLOCK, type Clock } from '../shared/clock.js';
import { notFound, type Refusal, StaleVersion } from '../shared/failures.js';
import { newId } from '../shared/ids.js';
import { InputCheck, tidied } from '../shared/input-check.js';
import { today } from '../shared/today.js';
import { violations } from './dispensing.violations.js';
import type { MedicationOrder } from './medication-order.entity.js';
import type { MedicineForm } from './fields.js';
import { checkOrder, type OrderDetails } from './order-check.js';
import { type OrderFilter, OrderRepository } from './order.repository.js';
import { DispensingRefusal } from './refusals.js';
import { spelledHandout } from './rules/handout-expression.js';
import { ORDER, orderInForce, orderNotBegun } from './texts.js';

export type NewOrder = OrderDetails & { readonly recipientId: string };

/** A new decision that takes over from the one in force; what it says nothing about stays as it was. */
export type OrderChange = Partial<Omit<OrderDetails, 'validFrom'>> & {
  readonly id: string;
  readonly version: number;
  readonly from: CivilDate;
};

/**
 * The recorded decisions that handouts follow from. What was in force on a day is never rewritten: a change ends one
 * order and begins another, so that every dose can be traced to the decision behind it. In particular a take-home
 * limit changes in no other way.
 */
@Injectable()
export class OrdersService {
  constructor(
    private readonly orders: OrderRepository,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  page(filter: OrderFilter, page: Page): Promise<MedicationOrder[]> {
    return this.orders.page(filter, page);
  }

  ofRecipients(ids: readonly string[]): Promise<Map<string, MedicationOrder[]>> {
    return this.orders.ofRecipients(ids);
  }

  /** @throws Refusal INPUT_INVALID, ORDER_OVERLAPS or NOT_FOUND (the recipient) */
  async create(input: NewOrder): Promise<MedicationOrder> {
    const order = await this.add(input);
    await this.audit.record('CREATE', 'order', order.id, { ...input });
    return order;
  }

  /**
   * Ends the order the day before `from` and begins the changed one on it.
   * @returns the new order
   * @throws StaleVersion, or Refusal INPUT_INVALID, NOT_FOUND, ORDER_OVERLAPS or ORDER_NOT_BEGUN
   */
  async change({ id, version, from, ...changes }: OrderChange): Promise<MedicationOrder> {
    const current = await this.get(id);
    if (current.version !== version) throw new StaleVersion(current);
    if (from <= current.validFrom) throw notBegun(current);
    this.checkInForce(current, 'from', from);
    await this.orders.change(id, version, { validUntil: addDays(from, -1) });
    const { recipientId, atc, form, handout, supervised, maxTakeHomeDoses, toleranceDays, validUntil } =
      current;
    const { preparation, dosesPerDay, doseEveryDays } = current;
    const order = await this.add({
      recipientId,
      atc: changes.atc ?? atc,
      form: changes.form ?? (form as MedicineForm),
      preparation: changes.preparation === undefined ? preparation : changes.preparation,
      dosesPerDay: changes.dosesPerDay ?? dosesPerDay,
      doseEveryDays: changes.doseEveryDays ?? doseEveryDays,
      handout: changes.handout ?? handout,
      supervised: changes.supervised ?? supervised,
      maxTakeHomeDoses: changes.maxTakeHomeDoses ?? maxTakeHomeDoses,
      toleranceDays: changes.toleranceDays ?? toleranceDays,
      validFrom: from,
      validUntil: changes.validUntil === undefined ? validUntil : changes.validUntil,
    });
    await this.audit.record('CHANGE', 'order', order.id, { from, instead: id, ...changes });
    return order;
  }

  /**
   * Sets the order's last day.
   * @throws StaleVersion, or Refusal INPUT_INVALID, NOT_FOUND or ORDER_OVERLAPS (when a later order has begun)
   */
  async end(id: string, version: number, until: CivilDate): Promise<MedicationOrder> {
    const current = await this.get(id);
    const check = new InputCheck();
    check.inOrder(['validFrom', current.validFrom], ['until', until]);
    check.done();
    const changed = await refusingViolations(violations, () =>
      this.orders.change(id, version, { validUntil: until }),
    );
    if (!changed) throw new StaleVersion(await this.get(id));
    await this.audit.record('END', 'order', id, { until });
    return changed;
  }

  /**
   * Takes back an order that no day has been under yet; the audit keeps what it was.
   * @returns the order as it was
   * @throws StaleVersion, or Refusal NOT_FOUND or ORDER_IN_FORCE
   */
  async cancel(id: string, version: number): Promise<MedicationOrder> {
    const current = await this.get(id);
    if (current.version !== version) throw new StaleVersion(current);
    if (current.validFrom <= today(this.clock)) throw inForce(current);
    await this.orders.remove(id);
    await this.audit.record('CANCEL', 'order', id, toDetail(current));
    return current;
  }

  private add(input: NewOrder): Promise<MedicationOrder> {
    const order = tidied(input);
    checkOrder(order);
    return refusingViolations(violations, () =>
      this.orders.add({
        id: newId(),
        ...order,
        preparation: order.preparation || null,
        dosesPerDay: order.dosesPerDay === 2 ? 2 : 1,
        doseEveryDays: order.doseEveryDays ?? 1,
        handout: spelledHandout(order.handout),
        validUntil: order.validUntil ?? null,
      }),
    );
  }

  /** @throws Refusal NOT_FOUND */
  async get(id: string): Promise<MedicationOrder> {
    const order = await this.orders.find(id);
    if (!order) throw notFound(ORDER, id);
    return order;
  }

  private checkInForce(order: MedicationOrder, where: string, date: CivilDate): void {
    const check = new InputCheck();
    check.inOrder([where, date], ['validUntil', order.validUntil]);
    check.done();
  }
}

const toDetail = (row: MedicationOrder): Record<string, unknown> => ({
  recipientId: row.recipientId,
  atc: row.atc,
  form: row.form,
  preparation: row.preparation,
  dosesPerDay: row.dosesPerDay,
  doseEveryDays: row.doseEveryDays,
  handout: row.handout,
  supervised: row.supervised,
  maxTakeHomeDoses: row.maxTakeHomeDoses,
  toleranceDays: row.toleranceDays,
  validFrom: row.validFrom,
  validUntil: row.validUntil,
});

function notBegun({ validFrom }: MedicationOrder): Refusal {
  return new DispensingRefusal('ORDER_NOT_BEGUN', orderNotBegun(validFrom));
}

function inForce({ validFrom }: MedicationOrder): Refusal {
  return new DispensingRefusal('ORDER_IN_FORCE', orderInForce(validFrom));
}

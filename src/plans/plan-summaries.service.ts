import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { currentManager } from '../database/index.js';
import { ShiftStaff } from '../fleet/index.js';
import { groupBy } from '../shared/group-by.js';
import { PlanContentsService } from './plan-contents.service.js';
import { type PlanSummary, planSummary } from './plan-summary.js';
import { Plan } from './plan.entity.js';
import { readFamiliar } from './read-familiar.js';

/** What plans are like for those who work and those who are visited. */
@Injectable()
export class PlanSummaries {
  constructor(private readonly contents: PlanContentsService) {}

  /** By plan; one without an answer is not in the map. Whom people know is read once a date. */
  of = async (planIds: readonly string[]): Promise<Map<string, PlanSummary>> => {
    const manager = currentManager();
    const plans = await manager.findBy(Plan, { id: In([...planIds]) });
    const routes = await this.contents.routes(planIds);
    const all = [...routes.values()].flat();
    const stops = await this.contents.stops(all.map(({ id }) => id));
    const handouts = await this.contents.handouts(planIds);
    const staff = await manager.findBy(ShiftStaff, { shiftId: In(all.map(({ shiftId }) => shiftId)) });
    const crews = new Map(
      [...groupBy(staff, ({ shiftId }) => shiftId)].map(([shift, rows]) => [
        shift,
        rows.map(({ staffId }) => staffId),
      ]),
    );
    const familiar = new Map<string, Awaited<ReturnType<typeof readFamiliar>>>();
    const summaries = new Map<string, PlanSummary>();
    for (const { id, date } of plans.filter(({ finishedAt }) => finishedAt !== null)) {
      const known = familiar.get(date) ?? (await readFamiliar(manager, date));
      familiar.set(date, known);
      const ways = routes.get(id) ?? [];
      const rows = {
        routes: ways,
        stops: ways.flatMap((route) => stops.get(route.id) ?? []),
        handouts: handouts.get(id) ?? [],
      };
      summaries.set(id, planSummary(rows, crews, known));
    }
    return summaries;
  };
}

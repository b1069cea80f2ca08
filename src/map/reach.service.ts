import { Inject, Injectable } from '@nestjs/common';
import { PointsService } from '../points/index.js';
import { type Recipient, RecipientsService, ResidencesService } from '../recipients/index.js';
import { CLOCK, type Clock } from '../shared/clock.js';
import { notFound } from '../shared/failures.js';
import { cornersOf, latLon } from '../shared/geo.js';
import { InputCheck } from '../shared/input-check.js';
import type { TravelMode } from '../travel/index.js';
import { type Reach, RoadLook } from './road-look.js';
import { RoadClosuresService } from './road-closures.service.js';
import { POINT } from './texts.js';

const MAX_MINUTES = 60;

/** Who lives within so many minutes of a point, today. */
@Injectable()
export class ReachService {
  constructor(
    private readonly points: PointsService,
    private readonly recipients: RecipientsService,
    private readonly residences: ResidencesService,
    private readonly closures: RoadClosuresService,
    private readonly look: RoadLook,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Roads that are closed now are not taken.
   * @returns the recipients by alias
   * @throws Refusal INPUT_INVALID or NOT_FOUND
   */
  async around(
    pointId: string,
    mode: TravelMode,
    minutes: number,
  ): Promise<Reach & { recipients: Recipient[] }> {
    const check = new InputCheck();
    check.between('minutes', minutes, 1, MAX_MINUTES);
    check.done();
    const point = await this.points.find(pointId);
    if (!point) throw notFound(POINT, pointId);
    const now = this.clock.now();
    const closed = await this.closures.during(now, new Date(now.getTime() + 1));
    const avoid = closed.map(({ area }) => cornersOf(area));
    const reach = await this.look.reach(latLon(point.location), mode, minutes, avoid);
    const found = await this.recipients.findAll(await this.residences.livingIn(reach.area));
    return { ...reach, recipients: [...found.values()].sort((a, b) => (a.alias < b.alias ? -1 : 1)) };
  }
}

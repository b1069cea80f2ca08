import { Field, Int, ObjectType } from '@nestjs/graphql';
import { JsonScalar } from '../../graphql/scalars.js';
import { decodePolyline, encodePolyline, type Leg } from '../../travel/index.js';
import type { RouteWay } from '../route-ways.js';
import { sum } from '../../shared/sum.js';

@ObjectType('Instruction', { description: 'One turn of a way.' })
export class InstructionObject {
  @Field(() => String, { description: 'What to do, in bokmål.' })
  text!: string;

  @Field(() => Int, { description: 'Length from this turn to the next.' })
  metres!: number;

  @Field(() => Int, { description: 'Travel time from this turn to the next.' })
  seconds!: number;
}

@ObjectType('Way', { description: 'A way as it is drawn on a map.' })
export class WayObject {
  @Field(() => String, { description: '`valhalla` along roads, `straight-line` from stop to stop.' })
  engine!: string;

  @Field(() => String, { description: 'Encoded polyline with six decimals.' })
  polyline!: string;

  @Field(() => JsonScalar, { description: 'A GeoJSON LineString (RFC 7946).' })
  geoJson!: object;

  @Field(() => Int, { description: 'Its length.' })
  metres!: number;

  @Field(() => Int, { description: 'Its travel time.' })
  seconds!: number;

  @Field(() => [InstructionObject], { description: 'The turns, in order; empty for straight lines.' })
  instructions!: InstructionObject[];
}

/** The whole route as one way; legs without a way are left out. */
export function toRouteWayObject({ engine, legs }: RouteWay): WayObject {
  const ways = legs.filter((leg) => leg !== null);
  const points = ways.flatMap(({ polyline }) => decodePolyline(polyline));
  return wayObject(engine, {
    polyline: encodePolyline(points),
    metres: sum(ways.map(({ metres }) => metres)),
    seconds: sum(ways.map(({ seconds }) => seconds)),
    instructions: ways.flatMap(({ instructions }) => instructions),
  });
}

/** The way to the stop at a position of the route; null to the first, and where there is none. */
export function toStopWayObject({ engine, legs }: RouteWay, position: number): WayObject | null {
  const leg = position === 0 ? null : (legs[position - 1] ?? null);
  return leg && wayObject(engine, leg);
}

const wayObject = (engine: string, { polyline, metres, seconds, instructions }: Leg): WayObject => ({
  engine,
  polyline,
  geoJson: { type: 'LineString', coordinates: decodePolyline(polyline).map(({ lat, lon }) => [lon, lat]) },
  metres,
  seconds,
  instructions: instructions.map((each) => ({ text: each.text, metres: each.metres, seconds: each.seconds })),
});

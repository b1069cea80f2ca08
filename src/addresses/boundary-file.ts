import { z } from 'zod';
import type { Refusal } from '../shared/failures.js';
import type { GeoMultiPolygon, GeoPolygon } from '../shared/geo.js';
import { AddressesRefusal } from './refusals.js';
import { boundaryNotFound, boundaryUnreadable } from './texts.js';

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).rest(z.number());
const rings = z.array(z.array(position).min(4)).min(1);
const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: rings }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(rings).min(1) }),
]);
/** Only the properties of the others are looked at: a file of all municipalities is not refused for one of them. */
const collection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({ properties: z.record(z.string(), z.unknown()).nullable(), geometry: z.unknown() }),
  ),
});

/** Names under which published files have the municipality's number. */
const NUMBER_NAMES = ['kommunenummer', 'kommunenr', 'id'];

/**
 * The boundary of a municipality in a GeoJSON file of municipalities (Kartverket's and those made from it).
 * @throws Refusal BOUNDARY_UNREADABLE, or BOUNDARY_NOT_FOUND when the municipality is not in it
 */
export function boundaryIn(text: string, municipality: string): GeoPolygon | GeoMultiPolygon {
  const { features } = read(collection, parsed(text));
  const found = features.find(({ properties }) =>
    NUMBER_NAMES.some((name) => String(properties?.[name]).padStart(4, '0') === municipality),
  );
  if (!found) {
    throw new AddressesRefusal('BOUNDARY_NOT_FOUND', boundaryNotFound(features.length, municipality));
  }
  return read(geometry, found.geometry) as GeoPolygon | GeoMultiPolygon;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable('it is no JSON');
  }
}

function read<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const { path, message } = result.error.issues[0];
  throw unreadable(`${path.join('.')}: ${message}`);
}

const unreadable = (why: string): Refusal =>
  new AddressesRefusal('BOUNDARY_UNREADABLE', boundaryUnreadable(why));

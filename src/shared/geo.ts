/** A GeoJSON point (RFC 7946): longitude first. */
export interface GeoPoint {
  type: 'Point';
  coordinates: [lon: number, lat: number];
}

/** A GeoJSON polygon: rings that end where they begin, the first of them the outer one. */
export interface GeoPolygon {
  type: 'Polygon';
  coordinates: [lon: number, lat: number][][];
}

export interface GeoMultiPolygon {
  type: 'MultiPolygon';
  coordinates: GeoPolygon['coordinates'][];
}

export interface LatLon {
  readonly lat: number;
  readonly lon: number;
}

export const geoPoint = ({ lat, lon }: LatLon): GeoPoint => ({ type: 'Point', coordinates: [lon, lat] });

export const latLon = ({ coordinates: [lon, lat] }: GeoPoint): LatLon => ({ lat, lon });

/** @param corners in order, at least three; the last joins the first */
export function geoPolygon(corners: readonly LatLon[]): GeoPolygon {
  const ring = corners.map(({ lat, lon }): [number, number] => [lon, lat]);
  return { type: 'Polygon', coordinates: [[...ring, ring[0]]] };
}

/** The corners of the outer ring, the joining one once. */
export const cornersOf = ({ coordinates: [ring] }: GeoPolygon): LatLon[] =>
  ring.slice(0, -1).map(([lon, lat]) => ({ lat, lon }));

/** A GeoJSON point (RFC 7946): longitude first. */
export interface GeoPoint {
  type: 'Point';
  coordinates: [lon: number, lat: number];
}

export interface LatLon {
  readonly lat: number;
  readonly lon: number;
}

export const geoPoint = ({ lat, lon }: LatLon): GeoPoint => ({ type: 'Point', coordinates: [lon, lat] });

export const latLon = ({ coordinates: [lon, lat] }: GeoPoint): LatLon => ({ lat, lon });

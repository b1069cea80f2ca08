import type { LatLon } from '../shared/geo.js';

/** The encoded polyline algorithm with six decimals, as Valhalla writes it. */
const PRECISION = 1e6;

export function decodePolyline(text: string): LatLon[] {
  const points: LatLon[] = [];
  let at = 0;
  let lat = 0;
  let lon = 0;
  const next = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 5) {
      const part = text.charCodeAt(at++) - 63;
      value |= (part & 0x1f) << shift;
      if (part < 0x20) return value & 1 ? ~(value >> 1) : value >> 1;
    }
  };
  while (at < text.length) {
    lat += next();
    lon += next();
    points.push({ lat: lat / PRECISION, lon: lon / PRECISION });
  }
  return points;
}

export function encodePolyline(points: readonly LatLon[]): string {
  let text = '';
  let [lat, lon] = [0, 0];
  const write = (difference: number): void => {
    let value = difference < 0 ? ~(difference << 1) : difference << 1;
    for (; value >= 0x20; value >>>= 5) text += String.fromCharCode((0x20 | (value & 0x1f)) + 63);
    text += String.fromCharCode(value + 63);
  };
  for (const point of points) {
    const [nextLat, nextLon] = [Math.round(point.lat * PRECISION), Math.round(point.lon * PRECISION)];
    write(nextLat - lat);
    write(nextLon - lon);
    [lat, lon] = [nextLat, nextLon];
  }
  return text;
}

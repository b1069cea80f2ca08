declare module 'vt-pbf' {
  import type { LegacyTile } from 'geojson-vt';

  const vtPbf: {
    /** A Mapbox vector tile of these layers. */
    fromGeojsonVt(
      layers: Readonly<Record<string, Pick<LegacyTile, 'features'>>>,
      options: { readonly version: 2; readonly extent: number },
    ): Uint8Array;
  };
  export default vtPbf;
}

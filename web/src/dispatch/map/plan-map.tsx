import { useQuery } from '@apollo/client/react';
import { GeoJSONSource, type Map } from 'maplibre-gl';
import { useEffect, useMemo, useRef, useState } from 'react';
import {
  RoadClosuresDocument,
  StreetMapDocument,
  type WholePlanFragment,
} from '../../graphql/generated/graphql.js';
import { showClosures } from '../../places/show-closures.js';
import { addStreets } from '../../places/streets.js';
import { addDays, instantOf } from '../../words/format.js';
import { useLanguage, useWords } from '../../words/language.js';
import type { Chosen, Lane } from '../model.js';
import { partWords } from '../part-words.js';
import { makeMap } from './make-map.js';
import { mapData } from './map-data.js';
import { usePalette } from './palette.js';
import { addSymbols } from './symbols.js';
import { useWays } from './use-ways.js';

/** Routes by shift with order and direction, points with their load, and who has no place. */
export function PlanMap({
  plan,
  lanes,
  chosen,
  choose,
}: {
  plan: WholePlanFragment;
  lanes: readonly Lane[];
  chosen: Chosen;
  choose: (chosen: Chosen) => void;
}) {
  const w = useWords(partWords);
  const language = useLanguage();
  const palette = usePalette();
  const container = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<Map | null>(null);
  const [failed, setFailed] = useState(false);
  const ways = useWays(plan);
  const data = useMemo(() => mapData(plan, lanes, ways.byShift), [plan, lanes, ways.byShift]);
  const streetMap = useQuery(StreetMapDocument).data?.streetMap;
  const closed = useQuery(RoadClosuresDocument, {
    variables: { from: instantOf(plan.date, '00:00'), until: instantOf(addDays(plan.date, 1), '00:00') },
  }).data?.roadClosures;
  // Where to look first; later the dispatcher's own view is kept.
  const firstBounds = useRef(data.bounds);

  useEffect(() => {
    if (!container.current) return undefined;
    let made: Map;
    try {
      made = makeMap(container.current, palette, firstBounds.current, w.mapLabel);
    } catch {
      setFailed(true); // no WebGL: said on the screen, and everything is on the board
      return undefined;
    }
    made.on('load', () => {
      setMap(made);
      made.getCanvas().dataset['ready'] = 'true';
    });
    made.on('click', 'stops', ({ features }) => {
      const id: unknown = features?.[0]?.properties['stop'];
      if (typeof id === 'string') choose({ stop: id });
    });
    made.on('click', 'points', ({ features }) => {
      const id: unknown = features?.[0]?.properties['point'];
      if (typeof id === 'string') choose({ point: id });
    });
    for (const layer of ['stops', 'points']) {
      made.on('mouseenter', layer, () => (made.getCanvas().style.cursor = 'pointer'));
      made.on('mouseleave', layer, () => (made.getCanvas().style.cursor = ''));
    }
    return () => {
      setMap(null);
      made.remove();
    };
  }, [palette, choose, w.mapLabel]);

  useEffect(() => {
    if (!map) return;
    addSymbols(map, data, palette);
    for (const name of ['routes', 'stops', 'points', 'unassigned'] as const) {
      const source = map.getSource(name);
      if (source instanceof GeoJSONSource) void source.setData(data[name]);
    }
  }, [map, data, palette]);

  // On a change of appearance there is another map: the colours are those that this one was made in.
  useEffect(() => {
    if (map && streetMap) addStreets(map, streetMap, palette.streets, 'routes');
  }, [map, streetMap]);

  useEffect(() => {
    if (map && closed) showClosures(map, closed, palette.danger);
  }, [map, closed]);

  useEffect(() => {
    map?.setFilter('chosen', ['==', ['get', 'stop'], chosen && 'stop' in chosen ? chosen.stop : '']);
  }, [map, chosen]);

  if (failed) return <p>{w.mapFailed}</p>;
  return (
    <>
      <div ref={container} className="map" />
      <p className="subtle small">{w.mapLegend}</p>
      {ways.note && <p className="small">⚠ {ways.note[language]}</p>}
      {ways.straight && (
        <p className="subtle small" role="status">
          {w.straightLines[ways.straight]}
        </p>
      )}
    </>
  );
}

import { useQuery } from '@apollo/client/react';
import { GeoJSONSource, type Map } from 'maplibre-gl';
import { Button } from '@digdir/designsystemet-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import {
  RoadClosuresDocument,
  StreetMapDocument,
  type WholePlanFragment,
} from '../../graphql/generated/graphql.js';
import { showClosures } from '../../places/show-closures.js';
import { addStreets } from '../../places/streets.js';
import { addDays, instantOf } from '../../words/format.js';
import { useLanguage, useWords } from '../../words/language.js';
import type { Hover } from '../hover.js';
import type { Chosen, Lane } from '../model.js';
import { partWords } from '../part-words.js';
import type { Selection } from '../selection/use-selection.js';
import { selectionWords } from '../selection/words.js';
import { Lasso, type Ringed } from './lasso.js';
import { makeMap } from './make-map.js';
import { mapData } from './map-data.js';
import { type Palette, usePalette } from './palette.js';
import { addSymbols } from './symbols.js';
import { useWays } from './use-ways.js';

/** Routes by shift with order and direction, points with their load, and who has no place. */
export function PlanMap({
  plan,
  lanes,
  chosen,
  choose,
  selection,
  hover,
}: {
  plan: WholePlanFragment;
  lanes: readonly Lane[];
  chosen: Chosen;
  choose: (chosen: Chosen) => void;
  /** Null where the plan cannot be changed. */
  selection: Selection | null;
  hover: Hover;
}) {
  const w = useWords(partWords);
  const language = useLanguage();
  const s = useWords(selectionWords);
  const [ringing, ring] = useState(false);
  const palette = usePalette();
  const container = useRef<HTMLDivElement>(null);
  /** The map once it is ready, and the colours that it was made in: another palette makes another map. */
  const [made, setMade] = useState<{ map: Map; colours: Palette } | null>(null);
  const map = made?.map ?? null;
  const [failed, setFailed] = useState(false);
  const ways = useWays(plan);
  const data = useUnchanged(useMemo(() => mapData(plan, lanes, ways.byShift), [plan, lanes, ways.byShift]));
  const streetMap = useQuery(StreetMapDocument).data?.streetMap;
  const closed = useQuery(RoadClosuresDocument, {
    variables: { from: instantOf(plan.date, '00:00'), until: instantOf(addDays(plan.date, 1), '00:00') },
  }).data?.roadClosures;
  // Where to look first; later the dispatcher's own view is kept.
  const firstBounds = useRef(data.bounds);

  useEffect(() => {
    if (!container.current) return undefined;
    let drawn: Map;
    try {
      drawn = makeMap(container.current, palette, firstBounds.current, w.mapLabel);
    } catch {
      // No WebGL: said on the screen, and everything is on the board. Known only once the map was tried.
      // eslint-disable-next-line react-hooks/set-state-in-effect
      setFailed(true);
      return undefined;
    }
    drawn.on('load', () => {
      setMade({ map: drawn, colours: palette });
      drawn.getCanvas().dataset['ready'] = 'true';
    });
    drawn.on('click', 'stops', ({ features }) => {
      const id: unknown = features?.[0]?.properties['stop'];
      if (typeof id === 'string') choose({ stop: id });
    });
    drawn.on('click', 'points', ({ features }) => {
      const id: unknown = features?.[0]?.properties['point'];
      if (typeof id === 'string') choose({ point: id });
    });
    drawn.on('mousemove', 'stops', ({ features }) => {
      const id: unknown = features?.[0]?.properties['stop'];
      hover.set(typeof id === 'string' ? id : null);
    });
    drawn.on('mouseleave', 'stops', () => hover.set(null));
    for (const layer of ['stops', 'points']) {
      drawn.on('mouseenter', layer, () => (drawn.getCanvas().style.cursor = 'pointer'));
      drawn.on('mouseleave', layer, () => (drawn.getCanvas().style.cursor = ''));
    }
    return () => {
      setMade(null);
      drawn.remove();
    };
  }, [palette, choose, hover, w.mapLabel]);

  useEffect(() => {
    if (!made) return;
    addSymbols(made.map, data, made.colours);
    for (const name of ['routes', 'stops', 'points', 'unassigned'] as const) {
      const source = made.map.getSource(name);
      if (source instanceof GeoJSONSource) void source.setData(data[name]);
    }
  }, [made, data]);

  useEffect(() => {
    if (made && streetMap) addStreets(made.map, streetMap, made.colours.streets, 'routes');
  }, [made, streetMap]);

  useEffect(() => {
    if (made && closed) showClosures(made.map, closed, made.colours.danger);
  }, [made, closed]);

  useEffect(() => {
    const ids = chosen && 'stop' in chosen ? [chosen.stop] : [];
    const lane = chosen && 'lane' in chosen && lanes.find(({ shift }) => shift === chosen.lane);
    if (lane) ids.push(...lane.stops.map(({ id }) => id));
    map?.setFilter('chosen', ['in', ['get', 'stop'], ['literal', ids]]);
  }, [map, lanes, chosen]);

  useEffect(() => {
    if (!map) return undefined;
    return hover.listen((stop) => map.setFilter('hovered', ['==', ['get', 'stop'], stop ?? '']));
  }, [map, hover]);

  const recipients = selection?.recipients;
  useEffect(() => {
    const stops = lanes.flatMap((lane) =>
      lane.stops.filter(({ visits }) =>
        visits.some(({ recipient }) => recipient && recipients?.has(recipient.id)),
      ),
    );
    map?.setFilter('selected', ['in', ['get', 'stop'], ['literal', stops.map(({ id }) => id)]]);
  }, [map, lanes, recipients]);

  const people = useMemo(() => whoCanBeRinged(plan), [plan]);
  const toggle = selection?.toggle;
  const rung = useCallback(
    (those: readonly string[]) => {
      toggle?.(those, true);
      ring(false);
    },
    [toggle],
  );

  if (failed) return <p>{w.mapFailed}</p>;
  return (
    <>
      <div className="map-frame">
        <div ref={container} className="map" />
        {map && ringing && <Lasso map={map} people={people} onDone={rung} />}
      </div>
      {map && selection && (
        <div className="row">
          <Button
            data-size="sm"
            variant="secondary"
            aria-pressed={ringing}
            onClick={() => ring((before) => !before)}
          >
            {s.lasso}
          </Button>
          <span className="subtle small">{s.lassoHelp}</span>
        </div>
      )}
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

/** The value as it was while it holds the same: most changes of a plan move nothing on the map, and to draw it is long work. */
function useUnchanged<T>(value: T): T {
  const text = useMemo(() => JSON.stringify(value), [value]);
  const [kept, keep] = useState({ value, text });
  if (kept.text === text) return kept.value;
  keep({ value, text });
  return value;
}

/** Who is visited at home, and who has no place and lives somewhere. */
function whoCanBeRinged({ routes, unassigned }: WholePlanFragment): Ringed[] {
  const visited = routes
    .flatMap(({ stops }) => stops)
    .flatMap(({ lon, lat, visits }) =>
      visits.flatMap(({ recipient }) => (recipient ? [{ recipient: recipient.id, lon, lat }] : [])),
    );
  const waiting = unassigned.nodes.flatMap(({ recipient }) =>
    recipient?.residence
      ? [{ recipient: recipient.id, lon: recipient.residence.lon, lat: recipient.residence.lat }]
      : [],
  );
  return [...visited, ...waiting];
}

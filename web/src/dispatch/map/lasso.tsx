import type { Map } from 'maplibre-gl';
import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { isInside, type Spot } from './ring.js';

/** A recipient who can be ringed, and where they are on the map, in degrees. */
export interface Ringed {
  readonly recipient: string;
  readonly lon: number;
  readonly lat: number;
}

/** Lies over the map while a ring is drawn; the map itself stands still meanwhile. */
export function Lasso({
  map,
  people,
  onDone,
}: {
  map: Map;
  people: readonly Ringed[];
  /** Empty where it was given up. */
  onDone: (recipients: readonly string[]) => void;
}) {
  const [ring, setRing] = useState<readonly Spot[]>([]);
  const frame = useRef<SVGSVGElement>(null);
  useEffect(() => {
    const escape = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onDone([]);
    };
    addEventListener('keydown', escape);
    return () => removeEventListener('keydown', escape);
  }, [onDone]);
  const spotOf = ({ clientX, clientY }: PointerEvent): Spot => {
    const { left, top } = frame.current?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return [clientX - left, clientY - top];
  };
  return (
    <svg
      className="lasso"
      ref={frame}
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setRing([spotOf(event)]);
      }}
      onPointerMove={(event) => {
        if (ring.length > 0) setRing([...ring, spotOf(event)]);
      }}
      onPointerUp={() => {
        const inside = people.filter(({ lon, lat }) => {
          const { x, y } = map.project([lon, lat]);
          return isInside([x, y], ring);
        });
        onDone(inside.map(({ recipient }) => recipient));
      }}
    >
      <polygon points={ring.map(([x, y]) => `${String(x)},${String(y)}`).join(' ')} />
    </svg>
  );
}

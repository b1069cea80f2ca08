/** A lane of the board: stops, or bookings in their place. */
interface Row {
  readonly stops: readonly { readonly id: string; readonly serviceStart: string }[];
}

/**
 * Where an arrow key leads from a stop: along its lane, or to the stop of the lane above or below that is nearest in
 * time. Home and End lead to the ends of the lane.
 * @returns the stop's id; null where there is none that way, or for another key
 */
export function neighbour(lanes: readonly Row[], from: string, key: string): string | null {
  const row = lanes.findIndex(({ stops }) => stops.some(({ id }) => id === from));
  const stops = lanes[row]?.stops ?? [];
  const at = stops.findIndex(({ id }) => id === from);
  switch (key) {
    case 'ArrowRight':
      return stops[at + 1]?.id ?? null;
    case 'ArrowLeft':
      return stops[at - 1]?.id ?? null;
    case 'Home':
      return stops[0]?.id ?? null;
    case 'End':
      return stops.at(-1)?.id ?? null;
    case 'ArrowDown':
      return nearestInTime(lanes[row + 1], stops[at]?.serviceStart);
    case 'ArrowUp':
      return nearestInTime(lanes[row - 1], stops[at]?.serviceStart);
    default:
      return null;
  }
}

function nearestInTime(lane: Row | undefined, instant: string | undefined): string | null {
  if (!lane || instant === undefined) return null;
  const far = (start: string) => Math.abs(Date.parse(start) - Date.parse(instant));
  return lane.stops.toSorted((a, b) => far(a.serviceStart) - far(b.serviceStart))[0]?.id ?? null;
}

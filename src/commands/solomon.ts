/**
 * VRPTW instances in Solomon's text format, under the convention of DIMACS 2021: distance = travel time =
 * floor(10 · euclid) / 10, total distance counts, the fleet is limited and not minimised. Inside, all is times ten.
 */
import { handout, newMatrix, problem, vehicle, type Problem, type Solution } from '../solver/index.js';
import { CommandRefusal } from './refusals.js';
import { NOT_SOLOMON } from './texts.js';

const SCALE = 10;

/** Reads an instance; customer k of the file is handout k - 1. Throws Refusal on anything unreadable. */
export function parseSolomon(text: string): Problem {
  const rows = text
    .split(/\r?\n/)
    .map((line) => line.trim().split(/\s+/))
    .filter(
      (cells) => cells.length > 1 && cells.every((cell) => cell !== '' && Number.isFinite(Number(cell))),
    )
    .map((cells) => cells.map(Number));
  const fleet = rows.find((cells) => cells.length === 2);
  const nodes = rows.filter((cells) => cells.length === 7);
  if (!fleet || nodes.length < 2) {
    throw new CommandRefusal('NOT_SOLOMON', NOT_SOLOMON);
  }
  const places = nodes.length;
  const distance = newMatrix(places);
  nodes.forEach(([, x, y], i) =>
    nodes.forEach(
      ([, u, v], j) =>
        (distance[i * places + j] = Math.floor(Math.sqrt(SCALE * SCALE * ((x - u) ** 2 + (y - v) ** 2)))),
    ),
  );
  const [count, capacity] = fleet;
  const [depot, ...customers] = nodes;
  return problem({
    places,
    loadDimensions: 1,
    profiles: [{ distance, duration: distance }],
    handouts: customers.map(([, , , demand, ready, due, service], i) =>
      handout({
        home: i + 1,
        load: [demand],
        windows: [{ from: ready * SCALE, to: due * SCALE }],
        service: service * SCALE,
        unassignedCost: 1_000_000_000,
      }),
    ),
    vehicles: Array.from({ length: count }, () =>
      vehicle({ capacity: [capacity], earliest: depot[4] * SCALE, latest: depot[5] * SCALE }),
    ),
  });
}

/** The CVRPLIB solution format: `Route #1: 3 8 12` … `Cost 827.3`. */
export function formatSolution(solution: Solution): string {
  const used = solution.routes.filter((route) => route.order.length > 0);
  const lines = used.map((route, k) => `Route #${k + 1}: ${route.order.map((h) => h + 1).join(' ')}`);
  return [...lines, `Cost ${formatCost(solution.cost.routes)}`, ''].join('\n');
}

export const formatCost = (cost: number): string => (cost / SCALE).toFixed(1);

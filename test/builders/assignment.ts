/**
 * The exact oracle for bookings: cheapest assignment of people to seats by successive shortest paths (Bellman–Ford
 * on the residual graph), slow and short. `prices[person][seat]`, Infinity = not possible; `seats[seat]` = how many
 * fit. Returns how many can be seated at most, and the least that seating so many costs.
 */
export function cheapestAssignment(
  prices: readonly (readonly number[])[],
  seats: readonly number[],
): { seated: number; cost: number } {
  const seatOf = new Array<number>(prices.length).fill(-1);
  const taken = seats.map(() => 0);
  let cost = 0;
  let seated = 0;
  for (;;) {
    // Distance to each person (as next to be placed) and to each seat, over chains of "takes the seat of".
    const personFrom = prices.map((_, i) => (seatOf[i] === -1 ? 0 : Infinity));
    const seatFrom = seats.map(() => Infinity);
    const cameFrom = seats.map(() => -1);
    for (let changed = true; changed;) {
      changed = false;
      prices.forEach((row, i) =>
        row.forEach((price, s) => {
          if (seatOf[i] === s || personFrom[i] + price >= seatFrom[s]) return;
          seatFrom[s] = personFrom[i] + price;
          cameFrom[s] = i;
          changed = true;
        }),
      );
      prices.forEach((row, i) => {
        const s = seatOf[i];
        if (s === -1 || seatFrom[s] - row[s] >= personFrom[i]) return;
        personFrom[i] = seatFrom[s] - row[s];
        changed = true;
      });
    }
    const free = seats.flatMap((size, s) => (taken[s] < size && seatFrom[s] < Infinity ? [s] : []));
    if (free.length === 0) return { seated, cost };
    let seat = free.reduce((a, b) => (seatFrom[b] < seatFrom[a] ? b : a));
    cost += seatFrom[seat];
    seated++;
    taken[seat]++;
    for (;;) {
      const person = cameFrom[seat];
      const left = seatOf[person];
      seatOf[person] = seat;
      if (left === -1) break;
      seat = left;
    }
  }
}

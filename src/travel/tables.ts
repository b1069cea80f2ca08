/** Tables of this slice without an entity. */
export const tables = ['travel_place', 'travel_row', 'travel_serving'];

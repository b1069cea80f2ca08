/** Tables of this slice without an entity. */
export const tables = ['plan_route_way'];

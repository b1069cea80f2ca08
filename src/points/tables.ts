/** Tables of this slice without an entity. */
export const tables = ['point_minute'];

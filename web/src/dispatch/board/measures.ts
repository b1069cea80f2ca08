/** How high a lane is, and where the first begins. Pixels. */
export const LANE = 60;
export const TOP = 28;

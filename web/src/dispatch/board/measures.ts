/** How high a lane is. Pixels. */
export const LANE = 60;

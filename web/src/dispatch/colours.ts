/**
 * A colour a shift: each has at least 4.5:1 against white text and 3:1 against both themes' backgrounds. No shift is
 * told by its colour alone: board, map and lists write the vehicle and the stop's number too.
 */
export const SHIFT_COLOURS = [
  '#0067a5',
  '#b3440a',
  '#1f7a4d',
  '#8a4ac2',
  '#b8336a',
  '#7a6200',
  '#3a6ea8',
  '#8c5a3c',
] as const;

export const shiftColour = (index: number): string =>
  SHIFT_COLOURS[index % SHIFT_COLOURS.length] ?? SHIFT_COLOURS[0];

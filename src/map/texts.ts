import type { Text } from '../shared/failures.js';

/** What people read about places, addresses and closed roads on the map. */

export const hasCorners = (corners: number, distinct: number): Text => ({
  nb: `Området har ${corners} hjørner, ${distinct} av dem forskjellige.`,
  en: `The area has ${corners} corners, ${distinct} of them different.`,
});

export const drawDifferentCorners = (most: number): Text => ({
  nb: `Tegn 3 til ${most} forskjellige hjørner.`,
  en: `Draw 3 to ${most} different corners.`,
});

export const SIDES_CROSS: Text = {
  nb: 'Sidene i området krysser hverandre.',
  en: 'The sides of the area cross each other.',
};

export const GO_ROUND_AREA: Text = {
  nb: 'Gå rundt området hjørne for hjørne.',
  en: 'Go round the area corner by corner.',
};

export const areaIs = (squareKilometres: number): Text => ({
  nb: `Området er på ${squareKilometres} km².`,
  en: `The area is ${squareKilometres} km².`,
});

export const DRAW_ONLY_CLOSED_ROADS: Text = {
  nb: 'Tegn bare veiene som er stengt, høyst 20 km².',
  en: 'Draw only the closed roads, at most 20 km².',
};

export const GIVE_HIT_OR_PIN: Text = {
  nb: 'Oppgi enten et treff eller en nål.',
  en: 'Give either a hit or a pin.',
};

export const LEAVE_OTHER_OUT: Text = { nb: 'La den andre være tom.', en: 'Leave the other one out.' };

export const OUTSIDE_MUNICIPALITY: Text = {
  nb: 'Stedet ligger utenfor kommunen.',
  en: 'The place lies outside the municipality.',
};

export const NO_ROAD_NEARBY: Text = {
  nb: 'Det er ingen bilveg innen en kilometer.',
  en: 'There is no road for cars within a kilometre.',
};

export const farFromRoad = (metres: number, limit: number): Text => ({
  nb: `Det er ${metres} m til nærmeste bilveg (mer enn ${limit}).`,
  en: `It is ${metres} m to the nearest road for cars (more than ${limit}).`,
});

export const REGISTER_UNCERTAIN: Text = {
  nb: 'Adresseregisteret er usikkert på stedet; avgjør det under Adresser.',
  en: 'The address register is uncertain of the place; settle it under Addresses.',
};

export const POINT: Text = { nb: 'utleveringsstedet', en: 'point' };

export const ROAD_CLOSURE: Text = { nb: 'veistengingen', en: 'road closure' };

export const CLOSURE_ENDS_BEFORE_BEGIN: Text = {
  nb: 'Stengingen slutter før den begynner.',
  en: 'The closure ends before it begins.',
};

export const SET_UNTIL_AFTER_FROM: Text = { nb: 'Sett until etter from.', en: 'Set until after from.' };

import { rememberedChoice } from '../app/choice.js';

/** The demo's way through the day, in its order. */
export const STEPS = ['plan', 'move', 'publish', 'drive', 'staff'] as const;
export type Step = (typeof STEPS)[number];

/** Where the guide stands on this device; it begins by itself the first time. */
export const tourStep = rememberedChoice<Step | 'over'>('doserute.tour', [...STEPS, 'over'], () => undefined);

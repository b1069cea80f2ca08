import { rememberedChoice } from './choice.js';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Light, dark, or as the device has it. */
export const theme = rememberedChoice<Theme>('doserute.theme', THEMES, (value) => {
  document.documentElement.dataset['colorScheme'] = value;
});

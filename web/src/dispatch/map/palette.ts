import { useSyncExternalStore } from 'react';
import { useChoice } from '../../app/choice.js';
import type { StreetPalette } from '../../places/streets.js';
import { theme } from '../../app/theme.js';

/** The map is drawn by WebGL, which does not know the page's variables. */
export interface Palette {
  readonly background: string;
  readonly surface: string;
  readonly text: string;
  readonly danger: string;
  readonly streets: StreetPalette;
}

const LIGHT: Palette = {
  background: '#eef1f3',
  surface: '#ffffff',
  text: '#1f2a33',
  danger: '#c01b1b',
  streets: { street: '#ffffff', edge: '#c9d1d8', name: '#47525c', halo: '#ffffff' },
};
const DARK: Palette = {
  background: '#20262b',
  surface: '#14181b',
  text: '#e8edf0',
  danger: '#d83a3a',
  streets: { street: '#3a444c', edge: '#14181b', name: '#c3ccd3', halo: '#14181b' },
};

const darkDevice = matchMedia('(prefers-color-scheme: dark)');

export function usePalette(): Palette {
  const [chosen] = useChoice(theme);
  const dark = useSyncExternalStore(
    (listener) => {
      darkDevice.addEventListener('change', listener);
      return () => darkDevice.removeEventListener('change', listener);
    },
    () => darkDevice.matches,
  );
  return chosen === 'dark' || (chosen === 'auto' && dark) ? DARK : LIGHT;
}

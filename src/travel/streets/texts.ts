import type { Text } from '../../shared/failures.js';

/** What people read while the street map is drawn. */

export const DRAWING_STREET_MAP: Text = { nb: 'Tegner gatekartet …', en: 'Drawing the street map …' };

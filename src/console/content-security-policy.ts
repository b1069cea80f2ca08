import type { Config } from '../config.js';

/** Nothing inline, nothing from other origins, no framing. The map's symbols are data: and its tiles blob: images. */
export const contentSecurityPolicy = (baseMap: Config['baseMap']): string => {
  // The one exception is the municipality's own choice: the server of its base map.
  const outside = baseMap ? ` ${new URL(baseMap.url).origin}` : '';
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' data: blob:${outside}`,
    "font-src 'self'",
    `connect-src 'self'${outside}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
};

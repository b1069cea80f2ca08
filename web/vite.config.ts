import { defineConfig } from 'vite';
import { documentsPlugin } from './documents-plugin.js';

/** `npm run build` puts the console in web/dist, from where the service serves it. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [documentsPlugin()],
  build: {
    target: 'es2022',
    // The Content-Security-Policy lets nothing inline through, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The map's library is this large and is fetched only when a user opens the map.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      // The design system marks each file for React's server; here there is none.
      onLog: (level, log, report) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
  worker: { format: 'es' },
  server: {
    // `npm run dev` runs this beside the service: the console reloads by itself, its calls go to the service.
    proxy: Object.fromEntries(
      ['/graphql', '/demo', '/import', '/tiles', '/health'].map((path) => [
        path,
        { target: 'http://127.0.0.1:3000', ws: true },
      ]),
    ),
  },
});

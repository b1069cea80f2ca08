export { Importer } from './import/importer.js';
export type { ImportReport } from './import/import-report.js';
export { tellReport } from './import/tell-report.js';

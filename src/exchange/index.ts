export { DemoMunicipality } from './demo/demo-municipality.js';
export { ExchangeModule } from './exchange.module.js';
export { Importer } from './import/importer.js';
export { tellRefusal, tellReport } from './import/tell-report.js';

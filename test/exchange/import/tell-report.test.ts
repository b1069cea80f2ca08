import { tellReport } from '../../../src/exchange/index.js';
import { readBundle } from '../../../src/exchange/bundle/index.js';
import { bundle } from '../../builders/bundle.js';

const told = { municipality: '0301', dryRun: false, warnings: [] };

describe('The report of an import', () => {
  it('tells each fault as table, row and column, what is wrong and what would be right', async () => {
    const bad = bundle()
      .withCells('points', 3, { lat: '10.7', lon: '59.9' })
      .withCells('staff', 2, { name: '' });
    const reading = await readBundle(bad.zip());
    const lines = tellReport({ ...told, ok: false, faults: reading.ok ? [] : reading.faults }).split('\n');
    expect(lines[0]).toBe(
      'points, rad 3, lat: Bredde- og lengdegrad er byttet om. Skriv lat 59.9 og lon 10.7.',
    );
    expect(lines).toContain('  (staff, row 2, name: The field is blank. Fill it in.)');
  });

  it('tells a dry run apart from an import', () => {
    const report = { ...told, ok: true, newMunicipality: true, tables: [] } as const;
    expect(tellReport(report)).toMatch(/Kommune 0301 \(ny\): importert/);
    expect(tellReport({ ...report, dryRun: true })).toMatch(/ingenting er skrevet/);
  });
});

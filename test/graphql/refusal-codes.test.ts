import { readdirSync } from 'node:fs';
import path from 'node:path';
import { FleetRefusal } from '../../src/fleet/refusals.js';
import { FaultCodeEnum, isRefusalCode, RefusalCodeEnum } from '../../src/graphql/refusal-codes.js';
import { InputCheck } from '../../src/shared/input-check.js';
import { refusalOf } from '../support/refusals.js';

const SRC = path.join(import.meta.dirname, '../../src');

interface Table {
  readonly slice: string;
  readonly name: string;
  readonly codes: Readonly<Record<string, string>>;
}

const tables = (
  await Promise.all(
    readdirSync(SRC, { recursive: true, encoding: 'utf8' })
      .filter((file) => /(^|\/)refusals(\/index)?\.ts$/.test(file))
      .map(async (file): Promise<Table[]> => {
        const module = (await import(path.join(SRC, file))) as Record<string, Table['codes']>;
        return Object.entries(module)
          .filter(([name]) => /_(REFUSALS|FAULTS)$/.test(name))
          .map(([name, codes]) => ({ slice: file.split('/')[0], name, codes }));
      }),
  )
).flat();
const codesOf = (kind: 'REFUSALS' | 'FAULTS') =>
  tables.filter(({ name }) => name.endsWith(kind)).flatMap(({ codes }) => Object.keys(codes));

it('the enums of the API hold the codes of every slice, and no others', () => {
  expect(new Set(tables.map(({ slice }) => slice)).size).toBeGreaterThan(8);
  expect(Object.keys(RefusalCodeEnum).sort()).toEqual(codesOf('REFUSALS').sort());
  expect(Object.keys(FaultCodeEnum).sort()).toEqual(codesOf('FAULTS').sort());
});

it('a code belongs to one slice, and means the same as a refusal and as a fault', () => {
  const owners = new Map<string, { slice: string; meaning: string }>();
  for (const { slice, codes } of tables) {
    for (const [code, meaning] of Object.entries(codes)) {
      const first = owners.get(code) ?? { slice, meaning };
      owners.set(code, first);
      expect([code, slice, meaning]).toEqual([code, first.slice, first.meaning]);
    }
  }
});

it('a code that a slice has not declared does not compile', () => {
  const text = { nb: 'Nei.', en: 'No.' };
  const fault = { where: '', message: text, remedy: text };
  // @ts-expect-error -- no code of this slice
  expect(isRefusalCode(new FleetRefusal('VEHICLE_LOST', text).code)).toBe(false);
  expect(isRefusalCode(new FleetRefusal('VEHICLE_OUT', text).code)).toBe(true);
  // @ts-expect-error -- a fault that never refuses by itself
  FleetRefusal.of({ ...fault, code: 'CREW' });
  expect(FleetRefusal.of({ ...fault, code: 'VEHICLE_OUT' })).toMatchObject({ code: 'VEHICLE_OUT', text });
});

it('a check takes the faults that it says it takes, and the shared ones', () => {
  const text = { nb: 'Nei.', en: 'No.' };
  const shared = new InputCheck();
  shared.fault('name', 'TOO_LONG', text, text);
  const fleet = new InputCheck<'CREW'>();
  fleet.fault('staffIds', 'CREW', text, text);
  const takesNoMore = (check: InputCheck): InputCheck => check;
  expect(refusalOf(() => takesNoMore(fleet).done()).faults).toMatchObject([{ code: 'CREW' }]);
  // @ts-expect-error -- this check takes shared faults only
  const takesCrew: InputCheck<'CREW'> = shared;
  expect(refusalOf(() => takesCrew.done()).faults).toMatchObject([{ code: 'TOO_LONG' }]);
});

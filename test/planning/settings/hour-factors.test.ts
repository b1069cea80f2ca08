import { mutate } from '../../support/results.js';
import { testService } from '../../support/service.js';

const service = await testService();
const dispatcher = await service.as('DISPATCHER');
const elsewhere = await service.as('DISPATCHER', { municipality: '4601' });

interface View {
  readonly version: number;
  readonly factors: readonly { mode: string; hour: number; factor: number }[];
  readonly source: { readonly nb: string };
}
const view = async (asker = dispatcher): Promise<View> =>
  (
    await asker.get<{ hourFactors: View }>(
      '{ hourFactors { version factors { mode hour factor } source { nb } } }',
    )
  ).hourFactors;
const set = (version: number, factors: object[], asker = dispatcher) =>
  mutate(asker, 'setHourFactors', 'HourFactors', 'version factors { mode hour factor }', {
    version,
    factors,
  });

describe('travel times by the hour', () => {
  it('are as recorded until a person says otherwise, and say why', async () => {
    const { factors, source } = await view();
    expect(factors).toEqual([]);
    expect(source.nb).toContain('OpenStreetMap');
  });

  it('are what the municipality says from then on, and no other’s', async () => {
    const { version } = await view();
    const rush = [
      { mode: 'CAR', hour: 15, factor: 1.6 },
      { mode: 'CAR', hour: 8, factor: 1.4 },
      { mode: 'BIKE', hour: 8, factor: 1 },
    ];
    expect(await set(version, rush)).toEqual({
      __typename: 'HourFactors',
      version: version + 1,
      factors: [rush[1], rush[0]],
    });
    expect((await view()).factors).toHaveLength(2);
    expect((await view(elsewhere)).factors).toEqual([]);
    expect(await set(version, [])).toMatchObject({ current: { version: version + 1 } });
    expect(await set(version + 1, [])).toMatchObject({ factors: [] });
  });

  it('are refused where they make no sense', async () => {
    const { version } = await view();
    const car = (hour: number, factor: number) => ({ mode: 'CAR', hour, factor });
    const answer = await set(version, [car(24, 1.5), car(8, 0), car(9, 2), car(9, 3)]);
    expect(answer.faults?.map(({ where }) => where)).toEqual([
      'factors.0.hour',
      'factors.1.factor',
      'factors.3',
    ]);
  });

  it.each(['DRIVER', 'LAR_STAFF'] as const)('are not for a %s to set', async (role) => {
    const { version } = await view();
    const { errors } = await (
      await service.as(role)
    ).ask('mutation ($input: SetHourFactorsInput!) { setHourFactors(input: $input) { __typename } }', {
      input: { version, factors: [] },
    });
    expect(errors?.[0].extensions).toMatchObject({ code: 'FORBIDDEN' });
  });
});

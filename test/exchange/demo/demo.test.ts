import { currentManager } from '../../../src/database/index.js';
import { DemoMunicipality } from '../../../src/exchange/index.js';
import { addDays } from '../../../src/shared/civil-time.js';
import { testService } from '../../support/service.js';

const DEMO = '3420';
const service = await testService();
const demo = service.app.get(DemoMunicipality);
const progress: string[] = [];
const ensure = () => demo.ensure(({ nb }) => void progress.push(nb));

const ask = <T>(sql: string): Promise<T[]> => service.inside(() => currentManager().query<T[]>(sql), DEMO);
const lastShift = async (): Promise<string> =>
  (await ask<{ last: string }>('SELECT max(date) AS last FROM shift'))[0].last;
const signIn = async (path: string): Promise<{ status: number; body: Record<string, unknown> }> => {
  const response = await fetch(new URL(`/demo/sign-in/${path}`, service.url));
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

describe('The demo municipality', () => {
  it('is made at the first start, with a word about it', async () => {
    await ensure();
    expect(progress).toEqual(['Lager demokommunen Elverum (demo) …']);
    expect(await ask('SELECT name FROM municipality')).toEqual([{ name: 'Elverum (demo)' }]);
    expect(await ask('SELECT count(*)::integer AS people FROM recipient')).toEqual([{ people: 60 }]);
  });

  it('is left alone by later starts', async () => {
    await ask("UPDATE recipient SET cohort = 'Min egen' WHERE alias = 'D-001'");
    const last = await lastShift();
    await ensure();
    expect(progress).toHaveLength(1);
    expect(await lastShift()).toBe(last);
    expect(await ask("SELECT cohort FROM recipient WHERE alias = 'D-001'")).toEqual([{ cohort: 'Min egen' }]);
  });

  it('always has shifts for two weeks to come, also when it was not started for a year', async () => {
    const start = service.clock.time.getTime();
    for (const days of [15, 27, 400]) {
      service.clock.time = new Date(start + days * 86_400_000);
      await ensure();
      expect((await lastShift()) >= addDays('2027-03-22', days + 14)).toBe(true);
    }
    service.clock.time = new Date(start);
  });

  it('has no new shifts once its cars have other names, and starts all the same', async () => {
    const start = service.clock.time.getTime();
    service.clock.time = new Date(start + 800 * 86_400_000);
    await ask("UPDATE vehicle SET name = 'Min bil' WHERE name = 'Bil 1'");
    const last = await lastShift();
    await ensure();
    expect(await lastShift()).toBe(last);
    await ask("UPDATE vehicle SET name = 'Bil 1' WHERE name = 'Min bil'");
    service.clock.time = new Date(start);
  });
});

describe("The demo's sign-in", () => {
  it.each(['DISPATCHER', 'DRIVER', 'LAR_STAFF', 'ADMIN'] as const)(
    'lets every visitor be a %s',
    async (role) => {
      const { status, body } = await signIn(role);
      expect({ status, ...body }).toMatchObject({ status: 200, municipality: DEMO, role, day: '2027-03-22' });
      const me = await service.withToken(String(body['token'])).get('{ me { municipality role person } }');
      expect(me).toEqual({ me: { municipality: DEMO, role, person: body['person'] } });
    },
  );

  it('makes a driver the first of the crew of the vehicle that is named', async () => {
    const { body } = await signIn('DRIVER?vehicle=Sykkel%201');
    expect(body['shift']).toEqual({ vehicle: 'Sykkel 1', date: '2027-03-22' });
    expect(
      await ask(`SELECT position FROM shift_staff JOIN shift ON shift.id = shift_id
                 WHERE date = '2027-03-22' AND staff_id = '${String(body['person'])}'`),
    ).toEqual([{ position: 0 }]);
  });

  it('knows no other roles and vehicles', async () => {
    expect(await signIn('PILOT')).toMatchObject({ status: 422, body: { code: 'UNKNOWN_ROLE' } });
    expect(await signIn('DRIVER?vehicle=Helikopter')).toMatchObject({
      status: 422,
      body: { code: 'NO_SHIFT' },
    });
  });

  it('answers also a caller who is signed in elsewhere already', async () => {
    const { token } = await service.as('ADMIN');
    const response = await fetch(new URL('/demo/sign-in/DRIVER', service.url), {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(response.status).toBe(200);
  });
});

import { currentManager } from '../../src/database/index.js';
import { AccessLogEntry } from '../../src/identity/index.js';
import { aPlan } from '../builders/plan-rows.js';
import { aPoint, aRecipient, aShift, aStaffMember, aVehicle } from '../builders/rows.js';
import { testService } from '../support/service.js';

const service = await testService();
const PHONE = '+47 99 00 00 01';

const day = await service.inside(async () => {
  const point = await aPoint();
  const driver = await aStaffMember(service.keys);
  const stranger = await aStaffMember(service.keys);
  const vehicle = await aVehicle();
  const seal = (number: string) =>
    service.keys.seal({ municipality: '0301', field: 'recipient.phone' }, number);
  const recipient = await aRecipient(service.keys, { phoneSealed: seal(PHONE) });
  const silent = await aRecipient(service.keys);
  const planOn = async (date: string, status: 'PUBLISHED' | 'DRAFT' = 'PUBLISHED') => {
    const shift = await aShift({ vehicle, crew: [driver], startPoint: point }, { date });
    return (await aPlan({ shift, point, visited: [recipient, silent] }, { date, status })).id;
  };
  return {
    driver: driver.id,
    stranger: stranger.id,
    recipient: recipient.id,
    silent: silent.id,
    today: await planOn('2027-03-22'),
    yesterday: await planOn('2027-03-21'),
    draft: await planOn('2027-03-23', 'DRAFT'),
  };
});

const driver = await service.as('DRIVER', { person: day.driver });
const ask = (asker: typeof driver, plan: string, recipient = day.recipient) =>
  asker.ask(`{ doorPhone(plan: "${plan}", recipient: "${recipient}") { phone } }`);
const refusal = async (answer: ReturnType<typeof ask>): Promise<unknown> =>
  (await answer).errors?.[0].extensions['refusal'];
const lookUps = () => service.inside(() => currentManager().find(AccessLogEntry));

describe('the number of a recipient on the route', () => {
  it('is told to the driver whose stop it is, and the look-up is logged', async () => {
    const before = (await lookUps()).length;
    expect(await ask(driver, day.today)).toEqual({ data: { doorPhone: { phone: PHONE } } });
    const logged = (await lookUps()).slice(before);
    expect(logged).toMatchObject([{ actor: day.driver, recipientId: day.recipient, fields: ['phone'] }]);
  });

  it('may not be recorded', async () => {
    expect(await ask(driver, day.today, day.silent)).toEqual({ data: { doorPhone: { phone: null } } });
  });

  it('is not told to the driver of another shift, of a draft, or after the day, and nothing is logged', async () => {
    const before = (await lookUps()).length;
    const stranger = await service.as('DRIVER', { person: day.stranger });
    expect(await refusal(ask(stranger, day.today))).toMatchObject({ code: 'NOT_YOUR_STOP' });
    expect(await refusal(ask(driver, day.draft))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusal(ask(driver, day.yesterday))).toMatchObject({ code: 'DAY_PASSED' });
    expect(await lookUps()).toHaveLength(before);
  });

  it.each(['DISPATCHER', 'LAR_STAFF', 'ADMIN'] as const)('is not told to %s this way', async (role) => {
    const { errors } = await ask(await service.as(role, { person: day.driver }), day.today);
    expect(errors?.[0].extensions.code).toBe('FORBIDDEN');
  });

  it('is not told in another municipality', async () => {
    const elsewhere = await service.as('DRIVER', { municipality: '9999', person: day.driver });
    expect(await refusal(ask(elsewhere, day.today))).toMatchObject({ code: 'NOT_FOUND' });
  });
});

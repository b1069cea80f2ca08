import { testService } from '../../support/service.js';

const service = await testService({ demo: false });

it('Outside demo mode no caller is signed in by asking', async () => {
  expect((await fetch(new URL('/demo/sign-in/ADMIN', service.url))).status).toBe(404);
});

import { ROLES } from '../identity/index.js';

const QUESTION =
  '{"query":"{ me { municipality role } recipients(first: 3) { nodes { alias mode serviceMinutes } } }"}';

/** What a person needs to know of a service that has started: where it is, how to sign in, what to ask first. */
export function welcome(url: string, demo: boolean): string {
  const lines = [
    'Doserute er klar.  (Doserute is ready.)',
    '',
    `  Konsoll  (console)  ${url}/`,
    `  GraphQL             ${url}/graphql`,
    `  Helse    (health)   ${url}/health/ready`,
    '',
  ];
  if (demo) lines.push(...demoLines(url));
  lines.push('Ctrl+C stopper.  (Ctrl+C stops it.)', '');
  return lines.join('\n');
}

function demoLines(url: string): string[] {
  return [
    'Demokommunen er Elverum; alle i den er oppdiktet. Logg inn i konsollen, eller hent et token for en rolle.',
    '(The demo municipality is Elverum; everybody in it is invented. Sign in at the console, or get a token for a role.)',
    '',
    ...ROLES.map(
      (role) => `  curl -s '${url}/demo/sign-in/${role}${role === 'DRIVER' ? '?vehicle=Bil%201' : ''}'`,
    ),
    '',
    'Et første spørsmål  (a first question):',
    '',
    `  TOKEN=$(curl -s ${url}/demo/sign-in/DISPATCHER | sed 's/.*"token":"\\([^"]*\\)".*/\\1/')`,
    `  curl -s ${url}/graphql -H "authorization: Bearer $TOKEN" -H 'content-type: application/json' \\`,
    `    -d '${QUESTION}'`,
    '',
  ];
}

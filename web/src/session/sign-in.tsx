import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { navigate } from '../app/router.js';
import { Screen } from '../ui/screen.js';
import { today } from '../words/format.js';
import { useWords } from '../words/language.js';
import { type Role, ROLES, signIn } from './session.js';
import { signInWords } from './words.js';

/** In the demo anybody may be anybody, by a click. */
export function SignIn() {
  const w = useWords(signInWords);
  const [problem, setProblem] = useState<'noDemo' | 'failed' | null>(null);
  const enter = async (role: Role) => {
    setProblem(null);
    try {
      const response = await fetch(`/demo/sign-in/${role}`);
      if (response.ok) enterWith(await response.json());
      else setProblem(response.status === 404 ? 'noDemo' : 'failed');
    } catch {
      setProblem('failed'); // no network, or no token in the answer: said on the screen
    }
  };
  return (
    <Screen title={w.title} narrow>
      <Paragraph>{w.lead}</Paragraph>
      {problem && (
        <Alert data-color="warning" role="alert">
          {w[problem]}
        </Alert>
      )}
      <ul className="roles" aria-label={w.choices}>
        {ROLES.map((role) => (
          <li key={role}>
            <button type="button" className="role" onClick={() => void enter(role)}>
              <strong>{w[role].name}</strong>
              <span>{w[role].does}</span>
            </button>
          </li>
        ))}
      </ul>
    </Screen>
  );
}

/** @throws Error for an answer without a token */
function enterWith(answer: unknown): void {
  const { token, shift } = answer as { token?: unknown; shift?: { date?: unknown } };
  if (typeof token !== 'string') throw new Error('The sign-in gave no token.');
  signIn(token);
  // A driver's next shift may be on a later day: there is nothing to see before it.
  if (typeof shift?.date === 'string' && shift.date !== today()) navigate(`/drive?date=${shift.date}`);
}

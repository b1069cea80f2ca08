import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useChoice } from '../app/choice.js';
import { tourStep } from '../tour/tour-step.js';
import { Screen } from '../ui/screen.js';
import { useWords } from '../words/language.js';
import { type DemoProblem, enterDemo } from './demo.js';
import { type Role, ROLES } from './session.js';
import { signInWords } from './words.js';

/** In the demo every visitor may take every role, by a click. */
export function SignIn() {
  const w = useWords(signInWords);
  const [problem, setProblem] = useState<DemoProblem>(null);
  const [tour, setTour] = useChoice(tourStep);
  const enter = async (role: Role) => {
    setProblem(null);
    setProblem(await enterDemo(role));
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
      {tour === 'over' && (
        <Button
          variant="tertiary"
          onClick={() => {
            setTour('plan');
            void enter('DISPATCHER');
          }}
        >
          {w.tour}
        </Button>
      )}
    </Screen>
  );
}

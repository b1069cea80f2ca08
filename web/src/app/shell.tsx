import { Button, Paragraph, Select, SkipLink } from '@digdir/designsystemet-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { type Role, type Session, signOut, unsentReports } from '../session/session.js';
import { Modal } from '../ui/modal.js';
import { language, useWords } from '../words/language.js';
import { useChoice } from './choice.js';
import { OutdatedNote } from './outdated.js';
import { linkTo, navigate, usePath } from './router.js';
import { theme, THEMES } from './theme.js';
import { appWords } from './words.js';

const Tour = lazy(() => import('../tour/tour.js').then(({ Tour: one }) => ({ default: one })));

type Link =
  | 'dispatch'
  | 'staff'
  | 'worklist'
  | 'outcomes'
  | 'addresses'
  | 'places'
  | 'closures'
  | 'bundle'
  | 'presence'
  | 'crisis'
  | 'drive';

const OF_LAR: readonly Link[] = [
  'worklist',
  'staff',
  'outcomes',
  'addresses',
  'places',
  'bundle',
  'presence',
];

const LINKS: Readonly<Record<Role, readonly Link[]>> = {
  DISPATCHER: ['dispatch', 'staff', 'addresses', 'places', 'closures', 'presence', 'crisis'],
  ADMIN: [
    'dispatch',
    'worklist',
    'staff',
    'outcomes',
    'addresses',
    'places',
    'closures',
    'bundle',
    'presence',
    'crisis',
  ],
  LAR_STAFF: OF_LAR,
  CLINICIAN: OF_LAR,
  DRIVER: ['drive'],
};

/** What every screen stands in: the way past it, the name, where one can go, language, appearance, and the way out. */
export function Shell({ session, children }: { session: Session | null; children: ReactNode }) {
  const w = useWords(appWords);
  return (
    <>
      <SkipLink href="#content">{w.skip}</SkipLink>
      <header className="bar">
        <a className="bar-brand" {...linkTo('/')}>
          <img src="/icon.svg" alt="" width="28" height="28" />
          Doserute
        </a>
        {session && <Screens role={session.role} />}
        <div className="bar-end">
          {session && <span className="bar-role">{w.roles[session.role]}</span>}
          <LanguageSwitch />
          <ThemeChoice />
          {session && <SignOut />}
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        <OutdatedNote />
        {children}
      </main>
      {session?.demo === true && (
        <Suspense>
          <Tour session={session} />
        </Suspense>
      )}
    </>
  );
}

function SignOut() {
  const w = useWords(appWords);
  const [unsent, setUnsent] = useState(0);
  const leave = () => {
    signOut();
    navigate('/');
  };
  const ask = () => {
    const count = unsentReports();
    if (count === 0) leave();
    else setUnsent(count);
  };
  return (
    <>
      <Button variant="tertiary" data-size="sm" onClick={ask}>
        {w.signOut}
      </Button>
      {unsent > 0 && (
        <Modal title={w.unsent(unsent)} onClose={() => setUnsent(0)}>
          <Paragraph>{w.unsentHelp}</Paragraph>
          <div className="row">
            <Button onClick={() => setUnsent(0)}>{w.stay}</Button>
            <Button variant="secondary" onClick={leave}>
              {w.signOutAnyway}
            </Button>
          </div>
        </Modal>
      )}
    </>
  );
}

function Screens({ role }: { role: Role }) {
  const w = useWords(appWords);
  const { pathname } = usePath();
  return (
    <nav className="bar-screens" aria-label={w.screens}>
      {LINKS[role].map((name) => (
        <a
          key={name}
          {...linkTo(`/${name}`)}
          aria-current={pathname.startsWith(`/${name}`) ? 'page' : undefined}
        >
          {w[name]}
        </a>
      ))}
    </nav>
  );
}

function LanguageSwitch() {
  const w = useWords(appWords);
  const [current, choose] = useChoice(language);
  const other = current === 'nb' ? 'en' : 'nb';
  return (
    <Button variant="tertiary" data-size="sm" lang={other} onClick={() => choose(other)}>
      {w.otherLanguage}
    </Button>
  );
}

function ThemeChoice() {
  const w = useWords(appWords);
  const [current, choose] = useChoice(theme);
  return (
    <Select
      data-size="sm"
      width="auto"
      aria-label={w.theme}
      value={current}
      onChange={({ target }) => choose(THEMES.find((each) => each === target.value) ?? 'auto')}
    >
      {THEMES.map((each) => (
        <Select.Option key={each} value={each}>
          {w.themes[each]}
        </Select.Option>
      ))}
    </Select>
  );
}

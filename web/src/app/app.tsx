import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { LAR_ROLES, useSession, type Role, type Session } from '../session/session.js';
import { SignIn } from '../session/sign-in.js';
import { Loading } from '../ui/states.js';
import { navigate, usePath } from './router.js';
import { Shell } from './shell.js';

const Dispatch = lazy(() =>
  import('../dispatch/dispatch.js').then(({ Dispatch: one }) => ({ default: one })),
);
const Crisis = lazy(() => import('../crisis/crisis.js').then(({ Crisis: one }) => ({ default: one })));
const Drive = lazy(() => import('../drive/drive.js').then(({ Drive: one }) => ({ default: one })));
const Import = lazy(() => import('../import/import.js').then(({ Import: one }) => ({ default: one })));
const Print = lazy(() => import('../print/print.js').then(({ Print: one }) => ({ default: one })));
const Outcomes = lazy(() =>
  import('../outcomes/outcomes.js').then(({ Outcomes: one }) => ({ default: one })),
);
const Presence = lazy(() =>
  import('../presence/presence.js').then(({ Presence: one }) => ({ default: one })),
);
const TimeCard = lazy(() => import('../print/time-card.js').then(({ TimeCard: one }) => ({ default: one })));
const Recipients = lazy(() =>
  import('../staff/recipients.js').then(({ Recipients: one }) => ({ default: one })),
);
const Addresses = lazy(() =>
  import('../places/addresses.js').then(({ Addresses: one }) => ({ default: one })),
);
const Places = lazy(() => import('../places/places.js').then(({ Places: one }) => ({ default: one })));
const Closures = lazy(() => import('../places/closures.js').then(({ Closures: one }) => ({ default: one })));
const Recipient = lazy(() =>
  import('../staff/recipient.js').then(({ Recipient: one }) => ({ default: one })),
);
const Worklist = lazy(() =>
  import('../worklist/worklist.js').then(({ Worklist: one }) => ({ default: one })),
);

interface Screen {
  readonly path: RegExp;
  readonly roles: readonly Role[];
  /** @param part what the path says after the screen's own name */
  readonly show: (part: string) => ReactNode;
}

const SCREENS: readonly Screen[] = [
  {
    path: /^\/dispatch(?:\/(\d{4}-\d{2}-\d{2}))?$/,
    roles: ['DISPATCHER', 'ADMIN'],
    show: (date) => <Dispatch date={date} />,
  },
  { path: /^\/crisis$/, roles: ['DISPATCHER', 'ADMIN'], show: () => <Crisis /> },
  { path: /^\/bundle$/, roles: [...LAR_ROLES, 'ADMIN'], show: () => <Import /> },
  { path: /^\/addresses$/, roles: [...LAR_ROLES, 'DISPATCHER', 'ADMIN'], show: () => <Addresses /> },
  { path: /^\/places$/, roles: [...LAR_ROLES, 'DISPATCHER', 'ADMIN'], show: () => <Places /> },
  { path: /^\/closures$/, roles: ['DISPATCHER', 'ADMIN'], show: () => <Closures /> },
  { path: /^\/print\/([0-9a-f-]{36})$/, roles: ['DISPATCHER', 'ADMIN'], show: (id) => <Print plan={id} /> },
  {
    path: /^\/card\/([0-9a-f-]{36})$/,
    roles: [...LAR_ROLES, 'DISPATCHER'],
    show: (time) => <TimeCard time={time} />,
  },
  { path: /^\/outcomes$/, roles: [...LAR_ROLES, 'ADMIN'], show: () => <Outcomes /> },
  { path: /^\/presence$/, roles: [...LAR_ROLES, 'DISPATCHER', 'ADMIN'], show: () => <Presence /> },
  { path: /^\/drive$/, roles: ['DRIVER'], show: () => <Drive /> },
  { path: /^\/worklist$/, roles: [...LAR_ROLES, 'ADMIN'], show: () => <Worklist /> },
  { path: /^\/staff$/, roles: [...LAR_ROLES, 'DISPATCHER', 'ADMIN'], show: () => <Recipients /> },
  {
    path: /^\/staff\/([0-9a-f-]{36})$/,
    roles: [...LAR_ROLES, 'DISPATCHER', 'ADMIN'],
    show: (id) => <Recipient key={id} id={id} />,
  },
];

const HOME: Readonly<Record<Role, string>> = {
  DISPATCHER: '/dispatch',
  ADMIN: '/dispatch',
  DRIVER: '/drive',
  LAR_STAFF: '/staff',
  CLINICIAN: '/worklist',
};

export function App() {
  const session = useSession();
  return <Shell session={session}>{session ? <SignedIn session={session} /> : <SignIn />}</Shell>;
}

function SignedIn({ session: { role } }: { session: Session }) {
  const { pathname } = usePath();
  const screen = SCREENS.find(({ path, roles }) => path.test(pathname) && roles.includes(role));
  useEffect(() => {
    if (!screen) navigate(HOME[role], { replace: true });
  }, [screen, role]);
  return <Suspense fallback={<Loading />}>{screen?.show(screen.path.exec(pathname)?.[1] ?? '')}</Suspense>;
}

import { Heading } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useRef } from 'react';

/** A screen's frame: its name is the page's one first heading, the window's title, and where the focus lands. */
export function Screen({
  title,
  actions,
  children,
  narrow = false,
}: {
  title: string;
  actions?: ReactNode;
  children: ReactNode;
  narrow?: boolean;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Doserute`;
  }, [title]);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className={narrow ? 'screen screen-narrow' : 'screen'}>
      <div className="screen-head">
        <Heading level={1} data-size="sm" ref={heading} tabIndex={-1}>
          {title}
        </Heading>
        {actions}
      </div>
      {children}
    </div>
  );
}

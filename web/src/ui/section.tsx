import { Heading } from '@digdir/designsystemet-react';
import { type ReactNode, useId } from 'react';

/** A named part of a screen. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <Heading level={2} data-size="2xs" id={id}>
        {title}
      </Heading>
      {children}
    </section>
  );
}

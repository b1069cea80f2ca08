import { Heading } from '@digdir/designsystemet-react';
import { type ReactNode, useId } from 'react';

/** A named part of a screen, which links can lead to by its id. */
export function Section({ title, id, children }: { title: string; id?: string; children: ReactNode }) {
  const heading = useId();
  return (
    <section className="section" aria-labelledby={heading} id={id}>
      <Heading level={2} data-size="2xs" id={heading}>
        {title}
      </Heading>
      {children}
    </section>
  );
}

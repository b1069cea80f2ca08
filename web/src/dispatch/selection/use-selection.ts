import { useMemo, useState } from 'react';

/** Several handouts that are acted on at once, by recipient. */
export interface Selection {
  readonly recipients: ReadonlySet<string>;
  readonly toggle: (recipients: readonly string[], on: boolean) => void;
  readonly clear: () => void;
}

const NONE: ReadonlySet<string> = new Set();

export function useSelection(): Selection {
  const [recipients, setRecipients] = useState(NONE);
  return useMemo(
    () => ({
      recipients,
      toggle: (those, on) => {
        setRecipients((before) => {
          if (on) return new Set([...before, ...those]);
          return new Set([...before].filter((recipient) => !those.includes(recipient)));
        });
      },
      clear: () => setRecipients(NONE),
    }),
    [recipients],
  );
}

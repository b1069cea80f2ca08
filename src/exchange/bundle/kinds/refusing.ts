import { isRefusal } from '../../../shared/failures.js';
import type { FaultCode } from '../faults.js';
import { parsed, wrong, type Kind } from './kind.js';

/**
 * Text in a language of another slice (opening hours, handout days): its reader throws a Refusal that names the place,
 * which here becomes a complaint about the cell. The text is kept as it is, since that is what is stored.
 */
export function readableBy(
  read: (text: string) => unknown,
  code: FaultCode,
  tidy: (text: string) => string = (text) => text,
): Kind<string> {
  return {
    parse(text) {
      const tidied = tidy(text);
      try {
        read(tidied);
        return parsed(tidied);
      } catch (error) {
        if (!isRefusal(error)) throw error;
        const fault = error.faults.at(0);
        return wrong(code, fault?.message ?? error.text, fault?.remedy ?? error.text);
      }
    },
  };
}

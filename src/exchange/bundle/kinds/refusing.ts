import { isRefusal } from '../../../shared/failures.js';
import type { FaultCode } from '../faults.js';
import { parsed, wrong, type Kind } from './kind.js';

/**
 * Text in a language of another slice (opening hours, handout days), whose reader throws a Refusal that names the place:
 * that becomes a complaint about the cell.
 * @param read the text as it is stored
 */
export function readableBy(read: (text: string) => string, code: FaultCode): Kind<string> {
  return {
    parse(text) {
      try {
        return parsed(read(text));
      } catch (error) {
        if (!isRefusal(error)) throw error;
        const fault = error.faults.at(0);
        return wrong(code, fault?.message ?? error.text, fault?.remedy ?? error.text);
      }
    },
  };
}

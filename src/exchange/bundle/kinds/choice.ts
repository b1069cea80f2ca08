import { CODE_WORD } from '../../../shared/field-rule.js';
import { parsed, wrong, type Kind } from './kind.js';
import { shown } from './text.js';
import {
  HOW_A_CODE_WORD_LOOKS,
  WRITE_YES_OR_NO,
  chooseOneOf,
  neitherYesNorNo,
  notACodeWord,
  notOneOfTheChoices,
} from './texts.js';

/** One of a fixed set of words, in any case. */
export function choice<const W extends string>(...words: readonly W[]): Kind<W> {
  return {
    parse(text) {
      const word = words.find((each) => each.toUpperCase() === text.toUpperCase());
      if (word !== undefined) return parsed(word);
      return wrong('UNKNOWN_VALUE', notOneOfTheChoices(shown(text)), chooseOneOf(words.join(', ')));
    },
  };
}

/** An open set of words in capitals (`SHARE_WITH_NGO`): municipalities may add their own. */
export const code: Kind<string> = {
  parse(text) {
    const word = text.toUpperCase();
    if (CODE_WORD.test(word)) return parsed(word);
    return wrong('WRONG_TYPE', notACodeWord(shown(text)), HOW_A_CODE_WORD_LOOKS);
  },
};

const TRUE_WORDS = ['yes', 'ja', 'true', 'sann']; // SANN/USANN is what a Norwegian Excel writes
const FALSE_WORDS = ['no', 'nei', 'false', 'usann'];

export const yesNo: Kind<boolean> = {
  parse(text) {
    const word = text.toLowerCase();
    if (TRUE_WORDS.includes(word)) return parsed(true);
    if (FALSE_WORDS.includes(word)) return parsed(false);
    return wrong('WRONG_TYPE', neitherYesNorNo(shown(text)), WRITE_YES_OR_NO);
  },
};

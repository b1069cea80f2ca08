import { rememberedChoice, useChoice } from '../app/choice.js';

export const LANGUAGES = ['nb', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Bokmål until the user chooses English. */
export const language = rememberedChoice<Language>('doserute.language', LANGUAGES, (value) => {
  document.documentElement.lang = value;
});

export const useLanguage = (): Language => useChoice(language)[0];

/** One screen's words in both languages: English must have exactly what bokmål has. */
export type Catalogue<T> = Readonly<Record<Language, T>>;

export const catalogue = <T>(nb: T, en: NoInfer<T>): Catalogue<T> => ({ nb, en });

export const useWords = <T>(words: Catalogue<T>): T => words[useLanguage()];

/** A sentence that the service has said in both languages. */
export interface Sentence {
  readonly nb: string;
  readonly en: string;
}

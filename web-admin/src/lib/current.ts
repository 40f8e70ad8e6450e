/** The region and the language of this page, for those who can't use hooks: the API client, links to files. */
type Language = 'ru' | 'en';
export const LANGUAGES: readonly Language[] = ['ru', 'en'];

let region: string | undefined;
let language: Language = 'ru';

export const currentRegion = () => region;
export function setCurrentRegion(code: string | undefined) {
  region = code;
}

const CHOSEN = 'zarozhdenie.chosen-region';
/** The region chosen in this window; the lead's «whole country» is none. */
export const chosenRegion = () => sessionStorage.getItem(CHOSEN) ?? undefined;
export function chooseRegionHere(code: string | undefined) {
  if (code) sessionStorage.setItem(CHOSEN, code);
  else sessionStorage.removeItem(CHOSEN);
}

export const currentLanguage = () => language;
export function setCurrentLanguage(code: string) {
  language = code === 'en' ? 'en' : 'ru';
}
export type { Language };

import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Language, setCurrentLanguage } from './current';

const STORED = 'zarozhdenie.language';
// One file per feature and language, loaded with the feature's first screen.
const files = import.meta.glob<{ default: object }>(['../features/*/{ru,en}.ts', '../ui/{ru,en}.ts']);

const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read(language, namespace, done) {
    const load = files[`../features/${namespace}/${language}.ts`] ?? files[`../${namespace}/${language}.ts`];
    if (!load) return done(new Error(`No texts for ${namespace} in ${language}`), false);
    load().then(
      (file) => done(null, file.default as Record<string, string>),
      (error: Error) => done(error, true),
    );
  },
};

export const storedLanguage = (): Language => (localStorage.getItem(STORED) === 'en' ? 'en' : 'ru');

function apply(language: string) {
  setCurrentLanguage(language);
  document.documentElement.lang = language;
}

export async function startTexts(language: Language = storedLanguage()) {
  apply(language);
  await i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: language,
      supportedLngs: ['ru', 'en'],
      fallbackLng: false,
      ns: ['ui'],
      defaultNS: 'ui',
      interpolation: { escapeValue: false },
      returnNull: false,
    });
  i18next.on('languageChanged', apply);
}

/** Switches the texts and remembers it on this device. */
export async function changeLanguage(language: Language) {
  localStorage.setItem(STORED, language);
  await i18next.changeLanguage(language);
}

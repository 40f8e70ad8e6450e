import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import i18next from 'i18next';
import { afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { setCurrentRegion } from '~/lib/current';
import { changeLanguage, startTexts } from '~/lib/i18n';
import { forgetAnswers } from './answers';

beforeAll(async () => {
  // What Mantine asks of a browser and happy-dom lacks.
  window.matchMedia ??= vi.fn();
  vi.stubGlobal('scrollTo', () => undefined);
  await startTexts('ru');
  await i18next.loadNamespaces(['access', 'contacts', 'events', 'invitations', 'sessions', 'reporting']);
});

beforeEach(async () => {
  setCurrentRegion('69');
  if (i18next.language !== 'ru') await changeLanguage('ru');
});

afterEach(() => {
  cleanup();
  forgetAnswers();
  localStorage.clear();
});

configure({ asyncUtilTimeout: 10_000 });

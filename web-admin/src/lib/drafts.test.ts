import { expect, test } from 'vitest';
import { draftsBelongTo, forgetAllDrafts, keepDraft, readDraft } from './drafts';

test('signing out takes every draft, and leaves the language and the region', () => {
  keepDraft('walk-in.s1', { fullName: 'Ёлкина Анна' });
  keepDraft('report.r1', { text: 'Слова' });
  localStorage.setItem('zarozhdenie.language', 'en');
  forgetAllDrafts();
  expect(readDraft('walk-in.s1')).toBeUndefined();
  expect(JSON.stringify({ ...localStorage })).not.toMatch(/Ёлкина|Слова/);
  expect(localStorage.getItem('zarozhdenie.language')).toBe('en');
});

test('drafts wait for their owner after an expired session, and go when somebody else signs in', () => {
  draftsBelongTo('anna');
  keepDraft('plan', { topic: 'Семья' });
  draftsBelongTo('anna');
  expect(readDraft('plan')).toEqual({ topic: 'Семья' });
  draftsBelongTo('oleg');
  expect(readDraft('plan')).toBeUndefined();
});

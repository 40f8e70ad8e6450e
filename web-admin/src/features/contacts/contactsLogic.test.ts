import { getI18n } from 'react-i18next';
import { expect, test } from 'vitest';
import type { Pair, Person } from './api';
import { type CoverageRow, groupsOf } from './coverage';
import { formsChange, formsOf } from './FormsPanel';
import { entryText, type HistoryEntry } from './history';
import { choicesOf, differing, likelyPicks, likelyToStay } from './mergeChoices';
import { EMPTY_ORGANIZATION as ORG, organizationAddition, organizationChange } from './organizationDraft';
import { filterOf, filtersIn, filtersOf } from './peopleFilter';
import { postsChange, postsOf } from './postsDraft';
import { itemsOf, newItem } from './referenceDraft';
import { NEW_EMAIL, NEW_PHONE, preferOnly, waysChange, waysErrors, waysOf } from './waysDraft';

const bare = (value: unknown) => JSON.parse(JSON.stringify(value));

const PERSON: Person = {
  id: 'p1',
  fullName: 'Ольхова Дарья Игоревна',
  position: 'Заведующая',
  phones: [
    {
      number: '+79205552001',
      extension: null,
      shown: '+7 920 555-20-01',
      kind: 'mobile',
      preferred: true,
      verified: false,
      wrong: false,
      doNotCall: false,
    },
  ],
  emails: ['o@example.org'],
  emailDetails: [{ address: 'o@example.org', kind: null, preferred: false, wrong: false }],
  positions: [
    {
      organizationId: 'o1',
      organization: 'Дом семьи',
      position: 'Заведующая',
      category: 'authority',
      answersOnStateSupport: false,
      from: '2024-01-01',
      to: null,
      positionDative: 'заведующей',
      positionGenitive: 'заведующей',
    },
  ],
  forms: {
    greeting: 'Дарья Игоревна',
    nameDative: 'Ольховой Дарье Игоревне',
    nameGenitive: 'Ольховой Дарьи Игоревны',
    positionDative: 'заведующей',
    positionGenitive: 'заведующей',
    byHand: ['positionDative'],
  },
  tags: [],
  answersOnStateSupport: false,
  reachable: true,
  mayBeInvited: true,
  doNotCall: false,
  doNotMail: false,
  basis: { kind: 'official', at: '2026-01-01T00:00:00Z' },
  consents: [],
  attended: 0,
};

test('filters go to the address and back as they were', () => {
  const search = {
    category: 'authority',
    support: 'yes',
    reachable: 'no',
    before: '2026-10-01',
    segment: 's1',
  };
  const filter = filterOf(filtersIn(search), 'иванов');
  expect(bare(filter)).toEqual({
    search: 'иванов',
    category: 'authority',
    answersOnStateSupport: true,
    reachable: false,
    lastContactBefore: '2026-10-01',
  });
  expect(bare(filtersOf(filter))).toEqual({
    category: 'authority',
    support: 'yes',
    reachable: 'no',
    before: '2026-10-01',
  });
});

test('of telephones and addresses only what was said anew is sent', () => {
  const began = waysOf(PERSON);
  expect(bare(waysChange(began, began))).toEqual({});
  const more = {
    ...began,
    phones: [...began.phones, { ...NEW_PHONE, number: ' 8 4822 30-00-00 ', wrong: true }],
  };
  expect(bare(waysChange(began, more)).phones).toEqual([
    { number: '+7 920 555-20-01' },
    { number: '8 4822 30-00-00', preferred: false, verified: false, wrong: true, doNotCall: false },
  ]);
  expect(preferOnly(more.phones, 1, true).map((p) => p.preferred)).toEqual([false, true]);
});

test('the list of posts goes over whole, and says nothing of forms by hand', () => {
  const { posts } = postsOf(PERSON);
  const [sent] = bare(postsChange({ posts }, { posts: [{ ...posts[0]!, to: '2026-10-31' }] })).positions;
  expect(sent).toEqual({
    organization: 'Дом семьи',
    position: 'Заведующая',
    category: 'authority',
    answersOnStateSupport: false,
    from: '2024-01-01',
    to: '2026-10-31',
  });
});

test('only touched forms of the name are sent; an empty one goes back to the rule', () => {
  const began = formsOf(PERSON);
  expect(formsChange(began, { ...began, greeting: '', nameDative: 'Ольховой Д. И.' })).toEqual({
    greeting: '',
    nameDative: 'Ольховой Д. И.',
  });
});

const other: Person = { ...PERSON, id: 'p2', fullName: 'Ольхова Д. И.', notes: 'по средам' };
const PAIR: Pair = {
  id: 'pair',
  by: ['phone'],
  first: { person: other, version: 1, invited: false },
  second: { person: PERSON, version: 4, invited: true },
};

test('of a pair only what differs is decided; whoever is invited stays; the longer name is taken', () => {
  expect(differing(PAIR, (p) => p.basis.kind)).toEqual(['fullName']);
  // What only one of them has is kept without a question; what both have otherwise is asked.
  const both = { ...PAIR, first: { ...PAIR.first, person: { ...PAIR.first.person, notes: 'а' } } };
  const other = { ...both, second: { ...both.second, person: { ...both.second.person, notes: 'б' } } };
  expect(differing(other, (p) => p.basis.kind)).toEqual(['fullName', 'notes']);
  const stays = likelyToStay(PAIR);
  expect(stays).toBe('second');
  const picked = likelyPicks(PAIR, stays);
  expect(choicesOf('second', picked)).toMatchObject({ fullName: 'mine', phones: 'both', basis: 'mine' });
  // Another one stays: the same values are taken, seen from the other side.
  expect(choicesOf('first', picked)).toMatchObject({ fullName: 'theirs', phones: 'both', basis: 'theirs' });
});

const row = (name: string, missing: number, more: object): CoverageRow => ({
  id: name,
  session: 'roundTable',
  name,
  needed: 2,
  missing,
  links: [],
  suggestions: [],
  isSample: false,
  ...more,
});

test('an item stays where it stood when it is closed', () => {
  const rows = [
    row('а', 0, { category: 'authority' }),
    row('б', 1, { category: 'authority' }),
    row('в', 2, { category: 'localMedia' }),
    row('г', 1, { session: 'discussion', place: 'activist' }),
  ];
  const names = (only: boolean) =>
    groupsOf(rows, 'roundTable', only).map((g) => [g.key, ...g.rows.map((r) => r.name)]);
  expect(names(false)).toEqual([
    ['authority', 'а', 'б'],
    ['localMedia', 'в'],
  ]);
  expect(names(true)).toEqual([
    ['authority', 'б'],
    ['localMedia', 'в'],
  ]);
});

test('an item keeps its id and has the kind of its session', () => {
  expect(bare(itemsOf([{ ...newItem('discussion'), id: 'i1', name: ' НКО ', needed: '2' }]))).toEqual([
    { id: 'i1', session: 'discussion', place: 'ngoBeneficiary', name: 'НКО', needed: 2 },
  ]);
});

test('an organisation: only changes, a category can be taken away', () => {
  const began = { ...ORG, name: 'А', category: 'authority' as const };
  expect(bare(organizationChange(began, { ...began, category: '' as never, site: 'a.example' }))).toEqual({
    site: 'a.example',
    withoutCategory: true,
  });
  expect(organizationAddition({ ...ORG, name: 'Б', phone: '1' })).toEqual({ name: 'Б', phone: '1' });
});

test('the history speaks in sentences', () => {
  const t = getI18n().getFixedT(null, 'contacts');
  const said = (e: Partial<HistoryEntry>) =>
    entryText(
      t,
      { id: '1', at: '', fields: [], kind: 'added', ...e } as HistoryEntry,
      (code) => `регион ${code}`,
    );
  expect(said({})).toBe('Добавлен в контакты');
  expect(said({ kind: 'changed', importId: 'l', fields: ['phones', 'neu'] })).toBe(
    'Дополнено загрузкой списка: телефоны',
  );
  expect(said({ kind: 'called', outcome: 'noAnswer' })).toBe('Звонок: нет ответа');
  expect(said({ kind: 'answered', stage: 'confirmed', channel: 'phone' })).toBe(
    'Ответ на приглашение: участие подтверждено, по телефону',
  );
  expect(said({ kind: 'answered', stage: 'declined' })).toBe('Ответ на приглашение: отказ');
  expect(said({ kind: 'offerAnswered', yes: false, region: '27' })).toBe(
    'Регион отказался от контакта: регион 27',
  );
  expect(said({ kind: 'later' as never })).toBe('Другое событие');
});

/** Every kind of the contract: a new one that has no words of its own doesn't compile. */
const KINDS: Record<HistoryEntry['kind'], true> = {
  added: true,
  changed: true,
  removed: true,
  invited: true,
  sent: true,
  delivery: true,
  called: true,
  answered: true,
  deputy: true,
  attendance: true,
  walkIn: true,
  position: true,
  consented: true,
  withdrew: true,
  offered: true,
  offerAnswered: true,
  toConfirmAnew: true,
  offerTakenBack: true,
  merged: true,
  split: true,
  invitationClosed: true,
  invitationReopened: true,
};

test('every kind of entry has words of its own', () => {
  const t = getI18n().getFixedT(null, 'contacts');
  const texts = Object.keys(KINDS).map((kind) => {
    const entry = { id: '1', at: '', fields: [], kind, delivery: 'accepted', stage: 'agreed' };
    return entryText(t, entry as unknown as HistoryEntry, (code) => code);
  });
  expect(texts).not.toContain(t('history.other'));
  expect(texts.filter((text) => /^history\.|\{\{/.test(text))).toEqual([]);
  expect(new Set(texts).size).toBe(texts.length);
});

test('a refusal stands beside the number or address it speaks of', () => {
  const draft = {
    phones: [
      { ...NEW_PHONE, number: '+7 900 111-22-33' },
      { ...NEW_PHONE, number: 'нет' },
    ],
    emails: [{ ...NEW_EMAIL, address: 'почта' }],
    doNotCall: false,
    doNotMail: false,
  };
  const said = { phones: 'Это не похоже на номер телефона: «нет».', fullName: 'Впишите имя.' };
  expect(waysErrors(said, draft)).toEqual({ 'phones.1.number': said.phones, fullName: said.fullName });
  expect(waysErrors({ emails: 'Не адрес: «почта».' }, draft)).toEqual({
    'emails.0.address': 'Не адрес: «почта».',
  });
});

test('people without a category are a filter of their own; an unknown category in an old link filters nothing', () => {
  expect(bare(filterOf({ category: 'none' }))).toEqual({ withoutCategory: true });
  expect(filtersOf({ withoutCategory: true }).category).toBe('none');
  expect(filtersIn({ category: 'xxx', tag: 'пресса' })).toEqual({ tag: 'пресса' });
});

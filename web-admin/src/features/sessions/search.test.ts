import { expect, test } from 'vitest';
import { matches } from './search';
import type { Person } from './useSessions';

const person = {
  fullName: 'Ёлкина Анна Ивановна',
  organization: 'АНО «Семья»',
  phone: '+79201234567',
} as Person;

test.each([
  ['елк', true],
  ['  ЁЛКИНА ', true],
  ['семья', true],
  ['123-45-67', true],
  ['123', false],
  ['Петров', false],
  ['', true],
])('«%s» finds: %s', (search, found) => expect(matches(person, search)).toBe(found));

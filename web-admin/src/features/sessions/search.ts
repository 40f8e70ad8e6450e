import type { Person } from './useSessions';

const plain = (text: string) => text.toLocaleLowerCase('ru').replaceAll('ё', 'е').trim();

/** Found by name, organisation or at least four digits of the phone; «е» finds «ё». */
export function matches(person: Person, search: string): boolean {
  const wanted = plain(search);
  if (!wanted) return true;
  const digits = wanted.replace(/\D/g, '');
  const byPhone =
    digits.length >= 4 && /^[\d\s()+-]+$/.test(wanted) && Boolean(person.phone?.includes(digits));
  return (
    byPhone ||
    plain(`${person.fullName} ${person.inPlaceOf ?? ''} ${person.organization ?? ''}`).includes(wanted)
  );
}

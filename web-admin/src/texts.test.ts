import { describe, expect, test } from 'vitest';

type Tree = { [key: string]: string | Tree };
const files = import.meta.glob<{ default: Tree }>(['./features/*/{ru,en}.ts', './ui/{ru,en}.ts'], {
  eager: true,
});
const PLURAL = /_(one|few|many|other)$/;

function flat(tree: Tree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flat(value, `${prefix}${key}.`),
  );
}
const texts = (path: string) => flat(files[path]!.default);
const names = (path: string) => [...new Set(texts(path).map(([key]) => key.replace(PLURAL, '_#')))].sort();
const variables = (text: string) => [...text.matchAll(/\{\{-?\s*(\w+)/g)].map((m) => m[1]!).sort();
const russian = Object.keys(files).filter((p) => p.endsWith('/ru.ts'));

// Latin letters that Russian texts need: a language's own name, formats, file kinds, examples of addresses.
const LATIN = /English|PDF|DOCX|XLSX|XLS|CSV|JPEG|PNG|HEIC|QR|SMTP|SHA-256|UTF-8|[\w.-]+@[\w.-]+|https?:\S+/g;

test('each module has texts in both languages', () => {
  expect(russian.length).toBeGreaterThanOrEqual(7);
});

describe.each(russian)('%s', (path) => {
  const english = path.replace(/ru\.ts$/, 'en.ts');
  test('has the keys of the English texts', () => {
    expect(names(path)).toEqual(names(english));
  });
  test('has all four plural forms, English two', () => {
    const forms = (p: string) => {
      const found = new Map<string, string[]>();
      for (const [key] of texts(p)) {
        const form = key.match(PLURAL)?.[1];
        const name = key.replace(PLURAL, '');
        if (form) found.set(name, [...(found.get(name) ?? []), form].sort());
      }
      return [...found];
    };
    for (const [name, found] of forms(path))
      expect([name, found]).toEqual([name, ['few', 'many', 'one', 'other']]);
    for (const [name, found] of forms(english)) expect([name, found]).toEqual([name, ['one', 'other']]);
  });
  test('names the same things as the English texts', () => {
    const byKey = new Map(texts(english));
    for (const [key, text] of texts(path)) {
      const other = byKey.get(key) ?? byKey.get(key.replace(PLURAL, '_other'));
      expect([key, variables(text)]).toEqual([key, variables(other ?? '')]);
    }
  });
  test('is Russian, whole and calm', () => {
    for (const [key, text] of texts(path)) {
      const rest = text.replace(/\{\{[^}]*\}\}|<\/?\w+>/g, '').replace(LATIN, '');
      expect([key, rest.match(/[A-Za-z]+/)?.[0]]).toEqual([key, undefined]);
      expect([key, text.trim() !== '', /!|упс/i.test(text)]).toEqual([key, true, false]);
    }
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = join(import.meta.dirname);
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((f) => /\.tsx?$/.test(f) && !f.startsWith('client'))
  .map((path) => ({ path, text: readFileSync(join(SRC, path), 'utf8') }));

function importsOf({ path, text }: (typeof files)[number]): string[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)]
    .map((m) => m[1]!)
    .filter((i) => /^[.~]/.test(i))
    .map((i) => (i.startsWith('~/') ? i.slice(2) : relative(SRC, normalize(join(SRC, dirname(path), i)))));
}
const isTest = (path: string) => /\.test\.tsx?$/.test(path) || path.startsWith('test/');
const featureOf = (path: string) => path.match(/^features\/([^/]+)\//)?.[1];
const broken = (rule: (path: string, imported: string) => boolean) =>
  files
    .filter((f) => !isTest(f.path))
    .flatMap((f) =>
      importsOf(f)
        .filter((i) => rule(f.path, i))
        .map((i) => `${f.path} → ${i}`),
    );

describe('walls', () => {
  test('there is something to look at', () => {
    expect(files.filter((f) => featureOf(f.path)).length).toBeGreaterThan(20);
    expect(files.flatMap(importsOf).length).toBeGreaterThan(50);
  });
  test('a feature imports no other feature and nothing of the app', () => {
    const wrong = broken((path, i) => {
      const own = featureOf(path);
      return Boolean(
        own &&
          ((featureOf(`${i}/`) && featureOf(`${i}/`) !== own) || i.startsWith('routes/') || i === 'main'),
      );
    });
    expect(wrong).toEqual([]);
  });
  test('lib and ui know no feature, lib knows no ui', () => {
    expect(broken((path, i) => /^(ui|lib)\//.test(path) && /^(features|routes)\//.test(i))).toEqual([]);
    expect(broken((path, i) => path.startsWith('lib/') && i.startsWith('ui/'))).toEqual([]);
  });
  test('no barrels', () => {
    expect(files.filter((f) => /(^|\/)index\.tsx?$/.test(f.path)).map((f) => f.path)).toEqual([]);
    const passing = files
      .filter((f) => /^export (\*|(type )?\{[^}]*\}) from/m.test(f.text))
      .map((f) => f.path);
    expect(passing).toEqual([]);
  });
  test('files stay small: 200 lines, 150 in the kit, texts aside', () => {
    const long = files
      .filter((f) => !/\/(ru|en)\.ts$/.test(f.path) && !isTest(f.path))
      .map((f) => ({ path: f.path, lines: f.text.split('\n').length - 1 }))
      .filter((f) => f.lines > (f.path.startsWith('ui/') ? 150 : 200));
    expect(long).toEqual([]);
  });
  test('addresses come from lib/paths', () => {
    const byHand = files
      .filter((f) => !isTest(f.path) && /\bto=(?:"|\{['`])\/|\bto: ['`]\//.test(f.text))
      .map((f) => f.path);
    expect(byHand).toEqual([]);
  });
  test('each Mantine component in use has its styles', () => {
    const styles = readFileSync(join(SRC, 'ui/mantine.ts'), 'utf8');
    const there = readdirSync(join(SRC, '../node_modules/@mantine/core/styles'));
    const used = new Set(
      files.flatMap((f) =>
        [...f.text.matchAll(/import \{([^}]*)\} from '@mantine\/core'/g)].flatMap((m) =>
          m[1]!.split(',').map((n) => n.trim()),
        ),
      ),
    );
    expect(used.size).toBeGreaterThan(5);
    const missing = [...used].filter(
      (n) => there.includes(`${n}.layer.css`) && !styles.includes(`/${n}.layer.css`),
    );
    expect(missing).toEqual([]);
  });
});

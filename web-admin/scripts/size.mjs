// Bundle budget (quality.md P19): entry, every first screen, CSS; gzip, from Vite's manifest.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const LIMITS = { entry: 165, screen: 220, css: 40 };
const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
const weigh = (file) => gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length / 1024;

function closure(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) closure(next, seen);
  return seen;
}
const scripts = (keys) => [
  ...new Set([...keys].map((k) => manifest[k].file).filter((f) => f.endsWith('.js'))),
];
const sum = (files) => files.reduce((total, file) => total + weigh(file), 0);

const entryKey = Object.keys(manifest).find((k) => manifest[k].isEntry);
const entryKeys = closure(entryKey);
const entry = sum(scripts(entryKeys));
const css = sum([...new Set(Object.values(manifest).flatMap((c) => c.css ?? []))]);
// What every first screen loads besides its own chunk: the texts of the kit and, behind the sign-in, the shell.
const find = (end) => Object.keys(manifest).find((k) => k.endsWith(end));
const [kitTexts, shell, frame] = ['ui/ru.ts', 'routes/Shell.tsx', 'events/EventFrame.tsx'].map(find);
const screens = Object.keys(manifest)
  .filter((k) => manifest[k].isDynamicEntry && k.endsWith('Page.tsx'))
  .map((k) => {
    const feature = k.match(/features\/[^/]+\//)?.[0];
    const texts = feature ? [find(`${feature}ru.ts`)] : [];
    const around = k.endsWith('SignInPage.tsx') ? [] : [...closure(shell), ...closure(frame)];
    const keys = new Set([...entryKeys, ...closure(k), ...around, kitTexts, ...texts]);
    return { name: k.replace('src/features/', ''), size: sum(scripts(keys)) };
  })
  .sort((a, b) => b.size - a.size);

let failed = false;
const line = (name, size, limit) => {
  const over = size > limit;
  failed ||= over;
  console.log(`${size.toFixed(1).padStart(7)} KB gz  (limit ${limit})  ${name}${over ? '  OVER' : ''}`);
};
line('entry', entry, LIMITS.entry);
line('CSS', css, LIMITS.css);
for (const screen of screens) line(`first screen ${screen.name}`, screen.size, LIMITS.screen);
if (failed) process.exit(1);

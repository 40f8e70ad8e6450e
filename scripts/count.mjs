// Reads a test runner's log and prints "passed failed"; nothing found means nothing ran, which counts as a failure.
// usage: node scripts/count.mjs xunit|vitest|playwright|line LOG EXIT_CODE
import { readFileSync } from "node:fs";

const [kind, log, exitCode] = process.argv.slice(2);
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
const text = readFileSync(log, "utf8").replace(/\u001b\[[0-9;]*m/g, "");
const last = (pattern) => Number([...text.matchAll(pattern)].at(-1)?.[1] ?? 0);

const readers = {
  xunit: () => {
    const failed = last(/Tests\s+Total: .*?Failed: (\d+)/g) + last(/Tests\s+Total: .*?Errors: (\d+)/g);
    const idle = last(/Tests\s+Total: .*?Skipped: (\d+)/g) + last(/Tests\s+Total: .*?Not Run: (\d+)/g);
    return [last(/Tests\s+Total: (\d+)/g) - failed - idle, failed];
  },
  vitest: () => [last(/^\s*Tests\s.*?(\d+) passed/gm), last(/^\s*Tests\s.*?(\d+) failed/gm)],
  playwright: () => [
    last(/^\s*(\d+) passed/gm),
    last(/^\s*(\d+) failed/gm) + last(/^\s*(\d+) did not run/gm) + last(/^\s*(\d+) interrupted/gm),
  ],
  line: () => [last(/(\d+) passed, \d+ failed/g), last(/\d+ passed, (\d+) failed/g)],
};

let [passed, failed] = readers[kind]();
if (failed === 0 && (Number(exitCode) !== 0 || passed === 0)) failed = 1;
console.log(Math.max(0, passed), failed);

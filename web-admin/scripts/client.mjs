// Types of the API from the host's OpenAPI snapshot. With --check it fails when the committed file is stale.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const source = new URL('../../src/Host/openapi.json', import.meta.url);
const target = fileURLToPath(new URL('../src/client/schema.d.ts', import.meta.url));
if (!existsSync(source)) {
  console.error('src/Host/openapi.json is missing: build the host first.');
  process.exit(1);
}
const head = '// Generated from src/Host/openapi.json by `npm run client`. Do not edit.\n';
const fresh = head + astToString(await openapiTS(source));
const committed = existsSync(target) ? readFileSync(target, 'utf8') : '';
if (process.argv.includes('--check')) {
  if (fresh !== committed) {
    console.error('src/client/schema.d.ts is stale: run `npm run client` and commit it.');
    process.exit(1);
  }
  console.log('The client is fresh.');
} else {
  writeFileSync(target, fresh);
  console.log(fresh === committed ? 'The client was fresh.' : 'The client is generated anew.');
}

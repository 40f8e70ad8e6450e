import { test as base } from '@playwright/test';
import { startPreview } from './preview';

/** `shell`: the address of the built web admin alone. The whole product: `startProduct` of ./host in `beforeAll`. */
export const test = base.extend<object, { shell: string }>({
  shell: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
    async ({}, use) => {
      const server = await startPreview();
      await use(server.url);
      await server.stop();
    },
    { scope: 'worker' },
  ],
});

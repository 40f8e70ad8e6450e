import { type Browser, expect, type Page, test } from '@playwright/test';
import type { Product } from './host';
import { screenLooksWell } from './look';
import { signIn } from './people';

/** Each screen of the list: arrived, nothing loading any more, then looked at. */
export async function visit(page: Page, product: Product, screens: Record<string, string>) {
  for (const [name, path] of Object.entries(screens)) {
    await test.step(name, async () => {
      await page.goto(product.url + path);
      await screenLooksWell(page, name);
    });
  }
}

/** The demo's public event of today, as the signed-in page may see it. */
export async function today(page: Page, product: Product): Promise<string> {
  const answer = await page.request.get(`${product.url}/api/v1/events/public-events?region=69`);
  expect(answer.status()).toBe(200);
  return (await answer.json()).items[0].id;
}

/** Signed in as this person of the demo. */
export async function as(
  browser: Browser,
  product: Product,
  who: string,
  look: (page: Page) => Promise<void>,
) {
  const context = await browser.newContext({ locale: 'ru-RU', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await signIn(page, product.url, `${who}@demo.example`);
  await look(page);
  await context.close();
}

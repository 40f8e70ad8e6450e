import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const SIZES = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];

/** The screen has come: its name stands there, and nothing is still loading (`data-loading` of Loading and of buttons). */
export async function settled(page: Page) {
  await expect(page.locator('h1').first()).toBeVisible();
  await expect(page.locator('[data-loading]')).toHaveCount(0);
}

/** axe finds nothing. */
export async function accessible(page: Page) {
  await settled(page);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(
    (v) => `${v.id}: ${v.help} (${v.nodes.map((n) => n.target.join(' ')).join('; ')})`,
  );
  expect(found, `axe at ${page.url()}`).toEqual([]);
}

/** Nothing scrolls sideways on the smallest phone. */
export async function fitsThePhone(page: Page) {
  const before = page.viewportSize()!;
  await page.setViewportSize({ width: 360, height: 740 });
  const over = await page.evaluate(() => {
    const limit = document.documentElement.clientWidth;
    const sticksOut = (e: Element) => e.getBoundingClientRect().right > limit + 1;
    const wide = document.documentElement.scrollWidth > limit;
    const culprits = [...document.querySelectorAll('main *')].filter(sticksOut).slice(0, 5);
    return wide ? culprits.map((e) => `${e.tagName}.${e.className}`).concat('scrolls sideways') : [];
  });
  expect(over, `360 px at ${page.url()}`).toEqual([]);
  await page.setViewportSize(before);
}

/** The look of one screen: axe at 1280 and 390 px, no sideways scroll at 360, a picture of each kept with the results. */
export async function lookWell(page: Page, name: string) {
  const before = page.viewportSize()!;
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await settled(page);
    await page.screenshot({ path: test.info().outputPath(`${name}-${size.width}.png`), fullPage: true });
    await accessible(page);
  }
  await fitsThePhone(page);
  await page.setViewportSize(before);
}

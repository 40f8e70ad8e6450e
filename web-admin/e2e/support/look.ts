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
  // In the page itself: these pages hold no foreign frames, and another tab for each analysis takes longer than axe.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  const found = violations.map(
    (v) => `${v.id}: ${v.help} (${v.nodes.map((n) => n.target.join(' ')).join('; ')})`,
  );
  expect(found, `axe at ${page.url()}`).toEqual([]);
}

/** On the smallest phone nothing scrolls sideways, neither the page nor a box in it, and no box cuts off what it holds. */
export async function fitsThePhone(page: Page) {
  const before = page.viewportSize()!;
  await page.setViewportSize({ width: 360, height: 740 });
  await settled(page);
  const over = () =>
    page.evaluate(() => {
      const root = document.documentElement;
      const named = (e: Element) => `${e.tagName}.${e.getAttribute('class')}`;
      const sticksOut = (e: Element) => e.getBoundingClientRect().right > root.clientWidth + 1;
      // What is read out only is cut on purpose, a line with an ellipsis says so, and a field holds more than it shows.
      const tooNarrow = (e: Element) => {
        const { overflowX, textOverflow } = getComputedStyle(e);
        const cuts = overflowX !== 'visible' && textOverflow !== 'ellipsis';
        return (
          cuts &&
          e.clientWidth > 8 &&
          e.scrollWidth > e.clientWidth + 1 &&
          !e.matches('input, textarea, select')
        );
      };
      const inside = [...document.querySelectorAll('main *, [role=dialog] *, dialog[open] *')];
      const wide = root.scrollWidth > root.clientWidth;
      const sideways = wide ? [...inside.filter(sticksOut).slice(0, 5).map(named), 'scrolls sideways'] : [];
      return [...sideways, ...inside.filter(tooNarrow).map(named)];
    });
  // Whatever glides to its new place is given the time to come there.
  await expect.poll(over, { message: `360 px at ${page.url()}` }).toEqual([]);
  await page.setViewportSize(before);
}

/**
 * The look of one state of a screen: axe on the phone, no sideways scroll at 360, and, where somebody may look at them, pictures at
 * 1280 and 390 px. screens.spec.ts and screens-event.spec.ts look at every screen by axe at both widths.
 */
export async function lookWell(page: Page, name: string, axeAt = [390]) {
  const before = page.viewportSize()!;
  for (const size of SIZES) {
    if (process.env.CI && !axeAt.includes(size.width)) continue;
    await page.setViewportSize(size);
    await settled(page);
    // Nobody opens the pictures of CI, and drawing a whole page takes as long as looking through it.
    if (!process.env.CI)
      await page.screenshot({ path: test.info().outputPath(`${name}-${size.width}.png`), fullPage: true });
    if (axeAt.includes(size.width)) await accessible(page);
  }
  await fitsThePhone(page);
  await page.setViewportSize(before);
}

/** The look of a whole screen: axe at both widths. */
export const screenLooksWell = (page: Page, name: string) =>
  lookWell(
    page,
    name,
    SIZES.map((s) => s.width),
  );

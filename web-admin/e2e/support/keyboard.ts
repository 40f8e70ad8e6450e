import { expect, type Locator, type Page } from '@playwright/test';

const STEPS = 80;

/** Goes on with Tab until this is what the next key goes to. */
export async function reach(page: Page, target: Locator) {
  await expect(target).toBeVisible();
  for (let i = 0; i < STEPS; i++) {
    if (await target.evaluate((e) => e === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target, `not reached by ${STEPS} times Tab`).toBeFocused();
}

/** Reaches the button of this name and presses it. */
export async function press(page: Page, name: string) {
  await reach(page, page.getByRole('button', { name, exact: true }));
  await page.keyboard.press('Enter');
}

/** Reaches the field and puts the text there as the keyboard does. */
export async function type(page: Page, field: Locator, text: string) {
  await reach(page, field);
  await page.keyboard.insertText(text);
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, type Page } from '@playwright/test';

/** On the tab «Отчёт» of an event: starts the report if there is none, takes the ready text, adds the photos with captions. */
export async function fillReport(page: Page, photos: string[]) {
  const start = page.getByRole('button', { name: 'Начать отчёт' });
  const text = page.getByLabel('Своими словами о главном');
  await expect(start.or(text)).toBeVisible();
  if (await start.isVisible()) await start.click();
  await expect(text).toBeVisible();
  if ((await text.inputValue()) === '') {
    await page.getByRole('button', { name: 'Взять готовый текст из фактов' }).click();
    await expect(page.getByText(/^Сохранено \d\d:\d\d/)).toBeVisible();
  }
  const shown = page.locator('section[aria-labelledby="report-photos"] li');
  const before = await shown.count();
  await page.locator('section[aria-labelledby="report-photos"] input[type=file]').setInputFiles(photos);
  await expect(shown).toHaveCount(before + photos.length, { timeout: 60_000 });
  for (let i = 0; i < photos.length; i++) {
    const number = before + i + 1;
    const caption = page.getByLabel(`Подпись к фото ${number}`, { exact: true });
    const saved = page.waitForResponse(
      (r) => r.request().method() === 'PATCH' && r.url().includes('/photos/'),
    );
    await caption.fill(`Снимок ${number}`);
    await caption.blur();
    expect((await saved).status()).toBe(204);
    await expect(page.getByRole('img', { name: `Снимок ${number}`, exact: true })).toBeVisible();
  }
}

/** Sends the report to the lead; answers when the letter is on its way or further. */
export async function sendReport(page: Page) {
  await page.getByRole('button', { name: 'Отправить отчёт руководителю' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Отправить отчёт', exact: true }).click();
  await expect(page.locator('section[aria-labelledby="report-send"] li').first()).toBeVisible();
}

/** On the lead's page «Страна»: this region has these figures, by the codes `sent`, `agreed`, `confirmed`, `attended`. */
export async function expectCountry(
  page: Page,
  code: string,
  figures: Partial<Record<'sent' | 'agreed' | 'confirmed' | 'attended', number>>,
) {
  await page.goto(`${new URL(page.url()).origin}/country?code=${code}`);
  await expect(page.locator(`[role=option][data-code="${code}"]`)).toHaveAttribute('aria-selected', 'true');
  for (const [figure, value] of Object.entries(figures)) {
    const cell = page.locator(`[data-funnel] [data-figure="${figure}"]`);
    // Projections are a second behind and the page refetches by itself.
    await expect(cell).toHaveText(String(value), { timeout: 20_000 });
  }
}

/** JPEG files drawn in the page, each with an EXIF block that tells a place: nobody real is on them. */
export async function drawPhotos(
  page: Page,
  folder: (name: string) => string,
  count: number,
): Promise<string[]> {
  const files: string[] = [];
  for (let i = 1; i <= count; i++) {
    const url = await page.evaluate((n) => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 1200, height: 800 });
      const pen = canvas.getContext('2d')!;
      pen.fillStyle = `hsl(${n * 80} 40% 70%)`;
      pen.fillRect(0, 0, 1200, 800);
      pen.fillStyle = '#26221f';
      pen.font = '120px sans-serif';
      pen.fillText(`${n}`, 560, 440);
      return canvas.toDataURL('image/jpeg', 0.9);
    }, i);
    const path = folder(`photo-${i}.jpg`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, withPlace(Buffer.from(url.split(',')[1]!, 'base64')));
    files.push(path);
  }
  return files;
}

/** GPS latitude «N» and a date stamp in a big-endian TIFF, as phones write them. */
function withPlace(jpeg: Buffer): Buffer {
  const entry = (tag: number, type: number, count: number, value: number) => {
    const bytes = Buffer.alloc(12);
    bytes.writeUInt16BE(tag, 0);
    bytes.writeUInt16BE(type, 2);
    bytes.writeUInt32BE(count, 4);
    bytes.writeUInt32BE(value, 8);
    return bytes;
  };
  const end = Buffer.alloc(4);
  const gps = [Buffer.from([0, 2]), entry(1, 2, 2, 0x4e000000), entry(0x1d, 2, 11, 56), end];
  const tiff = [
    Buffer.from('MM\0*\0\0\0\b\0\x01', 'latin1'),
    entry(0x8825, 4, 1, 26),
    end,
    ...gps,
    Buffer.from('2026:11:20\0'),
  ];
  const exif = Buffer.concat([Buffer.from('Exif\0\0'), ...tiff]);
  const head = Buffer.from([0xff, 0xe1, (exif.length + 2) >> 8, (exif.length + 2) & 0xff]);
  return Buffer.concat([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)]);
}

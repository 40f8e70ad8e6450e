import { execSync } from 'node:child_process';
import { defineConfig } from '@playwright/test';

// Debian's Chromium: Playwright's own download doesn't work everywhere.
const executablePath =
  process.env.CHROMIUM_PATH ??
  process.env.CHROMIUM ??
  execSync('command -v chromium || command -v chromium-browser || command -v google-chrome', {
    encoding: 'utf8',
  }).trim();

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  // Every file has a house of its own: a database and a host.
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    locale: 'ru-RU',
    viewport: { width: 1280, height: 800 },
    // Colours are measured at rest, and nothing here waits for a fade.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});

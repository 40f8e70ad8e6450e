import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const host = process.env.HOST_URL ?? 'http://localhost:8080';
const proxied = ['/api', '/a/', '/c/', '/p/', '/swagger', '/health', '/jobs', '/metrics'];
const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const BASE =
  /node_modules\/(react|react-dom|scheduler|react-i18next|i18next|@tanstack\/(?!react-virtual)[^/]+)\//;

/** Writes sw.js with the names of all files of this build, so that the door and the calls open without a network. */
function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    generateBundle(_, bundle) {
      const files = Object.keys(bundle).filter((f) => f.startsWith('assets/'));
      const version = createHash('sha256').update(files.join()).digest('hex').slice(0, 12);
      const source = readFileSync(path('./src/sw.js'), 'utf8')
        .replace('__VERSION__', version)
        .replace("'__FILES__'", files.map((f) => `'/${f}'`).join(', '));
      this.emitFile({ type: 'asset', fileName: 'sw.js', source });
    },
  };
}

export default defineConfig({
  plugins: [react(), serviceWorker()],
  resolve: { alias: { '~': path('./src') } },
  server: { proxy: Object.fromEntries(proxied.map((p) => [p, { target: host, changeOrigin: false }])) },
  preview: { proxy: Object.fromEntries(proxied.map((p) => [p, { target: host, changeOrigin: false }])) },
  build: {
    target: 'es2022',
    manifest: true,
    chunkSizeWarningLimit: 700,
    reportCompressedSize: false,
    rolldownOptions: {
      // What every screen needs in one file: dozens of small ones compress worse.
      output: { codeSplitting: { groups: [{ name: 'base', test: BASE }] } },
    },
  },
  test: {
    environment: 'happy-dom',
    environmentOptions: { happyDOM: { url: 'http://localhost/' } },
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/test/setup.ts'],
    css: false,
    // Dialogs are fetched when they open; a machine under load takes its time.
    testTimeout: 30_000,
  },
});

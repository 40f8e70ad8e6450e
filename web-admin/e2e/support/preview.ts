import { preview } from 'vite';

/** The built web admin without a host: for screens whose API the test answers itself. */
export async function startPreview(): Promise<{ url: string; stop: () => Promise<void> }> {
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'warn' });
  return { url: server.resolvedUrls!.local[0]!.replace(/\/$/, ''), stop: () => server.close() };
}

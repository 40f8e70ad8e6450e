/** What scripts/trial.mjs gives: a private PostgreSQL and the published host on it. */
interface Trial {
  /** Gone with this process, also when something fails to start. */
  temporaryFolder(): string;
  startPostgres(folder: string): Promise<{ connection: string; stop: () => Promise<void> }>;
  startHost(options: {
    connection: string;
    folder: string;
    env?: Record<string, string>;
  }): Promise<{ url: string; log: string; stop: () => Promise<void> }>;
}

export interface Product {
  url: string;
  /** Where the host keeps its data, such as `mail/*.eml`; undefined with E2E_BASE_URL. */
  folder?: string;
  log?: string;
  stop: () => Promise<void>;
}

/**
 * The whole product on an empty database of its own; with E2E_BASE_URL the one that runs there.
 * `settings` are the host's, by their environment names: `{ Demo: 'true' }`, `{ Smtp__Host: …, Smtp__Port: … }`.
 */
export async function startProduct(settings: Record<string, string> = {}): Promise<Product> {
  const given = process.env.E2E_BASE_URL;
  if (given) return { url: given.replace(/\/$/, ''), stop: async () => undefined };
  const trial = (await import(new URL('../../../scripts/trial.mjs', import.meta.url).href)) as Trial;
  const folder = trial.temporaryFolder();
  const postgres = await trial.startPostgres(folder);
  const host = await trial.startHost({
    connection: postgres.connection,
    folder,
    env: { Demo: 'false', Admin__Email: 'admin@example.org', ...settings },
  });
  return {
    url: host.url,
    folder,
    log: host.log,
    stop: async () => {
      await host.stop();
      await postgres.stop();
    },
  };
}

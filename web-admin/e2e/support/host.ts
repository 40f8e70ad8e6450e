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
  /** Stops the host and starts it on the same database and folder, with these settings too; `url` is another one then. */
  restart: (more?: Record<string, string>) => Promise<void>;
  stop: () => Promise<void>;
}

/**
 * The whole product on an empty database of its own; with E2E_BASE_URL the one that runs there.
 * `settings` are the host's, by their environment names: `{ Demo: 'true' }`, `{ Smtp__Host: …, Smtp__Port: … }`.
 */
export async function startProduct(settings: Record<string, string> = {}): Promise<Product> {
  const given = process.env.E2E_BASE_URL;
  if (given) {
    const restart = () => Promise.reject(new Error('A product that runs elsewhere is not restarted.'));
    return { url: given.replace(/\/$/, ''), restart, stop: async () => undefined };
  }
  const trial = (await import(new URL('../../../scripts/trial.mjs', import.meta.url).href)) as Trial;
  const folder = trial.temporaryFolder();
  const postgres = await trial.startPostgres(folder);
  const start = (more: Record<string, string> = {}) =>
    trial.startHost({
      connection: postgres.connection,
      folder,
      env: { Demo: 'false', Admin__Email: 'admin@example.org', ...settings, ...more },
    });
  let host = await start();
  const product: Product = {
    url: host.url,
    folder,
    log: host.log,
    restart: async (more) => {
      await host.stop();
      host = await start(more);
      product.url = host.url;
    },
    stop: async () => {
      await host.stop();
      await postgres.stop();
    },
  };
  return product;
}

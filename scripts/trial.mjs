// A product to try things on: a private PostgreSQL, hosts on it, a signed-in caller, a load of writers.
// For the fault scripts and the end-to-end tests; no packages, Node alone.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, openSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..");
export const wait = (ms) => new Promise((done) => setTimeout(done, ms));
const ended = (child) =>
  new Promise((done) => (child.exitCode !== null || child.signalCode ? done() : child.once("exit", done)));

/** Asks until the answer is truthy; gives up with a sentence. */
export async function until(what, seconds, ask, every = 100) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`${what}: not within ${seconds} s`);
    await wait(every);
  }
}

export function freePort() {
  return new Promise((done, fail) => {
    const server = createServer().once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

/** A folder that goes with the process. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), "zarozhdenie-trial."));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** PostgreSQL by scripts/postgres-server, so it never outlives this process. */
export async function startPostgres(folder) {
  const keeper = spawn("bash", [join(root, "scripts/postgres-server"), folder], { stdio: ["pipe", "pipe", "pipe"] });
  let said = "";
  keeper.stderr.on("data", (text) => {
    said += text;
  });
  const connection = await new Promise((done, fail) => {
    createInterface(keeper.stdout).once("line", done);
    keeper.once("exit", (code) => fail(new Error(`PostgreSQL didn't start (exit ${code}): ${said}`)));
  });
  return {
    connection,
    kill: async () => {
      const pid = Number(readFileSync(join(folder, "postgres/postmaster.pid"), "utf8").split("\n")[0]);
      process.kill(pid, "SIGKILL");
      await ended(keeper);
    },
    stop: async () => {
      keeper.stdin.end();
      await ended(keeper);
    },
  };
}

/** One query on the files of a stopped server: npm's PostgreSQL brings no psql. Answers the values, a row each. */
export function query(folder, sql) {
  const script = `. "$1/scripts/lib.sh"; cluster=$2/postgres; bin=$("$1/scripts/postgres-bin" "$(cat "$cluster/PG_VERSION")") || exit 1
    case $bin in */native/bin) export LD_LIBRARY_PATH=$bin/../lib ;; esac
    exec $(drop_to "$(postgres_user "$cluster")") "$bin/postgres" --single -D "$cluster" zarozhdenie`;
  const run = spawnSync("bash", ["-c", script, "query", root, folder], { input: `${sql.replaceAll("\n", " ")}\n`, encoding: "utf8" });
  if (run.status !== 0 || /ERROR:/.test(run.stderr)) throw new Error(`query failed: ${run.stderr}`);
  const rows = [];
  for (const line of run.stdout.split("\n")) {
    if (/^\s*----/.test(line)) rows.push({});
    const value = line.match(/^(?:backend> )?\s*\d+: (\w+) = "(.*)"\s+\(typeid/);
    if (value) Object.assign(rows.at(-1) ?? rows[rows.push({}) - 1], { [value[1]]: value[2] });
  }
  return rows.filter((row) => Object.keys(row).length > 0);
}

/** A published host (scripts/build host) in a process of its own, ready. */
export async function startHost({ connection, folder, name = "host", env = {}, readyWithin = 120 }) {
  const link = join(root, ".cache/host");
  if (!existsSync(link)) throw new Error("the host isn't built: scripts/build host");
  const cwd = realpathSync(link);
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const settings = {
    ...process.env,
    ConnectionStrings__Postgres: connection,
    DataFolder: folder,
    Demo: "true",
    Public__BaseUrl: url,
    ASPNETCORE_URLS: url,
    WebAdmin__Root: join(root, "web-admin/dist"),
    ...env,
  };
  const log = join(folder, `${name}.log`);
  const output = openSync(log, "a");
  const migrated = spawnSync("dotnet", ["Host.dll", "migrate"], { cwd, env: settings, stdio: ["ignore", output, output] });
  if (migrated.status !== 0) throw new Error(`migrate failed:\n${tail(log)}`);
  const child = spawn("dotnet", ["Host.dll"], { cwd, env: settings, stdio: ["ignore", output, output] });
  const killed = () => child.kill("SIGKILL");
  process.on("exit", killed);
  await until(`${name} is ready`, readyWithin, async () => {
    if (child.exitCode !== null) throw new Error(`${name} stopped by itself:\n${tail(log)}`);
    return (await get(url, "/health/ready"))?.status === 200;
  });
  const stop = async (signal) => {
    child.kill(signal);
    await ended(child);
    process.off("exit", killed);
  };
  return { name, url, log, kill: () => stop("SIGKILL"), stop: () => stop("SIGTERM") };
}

export const tail = (log) => readFileSync(log, "utf8").split("\n").slice(-30).join("\n");

async function get(url, path, headers = {}) {
  try {
    const answer = await fetch(url + path, { headers, signal: AbortSignal.timeout(8000) });
    return { status: answer.status, text: await answer.text() };
  } catch (error) {
    if (error.name === "TypeError" || error.name === "TimeoutError") return null; // nobody answered: the caller asks again
    throw error;
  }
}

/** A gauge from /metrics, or null while the host doesn't answer. */
export async function gauge(host, name) {
  const answer = await get(host.url, "/metrics");
  const line = answer?.text.match(new RegExp(`^${name}(?:\\{[^}]*\\})? ([-0-9.e+]+)`, "m"));
  return line ? Number(line[1]) : null;
}

/** The cookie of a demo user; it holds on every host of the database. */
export async function signIn(host, email = "manager@demo.example", password = "demo-zarozhdenie") {
  const answer = await fetch(`${host.url}/api/v1/access/sign-in`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-CSRF": "1", Origin: host.url },
    body: JSON.stringify({ email, password }),
  });
  if (!answer.ok) throw new Error(`sign-in: ${answer.status} ${await answer.text()}`);
  return answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0]).join("; ");
}

const letters = "абвгдежзик";
const word = (number) => [...String(number)].map((digit) => letters[digit]).join("");

/** What the writers write: facts of three modules; a person and a public event have a path to read them back, an invitation has reactions. */
const kinds = [
  {
    path: "/api/v1/contacts/people",
    body: (number, run) => ({
      fullName: `Пробная Анна ${word(number)[0].toUpperCase()}${word(number).slice(1)}овна`,
      basis: "official",
      organization: `Проба ${run} ${number}`,
      position: "специалист",
      category: "authority",
      phones: [`+7 920 ${String(1_000_000 + number).replace(/(\d{3})(\d{2})(\d{2})/, "$1-$2-$3")}`],
      emails: [`${run}-${number}@example.org`],
    }),
  },
  {
    path: "/api/v1/events/public-events",
    body: (number, run) => ({
      topic: `Проба ${run} ${number}`,
      purpose: "Проверить, что ничего не теряется",
      date: new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10),
      venue: { name: "Дом молодёжи", address: "Тверь, пробная улица, 1", kind: "other" },
      roundTable: { start: "10:00", end: "11:30", format: "roundTable" },
      discussion: { start: "12:00", end: "13:30" },
    }),
  },
  {
    path: "/api/v1/invitations",
    body: (number, run, { eventId, personId }) => ({ eventId, personIds: [personId], sessions: ["roundTable"] }),
    idOf: (answer) => answer.invitations[0].invitationId,
  },
];

/**
 * Writers without a pause. Each repeats the same request with the same Idempotency-Key until it is acknowledged,
 * on any host that answers, as an honest caller does.
 */
export async function startLoad({ hosts, cookie, writers = 8 }) {
  const run = Date.now().toString(36);
  const coming = JSON.parse((await get(hosts[0].url, "/api/v1/events/public-events", { Cookie: cookie })).text);
  const eventId = coming.items[0].id;
  const uninvited = [];
  const load = { invited: [], acknowledged: new Map(), refused: [], unavailable: 0, slowestUnavailable: 0, notProblem: [], unanswered: 0, slowest: 0, retried: 0 };
  load.reach = (facts) =>
    until(`${facts} acknowledged facts`, 60, () => {
      if (load.refused.length > 20) throw new Error(`the writers are refused: ${load.refused[0]}`);
      return load.acknowledged.size >= facts;
    });
  let going = true;
  let count = 0;
  async function attempt(host, path, body, key) {
    const started = performance.now();
    try {
      const answer = await fetch(host.url + path, {
        method: "POST",
        headers: { "Content-Type": "application/json", "X-CSRF": "1", Origin: host.url, Cookie: cookie, "Idempotency-Key": key },
        body,
        signal: AbortSignal.timeout(15_000),
      });
      const text = await answer.text();
      const took = performance.now() - started;
      load.slowest = Math.max(load.slowest, took);
      if (answer.ok) return JSON.parse(text);
      if (answer.status === 503) {
        load.unavailable++;
        load.slowestUnavailable = Math.max(load.slowestUnavailable, took);
        if (!answer.headers.get("content-type")?.startsWith("application/problem+json")) load.notProblem.push(text.slice(0, 200));
      } else if (answer.status !== 429) load.refused.push(`${answer.status} ${text.slice(0, 300)}`);
    } catch (error) {
      if (error instanceof SyntaxError) throw error;
      load.unanswered++; // the connection broke or nobody listens: the outcome is unknown, so the same key is sent again
    }
    return null;
  }
  async function writer() {
    while (going) {
      const number = ++count;
      const kind = kinds[number % kinds.length === 2 && uninvited.length === 0 ? 0 : number % kinds.length];
      const body = JSON.stringify(kind.body(number, run, { eventId, personId: kind.idOf && uninvited.shift() }));
      const key = `${run}-${number}`;
      for (let tries = 0; ; tries++) {
        const answer = await attempt(hosts[(number + tries) % hosts.length], kind.path, body, key);
        if (answer) {
          const id = kind.idOf ? kind.idOf(answer) : answer.id;
          load.acknowledged.set(id, kind.idOf ? null : `${kind.path}/${id}`);
          if (kind === kinds[0]) uninvited.push(id);
          if (kind.idOf) load.invited.push(id);
          if (tries > 0) load.retried++;
          break;
        }
        if (load.refused.length > 20) return;
        await wait(100);
      }
    }
  }
  const all = Array.from({ length: writers }, writer);
  return {
    load,
    stop: async () => {
      going = false;
      await Promise.all(all);
      return load;
    },
  };
}

/** Ids of what was acknowledged and can't be read back. */
export async function lost(host, cookie, load) {
  const missing = [];
  const all = [...load.acknowledged].filter(([, path]) => path);
  for (let at = 0; at < all.length; at += 10)
    await Promise.all(
      all.slice(at, at + 10).map(async ([id, path]) => {
        const answer = await get(host.url, path, { Cookie: cookie });
        if (answer?.status !== 200) missing.push(id);
      }),
    );
  return missing;
}

/** Prints checks as they are made and ends with the house's one line. */
export function checks() {
  let passed = 0;
  let failed = 0;
  const check = (sentence, holds) => {
    console.log(`${holds ? "ok  " : "FAIL"} ${sentence}`);
    if (holds) passed++;
    else failed++;
  };
  check.end = () => {
    console.log(`${passed} passed, ${failed} failed`);
    process.exit(failed ? 1 : 0);
  };
  check.broke = (error) => {
    console.error(error);
    failed++;
    check.end();
  };
  return check;
}

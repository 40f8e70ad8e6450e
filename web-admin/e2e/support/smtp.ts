import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface Sink {
  port: number;
  /** All that arrived, parsed, in order; `to` of the envelope beside it. */
  mails: (ParsedMail & { recipients: string[] })[];
  /** Resolves with the first mail that fits, also one that has already arrived. */
  arrived: (
    fits: (mail: Sink['mails'][number]) => boolean,
    seconds?: number,
  ) => Promise<Sink['mails'][number]>;
  /** The host's settings that send here. */
  settings: Record<string, string>;
  stop: () => Promise<void>;
}

/** A real SMTP server on a free port that keeps what it gets. */
export async function startSmtp(): Promise<Sink> {
  const mails: Sink['mails'] = [];
  const listeners = new Set<() => void>();
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onData(stream, session, done) {
      simpleParser(stream).then(
        (mail) => {
          mails.push(Object.assign(mail, { recipients: session.envelope.rcptTo.map((r) => r.address) }));
          done();
          for (const listener of listeners) listener();
        },
        (error: Error) => done(error),
      );
    },
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.server.address() as AddressInfo;

  const arrived: Sink['arrived'] = (fits, seconds = 30) =>
    new Promise((resolve, reject) => {
      const end = () => {
        clearTimeout(timer);
        listeners.delete(look);
      };
      const look = () => {
        const mail = mails.find(fits);
        if (!mail) return;
        end();
        resolve(mail);
      };
      const timer = setTimeout(() => {
        end();
        const seen = mails.map((m) => `${m.recipients}: ${m.subject}`).join('; ');
        reject(new Error(`No such mail within ${seconds} s. Arrived: ${seen || 'nothing'}`));
      }, seconds * 1000);
      listeners.add(look);
      look();
    });
  return {
    port,
    mails,
    arrived,
    settings: {
      Smtp__Host: '127.0.0.1',
      Smtp__Port: String(port),
      Smtp__Security: 'None',
      Mail__From: 'office@example.org',
    },
    stop: () => new Promise((done) => server.close(done)),
  };
}

import type { components } from '~/client/schema';
import { formatPhone } from '~/lib/format';
import type { Person } from './api';
import type { PersonChange } from './PersonPanel';

type Schemas = components['schemas'];
export type PhoneKind = Schemas['PhoneKind'];
export type EmailKind = Schemas['EmailKind'];
export const PHONE_KINDS: PhoneKind[] = ['mobile', 'work', 'home', 'reception'];
export const EMAIL_KINDS: EmailKind[] = ['work', 'personal', 'reception'];

export interface PhoneDraft {
  number: string;
  extension: string;
  /** Empty: the number itself tells. */
  kind: PhoneKind | '';
  preferred: boolean;
  verified: boolean;
  wrong: boolean;
  doNotCall: boolean;
}
export interface EmailDraft {
  address: string;
  kind: EmailKind | '';
  preferred: boolean;
  wrong: boolean;
}
export interface WaysDraft {
  phones: PhoneDraft[];
  emails: EmailDraft[];
  doNotCall: boolean;
  doNotMail: boolean;
}

export const NEW_PHONE: PhoneDraft = {
  number: '',
  extension: '',
  kind: '',
  preferred: false,
  verified: false,
  wrong: false,
  doNotCall: false,
};
export const NEW_EMAIL: EmailDraft = { address: '', kind: '', preferred: false, wrong: false };

export const waysOf = (p: Person): WaysDraft => ({
  phones: p.phones.map((x) => ({
    number: formatPhone(x.number, 'ru'),
    extension: x.extension ?? '',
    kind: x.kind,
    preferred: x.preferred,
    verified: x.verified,
    wrong: x.wrong,
    doNotCall: x.doNotCall,
  })),
  emails: p.emailDetails.map((x) => ({
    address: x.address,
    kind: x.kind ?? '',
    preferred: x.preferred ?? false,
    wrong: x.wrong ?? false,
  })),
  doNotCall: p.doNotCall,
  doNotMail: p.doNotMail,
});

/** One way at most is the first to be tried. */
export const preferOnly = <W extends { preferred: boolean }>(
  ways: W[],
  index: number,
  preferred: boolean,
): W[] =>
  ways.map((w, i) => ({ ...w, preferred: i === index ? preferred : preferred ? false : w.preferred }));

const changed = <T>(before: T | undefined, now: T) => (before === now ? undefined : now);
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Only what was said anew is sent: what was guessed from a number, or noted by a call, stays a guess and a note. */
export function waysChange(began: WaysDraft, draft: WaysDraft): PersonChange {
  const phones = draft.phones
    .filter((p) => p.number.trim())
    .map((p) => {
      const was = began.phones.find((b) => b.number === p.number && b.extension === p.extension);
      return {
        number: p.number.trim(),
        extension: p.extension.trim() || undefined,
        kind: changed(was?.kind, p.kind) || undefined,
        preferred: changed(was?.preferred, p.preferred),
        verified: changed(was?.verified, p.verified),
        wrong: changed(was?.wrong, p.wrong),
        doNotCall: changed(was?.doNotCall, p.doNotCall),
      };
    });
  const emails = draft.emails
    .filter((e) => e.address.trim())
    .map((e) => ({
      address: e.address.trim(),
      kind: e.kind || undefined,
      preferred: e.preferred,
      wrong: e.wrong,
    }));
  return {
    phones: same(began.phones, draft.phones) ? undefined : phones,
    emails: same(began.emails, draft.emails) ? undefined : emails,
    doNotCall: changed(began.doNotCall, draft.doNotCall),
    doNotMail: changed(began.doNotMail, draft.doNotMail),
  };
}

export const waysSaid = (draft: WaysDraft) => [
  ...draft.phones.map((p) => [p.number, p.extension].filter(Boolean).join(', ')),
  ...draft.emails.map((e) => e.address),
];

/** A refusal names the text that is no number or address: it stands beside the field that holds it. */
export function waysErrors(errors: Record<string, string>, draft: WaysDraft): Record<string, string> {
  const { phones, emails, ...others } = errors;
  const at = (said: string | undefined, texts: string[], field: (index: number) => string) => {
    if (!said) return {};
    const found = texts.findIndex((text) => text.trim() && said.includes(`«${text.trim()}»`));
    const partly = texts.findIndex((text) => text.trim() && said.includes(text.trim().slice(0, 20)));
    const index = found >= 0 ? found : Math.max(0, partly);
    return { [field(index)]: said };
  };
  return {
    ...others,
    ...at(
      phones,
      draft.phones.map((p) => p.number),
      (i) => `phones.${i}.number`,
    ),
    ...at(
      emails,
      draft.emails.map((e) => e.address),
      (i) => `emails.${i}.address`,
    ),
  };
}

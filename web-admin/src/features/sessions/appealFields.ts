import type { components } from '~/client/schema';

export type AppealFields = {
  kind: components['schemas']['AddresseeKind'];
  name: string;
  title: string;
  nameDative: string;
  titleDative: string;
  replyTo: string;
  text: string;
};

/** What the form shows at first. A letter not written yet stays empty: then it is made of the proposals. */
export const fieldsOf = (view: components['schemas']['GetAppealView']): AppealFields => ({
  kind: view.addressee?.kind ?? 'deputyHeadOfRegion',
  name: view.addressee?.name ?? '',
  title: view.addressee?.title ?? '',
  nameDative: view.addressee?.nameDative ?? '',
  titleDative: view.addressee?.titleDative ?? '',
  replyTo: view.replyTo ?? '',
  text: view.written ? view.text : '',
});

const given = (text: string) => text.trim() || null;

export const appealBody = (fields: AppealFields): components['schemas']['WriteAppeal'] => ({
  addressee: {
    kind: fields.kind,
    name: fields.name.trim(),
    title: fields.title.trim(),
    nameDative: given(fields.nameDative),
    titleDative: given(fields.titleDative),
  },
  text: given(fields.text),
  replyTo: given(fields.replyTo),
});

/** What is stored is what was sent: a field left empty was filled by the house. */
export const saysTheSame = (stored: AppealFields, sent: AppealFields) =>
  (Object.keys(sent) as (keyof AppealFields)[]).every(
    (name) => !sent[name].trim() || stored[name].trim() === sent[name].trim(),
  );

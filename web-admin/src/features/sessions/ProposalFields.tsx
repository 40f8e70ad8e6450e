import { CloseButton, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Pick } from '~/ui/Pick';
import css from './Records.module.css';
import { useParticipants } from './useSessions';

export type ProposalForm = { problem: string; need: string; measure: string; authors: string[] };

interface Props {
  sessionId: string;
  form: ProposalForm;
  errors: Record<string, string>;
  onChange: (form: ProposalForm) => void;
}

/** Hot problem → need → measure (R024, R026), and who proposed it. */
export function ProposalFields({ sessionId, form, errors, onChange }: Props) {
  const { t } = useTranslation('sessions');
  const people = useParticipants(sessionId).data?.items ?? [];
  const authors = people.filter((p) => form.authors.includes(p.id));
  return (
    <>
      {(['problem', 'need', 'measure'] as const).map((name) => (
        <Textarea
          key={name}
          autosize
          minRows={2}
          maxLength={2000}
          required={name !== 'need'}
          label={t(`proposal.${name}`)}
          description={t(`proposal.${name}Hint`)}
          value={form[name]}
          error={errors[name]}
          onChange={(e) => onChange({ ...form, [name]: e.currentTarget.value })}
        />
      ))}
      <Pick
        label={t('proposal.authors')}
        description={t('proposal.authorsHint')}
        placeholder={t('position.whoHint')}
        nothing={t('position.nobody')}
        error={errors.authors}
        options={people
          .filter((p) => !form.authors.includes(p.id))
          .map((p) => ({ value: p.id, label: p.fullName }))}
        value={null}
        onChange={(id) => id && onChange({ ...form, authors: [...form.authors, id] })}
      />
      {authors.length > 0 && (
        <ul className={css.authors} aria-label={t('proposal.authors')}>
          {authors.map((p) => (
            <li key={p.id}>
              {p.fullName}
              <CloseButton
                aria-label={t('proposal.removeAuthor', { name: p.fullName })}
                onClick={() => onChange({ ...form, authors: form.authors.filter((id) => id !== p.id) })}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

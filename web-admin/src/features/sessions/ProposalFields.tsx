import { MultiSelect, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
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
      <MultiSelect
        size="lg"
        styles={{ label: { fontSize: '1rem' } }}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('proposal.clearAuthors') }}
        label={t('proposal.authors')}
        description={t('proposal.authorsHint')}
        descriptionProps={{ size: 'sm' }}
        nothingFoundMessage={t('position.nobody')}
        data={people.map((p) => ({ value: p.id, label: p.fullName }))}
        value={form.authors.filter((id) => people.some((p) => p.id === id))}
        error={errors.authors}
        onChange={(authors) => onChange({ ...form, authors })}
      />
    </>
  );
}

import { Checkbox, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { components } from '~/client/schema';
import { Choice } from './Choice';

export type PositionWords = {
  topic: components['schemas']['PositionTopic'];
  stance: components['schemas']['Stance'];
  text: string;
  mayQuote: boolean;
  readiness: components['schemas']['Readiness'] | '';
};

interface Props<T extends PositionWords> {
  form: T;
  errors: Record<string, string>;
  onChange: (next: T) => void;
}

/** About what, how they stand, their words; who speaks is chosen once, when it is recorded. */
export function PositionFields<T extends PositionWords>({ form, errors, onChange }: Props<T>) {
  const { t } = useTranslation('sessions');
  return (
    <>
      <Choice
        label={t('position.topic')}
        value={form.topic}
        options={[
          { value: 'familyPolicy', label: t('topic.familyPolicy') },
          { value: 'demography', label: t('topic.demography') },
        ]}
        onChange={(topic) => onChange({ ...form, topic })}
      />
      <Choice
        label={t('position.stance')}
        value={form.stance}
        options={[
          { value: 'supports', label: t('stance.supports') },
          { value: 'reservations', label: t('stance.reservations') },
          { value: 'against', label: t('stance.against') },
        ]}
        onChange={(stance) => onChange({ ...form, stance })}
      />
      <Textarea
        required
        autosize
        minRows={2}
        maxLength={2000}
        label={t('position.text')}
        value={form.text}
        error={errors.text}
        onChange={(e) => onChange({ ...form, text: e.currentTarget.value })}
      />
      <Choice
        label={t('position.readiness')}
        value={form.readiness}
        options={[
          { value: '', label: t('readiness.unsaid') },
          { value: 'joins', label: t('readiness.joins') },
          { value: 'helps', label: t('readiness.helps') },
          { value: 'needs', label: t('readiness.needs') },
          { value: 'notNow', label: t('readiness.notNow') },
        ]}
        onChange={(readiness) => onChange({ ...form, readiness })}
      />
      <Checkbox
        label={t('position.mayQuote')}
        checked={form.mayQuote}
        onChange={(e) => onChange({ ...form, mayQuote: e.currentTarget.checked })}
      />
    </>
  );
}

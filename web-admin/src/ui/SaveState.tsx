import { CircleAlert, CircleCheck, LoaderCircle, Pencil } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/lib/useFormat';
import css from './SaveState.module.css';

export type Saving = 'saved' | 'unsaved' | 'saving' | 'failed';

const ICONS = { saved: CircleCheck, unsaved: Pencil, saving: LoaderCircle, failed: CircleAlert };

/** «Сохранено 14:05»: what happened to the draft, also read aloud. `at` is when it was saved. */
export function SaveState({ state, at }: { state: Saving; at?: string }) {
  const { t } = useTranslation('ui');
  const format = useFormat(Intl.DateTimeFormat().resolvedOptions().timeZone);
  const Icon = ICONS[state];
  const words = {
    saved: at ? t('form.saved', { time: format.clock(at) }) : '',
    unsaved: t('form.unsaved'),
    saving: t('form.saving'),
    failed: t('form.saveFailed'),
  }[state];
  return (
    <span role="status" className={css.state} data-state={state}>
      {words && <Icon size={16} aria-hidden />}
      {words}
    </span>
  );
}

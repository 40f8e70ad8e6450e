import { useTranslation } from 'react-i18next';
import css from './Events.module.css';

/** The sentence of the instruction that a warning, a check or a risk comes from. */
export function FromInstruction({ sentence }: { sentence: string }) {
  const { t } = useTranslation('events');
  return <span className={css.source}>{t('fromInstruction', { sentence })}</span>;
}

import { Skeleton, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import css from './State.module.css';

const WIDTHS = ['72%', '94%', '86%', '90%', '64%', '80%'];

/** A skeleton that shows only when the answer takes longer than 200 ms. */
export function Loading({ lines = 4, heading }: { lines?: number; heading?: boolean }) {
  const { t } = useTranslation('ui', { useSuspense: false });
  return (
    <div className={css.loading} role="status" data-loading>
      <VisuallyHidden>{t('state.loading')}</VisuallyHidden>
      {heading && <Skeleton height={32} width="40%" />}
      {Array.from({ length: lines }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change places
        <Skeleton key={i} height={20} width={WIDTHS[i % WIDTHS.length]} />
      ))}
    </div>
  );
}

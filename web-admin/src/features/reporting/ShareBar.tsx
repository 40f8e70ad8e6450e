import { useTranslation } from 'react-i18next';
import { useFormat } from '~/lib/useFormat';
import css from './Country.module.css';
import type { Metric } from './scale';

interface Props {
  share: number | null | undefined;
  band?: Metric['band'];
  /** Fewer than 20 sent: a share says little, so it has no colour. */
  few: boolean;
}

/** A share of what was sent, with the instruction's experience as quiet stripes behind. */
export function ShareBar({ share, band, few }: Props) {
  const { t } = useTranslation('reporting');
  const { t: ui } = useTranslation('ui');
  const format = useFormat();
  if (share === null || share === undefined) return <span className={css.quiet}>{t('country.noData')}</span>;
  const percent = (part: number) => `${Math.min(part, 1) * 100}%`;
  return (
    <div className={css.share}>
      <span>
        {format.share(share)} {few && <span className={css.quiet}>{ui('few')}</span>}
      </span>
      <div className={css.bar} aria-hidden>
        {band && (
          <div
            className={css.band}
            style={{ left: percent(band.low), width: percent(band.high - band.low) }}
          />
        )}
        <div className={css.fill} data-few={few || undefined} style={{ width: percent(share) }} />
      </div>
    </div>
  );
}

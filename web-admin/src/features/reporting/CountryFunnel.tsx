import { useTranslation } from 'react-i18next';
import { useFormat } from '~/lib/useFormat';
import { Definition } from '~/ui/Definition';
import { Table } from '~/ui/Table';
import css from './Country.module.css';
import { ShareBar } from './ShareBar';
import type { Metric, Numbers } from './scale';

const STAGES = [
  { code: 'sent' },
  { code: 'agreed', share: 'agreedShare' },
  { code: 'confirmed', share: 'confirmedShare' },
  { code: 'attended', share: 'attendedShare' },
] as const;

/** From invitation to attendance, of the country or of one region: a table with bars, every share of what was sent (R046–R047). */
export function CountryFunnel({
  of,
  metrics,
  name,
}: {
  of: Numbers;
  metrics: readonly Metric[];
  name: string;
}) {
  const { t } = useTranslation('reporting');
  const format = useFormat();
  const metric = (code: string) => metrics.find((m) => m.code === code);
  return (
    <Table className={css.funnel} data-funnel>
      <caption className={css.caption}>{name}</caption>
      <thead>
        <tr>
          <th scope="col">{t('country.stepName')}</th>
          <th scope="col" className={css.numeric}>
            {t('country.people')}
          </th>
          <th scope="col">{t('country.share')}</th>
        </tr>
      </thead>
      <tbody>
        {STAGES.map((stage) => {
          const band = 'share' in stage ? metric(stage.share)?.band : undefined;
          const said = metric(stage.code);
          return (
            <tr key={stage.code}>
              <th scope="row" style={{ fontWeight: 400 }} className={css.stage}>
                {said?.name} {said && <Definition name={said.name}>{said.definition}</Definition>}
              </th>
              <td className={css.numeric} data-figure={stage.code}>
                {format.number(of[stage.code])}
              </td>
              <td>
                {'share' in stage && <ShareBar share={of[stage.share]} band={band} few={of.fewData} />}
                {band && (
                  <div className={css.quiet}>
                    {t('country.band', { low: Math.round(band.low * 100), high: format.share(band.high) })}
                  </div>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}

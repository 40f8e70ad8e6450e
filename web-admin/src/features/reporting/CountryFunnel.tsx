import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/lib/useFormat';
import { Definition } from '~/ui/Definition';
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
    <Table className={css.funnel} captionSide="top" data-funnel>
      <Table.Caption ta="left">{name}</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('country.stepName')}</Table.Th>
          <Table.Th scope="col" className={css.numeric}>
            {t('country.people')}
          </Table.Th>
          <Table.Th scope="col">{t('country.share')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {STAGES.map((stage) => {
          const band = 'share' in stage ? metric(stage.share)?.band : undefined;
          const said = metric(stage.code);
          return (
            <Table.Tr key={stage.code}>
              <Table.Th scope="row" fw={400} className={css.stage}>
                {said?.name} {said && <Definition name={said.name}>{said.definition}</Definition>}
              </Table.Th>
              <Table.Td className={css.numeric} data-figure={stage.code}>
                {format.number(of[stage.code])}
              </Table.Td>
              <Table.Td>
                {'share' in stage && <ShareBar share={of[stage.share]} band={band} few={of.fewData} />}
                {band && (
                  <div className={css.quiet}>
                    {t('country.band', { low: Math.round(band.low * 100), high: format.share(band.high) })}
                  </div>
                )}
              </Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}

import { Card, Group, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { components } from '~/client/schema';
import { useFormat } from '~/lib/useFormat';
import { AsOf } from '~/ui/AsOf';
import { Definition } from '~/ui/Definition';
import { Table } from '~/ui/Table';
import css from './FunnelTable.module.css';

const STAGES = ['sent', 'delivered', 'agreed', 'confirmed', 'attended'] as const;

/** The funnel as a table with bars; the instruction's bands stand quietly behind their bars (F37, F38). */
export function FunnelTable({ funnel }: { funnel: components['schemas']['GetFunnelFunnel'] }) {
  const { t } = useTranslation('invitations');
  const f = useFormat();
  return (
    <Card component="section" aria-label={t('funnel.title')}>
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h3">
          {t('funnel.title')}
        </Title>
        <AsOf at={funnel.asOf} />
      </Group>
      <Table className={css.table}>
        <caption className={css.hidden}>{t('funnel.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('funnel.stage')}</th>
            <th scope="col" className={css.number}>
              {t('funnel.people')}
            </th>
            <th scope="col">{t('funnel.share')}</th>
          </tr>
        </thead>
        <tbody>
          {STAGES.map((stage) => {
            const share = stage === 'sent' ? 1 : (funnel.rates[stage] ?? 0);
            const band = funnel.bands.find((b) => b.stage === stage);
            return (
              <tr key={stage}>
                <th scope="row">
                  {t(`funnel.${stage}`)}
                  <Definition name={t(`funnel.${stage}`)}>{t(`funnel.define.${stage}`)}</Definition>
                </th>
                <td className={css.number}>{f.number(funnel.counts[stage])}</td>
                <td>
                  <div className={css.bar} aria-hidden>
                    {band && (
                      <span
                        className={css.band}
                        style={{ left: `${band.from * 100}%`, width: `${(band.to - band.from) * 100}%` }}
                      />
                    )}
                    <span className={css.fill} style={{ width: `${share * 100}%` }} />
                  </div>
                  <span className={css.words}>
                    {f.share(share)}
                    {band && (
                      <Text span size="sm" c="dimmed">
                        {' '}
                        {t('funnel.band', { from: band.from * 100, to: f.share(band.to) })}
                      </Text>
                    )}
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </Table>
      {!funnel.judged && (
        <Text size="sm" c="dimmed" mt="xs">
          {t('funnel.few')}
        </Text>
      )}
    </Card>
  );
}

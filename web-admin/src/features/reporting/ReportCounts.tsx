import { Anchor, Group, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { components } from '~/client/schema';
import { fileUrl } from '~/lib/api';
import { useFormat } from '~/lib/useFormat';
import { Definition } from '~/ui/Definition';
import { Table } from '~/ui/Table';
import css from './Report.module.css';

export type Report = components['schemas']['GetReportAnswer'];
type Counted = Report['counts'];

const SHARES = new Set(['agreed', 'confirmed', 'attended']);

/** Figures from facts, each with its definition; nobody edits them here. */
export function ReportCounts({ report }: { report: Report }) {
  const { t } = useTranslation('reporting');
  const format = useFormat();
  const { counts } = report;
  return (
    <section className={css.section} aria-labelledby="report-counts">
      <Title order={2} id="report-counts">
        {t('report.counts')}
      </Title>
      <dl className={css.figures}>
        {report.metrics.map((m) => {
          const value = counts[m.code as keyof Counted] as number;
          return (
            <div key={m.code}>
              <dt>
                {m.name} <Definition name={m.name}>{m.definition}</Definition>
              </dt>
              <dd>
                <div className={css.number} data-metric={m.code}>
                  {format.number(value)}
                </div>
                {SHARES.has(m.code) && counts.sent > 0 && (
                  <span className={css.quiet}>
                    {t('report.ofSent', { share: format.share(value / counts.sent) })}
                  </span>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      <Text className={css.quiet} mt="xs">
        {t('report.countsNote')}
      </Text>
      <Attendance counts={counts} />
      <Results report={report} />
    </section>
  );
}

function Attendance({ counts }: { counts: Counted }) {
  const { t } = useTranslation('reporting');
  const format = useFormat();
  const categories = [...new Set(counts.sessions.flatMap((s) => s.byCategory.map((c) => c.category)))];
  const rows = [
    { key: 'all', name: t('report.all'), of: counts.sessions.map((s) => s.came) },
    ...categories.map((category) => ({
      key: category,
      name: t(`report.category.${category}`),
      of: counts.sessions.map((s) => s.byCategory.find((c) => c.category === category)?.came ?? 0),
    })),
    { key: 'walkIns', name: t('report.walkIns'), of: counts.sessions.map((s) => s.walkIns) },
  ];
  return (
    <>
      <Title order={3} mt="lg" mb="xs">
        {t('report.attendance')}
      </Title>
      <Table className={css.table} aria-label={t('report.attendance')}>
        <thead>
          <tr>
            <th scope="col">{t('report.who')}</th>
            {counts.sessions.map((s) => (
              <th key={s.kind} scope="col" className={css.numeric}>
                {t(`report.${s.kind}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row" style={{ fontWeight: 400 }}>
                {row.name}
              </th>
              {row.of.map((n, i) => (
                <td key={counts.sessions[i]!.kind} className={css.numeric}>
                  {format.number(n)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}

function Results({ report }: { report: Report }) {
  const { t } = useTranslation('reporting');
  const format = useFormat();
  const { counts } = report;
  const document = `/api/v1/reporting/reports/${report.id}/document` as const;
  return (
    <>
      <Title order={3} mt="lg" mb="xs">
        {t('report.results')}
      </Title>
      <dl className={css.pairs}>
        <dt>{t('report.resolution')}</dt>
        <dd>
          {report.resolutionSha256
            ? t('report.adopted', { count: report.resolutionPoints.length })
            : t('report.notAdopted')}
        </dd>
        <dt>{t('report.readiness')}</dt>
        <dd>{t('report.readinessText', { ...counts.readiness })}</dd>
        <dt>{t('report.proposals')}</dt>
        <dd>{format.number(counts.proposals)}</dd>
        <dt>{t('report.appeal')}</dt>
        <dd>{report.appealAddressee ?? t('report.noAppeal')}</dd>
      </dl>
      <Group mt="md" gap="lg">
        <Anchor href={fileUrl(`${document}.pdf`)} target="_blank" rel="noreferrer">
          {t('report.pdf')}
        </Anchor>
        <Anchor href={fileUrl(`${document}.docx`)} download>
          {t('report.docx')}
        </Anchor>
      </Group>
    </>
  );
}

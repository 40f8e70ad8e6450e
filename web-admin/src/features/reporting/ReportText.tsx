import { Button, Group, Text, Textarea, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Conflict412, isConflict } from '~/ui/Conflict412';
import { FormProblem } from '~/ui/FormProblem';
import { SaveState } from '~/ui/SaveState';
import css from './Report.module.css';
import type { Report } from './ReportCounts';
import { useReportText } from './useReportText';

const LONGEST = 6000;

/** The manager's own words; while there are none, the words made from facts go into the paper. */
export function ReportText({ report, etag, readOnly }: { report: Report; etag: string; readOnly: boolean }) {
  const { t } = useTranslation('reporting');
  const edit = useReportText(report.id, { text: report.text, etag });
  const empty = edit.text.trim() === '';
  const words = (text: string) => <Text className="pre">{text}</Text>;
  return (
    <section className={css.section} aria-labelledby="report-text">
      <Title order={2} id="report-text">
        {t('text.title')}
      </Title>
      {readOnly ? (
        words(report.text || report.suggestedText)
      ) : (
        <>
          <Textarea
            label={t('text.label')}
            description={t('text.hint')}
            autosize
            minRows={6}
            maxRows={20}
            maxLength={LONGEST}
            value={edit.text}
            onChange={(e) => edit.change(e.currentTarget.value)}
            onBlur={edit.saveNow}
          />
          <Group justify="space-between" mt="xs" gap="sm">
            <SaveState state={edit.state} at={edit.savedAt} />
            {empty && (
              <Button variant="default" onClick={() => edit.change(report.suggestedText)}>
                {t('text.suggest')}
              </Button>
            )}
          </Group>
          {empty && <Text className={css.quiet}>{t('text.empty')}</Text>}
          {edit.error && !isConflict(edit.error) ? <FormProblem error={edit.error} /> : null}
          <Conflict412
            error={edit.theirs === undefined ? undefined : edit.error}
            mine={edit.text}
            theirs={edit.theirs}
            onKeepMine={edit.keepMine}
            onTakeTheirs={edit.takeTheirs}
            onClose={edit.closeConflict}
          />
        </>
      )}
    </section>
  );
}

import { Button, Modal, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, body, ifMatch, versioned } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { fieldErrors } from '~/lib/fieldErrors';
import { problemOf } from '~/lib/problem';
import { useFormat } from '~/lib/useFormat';
import { writeOver } from '~/lib/versioned';
import { DialogActions } from '~/ui/DialogActions';
import { FormProblem } from '~/ui/FormProblem';
import { notifyDone } from '~/ui/notify';
import { against, type Days, type Kind, type TransferredDay, withDay, withoutDay } from './daysOff';

const PATH = '/api/v1/access/transferred-days';

interface Props {
  days: Days;
  etag: string;
  /** The day to take away; none: one to add. */
  away?: TransferredDay;
  onClose: () => void;
}

/** One transferred day comes or goes, with the reason; other days that somebody changed meanwhile stay as they are. */
export function DayOffDialog({ days, etag, away, onClose }: Props) {
  const { t } = useTranslation('access');
  const { t: ui } = useTranslation('ui');
  const f = useFormat();
  const queryClient = useQueryClient();
  const form = useForm({
    initialValues: { date: away?.date ?? '', kind: (away?.kind ?? 'off') as Kind, reason: '' },
    validate: (v) => {
      const wrong = away ? null : against(v.date, v.kind, days);
      return {
        date: wrong && t(wrong),
        reason: v.reason.trim() ? null : t('daysOff.reasonMissing'),
      };
    },
  });
  const change = useCommand({
    inline: true,
    run: (v: typeof form.values) => {
      const after = (now: Days) => (away ? withoutDay(now, v.date) : withDay(now, v));
      let newest = days;
      return writeOver({
        etag,
        write: (at) =>
          body(
            api.PUT(PATH, {
              params: { header: ifMatch(at) },
              body: { ...after(newest), reason: v.reason.trim() },
            }),
          ),
        read: async () => {
          const now = await versioned(api.GET(PATH));
          newest = now.data;
          return now;
        },
        reached: (now) => [...now.off, ...now.working].includes(v.date) !== Boolean(away),
        untouched: () => true,
      });
    },
    onSuccess: (_, v) => {
      notifyDone(t(away ? 'daysOff.removed' : 'daysOff.added', { day: f.date(v.date) }));
      onClose();
      return queryClient.invalidateQueries({ queryKey: ['access'] });
    },
    onError: (error) => form.setErrors(fieldErrors(problemOf(error))),
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(away ? 'daysOff.removeTitle' : 'daysOff.addTitle')}
      closeButtonProps={{ 'aria-label': ui('form.close') }}
    >
      <form noValidate onSubmit={form.onSubmit((v) => change.mutate(v))}>
        <Stack>
          {away ? (
            <Text>{t('daysOff.removeLead', { day: f.date(away.date) })}</Text>
          ) : (
            <>
              <TextInput
                data-autofocus
                type="date"
                label={t('daysOff.day')}
                {...form.getInputProps('date')}
              />
              <Radio.Group label={t('daysOff.kind')} {...form.getInputProps('kind')}>
                <Stack gap="xs" pt="xs">
                  <Radio value="off" label={t('daysOff.makeOff')} />
                  <Radio value="working" label={t('daysOff.makeWorking')} />
                </Stack>
              </Radio.Group>
            </>
          )}
          <Textarea
            data-autofocus={away ? true : undefined}
            label={t('daysOff.reason')}
            description={t('daysOff.reasonHint')}
            autosize
            minRows={2}
            maxLength={300}
            {...form.getInputProps('reason')}
          />
          <FormProblem error={change.error} shown={['date', 'reason']} />
          <DialogActions>
            <Button variant="default" onClick={onClose}>
              {ui('form.cancel')}
            </Button>
            <Button type="submit" color={away ? 'coral' : undefined} loading={change.isPending}>
              {t(away ? 'daysOff.remove' : 'daysOff.save')}
            </Button>
          </DialogActions>
        </Stack>
      </form>
    </Modal>
  );
}

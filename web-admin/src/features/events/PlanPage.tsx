import { Button, Fieldset, Group, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, by } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { forgetDraft, keepDraft, readDraft } from '~/lib/drafts';
import { fieldErrors } from '~/lib/fieldErrors';
import { focusFirstWrong } from '~/lib/focus';
import { paths } from '~/lib/paths';
import { problemOf } from '~/lib/problem';
import { useRegion } from '~/lib/session';
import { FormProblem } from '~/ui/FormProblem';
import { notifyDone } from '~/ui/notify';
import { Page } from '~/ui/Page';
import { StickyActions } from '~/ui/StickyActions';
import { today } from './clock';

import { DayComposer } from './DayComposer';
import { HoursFields } from './HoursFields';
import { LastEvent } from './LastEvent';
import { draftedPlan, type PlanValues, planBody, planComplaints } from './planForm';
import { FORMATS } from './queries';
import { VenueFields } from './VenueFields';

const DRAFT = 'plan';
const SHOWN = [
  ...[
    'topic',
    'purpose',
    'date',
    'venue.name',
    'venue.address',
    'venue.room',
    'venue.capacity',
    'venue.howToGetIn',
  ],
  ...['roundTable.start', 'roundTable.end', 'discussion.start', 'discussion.end', 'discussion.date'],
];

/** A public event with its two sessions, on one page from top to bottom. */
export function PlanPage() {
  const { t } = useTranslation('events');
  const { t: ui } = useTranslation('ui');
  const region = useRegion();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const zone = region?.timeZone ?? 'Europe/Moscow';
  const box = useRef<HTMLFormElement>(null);
  const form = useForm<PlanValues>({
    initialValues: draftedPlan(readDraft<Partial<PlanValues>>(DRAFT)),
    onValuesChange: (values) => keepDraft(DRAFT, values),
    validate: (values) => {
      const complaints = planComplaints(values, today(zone));
      return Object.fromEntries(Object.entries(complaints).map(([field, why]) => [field, t(`plan.${why}`)]));
    },
  });
  const plan = useCommand({
    run: (values: PlanValues, key) =>
      body(api.POST('/api/v1/events/public-events', { body: planBody(values), headers: by(key) })),
    onSuccess: ({ id }) => {
      forgetDraft(DRAFT);
      queryClient.invalidateQueries({ queryKey: ['events'] });
      notifyDone(t('plan.done'));
      navigate({ to: paths.steps(id) });
    },
    onError: (error) => {
      form.setErrors(fieldErrors(problemOf(error)));
      focusFirstWrong(box.current);
    },
    inline: true,
  });
  const example = (field: 'topic' | 'purpose') =>
    !form.values[field] &&
    region && (
      <Button
        variant="transparent"
        px={0}
        onClick={() => form.setFieldValue(field, t(`plan.${field}Example`, { where: region.nameLocative }))}
      >
        {t('plan.example')}
      </Button>
    );
  const working =
    form.values.roundTable.format === 'workingMeeting' && form.values.venue.kind !== 'regionalCentre';

  return (
    <Page
      title={t('plan.title')}
      lead={t('plan.lead')}
      breadcrumbs={[{ label: ui('nav.events'), to: paths.events() }]}
      narrow
    >
      <form
        noValidate
        ref={box}
        onSubmit={form.onSubmit(
          (values) => plan.mutate(values),
          () => focusFirstWrong(box.current),
        )}
      >
        <Stack gap="lg">
          <LastEvent form={form} />
          <Fieldset legend={t('plan.about')}>
            <Stack>
              <div>
                <TextInput label={t('plan.topic')} maxLength={300} {...form.getInputProps('topic')} />
                {example('topic')}
              </div>
              <div>
                <Textarea
                  label={t('plan.purpose')}
                  description={t('plan.purposeHint')}
                  autosize
                  minRows={3}
                  maxLength={2000}
                  {...form.getInputProps('purpose')}
                />
                {example('purpose')}
              </div>
            </Stack>
          </Fieldset>
          <Fieldset legend={t('plan.whenWhere')}>
            <Stack>
              <TextInput
                type="date"
                label={t('plan.date')}
                min={today(zone)}
                maw="16rem"
                {...form.getInputProps('date')}
              />
              <VenueFields form={form as never} />
              <details>
                <summary>{t('composer.title')}</summary>
                <DayComposer
                  onLaid={(day) => {
                    form.setFieldValue('roundTable', { ...form.getValues().roundTable, ...day.roundTable });
                    form.setFieldValue('discussion', { ...day.discussion, date: '' });
                  }}
                />
              </details>
            </Stack>
          </Fieldset>
          <Fieldset legend={t('plan.session1')}>
            <Stack>
              <NativeSelect
                label={t('plan.format')}
                description={working ? t('plan.working') : undefined}
                inputWrapperOrder={['label', 'input', 'description', 'error']}
                data={FORMATS.map((value) => ({ value, label: t(`plan.formats.${value}`) }))}
                {...form.getInputProps('roundTable.format')}
              />
              <HoursFields form={form as never} session="roundTable" />
            </Stack>
          </Fieldset>
          <Fieldset legend={t('plan.session2')}>
            <HoursFields form={form as never} session="discussion" />
          </Fieldset>
          <FormProblem error={plan.error} shown={SHOWN} />
          <StickyActions
            aside={
              <Text size="sm" c="dimmed">
                {t('plan.draft')}
              </Text>
            }
          >
            <Group>
              <Button type="submit" loading={plan.isPending}>
                {t('plan.submit')}
              </Button>
            </Group>
          </StickyActions>
        </Stack>
      </form>
    </Page>
  );
}

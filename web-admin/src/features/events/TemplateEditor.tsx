import { Fieldset, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { components } from '~/client/schema';
import { api, body } from '~/lib/api';
import { VersionedForm } from '~/ui/VersionedForm';
import { templateQuery, templatesQuery } from './queries';

type Template = components['schemas']['GetStepTemplateAnswer'];
interface Draft {
  steps: { number: number; title: string; helpRu: string; helpEn: string; dueDays: string }[];
}

const draftOf = ({ steps }: Template): Draft => ({
  steps: steps.map((s) => ({ ...s, dueDays: String(s.dueDays) })),
});
/** What the lead types as «−21» may have any minus. */
const days = (text: string) => Number(text.trim().replace(/[−–]/, '-'));
const stepsOf = ({ steps }: Draft) =>
  steps.map(({ title: _, dueDays, ...s }) => ({ ...s, dueDays: days(dueDays) }));

/** The next version in one form of eight rows; publishing leaves former versions as they are. */
export function TemplateEditor({
  stored,
  etag,
  onDone,
}: {
  stored: Template;
  etag: string;
  onDone: () => void;
}) {
  const { t } = useTranslation('events');
  const queryClient = useQueryClient();
  const need = (value: string) => (value.trim() ? null : t('template.missing'));
  return (
    <VersionedForm<Template, Draft>
      topic="events"
      stored={stored}
      etag={etag}
      draft="events.step-template"
      of={draftOf}
      means={stepsOf}
      validate={{
        steps: {
          helpRu: need,
          helpEn: need,
          dueDays: (value, _, path) => {
            const [n, last] = [days(value), path.startsWith('steps.7')];
            const fits =
              value.trim() !== '' && Number.isInteger(n) && (last ? n >= 0 && n <= 60 : n <= 0 && n >= -180);
            return fits ? null : t(last ? 'template.dueAfter' : 'template.dueBefore');
          },
        },
      }}
      said={(draft) => draft.steps.map((s) => `${s.number}. ${s.helpRu} (${s.dueDays})`)}
      saved={t('template.published')}
      save={() => t('template.publish')}
      onDone={onDone}
      write={(draft, at) =>
        body(
          api.POST('/api/v1/events/step-templates', {
            params: { header: { 'If-Match': at } },
            body: { steps: stepsOf(draft) },
          }),
        )
      }
      read={async () => {
        const versions = await queryClient.fetchQuery({ ...templatesQuery, staleTime: 0 });
        const data = await queryClient.fetchQuery(templateQuery(versions.data.items[0]!.version));
        return { data, etag: versions.etag };
      }}
    >
      {(form) => (
        <Stack>
          <Text>{t('template.dueHint')}</Text>
          {form.values.steps.map((s, i) => (
            <Fieldset key={s.number} legend={`${s.number}. ${s.title}`}>
              <Stack>
                <Textarea
                  label={t('template.helpRu')}
                  autosize
                  minRows={2}
                  maxLength={1000}
                  {...form.getInputProps(`steps.${i}.helpRu`)}
                />
                <Textarea
                  label={t('template.helpEn')}
                  autosize
                  minRows={2}
                  maxLength={1000}
                  {...form.getInputProps(`steps.${i}.helpEn`)}
                />
                <TextInput
                  label={t('template.due')}
                  maw="14rem"
                  maxLength={5}
                  {...form.getInputProps(`steps.${i}.dueDays`)}
                />
              </Stack>
            </Fieldset>
          ))}
        </Stack>
      )}
    </VersionedForm>
  );
}

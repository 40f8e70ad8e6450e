import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, body, by, ifMatch } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { fieldErrors } from '~/lib/fieldErrors';
import { problemOf } from '~/lib/problem';
import { DialogActions } from '~/ui/DialogActions';
import { FormProblem } from '~/ui/FormProblem';
import { notifyDone } from '~/ui/notify';
import { PanelFrame, type PanelProps } from './PersonPanel';

type Props = PanelProps & { consentId: string };

/** A consent taken back: when and how. */
export function WithdrawPanel({ opened, ...props }: Props) {
  const { t } = useTranslation('contacts');
  return (
    <PanelFrame opened={opened} onClose={props.onClose} title={t('consent.withdrawTitle')}>
      <Withdrawing {...props} />
    </PanelFrame>
  );
}

function Withdrawing({ person, consentId, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('contacts');
  const { t: ui } = useTranslation('ui');
  const queryClient = useQueryClient();
  const consent = person.consents.find((c) => c.id === consentId);
  const form = useForm({ mode: 'uncontrolled', initialValues: { on: '', because: '' } });
  const withdraw = useCommand({
    run: ({ on, because }: { on: string; because: string }, key) =>
      body(
        api.POST('/api/v1/contacts/people/{personId}/consents/{consentId}/withdraw', {
          params: {
            path: { personId: person.id, consentId },
            header: { ...ifMatch(`"${consent?.version}"`), ...by(key) },
          },
          body: { on: on || undefined, because: because || undefined },
        }),
      ),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['contacts'] });
      notifyDone(t('consent.isWithdrawn'));
      onClose();
    },
    onError: (error) => {
      form.setErrors(fieldErrors(problemOf(error)));
      return queryClient.invalidateQueries({ queryKey: ['contacts', 'person', person.id] });
    },
    inline: true,
  });
  if (!consent) return <Text>{t('consent.gone')}</Text>;
  return (
    <form noValidate onSubmit={form.onSubmit((values) => withdraw.mutate(values))}>
      <Stack>
        <Text>
          {t(`consent.purpose.${consent.purpose}`)}. {t('consent.withdrawText')}
        </Text>
        <TextInput
          type="date"
          label={t('consent.withdrawOn')}
          description={t('consent.withdrawOnHint')}
          key={form.key('on')}
          {...form.getInputProps('on')}
        />
        <TextInput
          label={t('consent.because')}
          description={t('consent.becauseHint')}
          maxLength={500}
          key={form.key('because')}
          {...form.getInputProps('because')}
        />
        <FormProblem error={withdraw.error} shown={['on', 'because']} />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {ui('form.cancel')}
          </Button>
          <Button type="submit" color="coral" loading={withdraw.isPending}>
            {t('consent.withdraw')}
          </Button>
        </DialogActions>
      </Stack>
    </form>
  );
}

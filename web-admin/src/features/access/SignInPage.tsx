import { Alert, Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { api, body, by } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { fieldErrors } from '~/lib/fieldErrors';
import { paths } from '~/lib/paths';
import { problemOf } from '~/lib/problem';
import { useSearchState } from '~/lib/route';
import { FormProblem } from '~/ui/FormProblem';
import { Page } from '~/ui/Page';
import { OutsideCard } from './OutsideCard';

/** Only addresses of this site: a link may not send a person elsewhere after the sign-in. */
export const safeReturn = (to: string | undefined) => (to && /^\/(?![/\\])/.test(to) ? to : paths.home());

export function SignInPage() {
  const { t } = useTranslation('access');
  const router = useRouter();
  const queryClient = useQueryClient();
  const [search] = useSearchState();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: '', password: '' },
    validate: {
      email: (value) => (value.trim() ? null : t('signIn.emailMissing')),
      password: (value) => (value ? null : t('signIn.passwordMissing')),
    },
  });
  const signIn = useCommand({
    run: (credentials: { email: string; password: string }, key) =>
      body(api.POST('/api/v1/access/sign-in', { body: credentials, headers: by(key) })),
    onSuccess: () => {
      queryClient.clear();
      router.history.push(safeReturn(search.return));
    },
    onError: (error) => form.setErrors(fieldErrors(problemOf(error))),
    inline: true,
  });
  const secondFactor = signIn.error ? problemOf(signIn.error).code === 'second_factor_required' : false;

  return (
    <OutsideCard>
      <Page title={t('signIn.title')} lead={t('signIn.lead')}>
        <form
          noValidate
          onSubmit={form.onSubmit(({ email, password }) => signIn.mutate({ email: email.trim(), password }))}
        >
          <Stack>
            {search.welcome && (
              <Alert role="status" variant="light" icon={<CircleCheck size={20} aria-hidden />}>
                {t('signIn.welcome')}
              </Alert>
            )}
            <TextInput
              type="email"
              label={t('signIn.email')}
              autoComplete="username"
              inputMode="email"
              key={form.key('email')}
              {...form.getInputProps('email')}
            />
            <PasswordInput
              label={t('signIn.password')}
              autoComplete="current-password"
              visibilityToggleButtonProps={{ 'aria-label': t('signIn.show'), size: 40 }}
              key={form.key('password')}
              {...form.getInputProps('password')}
            />
            <FormProblem error={secondFactor ? undefined : signIn.error} shown={['email', 'password']} />
            {secondFactor && <Text role="alert">{t('signIn.secondFactor')}</Text>}
            <Button type="submit" size="lg" loading={signIn.isPending} fullWidth>
              {t('signIn.submit')}
            </Button>
          </Stack>
        </form>
        <Text c="dimmed" size="sm">
          {t('signIn.help')}
        </Text>
      </Page>
    </OutsideCard>
  );
}

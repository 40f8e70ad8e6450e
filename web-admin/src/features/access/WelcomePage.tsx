import { Button, PasswordInput, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import { Link2Off } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { api, body, by } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { fieldErrors } from '~/lib/fieldErrors';
import { paths } from '~/lib/paths';
import { problemOf } from '~/lib/problem';
import { EmptyState } from '~/ui/EmptyState';
import { FormProblem } from '~/ui/FormProblem';
import { Page } from '~/ui/Page';
import { OutsideCard } from './OutsideCard';

const SHORTEST = 12;

/** Where a one-time link leads: its owner sets a password. The token stays in the fragment, so no server writes it down. */
export function WelcomePage() {
  const token = useLocation({ select: (location) => location.hash });
  return (
    <OutsideCard>
      {token ? <SetPassword key={token} token={token} /> : <LinkOver reason="missing" />}
    </OutsideCard>
  );
}

function SetPassword({ token }: { token: string }) {
  const { t } = useTranslation('access');
  const navigate = useNavigate();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { password: '', again: '' },
    validate: {
      password: (value) => (value.length >= SHORTEST ? null : t('welcome.short', { count: SHORTEST })),
      again: (value, { password }) => (value === password ? null : t('welcome.differs')),
    },
  });
  const set = useCommand({
    run: (password: string, key) =>
      body(api.POST('/api/v1/access/password', { body: { token, password }, headers: by(key) })),
    onSuccess: () => navigate({ to: paths.signIn(), search: { welcome: '1' } as never, replace: true }),
    onError: (error) => form.setErrors(fieldErrors(problemOf(error))),
    inline: true,
  });
  if (set.error && problemOf(set.error).code === 'link_expired') return <LinkOver reason="over" />;

  const toggle = { 'aria-label': t('signIn.show'), size: 40 };
  return (
    <Page title={t('welcome.title')} lead={t('welcome.lead')}>
      <form noValidate onSubmit={form.onSubmit(({ password }) => set.mutate(password))}>
        <Stack>
          <PasswordInput
            label={t('welcome.password')}
            description={t('welcome.hint', { count: SHORTEST })}
            autoComplete="new-password"
            visibilityToggleButtonProps={toggle}
            key={form.key('password')}
            {...form.getInputProps('password')}
          />
          <PasswordInput
            label={t('welcome.again')}
            autoComplete="new-password"
            visibilityToggleButtonProps={toggle}
            key={form.key('again')}
            {...form.getInputProps('again')}
          />
          <FormProblem error={set.error} shown={['password']} />
          <Button type="submit" size="lg" loading={set.isPending} fullWidth>
            {t('welcome.submit')}
          </Button>
        </Stack>
      </form>
      <Text c="dimmed" size="sm">
        {t('welcome.once')}
      </Text>
    </Page>
  );
}

function LinkOver({ reason }: { reason: 'over' | 'missing' }) {
  const { t } = useTranslation('access');
  return (
    <EmptyState
      icon={Link2Off}
      role="alert"
      title={t(`welcome.${reason}Title`)}
      action={
        <Button variant="default" renderRoot={(props) => <Link to={paths.signIn()} {...props} />}>
          {t('welcome.toSignIn')}
        </Button>
      }
    >
      {t(`welcome.${reason}Text`)}
    </EmptyState>
  );
}

import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { answer, asked, problem } from '~/test/answers';
import { renderPage } from '~/test/render';
import { SignInPage, safeReturn } from './SignInPage';

const PATH = '/api/v1/access/sign-in';
const email = () => screen.findByLabelText('Электронная почта');
const password = () => screen.getByLabelText('Пароль');
const submit = () => userEvent.click(screen.getByRole('button', { name: 'Войти' }));

test('signs in and returns to where the person came from', async () => {
  answer('POST', PATH, () => new Response(null, { status: 204 }));
  const { router } = await renderPage(<SignInPage />, { path: '/sign-in?return=/contacts?search=Иванов' });
  await userEvent.type(await email(), ' manager@demo.example ');
  await userEvent.type(password(), 'secret');
  await submit();
  await waitFor(() => expect(router.state.location.pathname).toBe('/contacts'));
  expect(asked[0]!.body).toEqual({ email: 'manager@demo.example', password: 'secret' });
  expect(asked[0]!.headers.get('idempotency-key')).toBeTruthy();
});

test('says which field is missing without asking the server', async () => {
  await renderPage(<SignInPage />, { path: '/sign-in' });
  await email();
  await submit();
  expect(await screen.findByText('Укажите электронную почту.')).toBeInTheDocument();
  expect(screen.getByText('Введите пароль.')).toBeInTheDocument();
  expect(asked).toHaveLength(0);
});

test('shows the words of the server beside the field or above the button', async () => {
  answer('POST', PATH, problem(401, 'sign_in_failed', { detail: 'Адрес или пароль не подходит.' }));
  await renderPage(<SignInPage />, { path: '/sign-in' });
  await userEvent.type(await email(), 'a@example.org');
  await userEvent.type(password(), 'x');
  await submit();
  expect(await screen.findByRole('alert')).toHaveTextContent('Адрес или пароль не подходит.');
  expect(password()).toHaveValue('x');
  answer('POST', PATH, problem(400, 'validation_failed', { errors: { email: ['Слишком длинный адрес.'] } }));
  await submit();
  expect(await screen.findByText('Слишком длинный адрес.')).toBeInTheDocument();
  expect(await email()).toHaveAttribute('aria-invalid', 'true');
});

test('speaks English when asked', async () => {
  await renderPage(<SignInPage />, { path: '/sign-in' });
  await userEvent.click(await screen.findByRole('radio', { name: 'English' }));
  expect(await screen.findByRole('button', { name: 'Sign in' })).toBeInTheDocument();
  expect(document.documentElement.lang).toBe('en');
});

test('returns only within this site', () => {
  expect(safeReturn('/events?x=1')).toBe('/events?x=1');
  for (const bad of [
    undefined,
    '',
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    'javascript:1',
  ]) {
    expect(safeReturn(bad)).toBe('/');
  }
});

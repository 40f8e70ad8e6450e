import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { answer, asked, problem } from '~/test/answers';
import { renderPage } from '~/test/render';
import { WelcomePage } from './WelcomePage';

const PATH = '/api/v1/access/password';
const PASSWORD = 'верный-пароль-2026';
const open = () => renderPage(<WelcomePage />, { path: '/welcome#token-of-link', route: '/welcome' });
const password = () => screen.findByLabelText('Новый пароль');
const again = () => screen.getByLabelText('Пароль ещё раз');
const submit = () => userEvent.click(screen.getByRole('button', { name: 'Сохранить пароль' }));

test('sets the password with the token of the fragment and leads to the sign-in', async () => {
  answer('POST', PATH, () => new Response(null, { status: 204 }));
  const { router } = await open();
  await userEvent.type(await password(), PASSWORD);
  await userEvent.type(again(), PASSWORD);
  await submit();
  await waitFor(() => expect(router.state.location.pathname).toBe('/sign-in'));
  expect(router.state.location.search).toHaveProperty('welcome');
  expect(asked[0]!.body).toEqual({ token: 'token-of-link', password: PASSWORD });
});

test('a short password and two that differ are said beside their fields, without asking', async () => {
  await open();
  await userEvent.type(await password(), 'коротко');
  await userEvent.type(again(), 'короткo');
  await submit();
  expect(await screen.findByText('Пароль короче 12 знаков.')).toBeInTheDocument();
  expect(screen.getByText('Пароли не совпадают.')).toBeInTheDocument();
  expect(asked).toHaveLength(0);
});

test('a used or expired link says what to do', async () => {
  answer('POST', PATH, problem(409, 'link_expired'));
  await open();
  await userEvent.type(await password(), PASSWORD);
  await userEvent.type(again(), PASSWORD);
  await submit();
  expect(await screen.findByRole('heading', { name: 'Ссылка больше не действует' })).toBeInTheDocument();
  expect(screen.getByText(/попросите администратора/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Ко входу' })).toHaveAttribute('href', '/sign-in');
});

test('a link without its end asks for the whole link', async () => {
  await renderPage(<WelcomePage />, { path: '/welcome' });
  expect(await screen.findByRole('heading', { name: 'Ссылка открыта не целиком' })).toBeInTheDocument();
});

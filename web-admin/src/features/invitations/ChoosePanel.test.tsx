import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { answer, asked, json } from '~/test/answers';
import { renderPage } from '~/test/render';
import { ChoosePanel } from './ChoosePanel';
import type { Row } from './queries';

const person = (id: string, fullName: string, because: string | null = null) => ({
  id,
  fullName,
  phones: [],
  emails: ['x@example.org'],
  tags: [],
  reachable: true,
  mayBeInvited: !because,
  notInvitableBecause: because,
});

test('a segment tells how many fit and why others can’t be invited; all of it is chosen at once', async () => {
  const filter = { tag: 'эксперт' };
  answer(
    'GET',
    '/api/v1/contacts/segments',
    json({ items: [{ id: 's1', name: 'Эксперты', filter, version: 1 }] }),
  );
  answer('GET', '/api/v1/contacts/people', () =>
    json({
      items: [
        person('p1', 'Иванова Анна'),
        person('p2', 'Петров Пётр', 'consentWithdrawn'),
        person('p3', 'Уже Есть'),
      ],
      similar: false,
    }),
  );
  answer('GET', '/api/v1/contacts/segments/s1/people', () =>
    asked.at(-1)!.search.get('after')
      ? json({
          personIds: ['p4'],
          notInvitable: 1,
          because: [{ why: 'noWayToReach', people: 1 }],
          next: null,
        })
      : json({
          personIds: ['p1', 'p3'],
          notInvitable: 1,
          because: [{ why: 'consentWithdrawn', people: 1 }],
          next: 'more',
        }),
  );
  answer('POST', '/api/v1/invitations', json({ invitations: [{}, {}], alreadyChosen: [] }, { status: 201 }));
  const close = vi.fn();
  await renderPage(<ChoosePanel eventId="e1" chosen={[{ personId: 'p3' } as Row]} onClose={close} />, {
    path: '/events/e1/invitations',
  });
  const user = userEvent.setup();
  await user.selectOptions(await screen.findByLabelText('Выборка'), 'Эксперты');
  expect(await screen.findByText('Можно пригласить 3 человека из выборки.')).toBeVisible();
  expect(screen.getByText('Уже в списке приглашённых: 1.')).toBeVisible();
  expect(screen.getByText('Нельзя пригласить 2 человека:')).toBeVisible();
  expect(screen.getByText('согласие отозвано: 1')).toBeVisible();
  expect(screen.getByText('нет ни почты, ни телефона: 1')).toBeVisible();
  const asks = asked.filter((a) => a.path === '/api/v1/contacts/people');
  expect(asks.at(-1)!.search.get('tag')).toBe('эксперт');
  const list = screen.getByRole('list', { name: 'Контакты региона' });
  expect(within(list).getByLabelText('Петров Пётр')).toBeDisabled();
  expect(within(list).getByText(/согласие отозвано/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Выбрать всех из выборки' }));
  await user.click(screen.getByRole('button', { name: 'Добавить 2 человека' }));
  expect(asked.find((a) => a.method === 'POST')!.body).toMatchObject({
    eventId: 'e1',
    personIds: ['p1', 'p4'],
  });
});

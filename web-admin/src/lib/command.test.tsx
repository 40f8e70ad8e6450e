import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { renderPage } from '~/test/render';
import { useCommand } from './command';
import { ApiProblem } from './problem';

const run = vi.fn<(vars: string, key: string) => Promise<string>>();
let finish: ((answer: string) => void)[] = [];
const keys = () => run.mock.calls.map(([, key]) => key);

function Form({ many }: { many?: boolean }) {
  const [text, setText] = useState('а');
  const send = useCommand({ run, many, inline: true });
  return (
    <>
      <input aria-label="text" value={text} onChange={(e) => setText(e.currentTarget.value)} />
      <button type="button" onClick={() => send.mutate(text)}>
        {send.status}
      </button>
    </>
  );
}
async function opened(many?: boolean) {
  run.mockReset();
  finish = [];
  run.mockImplementation(() => new Promise((resolve) => finish.push(resolve)));
  await renderPage(<Form many={many} />);
  return { button: await screen.findByRole('button'), user: userEvent.setup() };
}

test('a double click does it once, however late its second click comes', async () => {
  const { button, user } = await opened();
  await user.dblClick(button);
  expect(run).toHaveBeenCalledOnce();
  finish[0]!('done');
  await screen.findByText('success');
  await user.click(button);
  expect(run).toHaveBeenCalledOnce();
  const later = performance.now() + 1000;
  const clock = vi.spyOn(performance, 'now').mockReturnValue(later);
  await user.click(button);
  clock.mockRestore();
  expect(run).toHaveBeenCalledTimes(2);
  expect(keys()[1]).not.toBe(keys()[0]);
});

test('marks beside each other all go; the same one twice goes once', async () => {
  const { button, user } = await opened(true);
  await user.dblClick(button);
  await user.type(screen.getByLabelText('text'), 'б');
  await user.click(button);
  expect(run.mock.calls.map(([vars]) => vars)).toEqual(['а', 'аб']);
});

test('what was filled in keeps its key until it succeeds, something else gets another', async () => {
  const { button, user } = await opened();
  run.mockRejectedValue(new ApiProblem({ status: 422, code: 'wrong', method: 'POST' }));
  await user.click(button);
  await screen.findByText('error');
  await user.click(button);
  await waitFor(() => expect(run).toHaveBeenCalledTimes(2));
  await screen.findByText('error');
  await user.type(screen.getByLabelText('text'), 'б');
  await user.click(button);
  await waitFor(() => expect(run).toHaveBeenCalledTimes(3));
  expect(keys()[1]).toBe(keys()[0]);
  expect(keys()[2]).not.toBe(keys()[0]);
});

import { notifications } from '@mantine/notifications';
import i18next from 'i18next';
import type { ApiProblem } from '~/lib/problem';
import { problemText } from '~/lib/problemText';

/** A problem that no part of the screen shows by itself; the same one shows once. */
export function notifyProblem(problem: ApiProblem) {
  const { title, text } = problemText(problem, i18next.getFixedT(null, 'ui'));
  const fields = Object.values(problem.errors).flat().join(' ');
  notifications.show({
    id: problem.code,
    color: 'coral',
    title,
    message: fields && !text.includes(fields) ? `${text} ${fields}` : text,
    closeButtonProps: { 'aria-label': i18next.t('form.close') },
    role: 'alert',
  });
}

let last: string | undefined;

/** What was done, in a sentence: «Отправлено 46 писем.» */
export function notifyDone(message: string) {
  // One at a time: the newest is what just happened.
  if (last) notifications.hide(last);
  last = notifications.show({
    color: 'teal',
    message,
    autoClose: 5000,
    closeButtonProps: { 'aria-label': i18next.t('form.close') },
  });
}

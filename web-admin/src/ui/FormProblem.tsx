import { Alert } from '@mantine/core';
import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '~/lib/problem';
import { problemText } from '~/lib/problemText';

/** Above the buttons of a form: what the server said, and messages for fields the form doesn't show. */
export function FormProblem({ error, shown = [] }: { error: unknown; shown?: string[] }) {
  const { t } = useTranslation('ui');
  if (!error) return null;
  const problem = problemOf(error);
  const { title, text } = problemText(problem, t);
  const rest = Object.entries(problem.errors).filter(([field]) => !shown.includes(field));
  return (
    <Alert
      role="alert"
      color="coral"
      variant="light"
      icon={<TriangleAlert size={20} aria-hidden />}
      title={title}
    >
      {text}
      {rest.length > 0 && (
        <ul>
          {rest.map(([field, messages]) => (
            <li key={field}>{messages.join(' ')}</li>
          ))}
        </ul>
      )}
    </Alert>
  );
}

import { Alert } from '@mantine/core';
import { TriangleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '~/lib/problem';
import { problemText } from '~/lib/problemText';

/** Above the buttons of a form: what the server said, and messages for fields the form doesn't show. */
export function FormProblem({ error, shown = [] }: { error: unknown; shown?: string[] }) {
  const { t } = useTranslation('ui');
  const box = useRef<HTMLDivElement>(null);
  // It may stand under the bars of the phone.
  useEffect(() => {
    if (error) box.current?.scrollIntoView({ block: 'nearest' });
  }, [error]);
  if (!error) return null;
  const problem = problemOf(error);
  const { title, text } = problemText(problem, t);
  const rest = Object.entries(problem.errors).filter(([field]) => !shown.includes(field));
  // A refusal says in its own sentence what is wrong; a failure needs a name first.
  const ours = problem.status <= 0 || problem.status >= 500;
  return (
    <Alert
      ref={box}
      role="alert"
      color="coral"
      variant="light"
      icon={<TriangleAlert size={20} aria-hidden />}
      title={ours ? title : undefined}
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

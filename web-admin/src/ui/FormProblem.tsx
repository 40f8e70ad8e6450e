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
  const fields = Object.entries(problem.errors).map(([field, messages]) => ({
    field,
    words: messages.join(' '),
  }));
  // What stands beside its field, or is the sentence itself, isn't said twice.
  const beside = (field: string) => shown.includes(field);
  if (fields.length > 0 && fields.every((f) => beside(f.field) && f.words === text)) return null;
  const rest = fields.filter((f) => !beside(f.field) && f.words !== text);
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
          {rest.map((f) => (
            <li key={f.field}>{f.words}</li>
          ))}
        </ul>
      )}
    </Alert>
  );
}

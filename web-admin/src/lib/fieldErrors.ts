import type { ApiProblem } from './problem';

/** Messages of a problem by field, as `form.setErrors` of @mantine/form takes them: `points[0].text` → `points.0.text`. */
export function fieldErrors(problem: ApiProblem): Record<string, string> {
  return Object.fromEntries(
    Object.entries(problem.errors).map(([path, messages]) => [
      path.replace(/\[(\d+)\]/g, '.$1'),
      messages.join(' '),
    ]),
  );
}

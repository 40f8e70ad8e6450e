/** The broken line of a text, as the server names it: `lines.3`, or `source` where no line is to blame. */
export function brokenLine(errors: Record<string, string[]> | undefined): { line: number; text: string } {
  for (const [field, texts] of Object.entries(errors ?? {})) {
    const line = field.match(/^lines\.(\d+)$/)?.[1];
    if (line ?? field === 'source') return { line: Number(line ?? 0), text: texts[0] ?? '' };
  }
  return { line: 0, text: '' };
}

/** Where a line, counted from 1, begins and ends. */
export function lineRange(text: string, line: number): { from: number; to: number } {
  const lines = text.split('\n');
  const from = lines.slice(0, line - 1).reduce((sum, l) => sum + l.length + 1, 0);
  return { from, to: from + (lines[line - 1]?.length ?? 0) };
}

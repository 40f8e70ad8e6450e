import { Button, Stack, Textarea, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '~/client/schema';
import { api, body } from '~/lib/api';
import { useTextDraft } from '~/lib/formDraft';
import { problemOf } from '~/lib/problem';
import type { Versioned } from '~/lib/versioned';
import { Conflict412 } from '~/ui/Conflict412';
import { FormProblem } from '~/ui/FormProblem';
import { notifyDone } from '~/ui/notify';
import { StickyActions } from '~/ui/StickyActions';
import { useVersionedChange } from '~/ui/useVersionedChange';
import css from './Events.module.css';
import { TextPreview } from './TextPreview';
import { type TextKind, textQuery } from './TextsPage';
import { brokenLine, lineRange } from './textLines';

type Stored = components['schemas']['GetTextTemplateAnswer'];

/** A national text with its preview: a broken line is named while one types, and can't be published. */
export function TextEditor({ kind, stored }: { kind: TextKind; stored: Versioned<Stored> }) {
  const { t } = useTranslation('events');
  const queryClient = useQueryClient();
  const box = useRef<HTMLTextAreaElement>(null);
  const { typed, base, type, forget } = useTextDraft(`events.text.${kind}`, stored);
  const source = typed ?? stored.data.source;
  const [settled] = useDebouncedValue(source, 400);
  const preview = useQuery({
    queryKey: ['events', 'text', kind, 'preview', settled],
    queryFn: ({ signal }) =>
      body(
        api.POST('/api/v1/events/text-templates/{kind}/preview', {
          params: { path: { kind } },
          body: { source: settled },
          signal,
        }),
      ),
    enabled: settled.trim() !== '',
    placeholderData: (old) => old,
    retry: false,
    meta: { quiet: true },
  });
  const settle = () => {
    forget();
    return queryClient.invalidateQueries({ queryKey: ['events'] });
  };
  const change = useVersionedChange<Stored, string>({
    read: () => queryClient.fetchQuery({ ...textQuery(kind), staleTime: 0 }),
    write: async (value, etag) => {
      await api.PUT('/api/v1/events/text-templates/{kind}', {
        params: { path: { kind }, header: { 'If-Match': etag } },
        body: { source: value },
      });
      notifyDone(t('texts.published'));
    },
    same: (a, b) => a.source === b.source,
    reached: (now, value) => now.source === value.trim(),
    onSaved: settle,
  });
  const problem = preview.error ? problemOf(preview.error) : undefined;
  const broken = problem?.code === 'template_broken' ? brokenLine(problem.errors) : undefined;
  const show = () => {
    const range = lineRange(source, broken?.line ?? 1);
    box.current?.focus();
    box.current?.setSelectionRange(range.from, range.to);
  };
  return (
    <div className={css.beside}>
      <Stack>
        <Textarea
          ref={box}
          label={t('texts.source')}
          description={t('texts.hint')}
          autosize
          minRows={14}
          maxLength={20_000}
          value={source}
          onChange={(e) => type(e.currentTarget.value)}
          error={broken?.text}
          classNames={{ input: css.mono }}
        />
        {broken && broken.line > 0 && (
          <div>
            <Button variant="default" onClick={show}>
              {t('texts.showLine', { line: broken.line })}
            </Button>
          </div>
        )}
        <FormProblem
          error={problemOf(change.error ?? new Error()).code === 'template_broken' ? undefined : change.error}
        />
        <StickyActions>
          <Button
            loading={change.isPending}
            disabled={source.trim() === stored.data.source || Boolean(broken) || !source.trim()}
            onClick={() => change.save(source, base)}
          >
            {t('texts.publish')}
          </Button>
        </StickyActions>
        <Stack component="section" gap="xs">
          <Title order={2} size="h2">
            {t('texts.fields')}
          </Title>
          <dl className={css.facts}>
            {stored.data.fields.map((field) => (
              <div key={field.name} className={css.fact}>
                <dt>{`{{${field.name}}}`}</dt>
                <dd>{field.says}</dd>
              </div>
            ))}
          </dl>
        </Stack>
      </Stack>
      <TextPreview preview={preview.data} broken={Boolean(broken)} />
      {change.conflict && (
        <Conflict412
          error={change.conflictError}
          mine={change.conflict.mine}
          theirs={change.conflict.theirs.data.source}
          onKeepMine={change.keepMine}
          onTakeTheirs={() => {
            change.close();
            settle();
          }}
          onClose={change.close}
        />
      )}
    </div>
  );
}

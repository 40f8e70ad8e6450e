import { ActionIcon, Alert, Badge, Button, Card, Group, NativeSelect, Stack, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '~/client/schema';
import { api, body } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { writeOver } from '~/lib/versioned';
import { Conflict412, isConflict } from '~/ui/Conflict412';
import { FormProblem } from '~/ui/FormProblem';
import { late } from '~/ui/late';
import { SaveState } from '~/ui/SaveState';
import { StickyActions } from '~/ui/StickyActions';
import { KINDS, missingIn, moved, told } from './points';
import css from './Records.module.css';
import { useDraft } from './useDraft';
import { type Point, useResolution } from './useSessions';

const AdoptDialog = late(() => import('./AdoptDialog').then((m) => m.AdoptDialog));

interface Props {
  sessionId: string;
  view: components['schemas']['ResolutionView'];
  etag: string;
  canWrite: boolean;
}
type Typed = { points: Point[]; etag: string };

/** The points of a draft, edited on this device until saved; what the resolution still lacks is named all the time. */
export function ResolutionEditor({ sessionId, view, etag, canWrite }: Props) {
  const { t } = useTranslation('sessions');
  const queryClient = useQueryClient();
  const [adopting, setAdopting] = useState(false);
  const theirs = useResolution(sessionId);
  const draft = useDraft<Typed>(`resolution.${sessionId}`, { points: view.points, etag });
  const { points } = draft.value;
  const change = (next: Point[]) => draft.change({ points: next, etag: draft.value.etag });
  const save = useCommand({
    run: (vars: Typed) =>
      writeOver({
        etag: vars.etag,
        write: (version) =>
          body(
            api.PUT('/api/v1/sessions/{sessionId}/resolution', {
              params: { path: { sessionId }, header: { 'If-Match': version } },
              body: { points: vars.points },
            }),
          ),
        read: async () => (await theirs.refetch({ throwOnError: true })).data!,
        reached: (stored) => told(stored.points) === told(vars.points),
      }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['sessions', 'resolution', sessionId] });
      draft.forget();
    },
    inline: true,
  });
  const missing = missingIn(points);
  const text = (list: readonly Point[]) => list.map((p, i) => `${i + 1}. ${p.text}`).join('\n\n');
  const edit = (i: number, part: Partial<Point>) =>
    change(points.map((p, at) => (at === i ? { ...p, ...part } : p)));

  return (
    <Stack>
      {missing.length > 0 && (
        <Alert color="coral" variant="light" title={t('resolution.missing')}>
          {missing.map((kind) => t(`kind.${kind}`)).join(', ')}
        </Alert>
      )}
      <ol className={css.points} aria-label={t('resolution.points')}>
        {points.map((point, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: points have no id, their place is their name
          <Card key={i} component="li" className={css.point}>
            <div className={css.head}>
              <strong>{t('resolution.point', { number: i + 1 })}</strong>
              <div className={css.marks}>
                {point.sample && <Badge color="coral">{t('resolution.sample')}</Badge>}
                {point.sources.length > 0 && (
                  <span className="quiet">{t('resolution.sources', { count: point.sources.length })}</span>
                )}
              </div>
            </div>
            <Textarea
              autosize
              minRows={2}
              maxLength={3000}
              readOnly={!canWrite}
              aria-label={t('resolution.textOf', { number: i + 1 })}
              value={point.text}
              onChange={(e) => edit(i, { text: e.currentTarget.value, sample: false })}
            />
            {canWrite && (
              <Group gap="xs" justify="space-between">
                <NativeSelect
                  aria-label={t('resolution.kindOf', { number: i + 1 })}
                  value={point.kind}
                  onChange={(e) => edit(i, { kind: e.currentTarget.value as Point['kind'] })}
                  data={KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
                />
                <Group gap={4}>
                  <ActionIcon
                    aria-label={t('resolution.up', { number: i + 1 })}
                    disabled={i === 0}
                    onClick={() => change(moved(points, i, -1))}
                  >
                    <ArrowUp size={20} aria-hidden />
                  </ActionIcon>
                  <ActionIcon
                    aria-label={t('resolution.down', { number: i + 1 })}
                    disabled={i === points.length - 1}
                    onClick={() => change(moved(points, i, 1))}
                  >
                    <ArrowDown size={20} aria-hidden />
                  </ActionIcon>
                  <ActionIcon
                    aria-label={t('resolution.remove', { number: i + 1 })}
                    disabled={points.length === 1}
                    onClick={() => change(points.filter((_, at) => at !== i))}
                  >
                    <Trash2 size={20} aria-hidden />
                  </ActionIcon>
                </Group>
              </Group>
            )}
          </Card>
        ))}
      </ol>
      {canWrite && (
        <>
          <Button
            variant="default"
            leftSection={<Plus size={20} aria-hidden />}
            onClick={() =>
              change([...points, { text: '', kind: 'other', sources: [], sample: false, edited: true }])
            }
          >
            {t('resolution.add')}
          </Button>
          {!isConflict(save.error) && <FormProblem error={save.error} />}
          <StickyActions
            aside={<SaveState state={save.isPending ? 'saving' : draft.typed ? 'unsaved' : 'saved'} />}
          >
            <Button
              variant="default"
              disabled={!draft.typed || points.some((p) => !p.text.trim())}
              loading={save.isPending}
              onClick={() => save.mutate(draft.value)}
            >
              {t('resolution.save')}
            </Button>
            <Button disabled={draft.typed || missing.length > 0} onClick={() => setAdopting(true)}>
              {t('resolution.adopt')}
            </Button>
          </StickyActions>
          <AdoptDialog
            sessionId={sessionId}
            etag={etag}
            points={points.length}
            samples={points.filter((p) => p.sample).length}
            opened={adopting}
            onClose={() => setAdopting(false)}
          />
          <Conflict412
            error={save.error}
            mine={text(points)}
            theirs={text(theirs.data?.data.points ?? [])}
            onKeepMine={() => save.mutate({ points, etag: theirs.data?.etag ?? '' })}
            onTakeTheirs={() => {
              draft.forget();
              save.reset();
            }}
            onClose={save.reset}
          />
        </>
      )}
    </Stack>
  );
}

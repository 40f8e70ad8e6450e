import { Alert, Button, NativeSelect } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, by, ifMatch } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { useMe } from '~/lib/session';
import { late } from '~/ui/late';
import { type Segment, segmentsQuery } from './api';
import type { PeopleFilter } from './peopleFilter';

const SaveSegment = late(() => import('./SaveSegment').then((m) => m.SaveSegment));

interface Props {
  /** What the list shows now. */
  filter: PeopleFilter;
  filtered: boolean;
  chosen: string | undefined;
  onChoose: (segment: Segment | undefined) => void;
  saving: boolean;
  onSaving: (open: boolean) => void;
}

/** Saved segments: taken, kept, forgotten; a forgotten one can be had back. */
export function SegmentBar({ filter, filtered, chosen, onChoose, saving, onSaving }: Props) {
  const { t } = useTranslation('contacts');
  const queryClient = useQueryClient();
  const may = useMe().is('manager');
  const segments = useQuery(segmentsQuery);
  const all = segments.data?.items ?? [];
  const one = all.find((s) => s.id === chosen);
  const [gone, setGone] = useState<Segment>();
  const reread = () => queryClient.invalidateQueries({ queryKey: segmentsQuery.queryKey });
  const forget = useCommand({
    run: (segment: Segment) =>
      body(
        api.DELETE('/api/v1/contacts/segments/{segmentId}', {
          params: { path: { segmentId: segment.id }, header: ifMatch(`"${segment.version}"`) },
        }),
      ),
    onSuccess: (_, segment) => {
      setGone(segment);
      onChoose(undefined);
      return reread();
    },
    onError: reread,
  });
  const back = useCommand({
    run: ({ name, filter: kept }: Segment, key) =>
      body(api.POST('/api/v1/contacts/segments', { body: { name, filter: kept }, headers: by(key) })),
    onSuccess: () => {
      setGone(undefined);
      return reread();
    },
  });
  return (
    <>
      {all.length > 0 && (
        <NativeSelect
          label={t('segment.label')}
          value={one?.id ?? ''}
          onChange={(e) => onChoose(all.find((s) => s.id === e.currentTarget.value))}
          data={[
            { value: '', label: t('segment.none') },
            ...all.map((s) => ({ value: s.id, label: s.name })),
          ]}
        />
      )}
      {may && filtered && !one && (
        <Button variant="default" onClick={() => onSaving(true)}>
          {t('segment.save')}
        </Button>
      )}
      {may && one && (
        <Button variant="default" loading={forget.isPending} onClick={() => forget.mutate(one)}>
          {t('segment.forget')}
        </Button>
      )}
      {gone && (
        <Alert role="status" variant="light" color="gray">
          {t('segment.forgotten', { name: gone.name })}{' '}
          <Button variant="subtle" loading={back.isPending} onClick={() => back.mutate(gone)}>
            {t('segment.back')}
          </Button>
        </Alert>
      )}
      <SaveSegment
        opened={may && saving}
        filter={filter}
        onClose={() => onSaving(false)}
        onSaved={onChoose}
      />
    </>
  );
}

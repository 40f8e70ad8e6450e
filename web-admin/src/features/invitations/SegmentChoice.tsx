import { Button, NativeSelect, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { components } from '~/client/schema';
import { api, body } from '~/lib/api';
import { ErrorState } from '~/ui/ErrorState';
import css from './ChoosePanel.module.css';

export type Segment = components['schemas']['ListSegmentsRow'];
type Reason = components['schemas']['NotInvitable'];

/** As many as one choice takes. */
const MOST = 2000;

interface Props {
  chosen: Segment | undefined;
  onChoose: (segment: Segment | undefined) => void;
  already: ReadonlySet<string>;
  onPick: (ids: string[]) => void;
}

/** A saved segment as the source: how many fit, who can't be invited and why, and all of them at once. */
export function SegmentChoice({ chosen, onChoose, already, onPick }: Props) {
  const { t } = useTranslation('invitations');
  const segments = useQuery({
    queryKey: ['contacts', 'segments'],
    queryFn: ({ signal }) => body(api.GET('/api/v1/contacts/segments', { signal })),
  });
  const all = segments.data?.items ?? [];
  if (segments.error && !segments.data)
    return <ErrorState error={segments.error} onRetry={segments.refetch} />;
  if (all.length === 0) return null;
  return (
    <Stack gap="xs">
      <NativeSelect
        label={t('choose.segment')}
        data={[
          { value: '', label: t('choose.noSegment') },
          ...all.map((s) => ({ value: s.id, label: s.name })),
        ]}
        value={chosen?.id ?? ''}
        onChange={(e) => onChoose(all.find((s) => s.id === e.currentTarget.value))}
      />
      {chosen && <Fitting key={chosen.id} segment={chosen} already={already} onPick={onPick} />}
    </Stack>
  );
}

/** Ids alone, however many: whoever is on the list already isn't counted twice. */
async function peopleOf(segmentId: string, signal: AbortSignal) {
  const ids: string[] = [];
  const because = new Map<Reason, number>();
  let after: string | undefined;
  do {
    const page = await body(
      api.GET('/api/v1/contacts/segments/{segmentId}/people', {
        params: { path: { segmentId }, query: { after } },
        signal,
      }),
    );
    ids.push(...page.personIds);
    for (const r of page.because) because.set(r.why, (because.get(r.why) ?? 0) + r.people);
    after = page.next ?? undefined;
  } while (after);
  return { ids, because: [...because] };
}

function Fitting({ segment, already, onPick }: Pick<Props, 'already' | 'onPick'> & { segment: Segment }) {
  const { t } = useTranslation('invitations');
  const found = useQuery({
    queryKey: ['contacts', 'segment-people', segment.id],
    queryFn: ({ signal }) => peopleOf(segment.id, signal),
  });
  if (found.isPending) return <Text role="status">{t('choose.counting')}</Text>;
  if (!found.data) return <ErrorState error={found.error} onRetry={found.refetch} />;
  const { ids, because } = found.data;
  const fresh = ids.filter((id) => !already.has(id));
  const refused = because.reduce((sum, [, people]) => sum + people, 0);
  return (
    <>
      <div role="status" className={css.fitting}>
        <Text>{t('choose.fit', { count: ids.length })}</Text>
        {ids.length > fresh.length && (
          <Text size="sm" c="dimmed">
            {t('choose.fitAlready', { count: ids.length - fresh.length })}
          </Text>
        )}
        {refused > 0 && (
          <>
            <Text>{t('choose.refused', { count: refused })}</Text>
            <ul className={css.because}>
              {because.map(([why, people]) => (
                <li key={why}>{t('choose.refusedBecause', { why: t(`choose.because.${why}`), people })}</li>
              ))}
            </ul>
          </>
        )}
        {fresh.length > MOST && (
          <Text size="sm" c="dimmed">
            {t('choose.tooMany')}
          </Text>
        )}
      </div>
      {fresh.length > 0 && (
        <div>
          <Button variant="default" size="sm" onClick={() => onPick(fresh.slice(0, MOST))}>
            {t('choose.allOfSegment')}
          </Button>
        </div>
      )}
    </>
  );
}

import { Button, Checkbox, Drawer, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '~/client/schema';
import { api, body, by } from '~/lib/api';
import { useCategories } from '~/lib/categories';
import { useCommand } from '~/lib/command';
import { ErrorState } from '~/ui/ErrorState';
import { FormProblem } from '~/ui/FormProblem';
import { Loading } from '~/ui/Loading';
import { notifyDone } from '~/ui/notify';
import css from './ChoosePanel.module.css';
import { NoContacts } from './NoContacts';
import type { Row } from './queries';
import { type Segment, SegmentChoice } from './SegmentChoice';

type Category = components['schemas']['OrganizationCategory'];
type Session = components['schemas']['SessionKind'];
const SESSIONS: Session[] = ['roundTable', 'discussion'];

/** Chooses people from the contacts; who is on the list already stays there. */
export function ChoosePanel(props: { eventId: string; chosen: Row[]; onClose: () => void }) {
  const { t } = useTranslation('invitations');
  const { t: ui } = useTranslation('ui');
  const { options } = useCategories();
  const queryClient = useQueryClient();
  const [words, setWords] = useState('');
  const [search] = useDebouncedValue(words.trim(), 250);
  const [category, setCategory] = useState<Category | ''>('');
  const [sessions, setSessions] = useState<string[]>(SESSIONS);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [segment, setSegment] = useState<Segment>();
  // What is typed narrows the segment further.
  const filters = {
    ...segment?.filter,
    ...(search && { search, similar: undefined }),
    ...(category && { category }),
  };
  const people = useInfiniteQuery({
    queryKey: ['contacts', 'choose', filters],
    queryFn: ({ pageParam, signal }) =>
      body(
        api.GET('/api/v1/contacts/people', {
          params: { query: { ...filters, limit: 200, after: pageParam } as never },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });
  const choose = useCommand({
    inline: true,
    run: (personIds: string[], key) =>
      body(
        api.POST('/api/v1/invitations', {
          body: { eventId: props.eventId, personIds, sessions: sessions as Session[] },
          headers: by(key),
        }),
      ),
    onSuccess: async (answer) => {
      await queryClient.invalidateQueries({ queryKey: ['invitations'] });
      notifyDone(t('choose.done', { count: answer.invitations.length }));
      props.onClose();
    },
  });
  const already = new Set(props.chosen.map((r) => r.personId));
  const found = people.data?.pages.flatMap((p) => p.items) ?? [];
  const free = found.filter((p) => !already.has(p.id) && p.mayBeInvited);
  const toggle = (id: string) => {
    const next = new Set(picked);
    if (!next.delete(id)) next.add(id);
    setPicked(next);
  };
  return (
    <Drawer
      opened
      onClose={props.onClose}
      position="right"
      size="lg"
      title={t('choose.title')}
      closeButtonProps={{ 'aria-label': ui('form.close') }}
    >
      <Stack>
        <SegmentChoice
          chosen={segment}
          onChoose={setSegment}
          already={already}
          onPick={(ids) => setPicked(new Set([...picked, ...ids]))}
        />
        <div className={css.filters}>
          <TextInput
            label={t('choose.search')}
            type="search"
            value={words}
            onChange={(e) => setWords(e.currentTarget.value)}
            data-autofocus
          />
          <NativeSelect
            label={t('choose.category')}
            data={[{ value: '', label: t('choose.anyCategory') }, ...options]}
            value={category}
            onChange={(e) => setCategory(e.currentTarget.value as Category | '')}
          />
        </div>
        <Checkbox.Group label={t('choose.sessions')} value={sessions} onChange={setSessions}>
          <Group mt="xs">
            {SESSIONS.map((s) => (
              <Checkbox key={s} value={s} label={t(`session.${s}`)} />
            ))}
          </Group>
        </Checkbox.Group>
        <Group>
          <Button
            variant="default"
            size="sm"
            disabled={free.length === 0}
            onClick={() => setPicked(new Set([...picked, ...free.map((p) => p.id)]))}
          >
            {t('choose.all')}
          </Button>
          {picked.size > 0 && (
            <Button variant="subtle" size="sm" onClick={() => setPicked(new Set())}>
              {t('choose.none')}
            </Button>
          )}
        </Group>
        {people.isPending ? (
          <Loading />
        ) : people.error && !people.data ? (
          <ErrorState error={people.error} onRetry={people.refetch} />
        ) : found.length === 0 ? (
          <NoContacts narrowed={Object.keys(filters).length > 0} />
        ) : (
          <ul className={css.people} aria-label={t('choose.people')}>
            {found.map((p) => (
              <li key={p.id}>
                <Checkbox
                  label={p.fullName}
                  description={
                    <Text span size="sm">
                      {[
                        already.has(p.id) && t('choose.already'),
                        p.notInvitableBecause && t(`choose.because.${p.notInvitableBecause}`),
                        p.position,
                        p.organization,
                        p.mayBeInvited && t(p.emails.length > 0 ? 'choose.email' : 'choose.phoneOnly'),
                      ]
                        .filter(Boolean)
                        .join(', ')}
                    </Text>
                  }
                  checked={already.has(p.id) || picked.has(p.id)}
                  disabled={already.has(p.id) || !p.mayBeInvited}
                  onChange={() => toggle(p.id)}
                />
              </li>
            ))}
          </ul>
        )}
        {people.hasNextPage && (
          <Button
            variant="default"
            loading={people.isFetchingNextPage}
            onClick={() => people.fetchNextPage()}
          >
            {t('choose.more')}
          </Button>
        )}
        <FormProblem error={choose.error} />
        <div className={css.foot}>
          <Button
            loading={choose.isPending}
            disabled={picked.size === 0 || sessions.length === 0}
            onClick={() => choose.mutate([...picked])}
          >
            {picked.size === 0 ? t('choose.submitNone') : t('choose.submit', { count: picked.size })}
          </Button>
        </div>
      </Stack>
    </Drawer>
  );
}

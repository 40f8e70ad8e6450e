import { Loader, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body } from '~/lib/api';
import css from './FindContact.module.css';

export interface FoundContact {
  kind: 'person' | 'organization';
  id: string;
  name: string;
  more: string;
}
interface Props {
  label: string;
  description?: string;
  kinds: readonly FoundContact['kind'][];
  busy?: boolean;
  autoFocus?: boolean;
  onPick: (found: FoundContact) => void;
}
const SHORTEST = 2;
const MOST = 8;

/** Finds a contact of the region while typing; what is found are plain buttons under the field. */
export function FindContact({ label, description, kinds, busy, autoFocus, onPick }: Props) {
  const { t } = useTranslation('contacts');
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed.trim(), 250);
  const found = useQuery({
    queryKey: ['contacts', 'find', kinds, words],
    enabled: words.length >= SHORTEST,
    queryFn: async ({ signal }) => {
      const query = { search: words, limit: MOST };
      const [people, organizations] = await Promise.all([
        kinds.includes('person')
          ? body(api.GET('/api/v1/contacts/people', { params: { query }, signal }))
          : undefined,
        kinds.includes('organization')
          ? body(api.GET('/api/v1/contacts/organizations', { params: { query }, signal }))
          : undefined,
      ]);
      return [
        ...(organizations?.items ?? []).map(
          (o): FoundContact => ({ kind: 'organization', id: o.id, name: o.name, more: o.shortName ?? '' }),
        ),
        ...(people?.items ?? []).map(
          (p): FoundContact => ({
            kind: 'person',
            id: p.id,
            name: p.fullName,
            more: [p.position, p.organization].filter(Boolean).join(', '),
          }),
        ),
      ];
    },
    placeholderData: (old) => old,
  });
  const open = words.length >= SHORTEST && typed.trim().length >= SHORTEST;
  return (
    <div className={css.find}>
      <TextInput
        type="search"
        label={label}
        description={description}
        value={typed}
        data-autofocus={autoFocus || undefined}
        autoComplete="off"
        rightSection={found.isFetching ? <Loader size={16} /> : undefined}
        onChange={(e) => setTyped(e.currentTarget.value)}
      />
      {open && found.data && found.data.length > 0 && (
        <ul className={css.list} aria-label={t('find.found')}>
          {found.data.map((f) => (
            <li key={f.id}>
              <button
                type="button"
                className={css.found}
                disabled={busy}
                onClick={() => {
                  setTyped('');
                  onPick(f);
                }}
              >
                <span>{f.name}</span>
                {f.more && <small>{f.more}</small>}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div role="status" className={css.said}>
        {open && found.data?.length === 0 && t('find.nothing')}
        {open && found.error && !found.data && t('find.failed')}
      </div>
    </div>
  );
}

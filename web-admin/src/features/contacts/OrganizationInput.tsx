import { TextInput, type TextInputProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { api, body } from '~/lib/api';

const SHORTEST = 2;
const MOST = 8;

/** The name of an organisation; those that are known are offered while typing, so that a slip makes no second one. */
export function OrganizationInput({ words, ...field }: TextInputProps & { words: string }) {
  const id = useId();
  const [search] = useDebouncedValue(words.trim(), 250);
  const known = useQuery({
    queryKey: ['contacts', 'find', 'organization-names', search],
    enabled: search.length >= SHORTEST,
    queryFn: ({ signal }) =>
      body(api.GET('/api/v1/contacts/organizations', { params: { query: { search, limit: MOST } }, signal })),
    placeholderData: (old) => old,
    meta: { quiet: true },
  });
  return (
    <>
      <TextInput autoComplete="off" list={id} {...field} />
      <datalist id={id}>
        {known.data?.items.map((o) => (
          <option key={o.id} value={o.name} />
        ))}
      </datalist>
    </>
  );
}

import { Alert, Anchor } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, body, by } from '~/lib/api';
import { newId } from '~/lib/ids';
import { paths } from '~/lib/paths';
import css from './Import.module.css';
import { additionOf, type Draft } from './personDraft';

/** Who of the contacts may be the person that is being written in; said before it is saved, and no obstacle. */
export function SamePeople({ draft }: { draft: Draft }) {
  const { t } = useTranslation('contacts');
  const { fullName, organization, phones, emails } = additionOf(draft);
  const now = { fullName, organization, phones, emails };
  const [asked] = useDebouncedValue(JSON.stringify(now), 500);
  const enough = phones.length + emails.length > 0 || Boolean(fullName && organization);
  const same = useQuery({
    queryKey: ['contacts', 'same', asked],
    enabled: enough,
    queryFn: ({ signal }) =>
      body(
        api.POST('/api/v1/contacts/people/same', {
          body: JSON.parse(asked) as typeof now,
          headers: by(newId()),
          signal,
        }),
      ),
    meta: { quiet: true },
  });
  const found = (enough && same.data?.items) || [];
  return (
    <div role="status">
      {found.length > 0 && (
        <Alert variant="light" color="gray" title={t('same.title')}>
          <ul>
            {found.map((p) => (
              <li key={p.personId}>
                <Anchor
                  className={css.link}
                  renderRoot={(a) => <Link to={paths.person(p.personId)} {...a} />}
                >
                  {p.fullName}
                </Anchor>
                {[p.position, p.organization].some(Boolean) &&
                  `, ${[p.position, p.organization].filter(Boolean).join(', ')}`}
                {`: ${p.by.map((b) => t(`same.by.${b}`)).join(', ')}`}
              </li>
            ))}
          </ul>
          {t('same.text')}
        </Alert>
      )}
    </div>
  );
}

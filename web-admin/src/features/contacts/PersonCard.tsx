import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCategories } from '~/lib/categories';
import { paths } from '~/lib/paths';
import { useFormat } from '~/lib/useFormat';
import type { Person } from './api';
import css from './Card.module.css';
import { Fact, LongText, type OnPanel, Part } from './CardPart';
import { ContactWays } from './ContactWays';
import { PersonConsents } from './PersonConsents';
import { PersonHistory } from './PersonHistory';
import { PersonTwins } from './PersonTwins';

interface Props {
  person: Person;
  etag: string;
  /** Opens a panel; without it the card is only read. */
  onPanel: OnPanel;
}

/** All that is known of a person, part by part. */
export function PersonCard({ person, etag, onPanel }: Props) {
  return (
    <div className={css.card}>
      <ContactWays person={person} onPanel={onPanel} />
      <About person={person} />
      <Posts person={person} onPanel={onPanel} />
      <NameForms person={person} onPanel={onPanel} />
      <PersonConsents person={person} onPanel={onPanel} />
      <PersonTwins person={person} etag={etag} onPanel={onPanel} />
      <PersonHistory personId={person.id} />
    </div>
  );
}

function About({ person }: { person: Person }) {
  const { t } = useTranslation('contacts');
  const { nameOf } = useCategories();
  const { t: ui } = useTranslation('ui');
  const format = useFormat();
  return (
    <dl className={`${css.facts} ${css.two}`}>
      <Fact label={t('category.label')}>
        {person.category ? nameOf(person.category) : t('category.none')}
      </Fact>
      <Fact label={t('person.supportLabel')}>
        {t(person.answersOnStateSupport ? 'person.supportYes' : 'person.supportNo')}
      </Fact>
      <Fact label={ui('nav.invitations')}>
        {person.notInvitableBecause
          ? t('person.notInvitable', { why: t(`because.${person.notInvitableBecause}`) })
          : t('person.invitable')}
      </Fact>
      <Fact label={t('person.lastContact')}>
        {person.lastContactAt ? format.dateTime(person.lastContactAt) : t('person.noContact')}
      </Fact>
      <Fact label={t('person.lastCall')}>
        {person.lastOutcome
          ? [
              person.lastCallAt && format.dateTime(person.lastCallAt),
              t(`history.outcome.${person.lastOutcome}`),
            ]
              .filter(Boolean)
              .join(', ')
          : t('person.never')}
      </Fact>
      <Fact label={t('person.attended')}>{t('person.attendedTimes', { count: person.attended })}</Fact>
      <Fact label={t('basis.label')}>
        {[t(`basis.${person.basis.kind}`), person.basis.note].filter(Boolean).join('. ')}
      </Fact>
      {person.tags.length > 0 && (
        <Fact label={t('person.tags')}>
          <span className={css.tags}>
            {person.tags.map((tag) => (
              <Anchor
                key={tag}
                td="underline"
                renderRoot={(a) => <Link to={paths.contacts()} search={{ tag } as never} {...a} />}
              >
                {tag}
              </Anchor>
            ))}
          </span>
        </Fact>
      )}
      <Fact label={t('person.notes')}>
        {person.notes ? <LongText>{person.notes}</LongText> : t('person.none')}
      </Fact>
    </dl>
  );
}

function Posts({ person, onPanel }: { person: Person; onPanel: OnPanel }) {
  const { t } = useTranslation('contacts');
  const { nameOf } = useCategories();
  const format = useFormat();
  const term = (from?: string | null, to?: string | null) =>
    [
      from && t('post.from', { date: format.date(from) }),
      to ? t('post.to', { date: format.date(to) }) : t('post.now'),
    ]
      .filter(Boolean)
      .join(' ');
  return (
    <Part title={t('post.title')} action={t('person.edit')} onAction={onPanel && (() => onPanel('posts'))}>
      {person.positions.length === 0 && t('person.none')}
      <ul className={css.list}>
        {person.positions.map((p) => (
          <li key={`${p.organizationId}${p.position}${p.from}${p.to}`}>
            <div>
              {p.position || t('post.untitled')}
              {p.organizationId && ', '}
              {p.organizationId && (
                <Anchor
                  td="underline"
                  renderRoot={(a) => <Link to={paths.organization(p.organizationId!)} {...a} />}
                >
                  {p.organization}
                </Anchor>
              )}
            </div>
            <div className={css.quiet}>
              {[
                term(p.from, p.to),
                p.category && nameOf(p.category),
                p.answersOnStateSupport && t('people.support'),
              ]
                .filter(Boolean)
                .join('. ')}
            </div>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function NameForms({ person: { forms }, onPanel }: { person: Person; onPanel: OnPanel }) {
  const { t } = useTranslation('contacts');
  const names = ['greeting', 'nameDative', 'nameGenitive', 'positionDative', 'positionGenitive'] as const;
  return (
    <Part title={t('forms.title')} action={t('forms.edit')} onAction={onPanel && (() => onPanel('forms'))}>
      <dl className={`${css.facts} ${css.two}`}>
        {names
          .filter((n) => forms[n])
          .map((n) => (
            <Fact key={n} label={t(`forms.${n}`)}>
              {forms[n]}
              {forms.byHand.includes(n) && <span className={css.quiet}> ({t('forms.byHand')})</span>}
            </Fact>
          ))}
      </dl>
    </Part>
  );
}

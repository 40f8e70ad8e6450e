import { Alert, Anchor, Button, Card, Stack, Text, Textarea, Title } from '@mantine/core';
import { Clock, Phone } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '~/client/schema';
import { useFormat } from '~/lib/useFormat';
import { FormProblem } from '~/ui/FormProblem';
import css from './CallCard.module.css';
import { CallDetails } from './CallDetails';
import type { Call, Outcome } from './queries';

export type Report = Omit<components['schemas']['ReportCall'], 'outcome'> & { outcome: Outcome };

/** The likely outcomes and the others: of an invitation, of telling a new day, and of telling that nothing takes place. */
const INVITED: Outcome[][] = [
  ['confirmed', 'agreed', 'declined', 'noAnswer'],
  ['callBack', 'deputy', 'busy', 'wrongNumber', 'doNotCall'],
];
const NEW_DAY: Outcome[][] = [INVITED[0]!, ['told', ...INVITED[1]!]];
const OFF: Outcome[][] = [
  ['told', 'noAnswer'],
  ['callBack', 'busy', 'wrongNumber', 'doNotCall'],
];

interface Props {
  call: Call;
  busy: boolean;
  problem: unknown;
  onReport: (report: Report) => void;
  onSkip: () => void;
}

/** What the person said last, to whichever invitation. */
function LastWord({ word }: { word: NonNullable<Call['lastWord']> }) {
  const { t } = useTranslation('invitations');
  const f = useFormat();
  const said = word.outcome
    ? t(`outcome.${word.outcome}`)
    : [word.stage && t(`stage.${word.stage}`), word.channel && t(`answer.channels.${word.channel}`)]
        .filter(Boolean)
        .join(', ');
  return <Text fw={600}>{t('calls.lastWord', { date: f.date(word.at), what: said.toLowerCase() })}</Text>;
}

/** The person to call: name, phone, words to say, and the outcomes under the thumb. */
export function CallCard({ call, busy, problem, onReport, onSkip }: Props) {
  const { t } = useTranslation('invitations');
  const f = useFormat();
  const [more, setMore] = useState(false);
  const [details, setDetails] = useState<'callBack' | 'deputy'>();
  const [note, setNote] = useState('');
  const name = useRef<HTMLHeadingElement>(null);
  useEffect(() => name.current?.focus({ preventScroll: false }), []);
  const [first, other] = call.toTell ? (call.takesPlace ? NEW_DAY : OFF) : INVITED;
  const tell = (outcome: Outcome, rest: Partial<Report> = {}) =>
    onReport({ outcome, note: note.trim() || null, ...rest });
  const press = (outcome: Outcome) =>
    outcome === 'callBack' || outcome === 'deputy' ? setDetails(outcome) : tell(outcome);
  const button = (outcome: Outcome) => (
    <Button
      key={outcome}
      size="lg"
      variant={outcome === first![0] ? 'filled' : 'default'}
      disabled={busy}
      onClick={() => press(outcome)}
      className={css.outcome}
    >
      {t(`outcome.${outcome}`)}
    </Button>
  );
  return (
    <Stack gap="md">
      <Card component="section" aria-label={call.fullName}>
        <Stack gap="sm">
          <div>
            <Title order={2} ref={name} tabIndex={-1} className={css.name}>
              {call.fullName}
            </Title>
            <Text c="dimmed">{[call.position, call.organization].filter(Boolean).join(', ')}</Text>
            {call.lastWord && <LastWord word={call.lastWord} />}
            {call.insteadOf && <Text>{t('calls.insteadOf', { name: call.insteadOf })}</Text>}
          </div>
          {call.phones.map((number) => {
            const [e164, extension] = number.split(/,\s*/);
            return (
              <Anchor
                key={number}
                href={`tel:${e164}${extension ? `,${extension}` : ''}`}
                className={css.phone}
                aria-label={t('calls.dial', { phone: f.phone(e164!, extension) })}
              >
                <Phone size={20} aria-hidden />
                <span className="nowrap">{f.phone(e164!, extension)}</span>
              </Anchor>
            );
          })}
          <Text size="sm" c="dimmed">
            {[
              call.askedToBeCalled && call.stage === 'sent'
                ? ''
                : t('calls.stageNow', { stage: t(`stage.${call.stage}`) }),
              call.toTell ? t('calls.mustBeTold') : '',
              call.askedToBeCalled ? t('calls.asked') : '',
              call.callBackAt ? t('calls.promised', { time: f.dateTime(call.callBackAt) }) : '',
              call.lastOutcome
                ? t('calls.last', { outcome: t(`outcome.${call.lastOutcome}`).toLowerCase() })
                : '',
            ]
              .filter(Boolean)
              .join('. ')}
          </Text>
          {call.outsideHours && (
            <Alert variant="light" color="coral" icon={<Clock size={18} aria-hidden />}>
              {t('calls.outside', { time: call.localTime })}
            </Alert>
          )}
          <section aria-label={t('calls.say')} className={css.script}>
            <Text>{call.script.text}</Text>
          </section>
          <dl className={css.facts}>
            <dt>{t('calls.when')}</dt>
            <dd>{call.script.when}</dd>
            <dt>{t('calls.where')}</dt>
            <dd>{call.script.where}</dd>
          </dl>
          {call.script.announcement && (
            <details>
              <summary>{t('calls.announcement')}</summary>
              <Text className={css.announcement}>{call.script.announcement}</Text>
            </details>
          )}
          <Textarea
            classNames={{ input: css.note }}
            label={t('calls.note')}
            value={note}
            maxLength={1000}
            autosize
            minRows={1}
            onChange={(e) => setNote(e.currentTarget.value)}
          />
        </Stack>
      </Card>
      <FormProblem error={problem} />
      {details ? (
        <CallDetails
          kind={details}
          busy={busy}
          onBack={() => setDetails(undefined)}
          onSave={(rest) => tell(details, rest)}
        />
      ) : (
        <section className={css.outcomes} aria-label={t('calls.outcomes')}>
          {first!.map(button)}
          {more && other!.map(button)}
          {!more && (
            <Button
              size="lg"
              variant="default"
              disabled={busy}
              onClick={() => setMore(true)}
              className={css.outcome}
            >
              {t('calls.other')}
            </Button>
          )}
          <Button size="lg" variant="subtle" disabled={busy} onClick={onSkip} className={css.outcome}>
            {t('calls.skip')}
          </Button>
        </section>
      )}
    </Stack>
  );
}

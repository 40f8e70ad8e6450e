import { Button, Drawer, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Phone } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, by } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { paths } from '~/lib/paths';
import { FormProblem } from '~/ui/FormProblem';
import { notifyDone } from '~/ui/notify';
import css from './ChoosePanel.module.css';
import type { Row } from './queries';

const ANSWERS = ['agreed', 'confirmed', 'declined', 'sent'] as const;
const CHANNELS = ['phone', 'letter', 'messenger', 'inPerson'] as const;
const BOTH = 'both';

/** Records an answer that came past the link and the calls (F36), or corrects one. */
export function AnswerPanel({ row, eventId, onClose }: { row: Row; eventId: string; onClose: () => void }) {
  const { t } = useTranslation('invitations');
  const { t: ui } = useTranslation('ui');
  const queryClient = useQueryClient();
  const [stage, setStage] = useState<(typeof ANSWERS)[number]>(
    row.answer === 'planned' || row.answer === 'sent' ? 'agreed' : row.answer,
  );
  const [channel, setChannel] = useState<(typeof CHANNELS)[number]>('letter');
  const [to, setTo] = useState(row.sessions.length === 1 ? row.sessions[0]! : BOTH);
  const [deputy, setDeputy] = useState('');
  const [phone, setPhone] = useState('');
  const comes = stage === 'agreed' || stage === 'confirmed';
  // Who was asked to both may come to one of them.
  const choice = row.askedTo.length > 1;
  const save = useCommand({
    inline: true,
    run: (_: undefined, key) =>
      body(
        api.POST('/api/v1/invitations/{invitationId}/answers', {
          params: { path: { invitationId: row.id } },
          body: {
            stage,
            channel,
            deputy: comes && deputy.trim() ? { fullName: deputy.trim(), phone: phone.trim() || null } : null,
            sessions: comes && choice ? row.askedTo.filter((s) => to === BOTH || s === to) : null,
          },
          headers: by(key),
        }),
      ),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['invitations'] });
      notifyDone(t('answer.done'));
      onClose();
    },
  });
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      title={row.fullName ?? t('list.erased')}
      closeButtonProps={{ 'aria-label': ui('form.close') }}
    >
      <Stack>
        <Text c="dimmed">{[row.position, row.organization].filter(Boolean).join(', ')}</Text>
        {row.note && <Text size="sm">{t('answer.note', { note: row.note })}</Text>}
        {row.hasPhone && (
          <Button
            variant="default"
            leftSection={<Phone size={18} aria-hidden />}
            renderRoot={(props) => (
              <Link to={paths.eventCalls(eventId)} search={{ call: row.id } as never} {...props} />
            )}
          >
            {t('answer.call')}
          </Button>
        )}
        <NativeSelect
          label={t('answer.stage')}
          data={ANSWERS.map((a) => ({
            value: a as string,
            label: a === 'sent' ? t('answer.none') : t(`stage.${a}`),
          }))}
          value={stage}
          onChange={(e) => setStage(e.currentTarget.value as typeof stage)}
        />
        <NativeSelect
          label={t('answer.channel')}
          data={CHANNELS.map((c) => ({ value: c as string, label: t(`answer.channels.${c}`) }))}
          value={channel}
          onChange={(e) => setChannel(e.currentTarget.value as typeof channel)}
        />
        {comes && choice && (
          <NativeSelect
            label={t('answer.sessions')}
            data={[
              { value: BOTH, label: t('answer.both') },
              ...row.askedTo.map((s) => ({
                value: s as string,
                label: t('answer.only', { session: t(`session.${s}`) }),
              })),
            ]}
            value={to}
            onChange={(e) => setTo(e.currentTarget.value as typeof to)}
          />
        )}
        {comes && (
          <>
            <TextInput
              label={t('answer.deputy')}
              value={deputy}
              maxLength={200}
              onChange={(e) => setDeputy(e.currentTarget.value)}
            />
            {deputy.trim() && (
              <TextInput
                label={t('answer.deputyPhone')}
                type="tel"
                value={phone}
                maxLength={40}
                onChange={(e) => setPhone(e.currentTarget.value)}
              />
            )}
          </>
        )}
        <FormProblem error={save.error} />
        <div className={css.foot}>
          <Button loading={save.isPending} onClick={() => save.mutate(undefined)}>
            {t('answer.save')}
          </Button>
        </div>
      </Stack>
    </Drawer>
  );
}

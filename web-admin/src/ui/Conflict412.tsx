import { Button, Group, Modal, SimpleGrid, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type ApiProblem, problemOf } from '~/lib/problem';
import { useFormat } from '~/lib/useFormat';
import css from './Conflict412.module.css';

interface Props {
  /** The problem with status 412; anything else shows nothing. */
  error: unknown;
  mine: ReactNode;
  theirs: ReactNode;
  /** Save mine over theirs, with the new version. */
  onKeepMine: () => void;
  onTakeTheirs: () => void;
  /** Closed: go on editing, nothing is lost. */
  onClose: () => void;
}

export const isConflict = (error: unknown): error is ApiProblem => problemOf(error).status === 412;

/** Somebody changed it meanwhile: both texts side by side, the person decides. */
export function Conflict412({ error, mine, theirs, onKeepMine, onTakeTheirs, onClose }: Props) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const problem = problemOf(error ?? new Error());
  const { changedBy: name, changedAt } = problem;
  return (
    <Modal
      opened={problem.status === 412}
      onClose={onClose}
      title={t('conflict.title')}
      size="xl"
      closeButtonProps={{ 'aria-label': t('form.close') }}
    >
      <Stack>
        <Text>
          {name && changedAt
            ? t('conflict.by', { name, time: format.dateTime(changedAt) })
            : t('conflict.unknown')}
        </Text>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <section>
            <h3 className={css.title}>{t('conflict.mine')}</h3>
            <div className={css.text}>{mine}</div>
          </section>
          <section>
            <h3 className={css.title}>{t('conflict.theirs')}</h3>
            <div className={css.text}>{theirs}</div>
          </section>
        </SimpleGrid>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onTakeTheirs}>
            {t('conflict.takeTheirs')}
          </Button>
          <Button onClick={onKeepMine}>{t('conflict.keepMine')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}

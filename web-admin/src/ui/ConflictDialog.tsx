import { Button, Group, Modal, SimpleGrid, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiProblem } from '~/lib/problem';
import { useFormat } from '~/lib/useFormat';
import css from './ConflictDialog.module.css';
import { type ComparedLine, type ConflictSide, compare, linesOf } from './conflictLines';

export interface ConflictProps {
  opened: boolean;
  problem: ApiProblem;
  /** Words or lines are compared with the other side's, and what differs is marked; anything else is only shown. */
  mine: ConflictSide;
  theirs: ConflictSide;
  /** Save mine over theirs, with the new version. */
  onKeepMine: () => void;
  onTakeTheirs: () => void;
  /** Closed: go on editing, nothing is lost. */
  onClose: () => void;
}

export function ConflictDialog({
  opened,
  problem: { changedBy: name, changedAt },
  mine,
  theirs,
  onKeepMine,
  onTakeTheirs,
  onClose,
}: ConflictProps) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const [ours, stored] = [linesOf(mine), linesOf(theirs)];
  const comparable = ours && stored;
  return (
    <Modal
      opened={opened}
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
          <Side title={t('conflict.mine')}>
            {comparable ? <Lines of={compare(ours, stored)} /> : (mine as ReactNode)}
          </Side>
          <Side title={t('conflict.theirs')}>
            {comparable ? <Lines of={compare(stored, ours)} /> : (theirs as ReactNode)}
          </Side>
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

/** What stands on one side only is marked: by its element for the ear, by a bar and a ground for the eye. */
function Lines({ of }: { of: ComparedLine[] }) {
  return of.map((line) => (
    <div key={line.key} className={css.line} data-differs={line.differs || undefined}>
      {line.differs ? <mark>{line.shown}</mark> : line.shown}
    </div>
  ));
}

/** Long texts scroll by themselves, so the keyboard must reach them. */
function Side({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h3 className={css.title}>{title}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls takes the focus, or the keyboard can't scroll it */}
      <section className={css.text} tabIndex={0} aria-label={title}>
        {children}
      </section>
    </div>
  );
}

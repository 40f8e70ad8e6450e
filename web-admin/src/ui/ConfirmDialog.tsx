import { Button, Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DialogActions } from './DialogActions';

export interface ConfirmProps {
  opened: boolean;
  onClose: () => void;
  /** What leaves the house, with its count: «Отправить 46 писем?» */
  title: string;
  /** To whom, what can't be undone, what is left out and why. */
  children?: ReactNode;
  /** The result, with the count: «Отправить 46 писем». */
  action: string;
  busy?: boolean;
  danger?: boolean;
  onConfirm: () => void;
}

export function ConfirmDialog({
  opened,
  onClose,
  title,
  children,
  action,
  busy,
  danger,
  onConfirm,
}: ConfirmProps) {
  const { t } = useTranslation('ui');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': t('form.close') }}
      closeOnClickOutside={!busy}
      closeOnEscape={!busy}
    >
      <Stack>
        {children && <div>{children}</div>}
        <DialogActions>
          <Button variant="default" onClick={onClose} disabled={busy} data-autofocus>
            {t('form.cancel')}
          </Button>
          {/* While it closes it takes no second click. */}
          <Button onClick={() => opened && onConfirm()} loading={busy} color={danger ? 'coral' : undefined}>
            {action}
          </Button>
        </DialogActions>
      </Stack>
    </Modal>
  );
}

import { Button, Modal, Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '~/client/schema';
import { DialogActions } from '~/ui/DialogActions';

export type Why = components['schemas']['OfferRefusal'];
const WHYS: Why[] = ['alreadyThere', 'notOurs', 'notNeeded'];

interface Props {
  name: string | undefined;
  busy: boolean;
  onRefuse: (why: Why | undefined) => void;
  onClose: () => void;
}

/** Asked before an offer is refused: the copy is gone then, and the giver learns why. */
export function RefuseOffer({ name, busy, onRefuse, onClose }: Props) {
  const { t } = useTranslation('contacts');
  const { t: ui } = useTranslation('ui');
  const [why, setWhy] = useState<Why>();
  return (
    <Modal
      opened={name !== undefined}
      onClose={onClose}
      title={t('offers.refuseTitle')}
      closeButtonProps={{ 'aria-label': ui('form.close') }}
    >
      <Stack>
        {t('offers.refuseText', { name })}
        <Radio.Group label={t('offers.whyLabel')} value={why ?? ''} onChange={(v) => setWhy(v as Why)}>
          {WHYS.map((w) => (
            <Radio key={w} value={w} label={t(`offers.why.${w}`)} />
          ))}
        </Radio.Group>
        <DialogActions>
          <Button variant="default" onClick={onClose} disabled={busy}>
            {ui('form.cancel')}
          </Button>
          <Button loading={busy} onClick={() => onRefuse(why)}>
            {t('offers.refuse')}
          </Button>
        </DialogActions>
      </Stack>
    </Modal>
  );
}

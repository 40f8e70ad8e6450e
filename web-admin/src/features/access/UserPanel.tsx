import { Drawer } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NotFoundState } from '~/ui/NotFoundState';
import { AddUser } from './AddUser';
import { EditUser } from './EditUser';
import { OneTimeLink } from './OneTimeLink';
import type { User } from './users';

interface Props {
  /** From the address: `new`, the id of an account, or nothing. */
  asked: string | undefined;
  user: User | undefined;
  onClose: () => void;
}

/** The panel beside the list: a new account, an account to change, and the link that either gives. */
export function UserPanel({ asked, user, onClose }: Props) {
  const { t } = useTranslation('access');
  const { t: ui } = useTranslation('ui');
  const [given, setGiven] = useState<{ name: string; link: string }>();
  const close = () => {
    setGiven(undefined);
    onClose();
  };
  const title = given ? t('link.title') : asked === 'new' ? t('users.add') : t('users.changeTitle');
  return (
    <Drawer
      opened={Boolean(asked)}
      onClose={close}
      position="right"
      size="lg"
      title={title}
      // A link is shown once: a tap beside the panel must not lose it.
      closeOnClickOutside={!given}
      closeButtonProps={{ 'aria-label': ui('form.close') }}
    >
      {given ? (
        <OneTimeLink name={given.name} link={given.link} onDone={close} />
      ) : asked === 'new' ? (
        <AddUser onAdded={(name, link) => setGiven({ name, link })} onCancel={close} />
      ) : user ? (
        <EditUser
          key={user.id}
          user={user}
          onLink={(link) => setGiven({ name: user.name, link })}
          onDone={close}
        />
      ) : (
        asked && <NotFoundState />
      )}
    </Drawer>
  );
}

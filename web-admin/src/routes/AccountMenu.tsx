import { Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { ChevronDown, CircleUserRound, LogOut } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { api, body, by } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { LANGUAGES } from '~/lib/current';
import { changeLanguage } from '~/lib/i18n';
import { paths } from '~/lib/paths';
import { useMe } from '~/lib/session';
import css from './AccountMenu.module.css';

const LOOKS = ['light', 'dark', 'auto'] as const;

/** Who is signed in, language, look, sign-out. */
export function AccountMenu() {
  const { t, i18n } = useTranslation('ui');
  const me = useMe();
  const router = useRouter();
  const queryClient = useQueryClient();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const signOut = useCommand({
    run: (_: undefined, key) => body(api.POST('/api/v1/access/sign-out', { headers: by(key) })),
    onSuccess: async () => {
      await router.navigate({ to: paths.signIn() });
      queryClient.clear();
    },
  });
  const speak = async (language: (typeof LANGUAGES)[number]) => {
    await changeLanguage(language);
    // Problems, warnings and names come in the language of the request.
    await queryClient.invalidateQueries();
  };
  return (
    <Menu position="bottom-end" width={260} loop>
      <Menu.Target>
        <UnstyledButton className={css.button} aria-label={t('account.menu', { name: me.name })}>
          <CircleUserRound size={24} aria-hidden />
          <span className={css.name}>{me.name}</span>
          <ChevronDown size={16} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={css.who}>
          <strong>{me.name}</strong>
          <span>{me.roles.map((r) => t(`account.role.${r}`)).join(', ')}</span>
        </div>
        <Menu.Divider />
        <Menu.Label>{t('account.language')}</Menu.Label>
        {LANGUAGES.map((language) => (
          <Menu.Item
            key={language}
            lang={language}
            role="menuitemradio"
            aria-checked={i18n.language === language}
            data-on={i18n.language === language || undefined}
            className={css.choice}
            onClick={() => speak(language)}
          >
            {t(`account.${language}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>{t('account.look')}</Menu.Label>
        {LOOKS.map((look) => (
          <Menu.Item
            key={look}
            role="menuitemradio"
            aria-checked={colorScheme === look}
            data-on={colorScheme === look || undefined}
            className={css.choice}
            closeMenuOnClick={false}
            onClick={() => setColorScheme(look)}
          >
            {t(`account.${look}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          leftSection={<LogOut size={20} aria-hidden />}
          disabled={signOut.isPending}
          onClick={() => signOut.mutate(undefined)}
        >
          {t('account.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

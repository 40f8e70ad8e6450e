import { UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { useClickOutside } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { ChevronDown, CircleUserRound, LogOut } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, by } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { LANGUAGES, type Language } from '~/lib/current';
import { forgetAllDrafts } from '~/lib/drafts';
import { changeLanguage } from '~/lib/i18n';
import { paths } from '~/lib/paths';
import { type Role, useMe } from '~/lib/session';
import css from './AccountMenu.module.css';

const LOOKS = ['light', 'dark', 'auto'] as const;

/** Who is signed in, language, look, sign-out. Plain elements: a popup library would be a fifth of the entry. */
export function AccountMenu() {
  const { t, i18n } = useTranslation('ui');
  const me = useMe();
  const router = useRouter();
  const queryClient = useQueryClient();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const box = useClickOutside(() => setOpen(false));
  const signOut = useCommand({
    run: (_: undefined, key) => body(api.POST('/api/v1/access/sign-out', { headers: by(key) })),
    onSuccess: async () => {
      forgetAllDrafts();
      await router.navigate({ to: paths.signIn() });
      queryClient.clear();
    },
  });
  const speak = async (language: Language) => {
    await changeLanguage(language);
    // Problems, warnings and names come in the language of the request.
    await queryClient.invalidateQueries();
  };
  const closeOnEscape = (e: KeyboardEvent) => {
    if (e.key !== 'Escape') return;
    setOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from wherever the focus is inside
    <div ref={box} className={css.account} onKeyDown={closeOnEscape}>
      <UnstyledButton
        ref={button}
        className={css.button}
        aria-label={t('account.menu', { name: me.name })}
        aria-expanded={open}
        aria-controls="account"
        onClick={() => setOpen(!open)}
      >
        <CircleUserRound size={24} aria-hidden />
        <span className={css.name}>{me.name}</span>
        <ChevronDown size={16} aria-hidden />
      </UnstyledButton>
      <div id="account" className={css.panel} hidden={!open}>
        <div className={css.who}>
          <strong>{me.name}</strong>
          <span>{me.roles.map((r) => t(`account.role.${r as Role}`)).join(', ')}</span>
        </div>
        <fieldset className={css.choices}>
          <legend>{t('account.language')}</legend>
          {LANGUAGES.map((l) => (
            <label key={l} lang={l}>
              <input type="radio" name="language" checked={i18n.language === l} onChange={() => speak(l)} />
              {t(`account.${l}`)}
            </label>
          ))}
        </fieldset>
        <fieldset className={css.choices}>
          <legend>{t('account.look')}</legend>
          {LOOKS.map((l) => (
            <label key={l}>
              <input
                type="radio"
                name="look"
                checked={colorScheme === l}
                onChange={() => setColorScheme(l)}
              />
              {t(`account.${l}`)}
            </label>
          ))}
        </fieldset>
        <UnstyledButton
          className={css.out}
          disabled={signOut.isPending}
          onClick={() => signOut.mutate(undefined)}
        >
          <LogOut size={20} aria-hidden />
          {t('account.signOut')}
        </UnstyledButton>
      </div>
    </div>
  );
}

import { Button, Checkbox, Group, NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import css from './Card.module.css';
import { PanelFrame, type PanelProps, PersonPanelForm } from './PersonPanel';
import {
  EMAIL_KINDS,
  NEW_EMAIL,
  NEW_PHONE,
  PHONE_KINDS,
  preferOnly,
  type WaysDraft,
  waysChange,
  waysErrors,
  waysOf,
  waysSaid,
} from './waysDraft';

/** Telephones and addresses, one by one, with what is known about each. */
export function WaysPanel({ opened, ...props }: PanelProps) {
  const { t } = useTranslation('contacts');
  return (
    <PanelFrame opened={opened} onClose={props.onClose} title={t('way.title')}>
      <PersonPanelForm
        {...props}
        of={waysOf}
        change={waysChange}
        said={waysSaid}
        shown={['phones', 'emails']}
        place={waysErrors}
        validate={(d) =>
          Object.fromEntries(
            d.phones
              .map((p, i) => [
                `phones.${i}.extension`,
                /^\d{0,6}$/.test(p.extension.trim()) ? null : t('way.extensionWrong'),
              ])
              .filter(([, e]) => e),
          )
        }
      >
        {(form) => (
          <>
            {form.values.phones.map((_, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a field has no other name
              <Phone key={i} form={form} index={i} />
            ))}
            <Button variant="default" onClick={() => form.insertListItem('phones', NEW_PHONE)}>
              {t('way.addPhone')}
            </Button>
            {form.values.emails.map((_, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a field has no other name
              <Address key={i} form={form} index={i} />
            ))}
            <Button variant="default" onClick={() => form.insertListItem('emails', NEW_EMAIL)}>
              {t('way.addEmail')}
            </Button>
            <Checkbox
              label={t('person.doNotCall')}
              {...form.getInputProps('doNotCall', { type: 'checkbox' })}
            />
            <Checkbox
              label={t('person.doNotMail')}
              {...form.getInputProps('doNotMail', { type: 'checkbox' })}
            />
          </>
        )}
      </PersonPanelForm>
    </PanelFrame>
  );
}

interface OneProps {
  form: UseFormReturnType<WaysDraft>;
  index: number;
}

function Phone({ form, index }: OneProps) {
  const { t } = useTranslation('contacts');
  const field = (name: string, type?: 'checkbox') =>
    form.getInputProps(`phones.${index}.${name}` as never, type && { type });
  const mark = (name: string) => (
    <Checkbox label={t(`way.mark.${name}` as never)} {...field(name, 'checkbox')} />
  );
  return (
    <fieldset className={css.entry}>
      <legend>{t('way.phoneNumber', { number: index + 1 })}</legend>
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">
        <TextInput label={t('way.number')} inputMode="tel" {...field('number')} />
        <TextInput label={t('way.extension')} inputMode="numeric" maxLength={6} {...field('extension')} />
        <NativeSelect
          label={t('way.kind')}
          data={[
            { value: '', label: t('way.kindByNumber') },
            ...PHONE_KINDS.map((value) => ({ value, label: t(`way.phone.${value}`) })),
          ]}
          {...field('kind')}
        />
      </SimpleGrid>
      <Group gap="sm">
        <Checkbox
          label={t('way.mark.preferred')}
          checked={form.values.phones[index]!.preferred}
          onChange={(e) =>
            form.setFieldValue(
              'phones',
              preferOnly(form.values.phones, index, e.currentTarget.checked) as never,
            )
          }
        />
        {mark('verified')}
        {mark('wrong')}
        {mark('doNotCall')}
        <Button
          variant="subtle"
          color="coral"
          aria-label={t('way.removePhone', { number: index + 1 })}
          onClick={() => form.removeListItem('phones', index)}
        >
          {t('way.remove')}
        </Button>
      </Group>
    </fieldset>
  );
}

function Address({ form, index }: OneProps) {
  const { t } = useTranslation('contacts');
  const field = (name: string, type?: 'checkbox') =>
    form.getInputProps(`emails.${index}.${name}` as never, type && { type });
  return (
    <fieldset className={css.entry}>
      <legend>{t('way.emailNumber', { number: index + 1 })}</legend>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <TextInput label={t('way.address')} inputMode="email" {...field('address')} />
        <NativeSelect
          label={t('way.emailKind')}
          data={[
            { value: '', label: t('person.none') },
            ...EMAIL_KINDS.map((value) => ({ value, label: t(`way.email.${value}`) })),
          ]}
          {...field('kind')}
        />
      </SimpleGrid>
      <Group gap="sm">
        <Checkbox
          label={t('way.mark.preferred')}
          checked={form.values.emails[index]!.preferred}
          onChange={(e) =>
            form.setFieldValue(
              'emails',
              preferOnly(form.values.emails, index, e.currentTarget.checked) as never,
            )
          }
        />
        <Checkbox label={t('way.mark.wrongEmail')} {...field('wrong', 'checkbox')} />
        <Button
          variant="subtle"
          color="coral"
          aria-label={t('way.removeEmail', { number: index + 1 })}
          onClick={() => form.removeListItem('emails', index)}
        >
          {t('way.remove')}
        </Button>
      </Group>
    </fieldset>
  );
}

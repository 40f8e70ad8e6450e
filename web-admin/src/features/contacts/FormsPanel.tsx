import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Person } from './api';
import css from './Card.module.css';
import { PanelFrame, type PanelProps, PersonPanelForm } from './PersonPanel';

const NAMES = ['greeting', 'nameDative', 'nameGenitive', 'positionDative', 'positionGenitive'] as const;
type Draft = Record<(typeof NAMES)[number], string>;

export const formsOf = ({ forms }: Person): Draft => ({
  greeting: forms.greeting,
  nameDative: forms.nameDative,
  nameGenitive: forms.nameGenitive,
  positionDative: forms.positionDative ?? '',
  positionGenitive: forms.positionGenitive ?? '',
});

/** Only the forms that were touched: the others stay by the rule. An empty one goes back to it. */
export const formsChange = (began: Draft, draft: Draft) =>
  Object.fromEntries(NAMES.filter((n) => began[n] !== draft[n]).map((n) => [n, draft[n].trim()]));

/** How letters name the person; made by rule, put right here and remembered. */
export function FormsPanel({ opened, ...props }: PanelProps) {
  const { t } = useTranslation('contacts');
  const titled = Boolean(props.person.position);
  return (
    <PanelFrame opened={opened} onClose={props.onClose} title={t('forms.title')}>
      <PersonPanelForm
        {...props}
        of={formsOf}
        change={formsChange}
        said={(d) => Object.values(d).filter(Boolean)}
        shown={[...NAMES]}
      >
        {(form) => (
          <>
            <p className={css.quiet}>{t('forms.hint')}</p>
            {NAMES.filter((n) => titled || !n.startsWith('position')).map((n) => (
              <TextInput
                key={n}
                label={t(`forms.${n}`)}
                description={t(`forms.${n}Hint`)}
                maxLength={200}
                {...form.getInputProps(n)}
              />
            ))}
          </>
        )}
      </PersonPanelForm>
    </PanelFrame>
  );
}

import { Button, Checkbox, SimpleGrid, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import css from './Card.module.css';
import { CategorySelect } from './CategorySelect';
import { OrganizationInput } from './OrganizationInput';
import { PanelFrame, type PanelProps, PersonPanelForm } from './PersonPanel';
import { NEW_POST, type PostsDraft, postsChange, postsOf, postsSaid } from './postsDraft';

/** What the person does and did, post by post. */
export function PostsPanel({ opened, ...props }: PanelProps) {
  const { t } = useTranslation('contacts');
  return (
    <PanelFrame opened={opened} onClose={props.onClose} title={t('post.title')}>
      <PersonPanelForm
        {...props}
        of={postsOf}
        change={postsChange}
        said={postsSaid}
        validate={({ posts }) =>
          Object.fromEntries(
            posts
              .map((p, i) => [
                `posts.${i}.to`,
                p.from && p.to && p.to < p.from ? t('post.endBeforeStart') : null,
              ])
              .filter(([, e]) => e),
          )
        }
      >
        {(form) => (
          <>
            <p className={css.quiet}>{t('post.hint')}</p>
            {form.values.posts.map((_, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a field has no other name
              <Post key={i} form={form} index={i} />
            ))}
            <Button variant="default" onClick={() => form.insertListItem('posts', NEW_POST)}>
              {t('post.add')}
            </Button>
          </>
        )}
      </PersonPanelForm>
    </PanelFrame>
  );
}

function Post({ form, index }: { form: UseFormReturnType<PostsDraft>; index: number }) {
  const { t } = useTranslation('contacts');
  const field = (name: string, type?: 'checkbox') =>
    form.getInputProps(`posts.${index}.${name}` as never, type && { type });
  return (
    <fieldset className={css.entry}>
      <legend>{t('post.number', { number: index + 1 })}</legend>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <OrganizationInput
          label={t('person.organization')}
          maxLength={300}
          words={form.values.posts[index]!.organization}
          {...field('organization')}
        />
        <TextInput label={t('person.position')} maxLength={300} {...field('position')} />
        <TextInput
          type="date"
          label={t('post.start')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          {...field('from')}
        />
        <TextInput
          type="date"
          label={t('post.end')}
          description={t('post.endHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          {...field('to')}
        />
        <CategorySelect {...field('category')} />
      </SimpleGrid>
      <Checkbox label={t('person.support')} {...field('answersOnStateSupport', 'checkbox')} />
      <Button
        variant="subtle"
        color="coral"
        aria-label={t('post.remove', { number: index + 1 })}
        onClick={() => form.removeListItem('posts', index)}
      >
        {t('way.remove')}
      </Button>
    </fieldset>
  );
}

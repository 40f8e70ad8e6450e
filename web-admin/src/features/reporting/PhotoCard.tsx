import { ActionIcon, Card, Checkbox, Stack, Text, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { ArrowLeft, ArrowRight, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '~/client/schema';
import { api, body, fileUrl, ifMatch } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { ConfirmSend } from '~/ui/ConfirmSend';
import css from './Report.module.css';

type Photo = components['schemas']['PhotoView'];
interface Props {
  reportId: string;
  photo: Photo;
  /** Among the others, from 0. */
  place: number;
  last: number;
  readOnly: boolean;
}

/** One photo: its caption, its place among the others, whether it may be published. */
export function PhotoCard({ reportId, photo, place, last, readOnly }: Props) {
  const { t } = useTranslation('reporting');
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const number = place + 1;
  const params = { path: { reportId, photoId: photo.id }, header: ifMatch(`"${photo.version}"`) };
  const done = () => queryClient.invalidateQueries({ queryKey: ['reporting', 'report', reportId] });
  const edit = useCommand({
    many: true,
    run: (vars: { caption?: string; place?: number; mayPublish?: boolean }) =>
      body(api.PATCH('/api/v1/reporting/reports/{reportId}/photos/{photoId}', { params, body: vars })),
    onSuccess: done,
    onError: done,
  });
  const remove = useCommand({
    run: () => body(api.DELETE('/api/v1/reporting/reports/{reportId}/photos/{photoId}', { params })),
    onSuccess: done,
    onError: done,
  });
  const name = photo.caption || t('photos.photo', { number });
  return (
    <Card component="li" padding="sm" className={css.photo}>
      <img
        src={fileUrl(`/api/v1/reporting/reports/${reportId}/photos/${photo.id}?size=thumb`)}
        alt={name}
        width={photo.width}
        height={photo.height}
        loading="lazy"
      />
      {readOnly ? (
        <Text mt="xs">{name}</Text>
      ) : (
        <Stack gap="xs" mt="xs">
          <TextInput
            key={photo.caption}
            label={t('photos.caption', { number })}
            defaultValue={photo.caption ?? ''}
            maxLength={300}
            onBlur={(e) => {
              const caption = e.currentTarget.value.trim();
              if (caption !== (photo.caption ?? '')) edit.mutate({ caption });
            }}
          />
          <Checkbox
            label={t('photos.mayPublish')}
            checked={photo.mayPublish}
            disabled={edit.isPending}
            onChange={(e) => edit.mutate({ mayPublish: e.currentTarget.checked })}
          />
          <div className={css.tools}>
            <ActionIcon
              aria-label={t('photos.earlier', { number })}
              disabled={place === 0 || edit.isPending}
              onClick={() => edit.mutate({ place: place - 1 })}
            >
              <ArrowLeft size={20} aria-hidden />
            </ActionIcon>
            <ActionIcon
              aria-label={t('photos.later', { number })}
              disabled={place === last || edit.isPending}
              onClick={() => edit.mutate({ place: place + 1 })}
            >
              <ArrowRight size={20} aria-hidden />
            </ActionIcon>
            <ActionIcon
              aria-label={t('photos.remove', { number })}
              color="coral"
              onClick={() => setAsking(true)}
            >
              <Trash2 size={20} aria-hidden />
            </ActionIcon>
          </div>
        </Stack>
      )}
      <ConfirmSend
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('photos.removeTitle', { number })}
        action={t('photos.removeAction')}
        busy={remove.isPending}
        danger
        onConfirm={() => remove.mutate(undefined)}
      >
        {t('photos.removeText')}
      </ConfirmSend>
    </Card>
  );
}

import { useTranslation } from 'react-i18next';
import { api, body } from '~/lib/api';
import { PositionFields, type PositionWords } from './PositionFields';
import { RecordDrawer } from './RecordDrawer';
import { type RecordedPosition, usePositions } from './useSessions';

const recordOf = (p: RecordedPosition) => ({
  form: {
    topic: p.topic,
    stance: p.stance,
    text: p.text,
    mayQuote: p.mayQuote,
    readiness: p.readiness ?? '',
  } satisfies PositionWords as PositionWords,
  version: p.version,
});

/** Corrects what was written down; who spoke stays. */
export function EditPosition(props: { sessionId: string; position: RecordedPosition; onClose: () => void }) {
  const { sessionId, position, onClose } = props;
  const { t } = useTranslation('sessions');
  const list = usePositions(sessionId);
  return (
    <RecordDrawer
      title={t('position.editTitle', { name: position.fullName })}
      name={`position-edit.${position.id}`}
      stored={recordOf(position)}
      read={async () => {
        const { data } = await list.refetch({ throwOnError: true });
        const now = data?.items.find((p) => p.id === position.id);
        return now && recordOf(now);
      }}
      write={({ readiness, text, ...rest }, etag) =>
        body(
          api.PATCH('/api/v1/sessions/{sessionId}/positions/{positionId}', {
            params: { path: { sessionId, positionId: position.id }, header: { 'If-Match': etag } },
            body: {
              ...rest,
              text: text.trim(),
              ...(readiness === '' ? { noReadiness: true } : { readiness }),
            },
          }),
        )
      }
      told={(f) => JSON.stringify([f.topic, f.stance, f.text.trim(), f.mayQuote, f.readiness])}
      words={(f) => f.text}
      lacks={(f) => !f.text.trim() && t('position.lacksText')}
      shown={['text']}
      onClose={onClose}
    >
      {(form, errors, change) => <PositionFields form={form} errors={errors} onChange={change} />}
    </RecordDrawer>
  );
}

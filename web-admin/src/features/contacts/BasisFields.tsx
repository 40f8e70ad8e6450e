import { Radio, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BasisKind } from './api';

const KINDS: BasisKind[] = ['consent', 'official', 'other'];

interface Props {
  basis: BasisKind | '';
  note: string;
  onBasis: (basis: BasisKind) => void;
  onNote: (note: string) => void;
  errors: { basis?: string; note?: string };
}

/** Why the data may be kept: asked once per list and once per person. */
export function BasisFields({ basis, note, onBasis, onNote, errors }: Props) {
  const { t } = useTranslation('contacts');
  return (
    <Stack>
      <Radio.Group
        label={t('basis.label')}
        required
        value={basis}
        onChange={(value) => onBasis(value as BasisKind)}
        error={errors.basis}
      >
        <Stack gap="sm" mt="xs">
          {KINDS.map((kind) => (
            <Radio key={kind} value={kind} label={t(`basis.${kind}`)} description={t(`basis.${kind}Hint`)} />
          ))}
        </Stack>
      </Radio.Group>
      <TextInput
        type="text"
        label={t('basis.note')}
        description={t('basis.noteHint')}
        required={basis === 'other'}
        value={note}
        onChange={(e) => onNote(e.currentTarget.value)}
        error={errors.note}
      />
    </Stack>
  );
}

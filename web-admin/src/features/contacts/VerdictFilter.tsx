import { Chip, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/lib/useFormat';
import { type Import, type Shown, VERDICTS } from './api';
import css from './Import.module.css';

const TARGET = { label: css.chip };

interface Props {
  counts: Import['counts'];
  value: Shown | undefined;
  onChange: (value: Shown | undefined) => void;
}

/** How many rows of each kind; choosing one shows only those. */
export function VerdictFilter({ counts, value, onChange }: Props) {
  const { t } = useTranslation('contacts');
  const format = useFormat();
  return (
    <Chip.Group value={value ?? 'all'} onChange={(v) => onChange(v === 'all' ? undefined : (v as Shown))}>
      <Group gap="xs" role="radiogroup" aria-label={t('import.verdicts')}>
        <Chip
          value="all"
          classNames={TARGET}
        >{`${t('import.verdict.all')}: ${format.number(counts.rows)}`}</Chip>
        {([...VERDICTS.slice(0, -1), 'remarks', 'error'] as const).map((v) => (
          <Chip key={v} value={v} classNames={TARGET} disabled={counts[v] === 0 && value !== v}>
            {`${t(`import.verdict.${v}`)}: ${format.number(counts[v])}`}
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  );
}

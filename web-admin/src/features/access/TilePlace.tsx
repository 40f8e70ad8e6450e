import { useTranslation } from 'react-i18next';
import { COLUMNS, type Draft, type Region, ROWS, thereOn } from './regions';

const SIZE = 20;
const GAP = 2;

interface Props {
  draft: Draft;
  code: string;
  regions: readonly Region[];
}

/** Where the region's tile will stand among the others. */
export function TilePlace({ draft, code, regions }: Props) {
  const { t } = useTranslation('access');
  const place = (column: number, row: number) => ({
    x: (column - 1) * SIZE + GAP / 2,
    y: (row - 1) * SIZE + GAP / 2,
    width: SIZE - GAP,
    height: SIZE - GAP,
    rx: 3,
  });
  const taken = Boolean(thereOn(regions, code, draft));
  return (
    <svg
      viewBox={`0 0 ${COLUMNS * SIZE} ${ROWS * SIZE}`}
      width="100%"
      style={{ maxWidth: 480 }}
      role="img"
      aria-label={t('regions.preview', { label: draft.label, column: draft.column, row: draft.row })}
    >
      {regions
        .filter((r) => r.code !== code)
        .map((r) => (
          <rect key={r.code} {...place(r.tile.column, r.tile.row)} fill="var(--line)" />
        ))}
      <rect
        {...place(Number(draft.column), Number(draft.row))}
        fill={taken ? 'var(--late)' : 'var(--accent)'}
      />
    </svg>
  );
}

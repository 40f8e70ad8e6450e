import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/lib/useFormat';
import css from './Country.module.css';
import { type Metric, metricOf, neighbour, type Row, STEPS, stepEnds, stepOf } from './scale';

const SIZE = 64;
const COLUMNS = 17;
const ROWS = 11;
const OUT = 'notTakingPart';

interface Props {
  rows: readonly Row[];
  metric: Metric;
  selected: string | undefined;
  onSelect: (code: string) => void;
}

/** The country as tiles, one tab stop, arrows inside; whoever can't use it has the same figures in the table underneath. */
export function TileMap({ rows, metric, selected, onSelect }: Props) {
  const { t } = useTranslation('reporting');
  const say = useValue(metric);
  // What a region did before it left still counts, and is said after its name like any other.
  const words = (row: Row) =>
    t('country.tile', {
      region: row.name,
      value:
        row.stage !== OUT
          ? say(row)
          : [t(`country.states.${OUT}`), ...(row.events > 0 ? [say(row)] : [])].join(', '),
    });
  const svg = useRef<SVGSVGElement>(null);
  const ends = stepEnds(rows, metric);
  const stop = selected ?? rows.find((r) => r.events > 0)?.code ?? rows[0]?.code;

  const go = (event: KeyboardEvent, from: Row) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onSelect(from.code);
    }
    const to = neighbour(rows, from, event.key);
    if (!to) return;
    event.preventDefault();
    svg.current?.querySelector<SVGGElement>(`[data-code="${to.code}"]`)?.focus();
  };
  return (
    <>
      <div
        className={css.mapBox}
        role="listbox"
        tabIndex={-1}
        aria-label={t('country.map', { metric: metric.name })}
      >
        <svg
          ref={svg}
          className={css.map}
          // Places count from one.
          viewBox={`${SIZE - 3} ${SIZE - 3} ${COLUMNS * SIZE + 6} ${ROWS * SIZE + 6}`}
          role="presentation"
        >
          <defs>
            <pattern
              id="no-data"
              width="8"
              height="8"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <line x1="0" y1="0" x2="0" y2="8" stroke="var(--mantine-color-gray-4)" strokeWidth="2" />
            </pattern>
          </defs>
          {rows.map((row) => {
            const value = metricOf(row, metric);
            const [x, y] = [row.tile.column * SIZE, row.tile.row * SIZE];
            return (
              <g
                key={row.code}
                className={css.tile}
                role="option"
                aria-selected={row.code === selected}
                aria-label={words(row)}
                tabIndex={row.code === stop ? 0 : -1}
                data-code={row.code}
                data-step={stepOf(value, ends)}
                data-out={row.stage === OUT || undefined}
                onClick={() => onSelect(row.code)}
                onKeyDown={(e) => go(e, row)}
              >
                <title>{words(row)}</title>
                <rect x={x} y={y} width={SIZE} height={SIZE} rx={8} />
                {value === null && (
                  <rect
                    style={{ fill: 'url(#no-data)', stroke: 'none' }}
                    x={x + 2}
                    y={y + 2}
                    width={SIZE - 4}
                    height={SIZE - 4}
                    rx={6}
                  />
                )}
                <text className={css.label} x={x + SIZE / 2} y={y + (value === null ? 38 : 28)}>
                  {row.tile.label}
                </text>
                {value !== null && (
                  <text className={css.value} x={x + SIZE / 2} y={y + 50}>
                    {say(row)}
                  </text>
                )}
              </g>
            );
          })}
        </svg>
      </div>
      <Legend ends={ends} metric={metric} out={rows.some((r) => r.stage === OUT)} />
    </>
  );
}

/** A value of the metric in words. */
export function useValue(metric: Metric) {
  const { t } = useTranslation('reporting');
  const format = useFormat();
  return (row: Row) => {
    const value = metricOf(row, metric);
    if (value === null) return row.events === 0 ? t('country.noEvent') : t('country.noData');
    return metric.unit === 'share' ? format.share(value) : format.number(value);
  };
}

function Legend({ ends, metric, out }: { ends: number[]; metric: Metric; out: boolean }) {
  const { t } = useTranslation('reporting');
  const format = useFormat();
  const whole = metric.unit === 'count';
  const start = (i: number) => (i === 0 ? 0 : whole ? ends[i - 1]! + 1 : ends[i - 1]!);
  const words = (i: number) =>
    t('country.from', {
      from: whole ? format.number(start(i)) : Math.round(start(i) * 100),
      to: whole ? format.number(ends[i]!) : format.share(ends[i]!),
    });
  return (
    <ul className={css.legend} aria-label={t('country.legend')}>
      {Array.from({ length: STEPS }, (_, i) => (
        <li key={ends[i]}>
          <span className={css.swatch} data-step={i + 1} aria-hidden />
          {words(i)}
        </li>
      ))}
      <li>
        <span className={css.swatch} data-step="0" aria-hidden />
        {t('country.noEvent')}
      </li>
      {out && (
        <li>
          <span className={css.swatch} data-step="0" data-out aria-hidden />
          {t(`country.states.${OUT}`)}
        </li>
      )}
    </ul>
  );
}

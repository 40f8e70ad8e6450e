import { ActionIcon } from '@mantine/core';
import { Info } from 'lucide-react';
import { type ToggleEvent, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import css from './Definition.module.css';

const WIDTH = 280;
const EDGE = 8;

/** What a figure means, behind it: opens on a tap or Enter, so that the phone and the ear get it too. */
export function Definition({ name, children }: { name: string; children: string }) {
  const { t } = useTranslation('ui');
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  // Under its button, above it near the foot of the window; never over the edge.
  const place = ({ newState, currentTarget: { style } }: ToggleEvent<HTMLElement>) => {
    if (newState !== 'open' || !button.current) return;
    const at = button.current.getBoundingClientRect();
    const above = at.bottom > window.innerHeight * 0.7;
    const furthest = document.documentElement.clientWidth - WIDTH - EDGE;
    style.left = `${window.scrollX + Math.max(EDGE, Math.min(at.left - EDGE, furthest))}px`;
    style.top = `${window.scrollY + (above ? at.top : at.bottom)}px`;
    style.translate = above ? '0 -100%' : '';
  };
  return (
    <>
      <ActionIcon
        ref={button}
        popoverTarget={id}
        size={28}
        variant="transparent"
        style={{ verticalAlign: 'middle' }}
        aria-label={t('definition', { name })}
      >
        <Info size={16} aria-hidden />
      </ActionIcon>
      <span id={id} popover="auto" className={css.panel} style={{ width: WIDTH }} onBeforeToggle={place}>
        {children}
      </span>
    </>
  );
}

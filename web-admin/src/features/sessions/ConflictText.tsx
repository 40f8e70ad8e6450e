interface Props {
  label: string;
  children: string;
}

/** One of two texts in a conflict; long ones scroll, so the keyboard must reach them. */
export function ConflictText({ label, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls takes the focus, or the keyboard can't scroll it
    <section tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}

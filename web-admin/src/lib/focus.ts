let arrived = false;

/** A new page was asked for: its heading takes the focus when it shows, however long it loads. */
export function pageAsked() {
  arrived = true;
}

/** True once per arrival; false on the very first page, where the browser's own order stands. */
export function headingShown(): boolean {
  const answer = arrived;
  arrived = false;
  return answer;
}

/** After a refused form: to the first field that is wrong, once it is drawn as such. Focusing scrolls it into view. */
export function focusFirstWrong(form: ParentNode | null) {
  requestAnimationFrame(() => form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}

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

let left: { at: unknown; id: string } | undefined;
// The router's own mark of a place in the history: Back comes to the same one.
const place = () => (window.history.state as { __TSR_key?: string } | null)?.__TSR_key;

/** A list is left by the link of this id. */
export function leaveFrom(id: string) {
  left = { at: place(), id };
}

/** The list is there again by Back: the focus goes to the link it was left by. After the heading's turn. */
export function backToWhereFrom() {
  const was = left;
  left = undefined;
  if (!was || was.at === undefined || was.at !== place()) return;
  requestAnimationFrame(() => document.getElementById(was.id)?.focus({ preventScroll: true }));
}

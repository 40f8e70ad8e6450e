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

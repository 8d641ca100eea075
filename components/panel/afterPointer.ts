/**
 * Acts at once, but while a pointer is down only once it is up again and its click is done: what appears moves the
 * rest, and whatever was pressed would be gone from under the pointer before it is let go.
 */
export function afterPointer(act: () => void): void {
  if (document.querySelector(':active') === null) {
    act();
    return;
  }
  const done = new AbortController();
  const soon = () => {
    done.abort();
    setTimeout(act);
  };
  for (const end of ['pointerup', 'pointercancel', 'dragend'] as const)
    addEventListener(end, soon, { capture: true, signal: done.signal });
}

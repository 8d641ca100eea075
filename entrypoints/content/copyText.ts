/**
 * Puts plain text on the clipboard, without touching the page's focus or selection, on plain http as well.
 * Returns whether that was us: a page can copy something else first. Firefox needs `clipboardWrite` for it
 * where nobody has clicked.
 */
export function copyText(text: string, doc: Document = document): boolean {
  let ours = false;
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    // The page does not get to see what is copied.
    event.stopImmediatePropagation();
    ours = event.clipboardData !== null;
  };
  const target = doc.defaultView ?? window;
  target.addEventListener('copy', put, { capture: true });
  // Deprecated, and the one way that exists on plain http.
  const copied = doc.execCommand('copy');
  target.removeEventListener('copy', put, { capture: true });
  return copied && ours;
}

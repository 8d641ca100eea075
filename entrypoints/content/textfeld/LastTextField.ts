/** The text field of a frame in which someone wrote last, and where in it. */
import { isTextField, type TextField } from './textField.ts';

export interface LastTextField {
  /** The field, where it is still in the page and in view, and no text field of a frame within has the focus now. */
  current(): TextField | undefined;
  /** Milliseconds since 1970 at which it got the focus; null where there is none. */
  at(): number | null;
  /** Where the selection was when the focus left a field that is rich text; form fields keep their own. */
  selection(): Range | undefined;
}

/** Remembers it weakly, until `signal` aborts: a page may throw its fields away. */
export function rememberTextField(doc: Document, signal: AbortSignal): LastTextField {
  let last: WeakRef<TextField> | undefined;
  let at = 0;
  let range: Range | undefined;

  const take = (target: EventTarget | null | undefined) => {
    if (!isTextField(target)) return;
    last = new WeakRef(target);
    at = Date.now();
    range = undefined;
  };
  const inView = () => {
    const field = last?.deref();
    return field?.isConnected && field.checkVisibility() ? field : undefined;
  };
  const current = () => (isWrittenInWithin(doc) ? undefined : inView());
  const options = { capture: true, passive: true, signal };
  // The first of the path: an open shadow root retargets what a document hears.
  doc.addEventListener('focusin', (event) => take(event.composedPath()[0]), options);
  doc.addEventListener(
    'focusout',
    (event) => {
      const field = inView();
      if (field === undefined || event.composedPath()[0] !== field) return;
      at = Date.now();
      const selected = doc.getSelection();
      if (selected && selected.rangeCount > 0) range = selected.getRangeAt(0).cloneRange();
    },
    options,
  );
  take(focusedIn(doc));

  return {
    current,
    at: () => (current() ? at : null),
    selection: () => {
      const field = current();
      return field && range && field.contains(range.commonAncestorContainer) ? range : undefined;
    },
  };
}

/**
 * Whether someone writes in a frame within, as far as we may look. That frame tells its field itself; as long as our
 * script isn't in it nobody does, and what is put into a field of ours instead takes the focus away from it for good.
 */
function isWrittenInWithin(doc: Document): boolean {
  const frame = focusedIn(doc);
  const within = isFrame(frame, doc.defaultView) ? frame.contentDocument : null;
  if (!within?.defaultView) return false;
  return isTextField(focusedIn(within), within.defaultView) || isWrittenInWithin(within);
}

/** In words of the frame `element` stands in: each has element classes of its own. */
function isFrame(
  element: Element | null,
  view: typeof globalThis | null,
): element is HTMLIFrameElement | HTMLFrameElement {
  if (view === null) return false;
  return element instanceof view.HTMLIFrameElement || element instanceof view.HTMLFrameElement;
}

/** What has the focus already when we start, through open shadow roots. */
function focusedIn(doc: Document): Element | null {
  let focused = doc.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

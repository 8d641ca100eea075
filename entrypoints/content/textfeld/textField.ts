/** Which elements of a page take a caseworker's own words. */

export type TextField = HTMLElement;

/** What completes or looks up as one writes is no place for a text of several words. */
const NOT_FOR_TEXT = new Set(['searchbox', 'combobox', 'spinbutton']);

/**
 * Text areas, rich text, and one-line fields for plain text: never a password, a search, a number or a date.
 * `view`: the window of the frame it stands in, since each has element classes of its own.
 */
export function isTextField(
  target: unknown,
  view: typeof globalThis = globalThis,
): target is TextField {
  if (!(target instanceof view.HTMLElement)) return false;
  if (NOT_FOR_TEXT.has(target.getAttribute('role')?.trim().toLowerCase() ?? '')) return false;
  if (target instanceof view.HTMLTextAreaElement) return true;
  if (target instanceof view.HTMLInputElement) return target.type === 'text';
  return target.isContentEditable;
}

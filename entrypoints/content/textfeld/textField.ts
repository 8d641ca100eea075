/** Which elements of a page take a caseworker's own words. */

export type TextField = HTMLElement;

/** What completes or looks up as one writes is no place for a text of several words. */
const NOT_FOR_TEXT = new Set(['searchbox', 'combobox', 'spinbutton']);

/** Text areas, rich text, and one-line fields for plain text: never a password, a search, a number or a date. */
export function isTextField(target: unknown): target is TextField {
  if (!(target instanceof HTMLElement)) return false;
  if (NOT_FOR_TEXT.has(target.getAttribute('role')?.trim().toLowerCase() ?? '')) return false;
  if (target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLInputElement) return target.type === 'text';
  return target.isContentEditable;
}

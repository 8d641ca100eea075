/** Puts plain text into a field of the page as if it were typed, so that the page notices and can undo it. */
import type { InsertResult } from '../../background/protocol.ts';
import type { TextField } from './textField.ts';

/** At the caret, or in place of what is selected. Nothing is changed where it does not go in whole. */
export function insertText(field: TextField, text: string, selection?: Range): InsertResult {
  if (isReadOnly(field)) return 'readOnly';
  if (field instanceof HTMLInputElement && /[\r\n]/.test(text)) return 'oneLine';
  if (isFormField(field) && !fits(field, text)) return 'tooLong';
  field.focus({ preventScroll: true });
  if (!isFormField(field)) return intoRichText(field, text, selection);
  // Deprecated, and the one way that keeps the page's undo.
  if (!typed(field, text)) {
    field.setRangeText(text, startOf(field), endOf(field), 'end');
    announce(field, text);
  }
  return 'inserted';
}

type FormField = HTMLTextAreaElement | HTMLInputElement;

function isFormField(field: TextField): field is FormField {
  return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
}

function isReadOnly(field: TextField): boolean {
  if (field.matches(':disabled') || field.closest('[inert]') !== null) return true;
  if (isFormField(field)) return field.readOnly;
  return !field.isContentEditable || field.getAttribute('aria-readonly') === 'true';
}

const startOf = (field: FormField) => field.selectionStart ?? field.value.length;
const endOf = (field: FormField) => field.selectionEnd ?? field.value.length;

function fits(field: FormField, text: string): boolean {
  if (field.maxLength < 0) return true;
  return field.value.length - (endOf(field) - startOf(field)) + text.length <= field.maxLength;
}

/** Whether the browser typed it: a page may keep it from doing so, or change what was typed. */
function typed(field: FormField, text: string): boolean {
  const before = field.value;
  if (field.ownerDocument.activeElement !== field && field.getRootNode() === field.ownerDocument) {
    return false;
  }
  return field.ownerDocument.execCommand('insertText', false, text) && field.value !== before;
}

function intoRichText(field: HTMLElement, text: string, selection?: Range): InsertResult {
  const doc = field.ownerDocument;
  const selected = doc.getSelection();
  if (!selected) return 'readOnly';
  const inside = selected.anchorNode !== null && field.contains(selected.anchorNode);
  if (!inside) {
    selected.removeAllRanges();
    selected.addRange(selection ?? endOfContent(field));
  }
  const before = field.textContent;
  if (doc.execCommand('insertText', false, text)) return 'inserted';
  // An editor that handles input itself refuses the command, and has the text.
  return field.textContent === before ? 'readOnly' : 'inserted';
}

function endOfContent(field: HTMLElement): Range {
  const range = field.ownerDocument.createRange();
  range.selectNodeContents(field);
  range.collapse(false);
  return range;
}

/** As typing does, so that pages which keep the value themselves take it over. */
function announce(field: FormField, data: string): void {
  field.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data }),
  );
}

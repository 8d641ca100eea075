/** Remembers the page's text fields as the content script does, and lets tests write into the last one. */
import { copyText } from '../../../entrypoints/content/copyText.ts';
import { insertText, rememberTextField } from '../../../entrypoints/content/textfeld/index.ts';

export interface TextfelderPage {
  at(): number | null;
  insert(text: string): string;
  copy(text: string): boolean;
  abort(): void;
}

declare global {
  var textfelder: TextfelderPage;
}

const root = document.getElementById('bauteil')?.attachShadow({ mode: 'open' });
if (root) root.innerHTML = '<textarea id="innen"></textarea>';

const controller = new AbortController();
const last = rememberTextField(document, controller.signal);

globalThis.textfelder = {
  at: () => last.at(),
  insert(text) {
    const field = last.current();
    return field ? insertText(field, text, last.selection()) : 'noField';
  },
  copy: (text) => copyText(text),
  abort: () => controller.abort(),
};

/** Whether the browser has put other words in the place of the page's. */
import { matches } from './dom.ts';

/**
 * What translations leave in a document: Chrome and Edge name it at its root, Chrome puts two elements around each
 * text, Edge numbers what it translates. Firefox leaves no trace.
 */
const NAMED = 'html.translated-ltr, html.translated-rtl, title[_msttexthash], body[_msttexthash]';
const WRAPPED = 'font[style*="vertical-align: inherit"] > font';

/** A date, a "nein", a number may be another after it, and nobody sees that. */
export const isTranslated = (doc: Document): boolean =>
  ['html', 'title', 'body'].some((name) => {
    const one = first(doc, name);
    return one !== undefined && matches(one, NAMED);
  }) ||
  // Asked at every reading: most pages have none of these at all.
  (first(doc, 'font') !== undefined &&
    Document.prototype.querySelector.call(doc, WRAPPED) !== null);

/** The browser keeps these lists, and makes them anew only where elements came or went. */
const first = (doc: Document, name: string): Element | undefined =>
  Document.prototype.getElementsByTagName.call(doc, name)[0];

/** Whether the browser has put other words in the place of the page's. */

/**
 * What translations leave in a document: Chrome and Edge name it at its root, Chrome puts two elements around each
 * text, Edge numbers what it translates. Firefox leaves no trace.
 */
const TRACES =
  'html.translated-ltr, html.translated-rtl, font[style*="vertical-align: inherit"] > font, title[_msttexthash], body[_msttexthash]';

/** A date, a "nein", a number may be another after it, and nobody sees that. */
export const isTranslated = (doc: Document): boolean =>
  Document.prototype.querySelector.call(doc, TRACES) !== null;

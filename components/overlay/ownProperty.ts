/**
 * What our styles call `--name`, as it is called in the page. A page may register any property whose name it
 * knows, for closed shadow roots too, and say what it is worth there: nobody knows these.
 */
const prefix = `--${crypto.getRandomValues(new Uint32Array(2)).join('-')}-`;

export const ownProperty = (name: string): string => `${prefix}${name}`;

/** A constructed sheet is the one kind of style that no page's CSP forbids. */
export function constructedSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css.replace(/--(?=[a-z])/g, () => prefix));
  return sheet;
}

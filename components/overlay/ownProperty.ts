/**
 * What our styles call `--name`, as it is called in the page. A page may register any property whose name it
 * knows, for closed shadow roots too, and say what it is worth there: nobody knows these. In Firefox a page may
 * come to know them with our sheet: by then they are taken.
 */
const prefix = `--${crypto.getRandomValues(new Uint32Array(2)).join('-')}-`;

export const ownProperty = (name: string): string => `${prefix}${name}`;

const taken = new Set<string>();

/** As it is without: it goes down the tree, and is worth whatever it is told. */
function take(name: string): void {
  if (taken.has(name)) return;
  taken.add(name);
  CSS.registerProperty({ name, syntax: '*', inherits: true });
}

/** A constructed sheet is the one kind of style that no page's CSP forbids. */
export function constructedSheet(css: string): CSSStyleSheet {
  for (const [, name = ''] of css.matchAll(/--([a-z][\w-]*)/g)) take(ownProperty(name));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css.replace(/--(?=[a-z])/g, () => prefix));
  return sheet;
}

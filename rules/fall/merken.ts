/** Texts longer than this are no labels, headings or words; they are not worth keeping. */
const MAX_LAENGE = 200;

/**
 * `f` with a memory of what it made of the last texts: a page asks for the same labels at every look.
 * `f` must be pure. The memory is emptied when it holds `hoechstens` texts, so it stays bounded.
 */
export function merken<T>(f: (text: string) => T, hoechstens = 2000): (text: string) => T {
  const gemerkt = new Map<string, T>();
  return (text) => {
    const bekannt = gemerkt.get(text);
    if (bekannt !== undefined) return bekannt;
    const neu = f(text);
    if (text.length <= MAX_LAENGE) {
      if (gemerkt.size >= hoechstens) gemerkt.clear();
      gemerkt.set(text, neu);
    }
    return neu;
  };
}

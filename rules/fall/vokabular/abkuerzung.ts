/** Abbreviations that a label explains itself: "Erst- und Sofortberatung (ESB) am", "KG-Bezug (Krankengeld)". */

/** What an abbreviation in brackets is the label of, and how many of its letters the words before it lack. */
export interface MitAbkuerzung {
  readonly label: string;
  readonly vor: string;
  readonly fehlen: 0 | 1 | 2;
}

/** "Erst- und Sofortberatung (ESB) am": the abbreviation, and what stands behind it; null where there is none. */
export function mitAbkuerzung(label: string): MitAbkuerzung | null {
  if (!label.includes('(')) return null;
  const [, vor = '', kurz = '', nach = ''] =
    /^([^()]{4,60})\((\p{Lu}{3,4})\)(.*)$/u.exec(label) ?? [];
  if (kurz === '') return null;
  const worte = vor.toLowerCase();
  const zeichen = [...kurz.toLowerCase()];
  const passt = stehenIn(worte, zeichen);
  // All its letters, save one, stand in them in this order.
  const fastAlle = passt || zeichen.some((_, i) => stehenIn(worte, zeichen.toSpliced(i, 1)));
  return { label: `${kurz}${nach}`, vor, fehlen: passt ? 0 : fastAlle ? 1 : 2 };
}

/** "Aktuell in EZ (Elternzeit)": with what its brackets say in the place of the abbreviation; null where they don't. */
export function ausgeschrieben(label: string): string | null {
  if (!label.includes('(')) return null;
  const [, vor = '', kurz = '', nach = '', worte = '', ende = ''] =
    /^([^()]{0,40}?)(?<!\p{L})(\p{Lu}{2,4})(?!\p{L})([^()]{0,20}?)\s*\((\p{L}[\p{L} -]{3,40})\)([^()]{0,20})$/u.exec(
      label,
    ) ?? [];
  const passt = kurz !== '' && stehenIn(worte.toLowerCase(), [...kurz.toLowerCase()]);
  return passt ? vor + worte + nach + ende : null;
}

function stehenIn(text: string, zeichen: readonly string[]): boolean {
  let von = 0;
  return zeichen.every((eines) => {
    von = text.indexOf(eines, von) + 1;
    return von > 0;
  });
}

/** What is counted on the toolbar's icon and at the edge of the page, beside its number. */
export const punkteWort = (count: number): string =>
  count === 1 ? 'Frist oder Warnung' : 'Fristen und Warnungen';

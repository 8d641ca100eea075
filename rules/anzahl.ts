/** "1 Frist", "2 Fristen"; dative plurals are the caller's. */
export const anzahl = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`;

/** "1" as 1; what is no whole number in figures ("hoch", "1 a", 1.5) as it is. */
export const rangAus = <T>(value: T): T | number =>
  typeof value === 'string' && /^\d{1,3}$/.test(value) ? Number(value) : value;

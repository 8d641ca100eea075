import { deuten } from '../../rules/fall/deuten/deuten.ts';

/** What is read of `value` beside `label`, under no heading: each field with its value. */
export const gelesen = (label: string, value: string) =>
  deuten([{ label, value, headings: [] }], [], '').readings.map((r) => [r.field, r.value] as const);

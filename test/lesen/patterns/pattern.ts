/** A small page, one way to show a label, a value, or something that is neither; and what a person reads there. */
export type Pattern = readonly [name: string, html: string, expected: Record<string, unknown>];

export const G = { geburtsdatum: '1990-07-03' };
export const HIDDEN = '<dl><dt>Geburtsdatum<dd>3.7.1990</dl>';
export const KONTAKT = { kontakte: [{ am: '2026-11-05', art: 'persoenlich' }] };
export const KONTAKTE = {
  kontakte: [
    { am: '2026-11-05', art: 'persoenlich' },
    { am: '2026-10-03', art: 'telefonisch' },
  ],
};

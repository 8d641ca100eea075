/** Lists that several places show: which entries are one, and whether they contradict each other. */
import { anzahl } from '../anzahl.ts';
import { feinerer } from './feinerer.ts';
import type { FeldKey } from './felder.ts';
import type { Reading } from './reading.ts';

type Eintrag = Readonly<Record<string, unknown>>;

/** By what two entries are told to be one: what they must both say. */
const GLEICH_IN: { readonly [K in FeldKey]?: readonly string[] } = {
  kontakte: ['am'],
  massnahmen: ['art', 'beginn'],
  hemmnisse: ['bereich'],
};
/** Of these there may be several alike: two contacts on one day. */
const AUCH_MEHRFACH: ReadonlySet<FeldKey> = new Set(['kontakte']);

const istEintrag = (wert: unknown): wert is Eintrag =>
  typeof wert === 'object' && wert !== null && !Array.isArray(wert);

/**
 * What several tables of one list show together ("Laufende Maßnahmen", "Beendete Maßnahmen"); null
 * where two of their entries contradict each other. An entry in two tables is one, with what either says
 * of it. A part stays one.
 */
export function vereinteListen(field: FeldKey, readings: readonly Reading[]): Reading | null {
  const [erstes] = readings;
  if (erstes === undefined) return null;
  const alle: Eintrag[] = [];
  for (const { value } of readings) {
    const bisher = alle.length;
    for (const eintrag of Array.isArray(value) ? value : []) {
      if (!istEintrag(eintrag)) return null;
      // Within one table each row is an entry of its own.
      const gleiche = alle.filter((a, i) => i < bisher && istDerselbe(field, a, eintrag));
      const gleicher = gleiche.find((a) => vertragen(a, eintrag));
      if (gleicher !== undefined)
        alle[alle.indexOf(gleicher)] = { ...gleicher, ...ohneNull(eintrag) };
      else if (gleiche.length === 0 || AUCH_MEHRFACH.has(field)) alle.push(eintrag);
      else return null;
    }
  }
  const shown = anzahl(alle.length, 'Eintrag', 'Einträge');
  const part = readings.some(({ partial }) => partial) ? ({ partial: true } as const) : {};
  return { ...erstes, value: alle, shown, ...part };
}

/** Whether `liste` has an entry that may be `eintrag`: nothing that tells entries apart differs. */
export const hatWohl = (field: FeldKey, liste: readonly unknown[], eintrag: unknown): boolean =>
  liste.some((anderer) =>
    istEintrag(anderer) && istEintrag(eintrag)
      ? (GLEICH_IN[field] ?? []).every((key) => kannGleich(anderer[key], eintrag[key]))
      : kannGleich(anderer, eintrag),
  );

/** Not known, the same, or a day within a coarser one. */
const kannGleich = (a: unknown, b: unknown): boolean =>
  a == null || b == null || a === b || feinerer(a, b) !== undefined;

const istDerselbe = (field: FeldKey, a: Eintrag, b: Eintrag) =>
  (GLEICH_IN[field] ?? []).every((key) => a[key] === b[key]);

/** Whether what both say is the same. */
const vertragen = (a: Eintrag, b: Eintrag) =>
  Object.keys(a).every((key) => a[key] == null || b[key] == null || a[key] === b[key]);

const ohneNull = (eintrag: Eintrag): Eintrag =>
  Object.fromEntries(Object.entries(eintrag).filter(([, wert]) => wert != null));

import { ARBEITSMARKTMANAGEMENT } from './faelle/arbeitsmarktmanagement.ts';
import { DATENFEHLER } from './faelle/datenfehler.ts';
import type { App, Demofall, Fallangabe } from './faelle/demofall.ts';
import { FALLMANAGEMENT } from './faelle/fallmanagement.ts';
import { MASSNAHMEN } from './faelle/massnahmen.ts';
import { UNTER_25 } from './faelle/unter-25.ts';
import { ANWENDUNGEN } from './masken/anwendungen.ts';
import { felderDerAnwendung } from './masken/felder-der-anwendung.ts';

export type { App, Demofall } from './faelle/demofall.ts';

/** The day all demonstration cases are told from. */
export const DEMO_STICHTAG = '2026-11-20';

/** Which fields of the case an application shows with their true value. */
function zeigtIn(app: App, { fall, unlesbar = [], abweichend = [] }: Fallangabe) {
  const falsch = new Set(
    [...unlesbar, ...abweichend].filter((stelle) => stelle.app === app).map(({ feld }) => feld),
  );
  return felderDerAnwendung(ANWENDUNGEN[app]).filter(
    (feld) => Object.hasOwn(fall, feld) && !falsch.has(feld),
  );
}

function demofall(angabe: Fallangabe): Demofall {
  return {
    unlesbar: [],
    abweichend: [],
    ...angabe,
    zeigt: Object.fromEntries(angabe.apps.map((app) => [app, zeigtIn(app, angabe)])),
  };
}

/** Fictional cases around the Stichtag; what each application shows of them is in `zeigt`. */
export const FAELLE: readonly Demofall[] = [
  ...ARBEITSMARKTMANAGEMENT,
  ...FALLMANAGEMENT,
  ...UNTER_25,
  ...MASSNAHMEN,
  ...DATENFEHLER,
].map(demofall);

/** The case with this Kundennummer. */
export function fallMit(kundennummer: string): Demofall | undefined {
  return FAELLE.find((demo) => demo.kundennummer === kundennummer);
}

import { type Antwort, htmlAntwort, jsonAntwort } from './antwort.ts';
import { cosachSeite, massnahmenSeite } from './cosach/seite.ts';
import { datei } from './dateien.ts';
import type { App, Demofall } from './faelle/demofall.ts';
import { DEMO_STICHTAG, FAELLE, fallMit } from './faelle.ts';
import { fallansicht } from './masken/ansicht.ts';
import { PROSOZ } from './masken/prosoz.ts';
import { PROSOZ_CSP, prosozSeite } from './prosoz/seite.ts';
import { nichtGefunden, startSeite } from './start/seite.ts';
import { VERBIS_CSP, verbisSeite } from './verbis/seite.ts';

interface Fallweg {
  readonly app: App;
  readonly muster: RegExp;
  readonly antwort: (demo: Demofall) => Antwort;
}

const KUNDENNUMMER = '(\\d{3}[A-Z]\\d{6})';

/** Paths that carry a Kundennummer. */
const FALLWEGE: readonly Fallweg[] = [
  {
    app: 'verbis',
    muster: new RegExp(`^/verbis/fall/${KUNDENNUMMER}$`),
    antwort: (demo) => htmlAntwort(verbisSeite(demo, FAELLE), { csp: VERBIS_CSP }),
  },
  {
    app: 'prosoz',
    muster: new RegExp(`^/prosoz/daten/${KUNDENNUMMER}$`),
    antwort: (demo) => jsonAntwort(fallansicht(PROSOZ, 'prosoz', demo)),
  },
  {
    app: 'cosach',
    muster: new RegExp(`^/cosach/fall/${KUNDENNUMMER}$`),
    antwort: (demo) => htmlAntwort(cosachSeite(demo)),
  },
  {
    app: 'cosach',
    muster: new RegExp(`^/cosach/fall/${KUNDENNUMMER}/massnahmen$`),
    antwort: (demo) => htmlAntwort(massnahmenSeite(demo)),
  },
];

function fallAntwort(pfad: string): Antwort | undefined {
  for (const { app, muster, antwort } of FALLWEGE) {
    const demo = fallMit(muster.exec(pfad)?.[1] ?? '');
    if (demo?.apps.includes(app)) return antwort(demo);
  }
  return undefined;
}

/** What is at a path; a 404 where nothing is. */
export async function antwortAuf(pfad: string): Promise<Antwort> {
  if (pfad === '/') return htmlAntwort(startSeite(FAELLE, DEMO_STICHTAG));
  if (pfad === '/prosoz/') return htmlAntwort(prosozSeite(), { csp: PROSOZ_CSP });
  return (
    fallAntwort(pfad) ?? (await datei(pfad)) ?? htmlAntwort(nichtGefunden(pfad), { status: 404 })
  );
}

/**
 * Handlungskonzept zur Umsetzung des Fallmanagements im Jobcenter Uckermark, 4. Überarbeitung: from the
 * Einstiegsberatung over Profiling and Kooperationsplan to the follow-up, for people under and from 25.
 */
import { defineVersion } from '../../concept/builders.ts';
import type { Concept } from '../../concept/data.ts';
import { kontaktdichte, kooperationsplan } from './egv.ts';
import { einstiegsberatung, erstgespraech } from './einstiegsberatung.ts';
import { arbeitsmarktnaheArbeit, profil, wiedervorlagen } from './kategorien.ts';
import { begriffe, params, teams } from './parameter.ts';
import { schnittstellen } from './schnittstellen.ts';
import { schuleUndAusbildung, zielgruppen } from './u25.ts';
import { gespraeche, nachrichten, wechsel } from './vermerke.ts';
import { bedarf, zustaendigkeit } from './zustaendigkeit.ts';

const version = defineVersion({
  document: 'Handlungskonzept Fallmanagement, 4. Überarbeitung (Jobcenter Uckermark)',
  params,
  teams,
  begriffe,
  rules: (bauer) => [
    ...bedarf(bauer),
    ...zustaendigkeit(bauer),
    ...einstiegsberatung(bauer),
    ...erstgespraech(bauer),
    ...kooperationsplan(bauer),
    ...kontaktdichte(bauer),
    ...arbeitsmarktnaheArbeit(bauer),
    ...profil(bauer),
    ...wiedervorlagen(bauer),
    ...zielgruppen(bauer),
    ...schuleUndAusbildung(bauer),
    ...schnittstellen(bauer),
    ...nachrichten(bauer),
    ...wechsel(bauer),
    ...gespraeche(bauer),
  ],
});

export const uckermarkFallmanagement: Concept = {
  id: 'uckermark-fallmanagement',
  title: 'Fallmanagement Uckermark',
  about: 'Einstiegsberatung, Kooperationsplan, Kontakte, U25',
  land: 'BB',
  versions: [version],
};

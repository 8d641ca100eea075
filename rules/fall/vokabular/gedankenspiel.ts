/** What would be: scenarios beside the case as it is, what is only assumed, cases to practise with. */
import { type Ausschluss, felder, menge } from './ausschluss.ts';

export const GEDANKENSPIEL: Ausschluss = {
  woerter: menge(
    `planspiel planspiele gedankenspiel gedankenspiele gedankenexperiment variante varianten alternativplan
    alternativplanung simulationen simuliert simulierte simulierter simuliertes hypothetisch hypothetische
    hypothetischer hypothetisches fiktiv fiktive fiktiver fiktives annahmen grundannahmen hochrechnung
    modellrechnung modellfall probefall uebungsfall uebungsfaelle schulungsfall schulungsfaelle fallbeispiel fallbeispiele beispielfall beispielfaelle beispieldaten beispielkunde
    beispielkundin musterfall musterfaelle musterdaten musterkunde musterkundin testfall testfaelle
    testkunde testkundin demofall prognosewerte prognoserechnung`,
  ),
  enden: ['szenario', 'szenarios', 'szenarien', 'simulation'],
  wendungen: [
    { mit: menge('waere'), muster: /\bwas waere(?: wenn)?\b|\bwenn\b.* waere\b/ },
    { mit: menge('gespeichert'), muster: /\bwird nicht gespeichert\b/ },
    { mit: menge('alternative option'), muster: /^(?:alternative|option) (?:\d|[a-z])\b/ },
    // "Prognose" alone may head that of the case.
    {
      mit: menge('prognose prognosen'),
      muster: /^prognosen? (?:(?:in|fuer|nach|bis|zum|auf|ueber|am) .*)?\d/,
    },
  ],
  erlaubt: felder(),
};

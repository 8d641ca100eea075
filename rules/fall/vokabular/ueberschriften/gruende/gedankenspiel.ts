/** What would be, or is to come: scenarios beside the case as it is, what is only assumed, cases to practise with or to compare. */
import { type Ausschluss, felder, menge } from '../ausschluss.ts';

/** What changes one day: until then something else holds. What is agreed for a day to come stands there as well. */
export const KUENFTIGES: Ausschluss = {
  woerter: menge(
    'kuenftig kuenftige kuenftiger kuenftiges zukuenftig zukuenftige zukuenftiger zukuenftiges',
  ),
  wendungen: [
    {
      mit: menge('aenderung aenderungen'),
      muster:
        /\b(?:geplant|vorgemerkt|vorgesehen|terminiert)e[rn]? aenderung|^aenderung(?:en)? (?:zum|ab) (?:dem )?\d/,
    },
    { mit: menge('wirksam'), muster: /^wirksam ab \d/ },
    {
      mit: menge('gelten erst'),
      muster: /\bsoll(?:en)? gelten\b|^(?:gilt|gelten|gueltig) erst ab\b/,
    },
    {
      mit: menge('geplant planung planungen'),
      muster:
        /^(?:jahr )?20\d\d geplant$|^planung(?:en)? (?:fuer |ab )?20\d\d$|^geplant (?:ab|fuer|zum)\b/,
    },
  ],
  erlaubt: felder('naechsterTerminAm', 'wiedervorlageAm', 'fortzahlungsantragAm'),
};

export const GEDANKENSPIEL: Ausschluss = {
  woerter: menge(
    `planspiel planspiele gedankenspiel gedankenspiele gedankenexperiment variante varianten alternativplan
    alternativplanung simulationen simuliert simulierte simulierter simuliertes hypothetisch hypothetische
    hypothetischer hypothetisches annahmen grundannahmen hochrechnung
    modellrechnung modellfall probefall uebungsfall uebungsfaelle schulungsfall schulungsfaelle fallbeispiel fallbeispiele beispielfall beispielfaelle beispieldaten beispielkunde
    beispielkundin beispielperson musterperson musterfall musterfaelle musterdaten musterkunde musterkundin testfall testfaelle
    testkunde testkundin musterloesung musterloesungen merksatz merksaetze uebungsaufgabe uebungsaufgaben
    ausfuellbeispiel ausfuellbeispiele eingabebeispiel eingabebeispiele formulierungsbeispiel demofall testlauf probelauf referenzfall referenzfaelle vergleichsfall vergleichsfaelle
    vergleichsgruppe fallvignette fallvignetten musterkooperationsplan musterplan musterformular musterantrag
    wunschzustand wunschprofil sollprofil anforderungsprofil stellenprofil stellenanforderungen forecast prognosewerte prognoserechnung`,
  ),
  enden: ['szenario', 'szenarios', 'szenarien', 'simulation', 'variante', 'varianten'],
  wendungen: [
    {
      mit: menge('waere'),
      muster:
        /\bwas waere(?: wenn)?\b|\bwenn\b.* waere\b|\bwaere einzutragen\b|^einzutragen waere\b/,
    },
    // "Falls vorhanden", "Wenn ja" are asked in forms.
    {
      mit: menge('falls wenn sofern'),
      muster:
        /^(?:nur )?(?:falls|wenn|sofern) (?:\w+ ){1,4}(?:wird|werden|klappt|kommt|zusagt|zustimmt)\b/,
    },
    // A system to practise with says of all its data that they are fictitious; its cases are read like others.
    {
      mit: menge('fiktiv fiktive fiktiver fiktiven fiktives fiktivem'),
      muster:
        /\bfiktiv(?:e[rsnm]?)? (?:\w*(?:fall|falls|faelle|beispiel|beispiele|kunde|kundin|person|werte|lage|annahme|variante))\b/,
    },
    { mit: menge('gespeichert'), muster: /\bwird nicht gespeichert\b/ },
    // What was typed, and is nowhere yet.
    { mit: menge('gebucht verbucht'), muster: /\bnicht (?:ge|ver)bucht\b/ },
    { mit: menge('puffer eingabepuffer'), muster: /^(?:eingabe)?puffer\b/ },
    {
      mit: menge('alternative option moeglichkeit'),
      muster: /^(?:alternative|option|moeglichkeit) (?:\d|[a-z])\b/,
    },
    {
      mit: menge('muster soll'),
      muster: /^muster (?:kooperationsplan|plan|egv|formular|antrag|akte|maske)\b|^soll profil\b/,
    },
    { mit: menge('aehnlicher vergleichbarer'), muster: /^(?:aehnlich|vergleichbar)er fall\b/ },
    { mit: menge('kollegiale'), muster: /^kollegiale (?:fall)?beratung\b/ },
    // "Prognose" alone may head that of the case.
    {
      mit: menge('prognose prognosen'),
      muster: /^prognosen? (?:(?:in|fuer|nach|bis|zum|auf|ueber) .*\d|\d{1,2} 20\d\d$)/,
    },
    // What a program makes of a case by itself.
    {
      mit: menge('ki assistenten chatbot chatbots copilot'),
      muster:
        /^ki (?:\w+ )?(?:einschaetzung|analyse|auswertung|assistent|ergebnis)|\b(?:assistenten|chatbots?|copilot)$/,
    },
  ],
  erlaubt: felder(),
};

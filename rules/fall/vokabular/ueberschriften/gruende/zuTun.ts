/** Headings of what is still to be done, by when, and with which papers. */
import { FELD_KEYS, FELDER } from '../../../felder.ts';
import { type Ausschluss, felder, menge } from '../ausschluss.ts';

/** What is to be done: its days are those by which, of what may not have come about. */
export const ZU_TUN: Ausschluss = {
  woerter: menge('todo todos aufgabenliste aufgabenkorb'),
  wendungen: [
    {
      mit: menge('aufgaben'),
      muster: /^(?:(?:meine|offene|anstehende|faellige|naechste) )?aufgaben(?: \d+)?$/,
    },
    // Often other customers, to come back to.
    { mit: menge('vorgemerkt'), muster: /^vorgemerkt(?: \d+)?$/ },
  ],
  erlaubt: felder('wiedervorlageAm', 'naechsterTerminAm'),
};

/** By when it has to come about: whether it has is not said. */
export const BIS_WANN: Ausschluss = {
  woerter: menge('fristenuebersicht fristenkontrolle'),
  wendungen: [
    {
      mit: menge('fristen faelligkeiten'),
      muster: /^(?:(?:offene|laufende|naechste|anstehende) )?(?:fristen|faelligkeiten)(?: \d+)?$/,
    },
  ],
  erlaubt: new Set(
    FELD_KEYS.filter(
      (key) =>
        !felder('erstgespraechAm', 'esbAm', 'belehrungAm', 'egvAm', 'einzelfallbeurteilungAm').has(
          key,
        ),
    ),
  ),
};

/** Papers, and what is to be told or printed: that one is ticked there says of the customer neither yes nor no. */
export const ZU_ZEIGEN: Ausschluss = {
  woerter: menge(
    `nachweis nachweise unterlagen erinnerung erinnerungen erinnern benachrichtigung benachrichtigungen benachrichtigen
    ausdruck drucken druckauswahl suchprofil`,
  ),
  erlaubt: new Set(
    FELD_KEYS.filter((key) => FELDER[key].type !== 'boolean' || key === 'vertreterUnterschrift'),
  ),
};

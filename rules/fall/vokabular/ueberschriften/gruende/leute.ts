/** Headings of somebody else than the customer: who lives with them, who is related, who acts for whom. */
import { FELD_KEYS } from '../../../felder.ts';
import { type Ausschluss, felder, menge } from '../ausschluss.ts';

/** Of these "Alleinerziehend" may be true as well, and then it is not the customer's. */
export const ERWACHSENE: Ausschluss = {
  woerter: menge(
    `partner partnerin partners ehepartner ehepartnerin lebenspartner lebenspartnerin expartner
    expartnerin ehegatte ehegattin ehefrau ehemann eheleute exmann exfrau lebensgefaehrte lebensgefaehrtin
    lebensgefaehrt verlobte verlobter mutter vater eltern elternteil elternteile`,
  ),
  enden: ['mutter', 'vater'],
  erlaubt: felder('vertreterUnterschrift', 'bgGemischt'),
};

export const FAMILIE: Ausschluss = {
  woerter: menge(
    `kind kinder kindes kindern
    geschwister schwester bruder grosseltern enkel enkelin familie familienmitglieder haushaltsgemeinschaft
    haushalt mitbewohner mitbewohnerin personen personenliste personenuebersicht bgperson bgpersonen
    bezugsperson bezugspersonen
    mitantragsteller mitantragstellerin unterhaltspflichtige unterhaltspflichtiger unterhaltspflichtigen
    unterhaltsverpflichtete unterhaltsverpflichteter`,
  ),
  enden: `tochter sohn stiefkind pflegekind enkelkind angehoerige angehoeriger
    angehoerigen angehoeriges mitglied mitglieder mitglieds`.split(/\s+/),
  wendungen: [
    {
      mit: menge('person'),
      muster:
        /\bperson(?: nr)? [2-9]\b|(?<!\b(?:schritt|teil|abschnitt|seite|kapitel) )\b[2-9] person\b|\b(?:zweite|dritte|weitere|andere) person\b/,
    },
  ],
  erlaubt: felder('vertreterUnterschrift', 'bgGemischt', 'alleinerziehend'),
};

/** One of a family, and not all of them: what is said of whom is not the customer's at all. */
export const ANGEHOERIGE: Ausschluss = {
  woerter: menge('schwester bruder enkel enkelin mitbewohner mitbewohnerin'),
  enden: 'tochter sohn stiefkind pflegekind enkelkind mitglied'.split(' '),
  wendungen: [
    ...(FAMILIE.wendungen ?? []),
    // "Kind" may head what is asked of whoever has one.
    { mit: menge('kind'), muster: /\bkind \d{1,2}\b(?! und aelter)|\bkind\b.*\b\d{1,2} jahre/ },
    { mit: menge('personen'), muster: /^weitere personen\b/ },
  ],
  erlaubt: felder('vertreterUnterschrift', 'bgGemischt'),
};

export const HAUSHALT: Ausschluss = {
  woerter: new Set(),
  erlaubt: new Set(
    FELD_KEYS.filter((key) => !felder('kundennummer', 'geburtsdatum', 'alter').has(key)),
  ),
};

export const FACHLEUTE: Ausschluss = {
  woerter: menge(
    `ansprechpartner ansprechpartnerin ansprechperson ansprechpersonen kontaktperson kontaktpersonen
    notfallkontakt vertreter vertreterin vertretung betreuer betreuerin bevollmaechtigter bevollmaechtigte
    vormund erziehungsberechtigte erziehungsberechtigter sorgeberechtigte sorgeberechtigter vermieter
    arbeitgeber arbeitgeberin arbeitgebers arbeitgebern arbeitgeberdaten arbeitgeberkunde betrieb betriebe betrieben firma firmen unternehmen
    sachbearbeiter sachbearbeiterin mitarbeiter mitarbeiterin benutzer benutzerin anwender anwenderin
    rechtsanwalt rechtsanwaeltin arzt aerztin glaeubiger glaeubigerin`,
  ),
  enden: ['traeger', 'traegers', 'traegern'],
  erlaubt: felder('vertreterUnterschrift', 'svBeschaeftigung', 'bgGemischt'),
};

export const BEDARFSGEMEINSCHAFT: Ausschluss = {
  woerter: menge('bg bedarfsgemeinschaften'),
  enden: ['bedarfsgemeinschaft'],
  erlaubt: felder('bgNummer', 'bgGemischt', 'alleinerziehend'),
};

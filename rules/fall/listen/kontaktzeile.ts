/** Which rows of a table of contacts tell of one that took place. */
import { FELDER } from '../felder.ts';
import { glaetten } from '../normalisieren.ts';
import { type Gelesen, nenntWert } from '../werte/gelesen.ts';
import { parseSpalte } from '../werte/spalte.ts';

const NICHT_GEWESEN =
  /nicht erschienen|nicht wahrgenommen|nicht stattgefunden|abgesagt|ausgefallen|entfallen|storniert|geplant|eingeladen|einladung|nicht erreicht|erfolglos|versäumt|^nein$/i;
/**
 * "Folgetermin geplant", "neue Einladung", "AGH ab 01.12.2026 geplant", "Bewerbungstraining geplant": what came of a
 * contact that took place. None of these things is itself a talk with the customer.
 */
const FOLGT_DARAUS =
  /(?<!\p{L})(?:(?:folge|nächste|neue|weitere)|(?:\p{L}*(?:maßnahme|training|coaching|kurs|praktikum|umschulung|weiterbildung|fortbildung|qualifizierung|kinderbetreuung|therapie|arbeitsaufnahme|existenzgründung)|agh|fbw|mat|mag|bvb|egz|führerschein|bewerbung(?:en)?|probearbeit\p{L}*|vorstellungsgespräch|umzug|koop-?plan|kooperationsplan|egv)(?!\p{L}))(?:[^,;.]|(?<=(?<!\p{L})\p{L}{1,3}|\d)\.)*(?:geplant|eingeladen|einladung|abgesagt|storniert)/giu;
/** The state of a contact in a word or two. */
const STAND_OHNE_KONTAKT =
  /^(?:(?:(?:termin|gespräch|kontakt|kund(?:e|in)|elb) )?(?:abgesagt|ausgefallen|entfallen|storniert|versäumt|(?:verschoben|verlegt)(?: (?:auf|zum|in) .{1,30})?|geplant|vorgesehen|vorgemerkt|terminiert|eingeladen|anstehend|bevorstehend|(?:unentschuldigt |entschuldigt )?(?:gefehlt|ferngeblieben)|nicht (?:erschienen|gekommen|erreicht|angetroffen|wahrgenommen|stattgefunden)(?:,? \(?(?:un)?entschuldigt\)?)?)|absage|no[- ]show)$/i;
/** Whether `text` says in a word or two that there was no contact. */
export const sagtOhneKontakt = (text: string): boolean => STAND_OHNE_KONTAKT.test(glaetten(text));

/** It may still be to come, or be what came of the contact. */
const NOCH_OFFEN = /^(?:noch )?offen$/i;
/** Columns that tell of what comes after the contact, or of another thing that can be planned. */
const ANDERES =
  /folge|nächst|weiter|danach|maßnahme|aufgabe|wiedervorlage|termin|einladung|bewerb|stelle|vorschlag|kooperation|koop|egv|plan|antrag|dolmetsch|kurs|praktikum|reha|umzug/i;
const ANRUF = /tel|anruf/i;

/** What histories hold beside contacts. */
const KEIN_KONTAKT =
  /vermerk|notiz|vorschlag|stelle|bewerb|bescheid|dokument|anlage|wiedervorlage|aufgabe|status|änderung|antrag|bewilligung|leistung|minderung|sanktion|profil|kategorie|stufe|zuweisung|maßnahme|förder|kooperationsplan|eingliederung|egv|widerspruch|klage|prüfung|gutachten|meldung|umzug|zuständig|arbeitsunfähig|krank|abwesen|abgleich|system|protokoll/i;
const VIELLEICHT_KONTAKT = /gespräch|kontakt|beratung|vorsprache|besuch|tel|anruf|video|termin/i;

const KUNDE = /^(der |die |dem )?(kund|leistungsberecht|antragstell|elb\b|person selbst|selbst)/i;
/** Whole words, and the ends of compounds: "Frau Kindermann" has none of them. */
const ANGEHOERIGE =
  /(?:partner(?:in(?:nen)?|s)?|ehefrau|ehemann(?:s|es)?|ehegatt(?:e|in|en)|tochter|sohn(?:es|s)?|kind(?:er|ern|es|s)?|mutter|vaters?|eltern|elternteil(?:s|e)?|bruders?|schwester|angehörig(?:e[rn]?)?|andere[rs]? person(?:en)?)(?!\p{L})/iu;
/** "Frau Kindermann": whatever the name is. */
const MIT_ANREDE = /(?<!\p{L})(?:[Ff]rau|[Hh]errn?|Fr\.|Hr\.) +(?:Dr\. )?\p{Lu}[\p{L}'’-]*/gu;
const DRITTE =
  /arbeitgeber|träger|bevollmächtigt|betreuer|anwält|anwalt|dritte|firma|schule|arzt|ärzt|dolmetsch/i;

/** Whether a contact was one with the customer, by the column that says with whom; a name is no reason to doubt it. */
export function mitKunde(mit: string): 'ja' | 'nein' | 'unklar' {
  const personen = glaetten(mit)
    .replace(MIT_ANREDE, 'Name')
    .split(/\s*(?:[,;+&/]|\bund\b)\s*/i);
  if (personen.some((person) => KUNDE.test(person))) return 'ja';
  if (personen.every((person) => ANGEHOERIGE.test(person))) return 'nein';
  return personen.some((person) => ANGEHOERIGE.test(person) || DRITTE.test(person))
    ? 'unklar'
    : 'ja';
}

/** A row of contacts. */
interface Kontaktzeile {
  readonly zellen: ReadonlyMap<string, string>;
  /** What stands under headers that are not known; "" for a column without one. */
  readonly sonst: readonly (readonly [kopf: string, text: string])[];
}

/** To write is to be in touch, whatever the letter asks for. */
const istSchreiben = (art: Gelesen): boolean =>
  art.art === 'wert' && (art.wert === 'schriftlich' || art.wert === 'mail');
const EINLADUNG = /(?:einladung(?:sschreiben)?|eingeladen)(?!.*(?:entwurf|nicht))/gi;

/** "Bus ausgefallen, kam später": what was planned, or came to nothing, may be another thing than the contact. */
const VON_ANDEREM =
  /(?<![\p{L}-])(?!(?:Termin|Gespräch|Kontakt|Beratung|Vorsprache|Besuch|Anruf|Telefonat|Telefontermin|Erstgespräch|Folge|Einladung|Kund|ELB|Absage)\p{L}*)\p{Lu}\p{L}+(?: (?:\p{Ll}+|\d[\d.]*)){0,3} (?:abgesagt|ausgefallen|entfallen|storniert|geplant)(?!\p{L})/gu;
const istVonAnderem = (ergebnis: string): boolean => {
  const rest = ergebnis.replaceAll(VON_ANDEREM, ' ');
  return rest !== ergebnis && !NICHT_GEWESEN.test(rest) && !STAND_OHNE_KONTAKT.test(rest);
};

/** "Einladung vom 20.08.2026": from when the letter is; who came, or was only asked to, it does not say. */
const EINGELADEN_AM = /^(?:einladung|eingeladen)(?:sschreiben)? (?:vom|am) \d[\d.]+$/i;

/** Whether a row tells of a contact that took place, or of a call that reached nobody. */
export function kontaktFand(
  { zellen, sonst }: Kontaktzeile,
  historie: boolean,
): 'ja' | 'nein' | 'anruf' | 'unklar' {
  const art = zellen.get('art') ?? '';
  const sagtNein = sonst.find(([, text]) => STAND_OHNE_KONTAKT.test(glaetten(text)));
  const stand = zellen.get('ergebnis') ?? (sagtNein?.[0] === '' ? sagtNein[1] : '');
  const gelesen = parseSpalte('kontakte.art', FELDER.kontakte.columns.art, art);
  const folgtDaraus = glaetten(stand).replaceAll(FOLGT_DARAUS, ' ');
  const ergebnis = istSchreiben(gelesen) ? folgtDaraus.replaceAll(EINLADUNG, ' ') : folgtDaraus;
  if ([art, ergebnis].some((text) => NICHT_GEWESEN.test(text) || STAND_OHNE_KONTAKT.test(text))) {
    if (ANRUF.test(art) && /nicht erreicht|erfolglos/i.test(`${art} ${ergebnis}`)) return 'anruf';
    const istOffen = istVonAnderem(ergebnis) || EINGELADEN_AM.test(glaetten(ergebnis));
    return nenntWert(gelesen) && istOffen ? 'unklar' : 'nein';
  }
  if (sagtNein !== undefined && !ANDERES.test(sagtNein[0])) return 'unklar';
  if (NOCH_OFFEN.test(glaetten(stand))) return 'unklar';
  const mit = mitKunde(zellen.get('mit') ?? '');
  if (!historie || mit !== 'ja') return mit;
  if (nenntWert(gelesen)) return 'ja';
  return KEIN_KONTAKT.test(art) && !VIELLEICHT_KONTAKT.test(art) ? 'nein' : 'unklar';
}

/** Maßnahmen told in lines: "AGH Möbelhaus, Kolping, 01.09.2026 – 28.02.2027, teilnehmend". */
import { FELDER } from '../felder.ts';
import { glaetten } from '../normalisieren.ts';
import { nenntFamilie } from '../vokabular/ueberschriften/wovon.ts';
import { nenntWert } from '../werte/gelesen.ts';
import { sagtAbbruch } from '../werte/massnahme.ts';
import { parseSpalte } from '../werte/spalte.ts';
import type { Posten } from './postenzeilen.ts';
import { istZeitraum } from './stuecke.ts';

/** Only a heading says that they are the customer's: these headers may be those of other lists as well. */
const MASSNAHME = ['Bezeichnung', 'Zeitraum', 'Status', 'Maßnahmenummer'];

/** What was only thought of, or did not come about. */
const KEINE_TEILNAHME =
  /vorschl|vorgeschlagen|angeboten|angebot|beantragt|abgelehnt|storniert|abgesagt|nicht|geplant|vorgesehen|vorgemerkt|entwurf|interess|möglich|kapazität|plätze|frei(?!\p{L})/iu;

/** A title that says what kind of Maßnahme it is, and beneath it from when to when. */
export function massnahmeAus(titel: string, weitere: readonly string[]): Posten | null {
  return nenntArt(titel) ? postenVon(titel, weitere) : null;
}

/** The same in pieces of which any may be the name; of what kind it is is left open where none of them says so. */
export function massnahmeAusStuecken(teile: readonly string[]): Posten | null {
  const namen = teile.filter((teil) => !istZeitraum(teil) && /\p{L}{2}/u.test(teil));
  const name = namen.find(nenntArt);
  if (name !== undefined) return postenVon(name, ohne(teile, name));
  const [erster] = namen;
  if (erster === undefined) return null;
  const posten = postenVon(erster, ohne(teile, erster));
  return posten === null ? null : { ...posten, nurNebenAnderen: true };
}

/** Whether an entry alone is surely one: it says what it is, from when to when and how it stands. */
export const istGanzeMassnahme = ({ columns, row }: Posten): boolean =>
  columns === MASSNAHME && row.slice(0, 3).every((zelle) => zelle !== '');

const ohne = (teile: readonly string[], einer: string) => teile.filter((teil) => teil !== einer);

/** "AGH 07.09.26–05.03.27 B Grünpflege": its kind, from when to when, its status and its name, with nothing but gaps between them. */
export function artUndZeitraumIn(text: string): readonly string[] {
  const [, art = '', dauer = '', rest = ''] = ART_UND_ZEITRAUM.exec(text) ?? [];
  if (dauer === '' || !istZeitraum(dauer) || !nenntArt(art)) return [text];
  const [, status, name] = BUCHSTABE.exec(rest) ?? [];
  const weitere = status === undefined ? [rest] : [`Status ${status}`, name ?? ''];
  return [art, dauer, ...weitere].map(glaetten).filter((teil) => teil !== '');
}

const ART_UND_ZEITRAUM =
  /^(\p{L}[^\d]{0,60}?) +(\d{1,2}\.\d{1,2}\.\d{2,4}–\d{1,2}\.\d{1,2}\.\d{2,4})(?: +(.*))?$/u;
/** The letter of the status, before the name or alone. */
const BUCHSTABE = /^([A-Z])(?: +(.*))?$/;

const nenntArt = (text: string): boolean =>
  nenntWert(parseSpalte('massnahmen.art', FELDER.massnahmen.columns.art, text));

function postenVon(titel: string, weitere: readonly string[]): Posten | null {
  const [dauer, nocheine] = weitere.filter(istZeitraum);
  if (dauer === undefined || nocheine !== undefined) return null;
  if ([titel, ...weitere].some((teil) => KEINE_TEILNAHME.test(teil) || nenntFamilie(teil)))
    return null;
  const [status = '', anderer] = weitere.flatMap(statusIn);
  if (weitere.some((teil) => ABBRUCH.test(teil) && statusIn(teil).length === 0)) return null;
  const [nummer = ''] = weitere.flatMap((teil) => NUMMER.exec(teil)?.[1] ?? []);
  return {
    columns: MASSNAHME,
    row: [glaetten(titel), dauer, anderer === undefined ? status : '', nummer],
  };
}

/** Whoever left it early did not just end it, in whatever words that is said. */
const ABBRUCH = /abgebrochen|abbruch/i;

/** "Nr. 214/33/26" */
const NUMMER = /^(?:maßnahmen?-?)?(?:nr\.?|nummer):?\s+(\d\S*)$/i;

/** "Status B: bewilligt, teilnehmend" */
const STATUS = /^(?:teilnahme|tn-)?status:?\s+(\S.*)$/i;
/** The same without the word. */
const STAND =
  /^(?:(?:B: ?)?bewilligt teilnehmend|B: bewilligt, teilnehmend|teilnehmend|beendet|abgeschlossen|abgebrochen|vorzeitig beendet)$/i;

const statusIn = (teil: string): readonly string[] =>
  STAND.test(teil) || sagtAbbruch(teil) || /^[A-Z]$/.test(teil)
    ? [teil]
    : (STATUS.exec(teil)?.slice(1, 2) ?? []);

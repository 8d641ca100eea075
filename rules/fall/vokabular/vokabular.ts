/** What a label means under its headings, however it is written, shortened or put. */

import { einmal } from '../einmal.ts';
import { FELDER, type FeldKey } from '../felder.ts';
import { merken } from '../merken.ts';
import { falten, woerter } from '../normalisieren.ts';
import type { Bedeutung } from './bedeutung.ts';
import { DES_KUNDEN } from './enden.ts';
import { grundwoerter, schluessel, schluesselAus } from './grundform.ts';
import { ohneParagraphen } from './paragraphen.ts';
import {
  alleLabels,
  endetWieEinLabel,
  istLabelUnter,
  bedeutungenVon as nachschlagen,
  bedeutungenUnter as nurUnter,
} from './stichworte.ts';
import { istNeutral, zerlegt } from './ueberschriften.ts';
import { nachWortsinn } from './wortsinn.ts';

/** What a label under its headings comes to. */
export type Aufloesung =
  | { readonly art: 'feld'; readonly bedeutung: Bedeutung }
  /** The label fits several fields, and no heading decides. */
  | {
      readonly art: 'mehrdeutig';
      readonly felder: readonly FeldKey[];
      /** Each of them only usually: the value decides. */
      readonly schwach: boolean;
    }
  | { readonly art: 'fremd' };

const FREMD: Aufloesung = { art: 'fremd' };
/** In characters: a longer text is no label. */
export const LABEL_MAX = 200;

/** What people add to a label in brackets, and what changes nothing about it. */
const ZUSAETZE = new Set(
  `ttmmjjjj ttmmjj mmjjjj jjjj datum pflichtfeld pflicht pflichtangabe erforderlich optional required
  janein monate inmonaten jahre injahren egv einv kdnr bgnr esb fm amm bak avm kundennr sgbii monatjahr
  angabe auswahl ba elb verbis a2ll allegro a2llallegro zpdv cosach cosachnt prosoz openprosoz step
  bundesagentur monat jahr anzahl rechtskreissgbii vermittlung kunde kundin aktuell derzeit heute stand
  zuletzt laufend lza u25ue25 ue25u25 bk compass lissa laemmkom akdn schreibgeschuetzt nurlesen
  nurlesend nurlesbar lesend readonly gesperrt nichtaenderbar automatisch berechnet
  einschaetzungderfachkraft einschaetzungfachkraft profildiagnose anerkannt bakriterien aktuellesschuljahr jn lfd schule`.split(
    /\s+/,
  ),
);
/** "(PflegeZG)", "(lt. VerBIS)", "(> 12 Monate)", "(IN/IK/IF)", "(1–13)": where it comes from, what it means, what there is. */
const norm = einmal(
  () =>
    /^\s*(?:lt\.|laut|[><≥≤])|^[A-Z][A-Z&]{0,3}(?:\s*[,/–-]\s*[A-Z][A-Z&]{0,3})+$|^(?:(?:alo|asu|rasu|marktnah|marktfern|betrieblich|außerbetrieblich)\s*[,/]?\s*){2,3}$|^\s*(?:nach |gem\.? |gemäß |i\. ?s\. ?[dv]\. |im Sinne des )?(?:Art\.|\p{L}+(?:ZG|GG|FG|EG|GB)\s*$)|^\d{1,2}\s*[–-]\s*\d{1,2}$/u,
);

/** Who or what says so: words of brackets behind a label. */
const QUELLEN = new Set(
  `eigene eigenen eigener angabe angaben auskunft selbstauskunft selbsteinschaetzung laut lt gem gemaess nach aus mit der
  des die kunde kundin kunden bescheid gutachten aerztlichem aerztlicher attest bescheinigung akte aktenlage vermerk
  anamnese profiling gespraech beratung einschaetzung fachkraft ifk pap nachweis nachgewiesen belegt bestaetigt
  dokumentiert erfasst stand heute aktuell derzeit`.split(/\s+/),
);
/** What came of it, or how it is so: the same, where not all that the label means need be so. */
const UMSTAENDE = new Set([
  ...QUELLEN,
  ...`aed aerztlicher aerztliches dienst bps begutachtung eingeschaltet beauftragt veranlasst laeuft liegt vor gdb grad
  behinderung ausweis gleichgestellt gleichstellung merkzeichen anerkannt drv rentenversicherung ab hauptberuflich
  nebenberuflich freiberuflich gewerbe gewerblich haupterwerb nebenerwerb unbefristet befristet vollzeit teilzeit`.split(
    /\s+/,
  ),
]);

/** Most labels have none of all this, and a pattern that knows all letters takes long to make. */
const VIELLEICHT_ZUSATZ =
  /[([]|\b(?:VerBIS|A2LL|ALLEGRO|STEP|COSACH)\s*$|^\s*\d|(?:feld|erforderlich|optional)\s*$/i;

/** A label without numbering, brackets that add nothing, and "Pflichtfeld" at its end. */
export function ohneZusaetze(label: string): string {
  const ohneGesetz = ohneParagraphen(label);
  if (!VIELLEICHT_ZUSATZ.test(ohneGesetz)) return ohneGesetz;
  return ohneGesetz
    .replace(
      /\(([^()]*)\)|\[([^[\]]*)\]/g,
      (ganz, rund: string | undefined, eckig: string | undefined) => {
        const inhalt = rund ?? eckig ?? '';
        return ZUSAETZE.has(falten(inhalt)) || norm().test(inhalt) ? ' ' : ganz;
      },
    )
    .replace(/(?<=\p{L})\s+(?:lt\.?|laut|gem\.?) (?:VerBIS|A2LL|ALLEGRO|STEP|COSACH)\s*$/iu, '')
    .replace(/^\s*\d{1,2}(?:\.\d{1,2}){0,2}[.)]?\s+(?=\p{L})/u, '')
    .replace(/\s*[*:–-]*\s*(?:pflichtfeld|erforderlich|optional)\s*$/i, '');
}

/** Words before and behind a label by which it says that it is about the customer, and now. */
const JETZT = new Set('aktuell derzeitig gegenwaertig momentan laufend heutig zurzeit'.split(' '));
/** Words at the end of a label that lead over to the value, or say where it is kept. */
const UEBERLEITUNG = new Set('lautet verbis haus'.split(' '));
const DAVOR = new Set('in im laut letzt'.split(' '));
const KUNDENWORTE = new Set(DES_KUNDEN);

const KEINE: readonly Bedeutung[] = [];
const bedeutungen = merken(
  (label: string): readonly Bedeutung[] =>
    /…|\.\.\./.test(label) ? abgeschnitten(label) : suchen(label),
  5000,
);

function suchen(label: string): readonly Bedeutung[] {
  const ganz = nachschlagen(schluessel(label));
  if (ganz) return ganz;
  const worte = grundwoerter(ohneZusaetze(label));
  const knapp = nachschlagen(schluesselAus(worte));
  if (knapp) return knapp;
  const ab = JETZT.has(worte[0] ?? '') ? 1 : 0;
  const letztes = worte.at(-1) ?? '';
  const bis =
    KUNDENWORTE.has(letztes) || JETZT.has(letztes)
      ? worte.length - 1
      : UEBERLEITUNG.has(letztes)
        ? worte.findLastIndex((wort) => !UEBERLEITUNG.has(wort) && !DAVOR.has(wort)) + 1
        : worte.length;
  const knapper = worte.slice(ab, bis).filter((wort) => wort === 'laufend' || !JETZT.has(wort));
  const gekuerzt = knapper.length < worte.length ? nachschlagen(schluesselAus(knapper)) : null;
  if (gekuerzt) return gekuerzt;
  const endung = /\b(?:vorhanden|gegeben|liegt vor)$/.exec(worte.join(' '))?.[0].split(' ').length;
  const anders =
    endung === undefined
      ? gemeinsame(label)
      : (nachschlagen(schluesselAus(worte.slice(ab, -endung))) ?? KEINE).filter(
          ({ feld }) => FELDER[feld].type === 'boolean',
        );
  if (anders.length > 0) return anders;
  const gefragt = ausFrage(label);
  if (gefragt !== null)
    return suchen(gefragt).map((bedeutung) => ({ ...bedeutung, weise: 'schwach' }));
  const kurz = mitAbkuerzung(label);
  if (kurz !== null) return suchen(kurz);
  const erlaeutert = ohneErlaeuterung(label);
  if (erlaeutert !== null) return erlaeutert;
  const tag = alsTag(worte);
  if (tag.length > 0) return tag;
  return nachWortsinn(ohneZusaetze(label)).map((feld) => ({ feld, weise: 'schwach' }));
}

/** "Wie lautet die Kundennummer?", "Welche Stufe gilt?", "Zu welcher Zielgruppe gehört die Person?" */
const nachWas = einmal(
  () =>
    /^(?:(?:wie lautet|was ist) (?:der|die|das|ihre?|deine?)|(?:(?:zu|in|unter) )?welche[rsnm]?) ([\p{L}. -]{2,40}?)(?: (?:gilt|gesetzt|geführt|vergeben|ist (?:gesetzt|vergeben|eingetragen|hinterlegt)|(?:hat|gehört|ist) (?:der kunde|die kundin|die person)|(?:haben|gehören) sie|(?:hast|gehörst) du))? ?\?$/iu,
);

/** What a question asks for; null where `label` is none. */
const ausFrage = (label: string): string | null =>
  label.endsWith('?') ? (nachWas().exec(label.trim())?.[1] ?? null) : null;

/** "Erst- und Sofortberatung (ESB) am": by the abbreviation behind its words; null where it is not theirs. */
function mitAbkuerzung(label: string): string | null {
  if (!label.includes('(')) return null;
  const [, vor = '', kurz = '', nach = ''] =
    /^([^()]{4,60})\((\p{Lu}{3,4})\)(.*)$/u.exec(label) ?? [];
  const worte = vor.toLowerCase();
  const zeichen = [...kurz.toLowerCase()];
  // All its letters, save one, stand in them in this order.
  const passt = zeichen.some((_, i) => stehenIn(worte, zeichen.toSpliced(i, 1)));
  return passt ? `${kurz}${nach}` : null;
}

/** Whether all words of `text` are of `worte`; from 50 on a degree is one of a severe disability. */
const bestehtAus = (text: string, worte: ReadonlySet<string>): boolean =>
  woerter(text).every((wort) => worte.has(wort) || /^(?:[5-9]|10)0$/.test(wort));

/**
 * "Geflüchtet (laut Bescheid)", "Erwerbsfähigkeit zweifelhaft (ÄD eingeschaltet)": without what its brackets say of who
 * says so, or of what came of it. Of the latter a yes is one, and a no says nothing. null where it has none of that.
 */
function ohneErlaeuterung(label: string): readonly Bedeutung[] | null {
  if (!label.includes('(')) return null;
  const [, vor = '', inhalt = '', nach = ''] =
    /^([^()]{4,60})\(([^()]{2,60})\)([^()]*)$/.exec(label) ?? [];
  if (inhalt === '') return null;
  const gemeint = () => suchen(`${vor.trim()} ${nach.trim()}`.trim());
  if (bestehtAus(inhalt, QUELLEN)) return gemeint();
  if (!bestehtAus(inhalt, UMSTAENDE)) return null;
  return gemeint()
    .filter(({ feld }) => FELDER[feld].type === 'boolean')
    .map(({ feld }) => ({ feld, weise: 'nurWahr' }));
}

function stehenIn(text: string, zeichen: readonly string[]): boolean {
  let von = 0;
  return zeichen.every((eines) => {
    von = text.indexOf(eines, von) + 1;
    return von > 0;
  });
}

/** So long is a label of a day that may lack its "am". */
const MIN_TAG = 12;

/** "Antrag vollständig eingegangen", "Datum Wiedervorlage": a day that is called so with "am", where one stands there. */
function alsTag(worte: readonly string[]): readonly Bedeutung[] {
  const key = schluesselAus(worte);
  const ohne = key.replace(/^(?:datum|tag)|s?datum$/, '');
  if (ohne.length < (ohne === key ? MIN_TAG : 2)) return KEINE;
  const ganz = ohne === key ? [] : [ohne];
  const gefunden = [
    `${ohne}am`,
    ...ganz,
    ...(ganz.length > 0 ? [`${ohne.replace(/e?s$/, '')}am`] : []),
  ]
    .map(nachschlagen)
    .find((one) => one !== undefined);
  const tage = gefunden?.filter(({ feld }) => FELDER[feld].type === 'date') ?? KEINE;
  const [tag, anderer] = tage;
  return tag === undefined || anderer !== undefined
    ? KEINE
    : [{ feld: tag.feld, weise: 'schwach' }];
}

/** "Flüchtling / geflüchtet", "Arbeitsmarktstatus (Kundenstatus)": the one field that all of its words name. */
function gemeinsame(label: string): readonly Bedeutung[] {
  const worte = label.endsWith(')') ? label.slice(0, -1).split('(') : label.split('/');
  if (worte.length < 2 || worte.length > 3) return KEINE;
  const [erste, ...weitere] = worte.map((wort) => nachschlagen(schluessel(wort)) ?? KEINE);
  const [eine, andere] = erste ?? KEINE;
  if (eine === undefined || andere !== undefined) return KEINE;
  const gleiche = weitere.every(([b, noch]) => b?.feld === eine.feld && noch === undefined);
  return gleiche ? [eine] : KEINE;
}

const MIN_ANFANG = 6;
/** The terms that the vocabulary writes short, and masks cut. */
const AUSGESCHRIEBEN = ['eingliederungsvereinbarung', 'kooperationsplan'];
/** Labels folded, with their keys, in order: those with one beginning stand together. */
let sortiert: readonly (readonly [gefaltet: string, key: string])[] | undefined;

const sortieren = (): readonly (readonly [string, string])[] =>
  alleLabels()
    .flatMap(([gefaltet, key]) => [
      [gefaltet, key] as const,
      ...(gefaltet.includes('egv')
        ? AUSGESCHRIEBEN.map((lang) => [gefaltet.replace('egv', lang), key] as const)
        : []),
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1));

/**
 * The meaning of a label that a mask cut off ("Eingliederungsvereinb… gültig bis"): only where all
 * labels that it can have been mean one field.
 */
function abgeschnitten(label: string): readonly Bedeutung[] {
  const [vorn = '', hinten = ''] = label.split(/\s*(?:…|\.{3})\s*/);
  const anfang = falten(vorn);
  const ende = schluessel(hinten);
  if (anfang.length < MIN_ANFANG) return KEINE;
  sortiert ??= sortieren();
  let von = 0;
  for (let bis = sortiert.length; von < bis; ) {
    const mitte = (von + bis) >> 1;
    if ((sortiert[mitte]?.[0] ?? '') < anfang) von = mitte + 1;
    else bis = mitte;
  }
  let einzige: Bedeutung | undefined;
  for (let i = von; sortiert[i]?.[0].startsWith(anfang); i++) {
    const key = sortiert[i]?.[1] ?? '';
    // A word was cut in the middle of the label: it ends as what stands there ends.
    if (!key.endsWith(ende)) continue;
    for (const bedeutung of nachschlagen(key) ?? KEINE) {
      if (einzige !== undefined && einzige.feld !== bedeutung.feld) return KEINE;
      einzige ??= bedeutung;
    }
  }
  return einzige === undefined ? KEINE : [einzige];
}

/** What `label` means directly under `heading`. */
function mitUeberschrift(heading: string, label: string): readonly Bedeutung[] {
  const key = schluessel(ohneZusaetze(label));
  const { ganz, teile } = zerlegt(heading);
  // "EGV gültig" over "bis": what the whole of it says is not up to its words.
  const alsGanzes = bedeutungenUnter(ganz, key);
  return alsGanzes.length > 0 ? alsGanzes : bedeutungenUnter(teile, key);
}

function bedeutungenUnter(gegenstaende: readonly string[], key: string): Bedeutung[] {
  const gefunden = new Map<FeldKey, Bedeutung>();
  for (const gegenstand of gegenstaende) {
    const zusammen = nachschlagen(schluesselAus([gegenstand, key])) ?? KEINE;
    const darunter = nurUnter(gegenstand, key) ?? KEINE;
    for (const bedeutung of [...zusammen, ...darunter]) {
      if (!gefunden.has(bedeutung.feld)) gefunden.set(bedeutung.feld, bedeutung);
    }
  }
  return [...gefunden.values()];
}

/**
 * The field that `label` means under `headings` (nearest first) in the view `mask`. A label that
 * names one field needs no heading. Else the nearest heading that says anything decides; one that
 * speaks of something else entirely ("Ausweis": "gültig bis") leaves the label a stranger. Headings
 * that say nothing of their own ("Allgemeines") leave it to the next, the mask's name comes last. `nur`:
 * of several fields, those that can be meant.
 */
export function aufloesen(
  label: string,
  headings: readonly string[],
  mask = '',
  nur: (feld: FeldKey) => boolean = () => true,
): Aufloesung {
  if (label.length > LABEL_MAX || !endetWieEinLabel(label) || falten(label) === '') return FREMD;
  const alle = bedeutungen(label);
  let kandidaten = alle.length > 1 ? alle.filter(({ feld }) => nur(feld)) : alle;
  if (kandidaten[0]?.weise === 'schwach' && kandidaten.length === 1) {
    return { art: 'feld', bedeutung: naeheres(label, headings) ?? kandidaten[0] };
  }
  if (kandidaten.length > 1 && kandidaten.every(({ weise }) => weise === 'schwach'))
    return mehrdeutig(kandidaten);
  let text = label;
  for (const heading of [...headings, mask]) {
    const [erste, zweite] = kandidaten;
    if (erste && !zweite) return { art: 'feld', bedeutung: erste };
    if (heading === '' || heading.length > LABEL_MAX || heading === label) continue;
    const moegliche = mitUeberschrift(heading, text).filter(
      (b) => !erste || kandidaten.some((k) => k.feld === b.feld),
    );
    const hier = moegliche.length > 1 ? moegliche.filter(({ feld }) => nur(feld)) : moegliche;
    if (hier.length > 0) {
      // "Gültigkeitszeitraum" over "bis" fits two fields still: together they are the label now.
      if (!erste && hier.length > 1) text = `${heading} ${text}`;
      kandidaten = hier;
    } else if (!istNeutral(heading)) {
      return heading === mask && erste ? mehrdeutig(kandidaten) : FREMD;
    }
  }
  const [erste, zweite] = kandidaten;
  if (erste === undefined) return FREMD;
  return zweite === undefined ? { art: 'feld', bedeutung: erste } : mehrdeutig(kandidaten);
}

/** What a heading makes of a label that only usually means its field: "Abschluss" under "Studium". */
function naeheres(label: string, headings: readonly string[]): Bedeutung | undefined {
  for (const heading of headings) {
    if (heading.length > LABEL_MAX) continue;
    const [hier, weitere] = mitUeberschrift(heading, label);
    if (hier) return weitere ? undefined : hier;
    if (!istNeutral(heading)) return undefined;
  }
  return undefined;
}

const mehrdeutig = (liste: readonly Bedeutung[]): Aufloesung => ({
  art: 'mehrdeutig',
  felder: liste.map((b) => b.feld),
  schwach: liste.every((b) => b.weise === 'schwach'),
});

/** The field that `label` means wherever it stands; null where it means none, or only its heading tells which. */
export function feldVon(label: string): FeldKey | null {
  const allein = aufloesen(label, []);
  return allein.art === 'feld' ? allein.bedeutung.feld : null;
}

/**
 * Whether `text` is a label this vocabulary knows, by itself or with a heading. Lets a collector tell
 * label from value where a page marks neither.
 */
export function istLabel(text: string): boolean {
  if (text.length > LABEL_MAX || !endetWieEinLabel(text)) return false;
  return bedeutungen(text).length > 0 || istLabelUnter(schluessel(text));
}

/**
 * One form for the labels and headings that people take for the same: abbreviations spelled out,
 * gendered forms made one, articles and endings gone, and the terms that offices use for one thing
 * under one name. "Kd.-Kat.", "Kund:innenkategorie" and "Kundinnen- und Kundenkategorie" are one label.
 * Both sides of a comparison pass here, so what it makes of a word need not be German.
 */
import { merken } from '../merken.ts';
import { woerter } from '../normalisieren.ts';

/** Words as masks shorten or vary them → what they stand for. */
const WORT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    kd: 'kunden',
    kdnr: 'kundennummer',
    kundennr: 'kundennummer',
    knr: 'kundennummer',
    bgnr: 'bgnummer',
    bedarfsgemeinschaftsnr: 'bgnummer',
    nr: 'nummer',
    num: 'nummer',
    kat: 'kategorie',
    kateg: 'kategorie',
    kundenkat: 'kundenkategorie',
    kdkat: 'kundenkategorie',
    geb: 'geburts',
    gebdat: 'geburtsdatum',
    gebdatum: 'geburtsdatum',
    geburtsdat: 'geburtsdatum',
    dat: 'datum',
    betr: 'betreuungs',
    betrst: 'betreuungsstufe',
    betrstufe: 'betreuungsstufe',
    betreuungsst: 'betreuungsstufe',
    betreuungsstufen: 'betreuungsstufe',
    gesundheitl: 'gesundheitlich',
    berufl: 'beruflich',
    zeugnisses: 'zeugnis',
    einschr: 'einschraenkung',
    einschraenk: 'einschraenkung',
    einschraenkungen: 'einschraenkung',
    alleinerz: 'alleinerziehend',
    alleinerziehende: 'alleinerziehend',
    alleinerziehender: 'alleinerziehend',
    sozialvers: 'sozialversicherungs',
    sozvers: 'sozialversicherungs',
    pfl: 'pflichtig',
    svpfl: 'svpflichtig',
    sozialversicherungspfl: 'svpflichtig',
    beschaeft: 'beschaeftigung',
    beschaeftigt: 'beschaeftigung',
    besch: 'beschaeftigung',
    studiums: 'studium',
    hinderungsgr: 'hinderungsgrund',
    zul: 'zuletzt',
    int: 'integrations',
    integr: 'integrations',
    gueltigk: 'gueltigkeit',
    guelt: 'gueltig',
    voraussichtl: 'voraussichtlich',
    vorauss: 'voraussichtlich',
    vsl: 'voraussichtlich',
    gesetzl: 'gesetzlich',
    vollst: 'vollstaendig',
    gepr: 'geprueft',
    ueberpr: 'geprueft',
    ueberprueft: 'geprueft',
    ueberpruefung: 'pruefung',
    praxis: 'berufspraxis',
    berufserfahrung: 'berufspraxis',
    arbeitserfahrung: 'berufspraxis',
    praxiszeiten: 'berufspraxis',
    beschaeftigungszeiten: 'berufspraxis',
    berufstaetigkeit: 'berufspraxis',
    praxismonate: 'berufspraxismonate',
    beschaeftigungsmonate: 'berufspraxismonate',
    einschlaegig: 'passend',
    einschlaegige: 'passend',
    einschlaegiger: 'passend',
    studienbezogene: 'passend',
    studienadaequate: 'passend',
    studienadaequat: 'passend',
    fachbezogene: 'passend',
    abschl: 'abschluss',
    abgeschl: 'abgeschlossen',
    ausb: 'ausbildung',
    eingl: 'eingliederungs',
    vereinb: 'vereinbarung',
    koop: 'kooperations',
    mon: 'monate',
    monaten: 'monate',
    bueg: 'alg2',
    j: 'jahre',
    jahren: 'jahre',
    zwei: '2',
    massn: 'massnahme',
    teiln: 'teilnahme',
    tel: 'telefon',
    telef: 'telefon',
    u: 'und',
    od: 'oder',
    f: 'fuer',
    lt: 'letzt',
    lfd: 'laufend',
    akt: 'aktuell',
    derz: 'derzeitig',
    derzeit: 'derzeitig',
    zust: 'zustaendig',
    gespr: 'gespraech',
    durchgef: 'durchgefuehrt',
    stattgef: 'stattgefunden',
    zielgr: 'zielgruppe',
    vorh: 'vorherig',
    ehem: 'vorherig',
    ehemalige: 'vorherig',
    vormalige: 'vorherig',
    ltz: 'letzt',
    letztmalig: 'letztmals',
    zeitn: 'zeitnah',
    ausr: 'ausreichend',
    einschl: 'passend',
    abschlussbezogene: 'passend',
    abschlussadaequate: 'passend',
    ausbildungsadaequate: 'passend',
    bedarfsgem: 'bg',
    komm: 'kommunal',
    hind: 'hinderungs',
    stab: 'stabilisierungs',
    erwerbsfaeh: 'erwerbsfaehigkeit',
    klassenst: 'klassenstufe',
    stellensuchl: 'stellensuchlauf',
    einstiegsber: 'einstiegsberatung',
    antragstell: 'antragstellung',
    ausbildungsw: 'ausbildungswillig',
    bzw: 'oder',
    mindestens: 'mind',
    anerk: 'anerkannt',
    schriftl: 'schriftlich',
    einl: 'einladung',
    bewill: 'bewilligung',
    erfolgl: 'erfolglos',
    nae: 'naechst',
    unterschr: 'unterschrift',
    vertr: 'vertreter',
    vertreterin: 'vertreter',
    vertreters: 'vertreter',
    schulentl: 'schulentlassung',
    wvl: 'wv',
    wiedervorl: 'wv',
    wba: 'fza',
    einv: 'egv',
    koopp: 'egv',
    koopplan: 'egv',
    kplan: 'egv',
    kop: 'egv',
    amn: 'arbeitsmarktnah',
    eingliederungsvereinb: 'egv',
    kooperationspl: 'egv',
  }),
);

/** Adjectives whose ending says nothing. */
const GEBEUGT: ReadonlySet<string> = new Set(
  `aktuell derzeitig gegenwaertig momentan laufend letzt naechst vorherig frueher bisherig voraussichtlich
  gesetzlich gesundheitlich vollstaendig offen zustaendig hoechst beruflich passend erfolglos kommunal
  svpflichtig gemischt zeitnah`.split(/\s+/),
);
const BEUGUNGEN = ['e', 'er', 'es', 'en', 'em'];

function ohneBeugung(wort: string): string {
  const beugung = BEUGUNGEN.find(
    (each) => wort.endsWith(each) && GEBEUGT.has(wort.slice(0, -each.length)),
  );
  return beugung === undefined ? wort : wort.slice(0, -beugung.length);
}

/** Articles, and what stands in their place. */
export const ARTIKEL: ReadonlySet<string> = new Set(
  'der die das des den dem d ein eine einer eines einem einen'.split(' '),
);

/**
 * Terms that mean one thing, in the words run together: they may have been split or compounded. Each with letters
 * that all of it has, so that a pattern is made only for a text that may hold it.
 */
const BEGRIFF: readonly (readonly [teil: string, RegExp, string])[] = [
  ['vereinbarung', /eingliederungsvereinbarung(?:en)?/g, 'egv'],
  ['pl', /(?:kooperations|egv)pl(?:aene|an(?:e?s)?)|kplan|koopplan/g, 'egv'],
  ['bedarfs', /bedarfsgemeinschaft(?:en|s)?/g, 'bg'],
  ['kooperations', /kooperations(?!pl|part|betr|schul|vertr|vereinb)/g, 'egv'],
  ['marktmanage', /arbeitsmarktmanage(?:rin|rn|rs|r|ments|ment)/g, 'amm'],
  ['einstiegsb', /einstiegsberatung(?:en)?/g, 'esb'],
  ['antrag', /weiterbewilligungsantrags?|fortzahlungsantrags?|folgeantrags?/g, 'fza'],
  ['wiedervorlage', /wiedervorlagen?/g, 'wv'],
  ['fallmanage', /fallmanage(?:rin|rn|rs|r|ments|ment)/g, 'fm'],
  ['pflichtig', /sozialversicherungspflichtig(?:e[rsn]?)?|svpflichtig(?:e[rsn]?)?/g, 'svpflichtig'],
  ['selbstaendig', /selbstaendig/g, 'selbststaendig'],
  ['arbeitssuch', /arbeitssuch/g, 'arbeitsuch'],
  ['ausbildung', /ausbildungs?(?:s|platz)such/g, 'ausbildungsuch'],
  ['kundin', /kundinnen/g, 'kunden'],
  ['kundin', /kundin/g, 'kunde'],
  ['letzt2', /(?:in|innerhalb)?letzt(?:2jahre|24monate)/g, 'letzt24'],
  ['algii', /algii/g, 'alg2'],
  ['geld', /arbeitslosengeld(?:ii|2)|buergergeld|grundsicherungsgeld/g, 'alg2'],
  ['', /(egv|bg|amm|esb|alg2|kunden?)\1+/g, '$1'],
];

/** Quick, and true of few labels: the patterns for all letters take their time to begin with. */
const GEGENDERT = /[:*_·/(]-?(?:in|r)|\((?:e|n|s)|innen|INNEN|In/;
const PAAR = /innen-?\s{0,2}(?:und|u\.|oder|\/)/i;

/** Endings by which texts name women and men in one word; made the masculine the lists are written in. */
export function ohneGendern(text: string): string {
  if (!GEGENDERT.test(text)) return text;
  // "Kundinnen- und Kundenkategorie", "Kundinnen-/Kundennummer"
  const eines = PAAR.test(text)
    ? text.replace(/(\p{L}{3,30})innen-?\s{0,2}(?:und|u\.|oder|\/)\s{0,2}-?(?=\1)/giu, '')
    : text;
  return (
    eines
      // "Kund:innennummer", "Kund*innen", "KundInnen", "Kund(inn)en"
      .replace(
        /(\p{L})(?:[:*_·/]-?innen|\(innen\)|\(inn\)en|(?<=\p{Ll})Innen)/gu,
        (_, davor: string) => (davor === 'd' ? 'den' : davor),
      )
      // "Neukund:in", "Berufsberater/in", "Rehabilitand(in)"
      .replace(/(\p{L})(?:[:*_·/]-?in(?!\p{L})|\(in\))/gu, '$1')
      .replace(/(?<=neuk|\bk)und(?!\p{L})/giu, 'unde')
      // "Alleinerziehende:r", "Geflüchtete/r", "gesetzliche(r)"
      .replace(/(e)(?:[:*_·/]-?r(?!\p{L})|\(r\))/gu, '$1')
      // "endet(e)", "Einschränkung(en)"
      .replace(/(?<=\p{L})\((?:e[ns]?|n|s)\)/gu, '')
  );
}

/** Whether any of them can be in a text: most texts hold none. */
const EIN_BEGRIFF =
  /egv|vereinb|plan|kooperations|bedarfs|bgbg|markt|einstieg|esb|antrag|vorlage|fallman|pflichtig|selbst|such|kund|letzt|geld|alg/;

function begriffe(gefaltet: string): string {
  if (!EIN_BEGRIFF.test(gefaltet)) return gefaltet;
  return BEGRIFF.reduce(
    (text, [teil, muster, begriff]) => (text.includes(teil) ? text.replace(muster, begriff) : text),
    gefaltet,
  );
}

/** How masks cut words, at their ends also where they are put together: "Erstgespr." */
const GEKUERZT: Readonly<Record<string, string>> = {
  gespr: 'gespraech',
  beurt: 'beurteilung',
  einschr: 'einschraenkung',
  abschl: 'abschluss',
  massn: 'massnahme',
  vereinb: 'vereinbarung',
  vermittl: 'vermittlung',
  berat: 'beratung',
  prakt: 'praktikum',
  stud: 'studium',
};
const ENDEN = Object.keys(GEKUERZT);

/** An end is never all of a word, or all but a letter. */
function ausgeschrieben(wort: string): string {
  const ende = ENDEN.find((each) => wort.length > each.length + 1 && wort.endsWith(each));
  return ende === undefined ? wort : wort.slice(0, -ende.length) + GEKUERZT[ende];
}

const grundwort = merken((wort: string) => {
  const ganz = WORT.get(wort) ?? ausgeschrieben(wort);
  return begriffe(ohneBeugung(ganz));
}, 5000);

/** Words as they are written that come to other words, folded: abbreviations, plurals, other terms. */
export const SCHREIBWEISEN: readonly string[] = [
  ...WORT.keys(),
  ...ENDEN,
  ...`eingliederungsvereinbarungen kooperationsplaene kooperationsplanes kooperationsplans
  bedarfsgemeinschaften bedarfsgemeinschafts managements managerin managern managers manager
  einstiegsberatungen antrags wiedervorlagen pflichtig pflichtige pflichtiger pflichtigen pflichtiges
  selbstaendig arbeitssuch ausbildungsplatzsuch kundinnen kundin 2jahre 24monate arbeitslosengeldii
  arbeitslosengeld2 buergergeld grundsicherungsgeld`.split(/\s+/),
];

/** Endings that `grundwoerter` takes from a word. */
export const ENDUNGEN: readonly string[] = 'e er es en em in inn innen r'.split(' ');

/** The words of a label or heading in their one form; empty where it has none. */
export const grundwoerter = (text: string): string[] => inGrundform(woerter(ohneGendern(text)));

function inGrundform(worte: readonly string[]): string[] {
  const ohne = worte.map(grundwort).filter((wort) => !ARTIKEL.has(wort));
  return ohne.filter((wort, i) => wort !== ohne[i - 1]);
}

/** Words of `grundwoerter` run together: "Betreuungs-Stufe" and "Betreuungsstufe" are the same key. */
export function schluesselAus(worte: readonly string[]): string {
  return begriffe(worte.join(''));
}

/** The key under which a label is found. */
export const schluessel = merken((text: string) => schluesselAus(grundwoerter(text)), 5000);

/** What `schluessel` and `falten` make of a label. */
export interface SchluesselUndFaltung {
  readonly key: string;
  readonly faltung: string;
}

/** Both at once: for thousands of labels. */
export function schluesselUndFaltung(text: string): SchluesselUndFaltung {
  const worte = woerter(text);
  const ohne = ohneGendern(text);
  const key = schluesselAus(inGrundform(ohne === text ? worte : woerter(ohne)));
  return { key, faltung: worte.join('') };
}

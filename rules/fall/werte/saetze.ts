/**
 * What whole sentences of a summary plainly say of the case: "Der Kooperationsplan wurde am 10.08.2026 geschlossen.
 * Er gilt bis zum 09.02.2027." Each sentence has one of a few forms, and its words make a label that the vocabulary
 * surely knows. Where one of them says anything else (what is planned, was so before, may be, is of somebody else),
 * nobody knows what the others are about: then nothing is read.
 */
import { FELDER, type FeldKey } from '../felder.ts';
import { merken } from '../merken.ts';
import { glaetten } from '../normalisieren.ts';
import { aufloesen, feldVon } from '../vokabular/vokabular.ts';
import { nenntWert } from './gelesen.ts';
import { kennzeichen } from './kennzeichen.ts';
import { parseWert } from './werte.ts';

/** As they would be written as a label and its value. */
export interface Gesagt {
  readonly label: string;
  readonly value: string;
  /** The sentence says what it is, whatever else its label may mean. */
  readonly istSicher?: true;
}

/** Of a text, in characters and sentences: more tells a story. */
const LAENGSTER = 500;
const MEISTE = 8;

const BEGINN = /^(?:D(?:er|ie|as)|Eine?|Am|Mit de[mr]) /;
const TAG = /\d{1,2}\.\s?(?:\d{1,2}\.|\p{Lu}\p{Ll}{2,8})\s?\d{4}/gu;
/** What stands for a day while the form of a sentence is looked at. */
const T = '#';

/** Whether `text` may be sentences of that kind: nearly no text of a page may. */
const kannSatz = (text: string): boolean => BEGINN.test(text) && text.endsWith('.');

/** Whether what is said may begin with `text`, the first piece of it. */
export const beginntSatz = (text: string): boolean =>
  BEGINN.test(text) &&
  /^(?:Der|Die) (?:Kund(?:e|in)) (?:ist|wird)(?!\p{L})|^(?:Mit de[mr] Kund(?:en|in)|Am \d[\d. \p{L}]{6,16}) (?:wurde|fand)(?!\p{L})|^(?:D(?:er|ie|as)|Eine?) [\p{L}\d -]{3,60} (?:ist|wurde|fand|findet|war|gilt|läuft|lautet|hat)(?!\p{L})/u.test(
    text,
  );

/** What `text` says; null where it says anything else, too. */
export function saetze(text: string): readonly Gesagt[] | null {
  if (!kannSatz(text) || text.length > LAENGSTER || text.includes(T)) return null;
  const tage = [...text.matchAll(TAG)].map(([tag]) => tag);
  const einzelne = text
    .replace(TAG, T)
    .replace(/\.$/, '')
    .split(/\. (?=\p{Lu})/u);
  if (einzelne.length > MEISTE) return null;
  const gesagt: Gesagt[] = [];
  let davor: string | null = null;
  for (const satz of einzelne) {
    const gelesen = teile(satz, davor);
    if (gelesen === null) return null;
    davor = gelesen.subjekt;
    for (const teil of gelesen.gesagt) {
      const eines = { ...teil, value: teil.value.replace(T, () => tage.shift() ?? '') };
      if (!nenntFeld(eines)) return null;
      gesagt.push(eines);
    }
  }
  return gesagt;
}

/** What heads something that was written down some day, or is only to be copied: then nobody knows of when it is. */
export const istAufzeichnung = merken((heading: string): boolean =>
  /\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}|\d\/\d{4}|vermerk|notiz|bemerkung|kommentar|protokoll|stellungnahme|baustein|vorlage|muster(?!,)|beispiel|hinweis|hilfe|historie|verlauf|chronik|entwurf|voraussetzung|kriteri|bedingung|(?<!\p{L})regel|konzept|checkliste|leitfaden|anleitung/iu.test(
    heading.replace(GEBOREN, ''),
  ),
);
/** Whose it is, and not when it was written. */
const GEBOREN = /(?:geb\p{L}*\.?(?: am)?|\*)\s*\d{1,2}\.\s?\d{1,2}\.\s?\d{4}/u;

interface Satz {
  /** With its article. */
  readonly subjekt: string | null;
  readonly gesagt: readonly Gesagt[];
}

/** "Die Integrationsprognose lautet marktnah und wurde am 20.07.2026 geprüft": both of one thing. */
function teile(satz: string, davor: string | null): Satz | null {
  const [erster = '', zweiter, mehr] = satz.split(/ und (?=(?:ist|wurde|gilt|läuft|fand|lautet) )/);
  const eins = einfach(mitNamen(erster, davor));
  if (eins === null || mehr !== undefined) return null;
  if (zweiter === undefined) return eins;
  const zwei = eins.subjekt === null ? null : einfach(`${eins.subjekt} ${zweiter}`);
  return zwei && { subjekt: eins.subjekt, gesagt: [...eins.gesagt, ...zwei.gesagt] };
}

const FUERWORT: Readonly<Record<string, string>> = { Er: 'Der', Sie: 'Die', Es: 'Das' };

/** "Er gilt bis zum …" with what the sentence before it is about, where the gender is that of it. */
function mitNamen(satz: string, davor: string | null): string {
  const [wort = ''] = satz.split(' ', 1);
  const artikel = FUERWORT[wort];
  const passt = artikel !== undefined && davor?.startsWith(`${artikel} `);
  return passt ? `${davor}${satz.slice(wort.length)}` : satz;
}

/** A thing: an adjective perhaps, a noun, and to whom or with whom it is. */
const DING =
  /^((?:D(?:er|ie|as)|Eine?) ((?:\p{Ll}+ )?\p{Lu}[\p{L}-]+(?: (?:an|mit) (?:de[nmr]|das|die) \p{Lu}[\p{L}-]+)?)) (.+)$/u;
const KUNDE = /^(?:Der Kunde|Die Kundin)$/;

function einfach(satz: string): Satz | null {
  const umgestellt = MIT_KUNDE.exec(satz) ?? AM_TAG.exec(satz);
  if (umgestellt !== null) {
    const [, ding = '', getan = ''] = umgestellt;
    return { subjekt: null, gesagt: [getaetigt(ding, getan)] };
  }
  const [, subjekt = '', ding = '', rest = ''] = DING.exec(satz) ?? [];
  if (subjekt === '') return null;
  const gesagt = KUNDE.test(subjekt) ? vomKunden(rest) : vomDing(ding, rest);
  return gesagt && { subjekt, gesagt };
}

/** "Mit der Kundin wurde am # ein Kooperationsplan geschlossen" */
const MIT_KUNDE =
  /^Mit (?:dem Kunden|der Kundin) wurde am # (?:de[nr]|die|das|eine?) ((?:\p{Ll}+ )?\p{Lu}[\p{L}-]+) (\p{Ll}+)$/u;
/** "Am # wurde ein Kooperationsplan geschlossen", "Am # fand das Erstgespräch statt" */
const AM_TAG =
  /^Am # (?:wurde|fand) (?:de[nr]|die|das|eine?) ((?:\p{Ll}+ )?\p{Lu}[\p{L}-]+) (\p{Ll}+)$/u;

/** What came about on the day; "statt" is where it took place. */
const getaetigt = (ding: string, getan: string): Gesagt => ({
  label: getan === 'statt' ? `${ding} am` : VOLLZOGEN.test(getan) ? `${ding} ${getan} am` : '',
  value: T,
});
const VOLLZOGEN =
  /^(?:(?:ab)?geschlossen|(?:über|ge)prüft|überprüft|geführt|durchgeführt|erteilt|unterschrieben|unterzeichnet)$/;

function vomDing(ding: string, rest: string): readonly Gesagt[] | null {
  const [, getan] = /^(?:wurde|ist) am # (\p{Ll}+)(?: worden)?$/u.exec(rest) ?? [];
  if (getan !== undefined) return [getaetigt(ding, getan)];
  const fand = STATTGEFUNDEN.exec(rest);
  if (fand !== null && !istKuenftig(ding))
    return [{ label: `${ding} am`, value: fand[1] === undefined ? T : `${T} (${fand[1]})` }];
  if (KOMMT.test(rest)) return istKuenftig(ding) ? [{ label: `${ding} am`, value: T }] : null;
  if (GELEGT.test(rest)) return istKuenftig(ding) ? [{ label: `${ding} am`, value: T }] : null;
  if (GILT.test(rest)) return [{ label: `${ding} gültig bis`, value: T }];
  const [, wert] = /^(?:lautet|ist) (?:auf )?([\p{L}-]+)$/u.exec(rest) ?? [];
  if (wert !== undefined && nenntFeld({ label: ding, value: wert }))
    return [{ label: ding, value: wert }];
  const [, nicht, wie] = /^ist (nicht )?(\p{Ll}+)$/u.exec(rest) ?? [];
  return wie === undefined
    ? null
    : [{ label: `${ding} ${wie}`, value: nicht === undefined ? 'ja' : 'nein' }];
}

const STATTGEFUNDEN =
  /^(?:(?:fand|hat) am #(?: (persönlich|telefonisch|schriftlich|online))? statt(?:gefunden)?|war am #)$/u;
const KOMMT = /^(?:ist|findet) am #(?: um \d{1,2}[:.]\d\d Uhr)?(?: statt)?$/u;
/** "ist auf den # gelegt" */
const GELEGT =
  /^(?:ist|wurde) (?:auf den|für den|zum) # (?:gelegt|gesetzt|terminiert|vereinbart|eingetragen)$/u;
const GILT =
  /^(?:(?:gilt|läuft) bis(?: zum)? #|ist (?:noch )?(?:bis(?: zum)? # gültig|gültig bis(?: zum)? #))$/u;

/** Of what is yet to come it may be said on which day it is; of all else that would be a plan. */
function istKuenftig(ding: string): boolean {
  const gemeint = aufloesen(`${ding} am`, []);
  return gemeint.art === 'feld' && KUENFTIG.has(gemeint.bedeutung.feld);
}
const KUENFTIG: ReadonlySet<FeldKey> = new Set(['naechsterTerminAm', 'wiedervorlageAm']);

/** "Das Erstgespräch ist am": before a day it says what is planned, save of what is yet to come by its name. */
export const sagtNurPlan = (label: string): boolean =>
  /^(?:D(?:er|ie|as)|Eine?) .+ (?:ist|wird|findet|soll|kann) am$/.test(label) &&
  !KUENFTIG.has(feldVon(label) ?? 'kundennummer');

/** "ist nicht alleinerziehend", "wird seit dem # vom Arbeitsmarktmanager betreut" */
function vomKunden(rest: string): readonly Gesagt[] | null {
  const [, worte] = /^ist ((?:nicht )?[\p{L}-]+)$/u.exec(rest) ?? [];
  const einer = worte === undefined ? null : kennzeichen(worte);
  if (einer !== null) return [{ label: einer.label, value: einer.wert }];
  const [, seit, wer = ''] =
    /^wird (seit(?: dem)? # )?(?:vom|von der|durch den|durch das|durch die|beim|im) (.{3,50}) betreut$/u.exec(
      rest,
    ) ?? [];
  if (wer === '') return null;
  const stelle = (['anlaufstelle', 'betreuungDurch'] as const).find((feld) =>
    nenntWert(parseWert(feld, wer)),
  );
  if (stelle === undefined) return null;
  const gesagt = [{ label: FELDER[stelle].label, value: wer, istSicher: true as const }];
  const wert = parseWert('anlaufstelle', wer);
  const istAmm = nenntWert(wert) && wert.wert === 'amm';
  if (seit === undefined) return gesagt;
  return istAmm ? [{ label: 'beim AMM seit', value: T }, ...gesagt] : gesagt;
}

/** Whether its label surely means a field wherever it stands, and its value is one of that. */
function nenntFeld({ label, value, istSicher }: Gesagt): boolean {
  const gemeint = aufloesen(label, []);
  if (gemeint.art !== 'feld' || !(istSicher === true || gemeint.bedeutung.weise === 'sicher'))
    return false;
  const { feld } = gemeint.bedeutung;
  const text = glaetten(value.replace(/ \(\p{L}+\)$/u, ''));
  return nenntWert(parseWert(feld, text));
}

/**
 * Which texts can matter at all: a quick look at every text of a page, so that only those parts of it
 * have to be read closely that hold one. It may say yes of a text that nothing comes of, never no of one
 * that something would.
 */

import { nenntBereich } from '../listen/hemmnistafel.ts';
import { merken } from '../merken.ts';
import { glaetten } from '../normalisieren.ts';
import { FREITEXT_LABEL } from '../vokabular/freitextlabel.ts';
import { schluessel } from '../vokabular/grundform.ts';
import { isNameLabel } from '../vokabular/namenslabels.ts';
import { endetWieEinLabel, istEnde } from '../vokabular/stichworte.ts';
import { sagtAlteFassung, waehltFall } from '../vokabular/ueberAllem.ts';
import { istLabel, LABEL_MAX } from '../vokabular/vokabular.ts';
import { ohneZusaetze } from '../vokabular/zusaetze.ts';
import { beginntSatz } from '../werte/saetze.ts';
import { istGeplatztAm } from './geplatzt.ts';
import { nenntMerkmale } from './merkmale.ts';

const KUNDENNUMMER = /\d{3} ?[A-Z] ?\d{6}/;
/** Most texts have no such thing, and need not be smoothed for it. */
const WIE_KUNDENNUMMER = /\d[^A-Za-z\d]*[A-Z][^A-Za-z\d]*\d/;
/** What stands between several labels, or a label and its value, in one text. */
const TRENNER = /[:：/|·•\n\t]| {3,}|\u00a0\s*\u00a0/;
/** What stands before a date, or the number of a Bedarfsgemeinschaft. */
const VOR_DATUM = /^(\D{2,60}?)\s+(?:\d{1,2}\.\s?\d{1,2}\.|\d{4,6}(?:\/\/|BG)\d{5})/;
/** Both, or a day: without any of it a text is a label as a whole or not at all; most are. */
const MEHRTEILIG = /[:：/|·•\n\t]| {3,}|\d[^A-Za-z\d]*[A-Z][^A-Za-z\d]*\d|\dBG\d|\d\./;

/**
 * Whether `text`, or a part of it, may be a label or the end of one (its beginning may be a heading, or
 * an element of its own), the header of a list, the label of a name, or hold a Kundennummer.
 */
export const istBedeutsam = merken((text: string): boolean => {
  const endetSo = endetWieEinLabel(text);
  if (endetSo && waehltFall(text)) return true;
  if (istGeplatztAm(text)) return true;
  if (beginntSatz(text)) return true;
  if (sagtAlteFassung(text) || nenntBereich(text) || nenntMerkmale(text)) return true;
  if (!MEHRTEILIG.test(text)) return kannLabel(text, endetSo);
  return hatKundennummer(text) || irgendeinTeil(text, isteiner);
}, 5000);

/** Whether `istEiner` of a text, or of one of its parts that may stand for itself: a label before its value. */
export const irgendeinTeil = (text: string, istEiner: (text: string) => boolean): boolean =>
  istEiner(text) || (TRENNER.test(text) && text.split(TRENNER).some(istEiner));

const hatKundennummer = (text: string) =>
  WIE_KUNDENNUMMER.test(text) && KUNDENNUMMER.test(glaetten(text));

function isteiner(text: string): boolean {
  const davor = VOR_DATUM.exec(text.trimStart())?.[1];
  if (davor !== undefined && kannLabel(davor)) return true;
  return kannLabel(text);
}

const endetAlsLabel = merken((text: string): boolean => {
  if (text.length > LABEL_MAX) return false;
  return (
    istLabel(text) ||
    FREITEXT_LABEL.test(text) ||
    istEnde(schluessel(text)) ||
    istEnde(schluessel(ohneZusaetze(text)))
  );
}, 5000);

/** Labels that may end as they like. */
const MIT_ENDUNG = /^\s*(?:bem|anm|not|kom|fre)/i;

/** What stands under a name's label is to be left out wherever else it stands. */
const kannLabel = (text: string, endetSo = endetWieEinLabel(text)): boolean =>
  endetSo
    ? endetAlsLabel(glaetten(text)) || isNameLabel(text.slice(0, LABEL_MAX))
    : MIT_ENDUNG.test(text) && endetAlsLabel(glaetten(text));

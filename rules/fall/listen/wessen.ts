/** Columns that say of each value whose it is, and columns of which each is of one person, or of one time. */
import { merken } from '../merken.ts';
import { glaetten } from '../normalisieren.ts';
import { ausschlussgruende } from '../vokabular/ueberschriften/ausschlussgruende.ts';
import { nenntNamen } from '../vokabular/ueberschriften/fallschluessel.ts';
import { nenntKunden } from '../vokabular/ueberschriften/kunde.ts';
import { nenntAndereRolle, sprichtDagegen } from '../vokabular/ueberschriften/wovon.ts';

const WESSEN = /^(?:gilt für|betrifft|person|für wen|wessen|zu wem|gehört zu|für|wer)$/i;

/** Whether a column with this header says whose the values beside it are. */
export const fragtWessen = (kopf: string): boolean => WESSEN.test(glaetten(kopf));

const GEOEFFNET = /[(·|–] ?(?:geöffnet|geöffnete person|geöffneter fall)\)?$/i;

/** Whether `text` says that it is the customer, and speaks of nobody else: "Kunde", "Muster, Ole (geöffnet)". */
export const istKunde = merken((text: string): boolean => {
  const wer = glaetten(text);
  const istEr = GEOEFFNET.test(wer) || nenntKunden(wer);
  return istEr && ausschlussgruende(wer.replace(GEOEFFNET, '')).length === 0;
});

const JETZT =
  /^(?:aktuell(?:er? (?:stand|wert|angabe))?|heute|jetzt|derzeit|gegenwärtig|ist|(?:es )?gilt(?: (?:heute|jetzt|aktuell|derzeit|seit .{1,20}))?|(?:heute|derzeit|aktuell) gültig|(?:heutiger|derzeitiger|geltender|gültiger) (?:stand|wert))$/i;

/** Of a time before or after, of what is wished for, or of many: "bis 30.09.2026", "geplant", "Ziel", "Ø Team". */
const ANDERS =
  /^(?:(?:bis|vor|ab)(?: zum)? (?:\d{1,2}\.){0,2}(?:\d{1,2}\/)?\d{4}|(?:alt|geplant|planung|plan|soll|ziel|zielwert|sollwert|zielstand|sollstand|wunsch|ø|durchschnitt|mittelwert|median|team|nächste[rs]?|demnächst|vorschlag)(?!\p{L}).*)$/iu;

/** What the header of a column says of the values in it: that they are the customer's now, or another's or of another time. */
export const spaltenGeltung = merken((kopf: string): 'eigen' | 'fremd' | null => {
  const text = glaetten(kopf);
  if (istKunde(text) || JETZT.test(text)) return 'eigen';
  const istAnders = ANDERS.test(text) || nenntAndereRolle(text) || sprichtDagegen(text);
  return istAnders || nenntNamen(text) ? 'fremd' : null;
});

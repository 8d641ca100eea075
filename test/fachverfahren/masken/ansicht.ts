import { FELDER, type Feld, type FeldKey } from '../../../rules/fall/felder.ts';
import type { App, Demofall } from '../faelle/demofall.ts';
import { datumstext, spaltenart, werttext, woerter } from './anzeige.ts';
import type {
  Anordnung,
  Anwendung,
  Bedienelement,
  Gruppe,
  Liste,
  Maske,
  Schreibweise,
  Zeile,
} from './maske.ts';

/** One label with its text, ready to draw: plain data that also travels as JSON. */
export interface Angabe {
  /** Unique within the application's masks of one case. */
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly als: Bedienelement;
  /** What a select, combobox or group of radios offers. */
  readonly optionen: readonly string[];
  /** The day, where a date input can hold it. */
  readonly tag?: string;
}

export interface Abschnitt {
  readonly titel: string;
  readonly anordnung: Anordnung;
  readonly angaben: readonly Angabe[];
  readonly hilfe?: string;
}

export interface Tafel {
  readonly titel: string;
  readonly koepfe: readonly string[];
  readonly zeilen: readonly (readonly string[])[];
  /** Said in place of rows where there are none. */
  readonly leer: string;
  readonly eingeklappt: boolean;
}

export interface Ansicht {
  readonly id: string;
  readonly titel: string;
  readonly abschnitte: readonly Abschnitt[];
  readonly tafeln: readonly Tafel[];
  readonly freitext?: { readonly label: string; readonly hilfe: string };
}

/** What every mask of the case carries at its head, and the masks themselves. */
export interface Fallansicht {
  readonly kopf: readonly Angabe[];
  readonly ansichten: readonly Ansicht[];
}

/** Where nothing is entered, these stay empty. */
const EINGABEN: ReadonlySet<Bedienelement> = new Set(['eingabe', 'datum', 'webkomponente']);

/** The day an `<input type="date">` holds; none for a coarse date or no date. */
function ganzerTag(wert: unknown): string | undefined {
  return typeof wert === 'string' && /^\d{4}-\d\d-\d\d$/.test(wert) ? wert : undefined;
}

function optionenFuer(art: Feld, key: FeldKey, stil: Schreibweise, leer: string): string[] {
  if (art.type === 'boolean') return [stil.ja, stil.nein];
  const worte = woerter(art, key, stil).map(([, wort]) => wort);
  return worte.includes(leer) ? worte : [leer, ...worte];
}

/** The line as this case shows it; undefined where the case does not know the field. */
function angabeZu(
  zeile: Zeile,
  id: string,
  demo: Demofall,
  app: App,
  stil: Schreibweise,
): Angabe | undefined {
  if ('beiwerk' in zeile) {
    const roh = zeile.beiwerk(demo);
    const beitag = ganzerTag(roh);
    const text = beitag === undefined ? roh : datumstext(beitag, stil.datum);
    const rest = { label: zeile.label, als: zeile.als, optionen: [] };
    return { id, text, ...rest, ...(beitag === undefined ? {} : { tag: beitag }) };
  }
  const unlesbar = demo.unlesbar.find((u) => u.app === app && u.feld === zeile.feld);
  if (unlesbar) {
    const als = zeile.als === 'datum' ? 'eingabe' : zeile.als;
    return { id, label: zeile.label, text: unlesbar.text, als, optionen: [] };
  }
  const art: Feld = FELDER[zeile.feld];
  const abweichung = demo.abweichend.find((a) => a.app === app && a.feld === zeile.feld);
  const wert = abweichung?.wert ?? einzelwert(demo, zeile.feld);
  if (wert === undefined) return undefined;
  const leer = zeile.leer ?? (EINGABEN.has(zeile.als) ? '' : stil.leer);
  const von = wert !== null && zeile.zeitraumVon ? `von ${zeile.zeitraumVon(demo)} bis ` : '';
  const tag = ganzerTag(wert);
  return {
    id,
    label: zeile.label,
    text: `${von}${werttext(art, zeile.feld, wert, stil, leer)}`,
    als: zeile.als,
    optionen: optionenFuer(art, zeile.feld, stil, leer),
    ...(tag === undefined ? {} : { tag }),
  };
}

/** The value of a field that fits into one place; undefined where it is not known, or a table. */
function einzelwert(demo: Demofall, key: FeldKey) {
  if (key === 'kontakte' || key === 'hemmnisse' || key === 'massnahmen') return undefined;
  return demo.fall[key];
}

function angabenZu(
  zeilen: readonly Zeile[],
  vorne: string,
  demo: Demofall,
  app: App,
  stil: Schreibweise,
): Angabe[] {
  return zeilen.flatMap((zeile, i) => {
    const angabe = angabeZu(zeile, `${vorne}-${i}`, demo, app, stil);
    return angabe ? [angabe] : [];
  });
}

/** The group as this case shows it; none where the case knows none of its fields. */
function abschnittZu(
  gruppe: Gruppe,
  vorne: string,
  demo: Demofall,
  app: App,
  stil: Schreibweise,
): Abschnitt[] {
  const angaben = (zeilen: readonly Zeile[]) => angabenZu(zeilen, vorne, demo, app, stil);
  const felder = gruppe.zeilen.filter((zeile) => 'feld' in zeile);
  if (felder.length > 0 && angaben(felder).length === 0) return [];
  const { titel, anordnung, zeilen, hilfe } = gruppe;
  const abschnitt = { titel, anordnung, angaben: angaben(zeilen) };
  return [hilfe === undefined ? abschnitt : { ...abschnitt, hilfe }];
}

/** The list as a table, newest first as the case holds it; none where the case does not know it. */
function tafelZu(liste: Liste, demo: Demofall, stil: Schreibweise): Tafel[] {
  const eintraege = demo.fall[liste.feld];
  if (eintraege === undefined) return [];
  const zeilen = eintraege.map((eintrag, i) =>
    liste.spalten.map(({ spalte, beiwerk }) => {
      if (spalte === undefined) return beiwerk?.(demo, i) ?? '';
      const art = spaltenart(liste.feld, spalte);
      const wert = Object.entries(eintrag).find(([key]) => key === spalte)?.[1];
      return art === undefined || wert === undefined
        ? stil.leer
        : werttext(art, `${liste.feld}.${spalte}`, wert, stil);
    }),
  );
  return [
    {
      titel: liste.titel,
      koepfe: liste.spalten.map(({ kopf }) => kopf),
      zeilen,
      leer: liste.leer,
      eingeklappt: false,
    },
  ];
}

function ansichtZu(maske: Maske, demo: Demofall, app: App, stil: Schreibweise): Ansicht {
  return {
    id: maske.id,
    titel: maske.titel,
    abschnitte: maske.gruppen.flatMap((gruppe, i) =>
      abschnittZu(gruppe, `${maske.id}-${i}`, demo, app, stil),
    ),
    tafeln: [
      ...maske.listen.flatMap((liste) => tafelZu(liste, demo, stil)),
      ...maske.beilisten.map(({ titel, koepfe, zeilen, eingeklappt = false }) => ({
        titel,
        koepfe,
        zeilen: zeilen(demo),
        leer: 'Keine Einträge vorhanden',
        eingeklappt,
      })),
    ],
    ...(maske.freitext === undefined ? {} : { freitext: maske.freitext }),
  };
}

/** A case as one application shows it. */
export function fallansicht(anwendung: Anwendung, app: App, demo: Demofall): Fallansicht {
  const { schreibweise, kopf, masken } = anwendung;
  return {
    kopf: angabenZu(kopf, 'kopf', demo, app, schreibweise),
    ansichten: masken.map((maske) => ansichtZu(maske, demo, app, schreibweise)),
  };
}

import { type ComponentChild, Fragment, h } from 'preact';
import { useState } from 'preact/hooks';
import type { Abschnitt, Ansicht, Tafel } from '../../masken/ansicht.ts';
import { type Bedienung, Feld, Zeitraumende } from './bedienelemente.ts';
import { merke, wertVon } from './sitzung.ts';

interface Teil {
  readonly kundennummer: string;
  readonly abschnitt: Abschnitt;
}

function Hilfe({ text }: { readonly text: string | undefined }): ComponentChild {
  return text === undefined ? null : h('p', { class: 'hilfe' }, text);
}

function AbschnittTeil({ kundennummer, abschnitt }: Teil): ComponentChild {
  const [, neuZeichnen] = useState(0);
  const { titel, anordnung, angaben, hilfe } = abschnitt;
  const bedienungen = angaben.map(
    (angabe): Bedienung => ({
      angabe,
      wert: wertVon(kundennummer, angabe),
      aendere: (wert) => {
        merke(kundennummer, angabe.id, wert);
        neuZeichnen((n) => n + 1);
      },
    }),
  );
  if (anordnung === 'zeitraum') {
    return h('fieldset', { class: 'zeitraum' }, [
      h('legend', {}, titel),
      bedienungen.map((b) => h(Zeitraumende, { key: b.angabe.id, ...b })),
    ]);
  }
  if (anordnung === 'liste') {
    return h('section', {}, [
      h('h2', {}, titel),
      h(
        'dl',
        {},
        angaben.map(({ id, label, text }) =>
          h(Fragment, { key: id }, [h('dt', {}, label), h('dd', {}, text)]),
        ),
      ),
      h(Hilfe, { text: hilfe }),
    ]);
  }
  return h('section', {}, [
    h('h2', {}, titel),
    h(
      'div',
      { class: 'raster' },
      bedienungen.map((b) => h(Feld, { key: b.angabe.id, ...b })),
    ),
    h(Hilfe, { text: hilfe }),
  ]);
}

function Tabelle({ koepfe, zeilen, leer }: Tafel): ComponentChild {
  return h('table', {}, [
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        koepfe.map((kopf) => h('th', { scope: 'col' }, kopf)),
      ),
    ),
    h(
      'tbody',
      {},
      zeilen.length === 0
        ? h('tr', {}, h('td', { class: 'leer', colSpan: koepfe.length }, leer))
        : zeilen.map((zellen) =>
            h(
              'tr',
              {},
              zellen.map((zelle) => h('td', {}, zelle)),
            ),
          ),
    ),
  ]);
}

function TafelTeil(tafel: Tafel): ComponentChild {
  return tafel.eingeklappt
    ? h('details', {}, [h('summary', {}, tafel.titel), h(Tabelle, tafel)])
    : h('section', {}, [h('h2', {}, tafel.titel), h(Tabelle, tafel)]);
}

/** One mask of the case. */
export function Maskenbild(props: {
  readonly kundennummer: string;
  readonly ansicht: Ansicht;
}): ComponentChild {
  const { kundennummer, ansicht } = props;
  return h('main', {}, [
    h('h1', {}, ansicht.titel),
    ansicht.abschnitte.map((abschnitt) =>
      h(AbschnittTeil, { key: `${ansicht.id}/${abschnitt.titel}`, kundennummer, abschnitt }),
    ),
    ansicht.tafeln.map((tafel) => h(TafelTeil, { key: `${ansicht.id}/${tafel.titel}`, ...tafel })),
  ]);
}

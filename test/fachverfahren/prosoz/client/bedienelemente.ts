import { type ComponentChild, h } from 'preact';
import { useState } from 'preact/hooks';
import type { Angabe } from '../../masken/ansicht.ts';

/** What every control gets: the line, what it holds now, and where to say that it changed. */
export interface Bedienung {
  readonly angabe: Angabe;
  readonly wert: string;
  readonly aendere: (wert: string) => void;
}

type Aenderung = { readonly currentTarget: { readonly value: string } };

const labelId = ({ id }: Angabe) => `label-${id}`;

function Eingabe({ angabe, wert, aendere }: Bedienung): ComponentChild {
  const tag = angabe.als === 'datum' && (wert === '' || /^\d{4}-\d\d-\d\d$/.test(wert));
  return h('input', {
    id: angabe.id,
    type: tag ? 'date' : 'text',
    value: wert,
    onChange: ({ currentTarget }: Aenderung) => aendere(currentTarget.value),
  });
}

function Auswahl({ angabe, wert, aendere }: Bedienung): ComponentChild {
  return h(
    'select',
    {
      id: angabe.id,
      'aria-labelledby': labelId(angabe),
      value: wert,
      onChange: ({ currentTarget }: Aenderung) => aendere(currentTarget.value),
    },
    angabe.optionen.map((option) => h('option', { selected: option === wert }, option)),
  );
}

function Radio({ angabe, wert, aendere }: Bedienung): ComponentChild {
  return h(
    'div',
    { class: 'radio', role: 'radiogroup', 'aria-labelledby': labelId(angabe) },
    angabe.optionen.map((option) =>
      h('label', {}, [
        h('input', {
          type: 'radio',
          name: angabe.id,
          checked: option === wert,
          onChange: () => aendere(option),
        }),
        option,
      ]),
    ),
  );
}

function Kombination({ angabe, wert, aendere }: Bedienung): ComponentChild {
  const [offen, setOffen] = useState(false);
  return h('div', { class: 'kombination' }, [
    h(
      'div',
      {
        id: angabe.id,
        role: 'combobox',
        tabIndex: 0,
        'aria-expanded': offen,
        'aria-controls': `liste-${angabe.id}`,
        'aria-labelledby': labelId(angabe),
        onClick: () => setOffen(!offen),
        onKeyDown: ({ key }: KeyboardEvent) => {
          if (key === 'Enter' || key === 'ArrowDown') setOffen(true);
          if (key === 'Escape') setOffen(false);
        },
      },
      wert,
    ),
    offen &&
      h(
        'ul',
        { role: 'listbox', id: `liste-${angabe.id}` },
        angabe.optionen.map((option) =>
          h(
            'li',
            {
              role: 'option',
              'aria-selected': option === wert,
              onClick: () => {
                setOffen(false);
                aendere(option);
              },
            },
            option,
          ),
        ),
      ),
  ]);
}

/** A control under its label, which is a plain `div` as such applications have it. */
export function Feld(bedienung: Bedienung): ComponentChild {
  const { angabe, wert, aendere } = bedienung;
  if (angabe.als === 'webkomponente') {
    return h(
      'op-datumsfeld',
      { class: 'feld', wert, onaenderung: ({ detail }: CustomEvent<string>) => aendere(detail) },
      h('span', { slot: 'label' }, angabe.label),
    );
  }
  if (angabe.als === 'kaestchen') {
    return h('label', { class: 'feld kaestchen' }, [
      h('input', {
        type: 'checkbox',
        id: angabe.id,
        checked: wert === 'Ja',
        onChange: ({ currentTarget }: { readonly currentTarget: { readonly checked: boolean } }) =>
          aendere(currentTarget.checked ? 'Ja' : 'Nein'),
      }),
      angabe.label,
    ]);
  }
  return h('div', { class: 'feld' }, [
    h('div', { class: 'label', id: labelId(angabe) }, angabe.label),
    h(element(angabe.als), bedienung),
  ]);
}

function element(als: Angabe['als']): (bedienung: Bedienung) => ComponentChild {
  if (als === 'auswahl') return Auswahl;
  if (als === 'radio') return Radio;
  if (als === 'kombination') return Kombination;
  return Eingabe;
}

/** A control with an inline label: one end of a span of time. */
export function Zeitraumende(bedienung: Bedienung): ComponentChild {
  return h('span', { class: 'ende' }, [
    h('label', { for: bedienung.angabe.id }, bedienung.angabe.label),
    h(Eingabe, bedienung),
  ]);
}

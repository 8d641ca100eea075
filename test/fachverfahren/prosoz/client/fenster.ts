import { type ComponentChild, type ComponentChildren, h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Angabe, Fallansicht } from '../../masken/ansicht.ts';
import { type Adresse, lies, verweis } from './adresse.ts';
import { Maskenbild } from './maske.ts';

/** The address as it is now. */
function useAdresse(): Adresse | undefined {
  const [adresse, setAdresse] = useState(() => lies(location.hash));
  useEffect(() => {
    const neu = () => setAdresse(lies(location.hash));
    addEventListener('hashchange', neu);
    return () => removeEventListener('hashchange', neu);
  }, []);
  return adresse;
}

type Laden = 'laden' | 'fehlt' | { readonly kundennummer: string; readonly fall: Fallansicht };

async function hole(kundennummer: string): Promise<Laden> {
  const antwort = await fetch(`/prosoz/daten/${kundennummer}`);
  if (!antwort.ok) return 'fehlt';
  const fall: Fallansicht = await antwort.json();
  return { kundennummer, fall };
}

/** The masks of a case, asked for once for as long as it is open. */
function useFall(kundennummer: string | undefined): Laden {
  const [laden, setLaden] = useState<Laden>('laden');
  useEffect(() => {
    if (kundennummer === undefined) return;
    let gilt = true;
    setLaden('laden');
    hole(kundennummer).then(
      (neu) => gilt && setLaden(neu),
      () => gilt && setLaden('fehlt'),
    );
    return () => {
      gilt = false;
    };
  }, [kundennummer]);
  return laden;
}

function Kopf({ kopf }: { readonly kopf: readonly Angabe[] }): ComponentChild {
  return h(
    'div',
    { class: 'kunde' },
    kopf.map(({ id, label, text }) =>
      h('div', { class: 'merkmal', key: id }, [
        h('div', { class: 'label' }, label),
        h('div', { class: 'wert' }, text),
      ]),
    ),
  );
}

function Navigation({ fall, adresse }: { readonly fall: Fallansicht; readonly adresse: Adresse }) {
  return h('nav', { 'aria-label': 'Masken' }, [
    h('div', { class: 'baum' }, 'Fallakte'),
    fall.ansichten.map(({ id, titel }) =>
      h(
        'a',
        {
          key: id,
          href: verweis({ ...adresse, maske: id }),
          'data-maske': id,
          'aria-current': id === adresse.maske ? 'page' : undefined,
        },
        titel,
      ),
    ),
    h('div', { class: 'baum zu' }, 'Leistung'),
    h('div', { class: 'baum zu' }, 'Schriftverkehr'),
    h('div', { class: 'baum zu' }, 'Dokumente'),
  ]);
}

function Rahmen({ children }: { readonly children: ComponentChildren }): ComponentChild {
  return h('div', { class: 'fenster' }, [
    h('header', {}, [
      h('b', {}, 'PROSOZ-Demo'),
      h('span', {}, 'Fallmanagement – Schulungssystem, fiktive Daten'),
      h('input', {
        type: 'search',
        placeholder: 'Suche: Kd.-Nr. oder BG-Nr.',
        'aria-label': 'Suche',
      }),
      h('a', { href: '/' }, 'Übersicht'),
    ]),
    h('div', { class: 'leiste' }, [
      ['Speichern', 'Neu', 'Kopieren', 'Drucken', 'Wiedervorlagen', 'Vorgänge'].map((text) =>
        h('button', { type: 'button', key: text }, text),
      ),
    ]),
    children,
  ]);
}

/** The whole application. */
export function Fenster(): ComponentChild {
  const adresse = useAdresse();
  const laden = useFall(adresse?.kundennummer);
  const fall = typeof laden === 'object' ? laden.fall : undefined;
  const ansicht = fall?.ansichten.find(({ id }) => id === adresse?.maske);
  useEffect(() => {
    document.title = ansicht ? `PROSOZ-Demo – ${ansicht.titel}` : 'PROSOZ-Demo';
  }, [ansicht]);
  const melde = (text: string) => h(Rahmen, { children: h('p', { class: 'meldung' }, text) });
  if (adresse === undefined) return melde('Kein Fall geöffnet.');
  if (laden === 'fehlt') return melde('Zu dieser Kundennummer gibt es hier keinen Fall.');
  if (laden === 'laden' || laden.kundennummer !== adresse.kundennummer) return melde('Laden …');
  if (!ansicht) return melde('Diese Maske gibt es nicht.');
  return h(Rahmen, {
    children: [
      h(Kopf, { kopf: laden.fall.kopf }),
      h('div', { class: 'arbeit' }, [
        h(Navigation, { fall: laden.fall, adresse }),
        h(Maskenbild, { kundennummer: laden.kundennummer, ansicht }),
      ]),
    ],
  });
}

/** Lists whose header row is drawn apart from their rows. */
import { KONTAKTE, type Pattern } from './pattern.ts';

const at = (left: number, top: number, width: number, html: string) =>
  `<div style="position:absolute;left:${left}px;top:${top}px;width:${width}px">${html}</div>`;
const list = (html: string) =>
  `<div style="position:relative;height:200px;width:500px">${html}</div>`;
const table = (...rows: readonly (readonly string[])[]) =>
  `<table style="table-layout:fixed;width:400px;border-spacing:0">${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}`).join('')}`)
    .join('')}</table>`;
const line = (...cells: readonly string[]) =>
  `<div style="display:flex">${cells.map((cell) => `<div style="flex:0 0 100px">${cell}</div>`).join('')}</div>`;
const HEADER = line('Datum', 'Uhrzeit', 'Art', 'Anliegen');
const HEMMNISSE = {
  hemmnisse: [
    { bereich: 'rahmenbedingungen', stand: 'inBearbeitung' },
    { bereich: 'motivation', stand: 'erledigt' },
  ],
};

export const APART: Pattern[] = [
  [
    'header boxes over a table without a header',
    `<h3>Hemmnisse</h3>${list(
      at(0, 0, 400, at(0, 0, 200, 'Schlüsselgruppe') + at(200, 0, 200, 'Stand')) +
        at(0, 22, 400, table(['Rahmenbedingungen', 'in Bearbeitung'], ['Motivation', 'erledigt'])),
    )}`,
    HEMMNISSE,
  ],
  [
    'the table of the rows first in the document, that of the header over it on the page',
    `<h3>Kontakte</h3>${list(
      at(0, 22, 400, table(['', ''], ['05.11.2026', 'persönlich'], ['3.10.2026', 'Telefonat'])) +
        at(0, 0, 400, table(['Datum', 'Art'])),
    )}`,
    KONTAKTE,
  ],
  [
    'rows first, and under them the header of another list',
    `<h3>Termine</h3>${list(at(0, 0, 400, table(['05.11.2026', 'persönlich'], ['3.10.2026', 'Telefonat'])))}<h3>Kontakte</h3>${list(at(0, 0, 400, table(['Datum', 'Art'])))}`,
    {},
  ],
  [
    'labels and values in a table first, then a header of another list',
    `${table(['Geburtsdatum', '3.7.1990'])}<h3>Kontakte</h3>${list(at(0, 0, 400, table(['Datum', 'Art'])))}`,
    { geburtsdatum: '1990-07-03' },
  ],
  [
    'lines in a box of their own, under bold headers',
    `<h3>Kontakte</h3><div><div style="font-weight:bold">${HEADER}</div><div style="height:100px;overflow:auto"><div>${line('05.11.2026', '09:10', 'persönlich', 'Umzug')}${line('3.10.2026', '', 'Telefonat', '')}</div></div></div>`,
    KONTAKTE,
  ],
  [
    'texts that stand in no lines but by their places',
    `<h3>Kontakte</h3><div><div>${HEADER}</div>${list(
      at(0, 0, 90, '05.11.2026') +
        at(100, 0, 90, '09:10') +
        at(200, 0, 90, 'persönlich') +
        at(0, 22, 90, '3.10.2026') +
        at(200, 22, 90, 'Telefonat'),
    )}</div>`,
    KONTAKTE,
  ],
  [
    'words under a header that are no row',
    `<h3>Kontakte</h3><div><div>${HEADER}</div><div style="width:400px">Wählen Sie oben einen Zeitraum</div></div>`,
    {},
  ],
  [
    'lines that do not stand in the columns of the header',
    `<h3>Kontakte</h3><div><div>${HEADER}</div><div style="margin-left:60px">${line('05.11.2026', '09:10', 'persönlich', 'Umzug', 'weiteres')}</div></div>`,
    {},
  ],
  [
    'texts by their places, far beneath the header',
    `<h3>Kontakte</h3><div><div>${HEADER}</div><div style="margin-top:200px">${list(at(0, 0, 90, '05.11.2026') + at(200, 0, 90, 'persönlich'))}</div></div>`,
    {},
  ],
  [
    'who is chosen by radios or buttons over a page, or as a child; and a state of long ago',
    '<section><div role=radiogroup aria-label=Person><label><input type=radio name=p> Kundin</label><label><input type=radio name=p checked> Partner</label></div><dl><dt>Geburtsdatum<dd>04.05.1988</dl></section><section><div><button>Kundin</button><button class=active>Partner</button></div><dl><dt>Elternzeit<dd>ja</dl></section><section><label>Person <select><option selected>Kind Lea<option>Kundin</select></label><dl><dt>Alter<dd>8</dl></section><section><label>Stand <select><option>aktuell<option selected>01.01.2025</select></label><dl><dt>Kundenkategorie<dd>B</dl></section>',
    {},
  ],
  [
    'the customer chosen so, what is so now, and a choice that is an answer',
    '<section><div><button class=active>Kundin</button><button>Partner</button></div><dl><dt>Elternzeit<dd>ja</dl></section><section><label>Stand <select><option selected>aktuell<option>01.01.2025</select></label><dl><dt>Kundenkategorie<dd>B</dl></section><section><div><span>Wer beantragt?</span><label><input type=radio name=p> Kundin</label><label><input type=radio name=p checked> Partner</label></div><dl><dt>Geburtsdatum<dd>04.05.1988</dl></section>',
    { elternzeit: true, kundenkategorie: 'B', geburtsdatum: '1988-05-04' },
  ],
  [
    'columns of two people in a grid with a head over the labels, or with initials',
    '<div style="display:grid;grid-template-columns:1fr 1fr 1fr"><div>Merkmal</div><div>Anna</div><div>Bert</div><div>Geburtsdatum</div><div>03.07.1990</div><div>04.05.1988</div><div>Elternzeit</div><div>ja</div><div>nein</div></div><div style="display:grid;grid-template-columns:1fr 1fr 1fr"><div></div><b>Anna M.</b><b>Bert M.</b><div>Pflegezeit</div><div>ja</div><div>nein</div><div>Alter</div><div>36</div><div>38</div></div>',
    {},
  ],
  [
    'a grid of labels and values with heads over both',
    '<div style="display:grid;grid-template-columns:1fr 1fr"><div>Merkmal</div><div>Wert</div><div>Geburtsdatum</div><div>03.07.1990</div><div>Elternzeit</div><div>ja</div></div>',
    { geburtsdatum: '1990-07-03', elternzeit: true },
  ],
];

/** Two cases of a Fachverfahren whose labels no vocabulary knows, with ids drawn anew at each loading. */

export interface Masks {
  readonly name: string;
  readonly number: string;
  readonly stufe: string;
  readonly ende: string;
  readonly ausweis: string;
  readonly kategorie: string;
  readonly badge: string;
  readonly inFrame: string;
  readonly inOtherFrame: string;
  readonly inRoot: string;
}

export const CASE_A: Masks = {
  name: 'Muster, Max',
  number: '123D456789',
  stufe: 'IK',
  ende: '01.09.2026',
  ausweis: '01.01.2030',
  kategorie: 'B',
  badge: 'Jobfit-Kunde',
  inFrame: '05.08.2026',
  inOtherFrame: '36',
  inRoot: '03.07.1990',
};
export const CASE_B: Masks = {
  name: 'Meier, Sabine',
  number: '987X654321',
  stufe: 'IG',
  ende: '02.10.2026',
  ausweis: '05.05.2031',
  kategorie: 'C',
  badge: 'arbeitsuchend',
  inFrame: '06.08.2026',
  inOtherFrame: '41',
  inRoot: '04.08.1991',
};

let drawn = 0;
function input(label: string, value: string): string {
  drawn += 1;
  const id = `mat-input-${drawn}-${(drawn * 7919) % 1000}`;
  return `<div class="f${id}"><label for="${id}">${label}</label> <input id="${id}" value="${value}"></div>`;
}

/** What the page notices of pointer and keys; `noticed` on its window. */
const LISTENING = `<script>
  window.noticed = [];
  for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup', 'input', 'focusin'])
    document.addEventListener(type, (event) => noticed.push(type), true);
</script>`;

export function page(masks: Masks, otherUrl: string): string {
  const { name, number, stufe, ende, ausweis, kategorie, badge, inRoot } = masks;
  return `<!doctype html><html lang="de"><title>Akte</title>${LISTENING}
    <h1>Fall ${name} – ${number}</h1>
    <p><button id="start">Speichern</button></p>
    <section><h2>Betreuung</h2>${input('Kd.-Merkmal Z', stufe)}</section>
    <section><h2>Ausweis</h2>${input('Läuft ab', ausweis)}</section>
    <section><h2>Vereinbarung</h2>${input('Läuft ab', ende)}</section>
    <section><h2>Merkmale</h2><table>
      <thead><tr><th>Merkmal</th><th>Ausprägung</th><th>seither</th></tr></thead>
      <tbody><tr><th scope="row">Nähe</th><td>nah</td><td>–</td></tr>
        <tr><th scope="row">Kreis</th><td>${kategorie}</td><td>–</td></tr></tbody></table></section>
    <section><h2>Einstufung</h2><div><span class="badge">${badge}</span></div></section>
    <section><h2>Leistung</h2>${input('Rechtskreis', 'SGB II')}</section>
    <section><h2>Person</h2>${input('Name', name)}${input('Telefon', '0711 456789')}</section>
    <section hidden>${input('Geburtsdatum', '01.01.1970')}</section>
    <section><h2>Anlage</h2><div id="host"></div></section>
    <iframe src="/frame?${number}" width="400" height="80"></iframe>
    <iframe src="${otherUrl}/other?${number}" width="400" height="80"></iframe>
    <script>
      document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = \`${input('Tag Null', inRoot)}\`;
    </script></html>`;
}

export const frame = (masks: Masks) =>
  `<!doctype html><html lang="de">${LISTENING}<body>${input('Nächste Vorsprache Termin', masks.inFrame)}</body></html>`;
export const otherFrame = (masks: Masks) =>
  `<!doctype html><html lang="de">${LISTENING}<body>${input('Lebensjahre', masks.inOtherFrame)}</body></html>`;

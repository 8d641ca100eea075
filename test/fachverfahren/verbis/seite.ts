import { bedienelement } from '../bedienelement.ts';
import type { Demofall } from '../faelle/demofall.ts';
import { type Html, html, seite } from '../html.ts';
import { type Abschnitt, type Angabe, type Ansicht, fallansicht } from '../masken/ansicht.ts';
import { VERBIS } from '../masken/verbis.ts';
import { tafel } from '../tafel.ts';

/** As strict as a hardened application has it: only its own files, nothing inline. */
export const VERBIS_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
  "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** How many labels stand side by side in a label table. */
const PAARE_JE_ZEILE = 2;

function paar(angabe: Angabe, kopfzellen: boolean): Html {
  const text =
    angabe.als === 'kaestchen' || angabe.als === 'auswahl'
      ? html`<label for="${angabe.id}">${angabe.label}</label>`
      : html`${angabe.label}`;
  const label = kopfzellen
    ? html`<th scope="row">${text}</th>`
    : html`<td class="label">${text}</td>`;
  return html`${label}<td>${bedienelement(angabe)}</td>`;
}

function labeltabelle({ angaben, anordnung }: Abschnitt): Html {
  const zeilen: Html[] = [];
  for (let i = 0; i < angaben.length; i += PAARE_JE_ZEILE) {
    const paare = angaben.slice(i, i + PAARE_JE_ZEILE);
    const fuellung = paare.length < PAARE_JE_ZEILE && html`<td colspan="2"></td>`;
    zeilen.push(html`<tr>${paare.map((a) => paar(a, anordnung === 'kopfzellen'))}${fuellung}</tr>
`);
  }
  return html`<table class="angaben"><tbody>${zeilen}</tbody></table>`;
}

function abschnitt(teil: Abschnitt): Html {
  return html`<div class="block"><h3>${teil.titel}</h3>${labeltabelle(teil)}${
    teil.hilfe !== undefined && html`<p class="hilfe">${teil.hilfe}</p>`
  }</div>
`;
}

function freitext({ freitext: text }: Ansicht): Html {
  if (text === undefined) return html``;
  return html`<div class="block"><label class="oben" for="vermerktext">${text.label}</label>
<textarea id="vermerktext" rows="12" cols="90"></textarea>
<p class="hilfe">${text.hilfe}</p>
<p><button type="button">Vermerk speichern</button> <button type="button">Verwerfen</button></p></div>`;
}

function reiterinhalt(ansicht: Ansicht, offen: boolean): Html {
  return html`<section role="tabpanel" id="reiter-${ansicht.id}" aria-labelledby="tab-${ansicht.id}"${
    offen ? '' : html` hidden`
  }>
<h2>${ansicht.titel}</h2>
${ansicht.abschnitte.map(abschnitt)}
${ansicht.tafeln.map((t) => html`<div class="block"><h3>${t.titel}</h3>${tafel(t)}</div>`)}
${freitext(ansicht)}
</section>
`;
}

function zuletzt(demo: Demofall, faelle: readonly Demofall[]): Html {
  const andere = faelle.filter((f) => f.apps.includes('verbis') && f !== demo).slice(0, 6);
  return html`<h2>Zuletzt geöffnet</h2><ul>${andere.map(
    (f) => html`<li><a href="/verbis/fall/${f.kundennummer}">${f.kundennummer}</a></li>`,
  )}</ul>`;
}

/** The page of one case. */
export function verbisSeite(demo: Demofall, faelle: readonly Demofall[]): Html {
  const { kopf, ansichten } = fallansicht(VERBIS, 'verbis', demo);
  const inhalt = html`<body>
<header>
<strong>VerBIS-Demo</strong><span class="untertitel">Vermittlung und Beratung – Schulungssystem, fiktive Daten</span>
<span class="suche"><label for="schnellsuche">Schnellsuche</label>
<input id="schnellsuche" type="search" placeholder="Kundennummer oder BG-Nummer"><button type="button">Suchen</button></span>
</header>
<nav class="menue" aria-label="Hauptmenü"><a href="/">Start</a><span>Kunden</span><span>Stellen</span><span>Termine</span><span>Auswertungen</span><span>Hilfe</span></nav>
<div class="arbeitsflaeche">
<aside>${zuletzt(demo, faelle)}
<h2>Hilfe</h2><p class="hilfe">Die Betreuungsstufe ist spätestens nach sechs Monaten zu überprüfen. Datumsangaben bitte in der Form TT.MM.JJJJ, zum Beispiel 01.01.2020.</p></aside>
<main>
<h1>Kundin/Kunde ${demo.kundennummer}</h1>
<table class="angaben kopf"><tbody><tr>${kopf.map((a) => paar(a, true))}</tr></tbody></table>
<div role="tablist" aria-label="Bereiche">${ansichten.map(
    (a, i) =>
      html`<button type="button" role="tab" id="tab-${a.id}" data-tab="${a.id}" aria-controls="reiter-${a.id}" aria-selected="${i === 0 ? 'true' : 'false'}">${a.titel}</button>`,
  )}</div>
${ansichten.map((a, i) => reiterinhalt(a, i === 0))}
</main>
</div>
<footer><span>Bereit</span><span>JC-415 · Demonstrationsumgebung</span><span>20.11.2026 09:42</span></footer>
<script src="/verbis/reiter.js"></script>
</body>`;
  return seite(`VerBIS-Demo – Kundendaten ${demo.kundennummer}`, '/verbis/verbis.css', inhalt);
}

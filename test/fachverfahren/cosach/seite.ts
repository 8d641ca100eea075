import { bedienelement } from '../bedienelement.ts';
import type { Demofall } from '../faelle/demofall.ts';
import { type Html, html, seite } from '../html.ts';
import { fallansicht } from '../masken/ansicht.ts';
import { COSACH } from '../masken/cosach.ts';
import { tafel } from '../tafel.ts';

const STIL = '/cosach/cosach.css';

/** The outer page: whose Maßnahmen these are. The Maßnahmen themselves are in the frame. */
export function cosachSeite(demo: Demofall): Html {
  const { kopf } = fallansicht(COSACH, 'cosach', demo);
  const inhalt = html`<body class="aussen">
<div class="titel"><b>CoSach-Demo</b> Fachverfahren Maßnahmen – Schulungssystem, fiktive Daten <a href="/">Abmelden</a></div>
<div class="pfad">Kunde &gt; Teilnahmen &gt; Übersicht</div>
<table class="kunde"><tbody><tr>${kopf.map(
    ({ label }) => html`<td class="label">${label}</td>`,
  )}</tr><tr>${kopf.map((angabe) => html`<td class="wert">${bedienelement(angabe)}</td>`)}</tr></tbody></table>
<div class="werkzeuge"><button type="button">Neue Teilnahme</button><button type="button">Bearbeiten</button><button type="button">Abbruch erfassen</button><button type="button">Drucken</button>
<label>Maßnahme suchen <input type="search" size="18"></label></div>
<iframe name="massnahmen" title="Maßnahmen" src="/cosach/fall/${demo.kundennummer}/massnahmen"></iframe>
<div class="fuss">F1 Hilfe &nbsp; F3 Zurück &nbsp; F5 Aktualisieren &nbsp; F12 Abbrechen</div>
</body>`;
  return seite(`CoSach-Demo – Teilnahmen ${demo.kundennummer}`, STIL, inhalt);
}

/** The inner frame: the table, and nothing that says whose it is. */
export function massnahmenSeite(demo: Demofall): Html {
  const { ansichten } = fallansicht(COSACH, 'cosach', demo);
  const inhalt = html`<body class="innen">${ansichten.map(
    (ansicht) => html`<h1>${ansicht.titel}</h1>
${ansicht.tafeln.map(tafel)}
<p class="zahl">${ansicht.tafeln.map((t) => `${t.zeilen.length} Datensätze`)}</p>`,
  )}
<p class="hilfe">Status: A abgelehnt, B bewilligt, teilnehmend, V vorgemerkt. Beginn und Ende beziehen sich auf die individuelle Teilnahme.</p>
</body>`;
  return seite('CoSach-Demo – Maßnahmen', STIL, inhalt);
}

import { APPS, type App, type Demofall } from '../faelle/demofall.ts';
import { type Html, html, seite } from '../html.ts';

const NAMEN: Readonly<Record<App, string>> = {
  verbis: 'VerBIS-Demo',
  prosoz: 'PROSOZ-Demo',
  cosach: 'CoSach-Demo',
};

function adresse(app: App, kundennummer: string): string {
  return app === 'prosoz'
    ? `/prosoz/#/fall/${kundennummer}/profil`
    : `/${app}/fall/${kundennummer}`;
}

function zelle(app: App, demo: Demofall): Html {
  if (!demo.apps.includes(app)) return html`<td class="keine"></td>`;
  return html`<td><a href="${adresse(app, demo.kundennummer)}">${NAMEN[app]}</a></td>`;
}

/** The list of the cases, with the applications that show each. */
export function startSeite(faelle: readonly Demofall[], stichtag: string): Html {
  const tag = stichtag.split('-').reverse().join('.');
  const inhalt = html`<body>
<header><h1>Demonstrations-Fachverfahren</h1>
<p>${faelle.length} erfundene Fälle, erzählt vom Stichtag ${tag} aus. Keine echten Masken, keine echten Personen.</p></header>
<main><table>
<thead><tr><th>Fall</th><th>Was er zeigt</th>${APPS.map((app) => html`<th>${NAMEN[app]}</th>`)}</tr></thead>
<tbody>${faelle.map(
    (
      demo,
    ) => html`<tr><td class="nummer">${demo.kundennummer}</td><td>${demo.beschreibung}<small>${demo.id}</small></td>${APPS.map(
      (app) => zelle(app, demo),
    )}</tr>
`,
  )}</tbody>
</table></main>
</body>`;
  return seite('Demonstrations-Fachverfahren', '/start.css', inhalt);
}

/** Said where nothing is. */
export function nichtGefunden(pfad: string): Html {
  return seite(
    'Nicht gefunden',
    '/start.css',
    html`<body><header><h1>Nicht gefunden</h1><p>${pfad} gibt es hier nicht. <a href="/">Zur Übersicht</a></p></header></body>`,
  );
}

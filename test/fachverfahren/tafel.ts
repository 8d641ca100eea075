import { type Html, html } from './html.ts';
import type { Tafel } from './masken/ansicht.ts';

/** A table with a header row; says so where it has no rows. */
export function tafel({ titel, koepfe, zeilen, leer }: Tafel): Html {
  return html`<table class="liste" aria-label="${titel}">
<thead><tr>${koepfe.map((kopf) => html`<th scope="col">${kopf}</th>`)}</tr></thead>
<tbody>${
    zeilen.length === 0
      ? html`<tr><td class="leer" colspan="${koepfe.length}">${leer}</td></tr>`
      : zeilen.map(
          (zellen) => html`<tr>${zellen.map((zelle) => html`<td>${zelle}</td>`)}</tr>
`,
        )
  }</tbody>
</table>`;
}

import { type Html, html } from './html.ts';
import type { Angabe } from './masken/ansicht.ts';

function auswahl({ id, text, optionen }: Angabe): Html {
  const alle = optionen.includes(text) ? optionen : [text, ...optionen];
  return html`<select id="${id}">${alle.map(
    (option) => html`<option${option === text ? html` selected` : ''}>${option}</option>`,
  )}</select>`;
}

function radio({ id, text, optionen }: Angabe): Html {
  return html`<span role="radiogroup">${optionen.map(
    (option, i) =>
      html`<label class="radio"><input type="radio" name="${id}" id="${id}-${i}"${
        option === text ? html` checked` : ''
      }> ${option}</label>`,
  )}</span>`;
}

/** The value of an Angabe as a server-rendered page shows it; its label is the cell beside it. */
export function bedienelement(angabe: Angabe): Html {
  const { id, text, als } = angabe;
  switch (als) {
    case 'auswahl':
    case 'kombination':
      return auswahl(angabe);
    case 'radio':
      return radio(angabe);
    case 'kaestchen':
      return html`<input type="checkbox" id="${id}"${text === 'ja' ? html` checked` : ''}>`;
    case 'eingabe':
    case 'datum':
    case 'webkomponente':
      return html`<input type="text" id="${id}" value="${text}">`;
    case 'badge':
      return html`<span class="badge">${text}</span>`;
    case 'text':
      return html`${text}`;
  }
}

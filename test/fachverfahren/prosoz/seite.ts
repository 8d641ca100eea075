import { createHash } from 'node:crypto';
import { Html, html, seite } from '../html.ts';

/** Where the browser finds the bare module names. */
const IMPORTE = JSON.stringify({
  imports: { preact: '/prosoz/preact.mjs', 'preact/hooks': '/prosoz/hooks.mjs' },
});
const IMPORTE_HASH = createHash('sha256').update(IMPORTE).digest('base64');

/** Its own files and the one import map. */
export const PROSOZ_CSP =
  `default-src 'self'; script-src 'self' 'sha256-${IMPORTE_HASH}'; img-src 'self' data:; ` +
  "object-src 'none'; base-uri 'none'; form-action 'none'";

/** The one page of the application; all else it draws itself. */
export function prosozSeite(): Html {
  // The import map must stand in the page as it was hashed, so it is not escaped; it is constant.
  const importe = new Html(`<script type="importmap">${IMPORTE}</script>`);
  const kopf = html`${importe}<script type="module" src="/prosoz/client/start.ts"></script>`;
  const inhalt = html`<body><div id="anwendung"><p>Anwendung wird geladen …</p></div></body>`;
  return seite('PROSOZ-Demo', '/prosoz/prosoz.css', inhalt, kopf);
}

/** Markup that is safe to write out: made by `html`, or from a constant that is markup itself. */
export class Html {
  readonly quelle: string;
  constructor(quelle: string) {
    this.quelle = quelle;
  }
}

type Einsatz = Html | string | number | false | undefined | readonly Einsatz[];

const ERSATZ: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function markup(einsatz: Einsatz): string {
  if (einsatz === undefined || einsatz === false) return '';
  if (einsatz instanceof Html) return einsatz.quelle;
  if (typeof einsatz === 'string' || typeof einsatz === 'number') {
    return `${einsatz}`.replace(/[&<>"']/g, (zeichen) => ERSATZ[zeichen] ?? '');
  }
  return einsatz.map(markup).join('');
}

/** A piece of a page. Everything put in is escaped, save other pieces; attributes need quotes. */
export function html(teile: TemplateStringsArray, ...einsaetze: readonly Einsatz[]): Html {
  return new Html(
    teile.map((teil, i) => (i === 0 ? teil : markup(einsaetze[i - 1]) + teil)).join(''),
  );
}

/** A whole page, with its title, style sheet and body. */
export function seite(
  titel: string,
  stil: string,
  inhalt: Html,
  kopf: Html | undefined = undefined,
): Html {
  return html`<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titel}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${stil}">${kopf}
</head>
${inhalt}
</html>
`;
}

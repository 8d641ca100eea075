import type { PanelContent, PanelRow } from '../browser/panel-content.ts';

const germanDate = (iso: string) => iso.split('-').reverse().join('.');

const states: Readonly<Record<string, string>> = {
  done: 'erledigt',
  notYetOpen: 'noch nicht offen',
  open: 'offen',
  dueSoon: 'bald fällig',
  overdue: 'überschritten',
};

/** A row that says what is so, or what is due; undefined for the others. */
function line({ verdict, state, due, severity, title }: PanelRow): string | undefined {
  if (verdict === 'met') return `erfüllt: ${title}`;
  const word = states[state];
  if (word !== undefined && due !== '') return `Frist ${germanDate(due)}, ${word}: ${title}`;
  // A warning names its severity itself.
  return severity === '' ? undefined : title;
}

/** What the panel says of a case, as lines of plain text. */
export function panelWords({ headline, rows, problems, notes }: PanelContent): readonly string[] {
  const notMet = rows.filter(({ verdict }) => verdict === 'notMet').length;
  const open = rows.filter((row) => row.verdict === 'unknown' || row.state === 'unknown').length;
  return [
    ...(headline === '' ? [] : [`„${headline}“`]),
    ...rows.map(line).flatMap((text) => (text === undefined ? [] : [`- ${text}`])),
    ...problems.map((problem) => `- unklar: ${problem}`),
    `- nicht erfüllt: ${notMet}; noch offen, weil Angaben fehlen: ${open}`,
    ...notes.filter(({ fits }) => fits).map(({ title }) => `- Vermerk bereit: ${title}`),
  ];
}

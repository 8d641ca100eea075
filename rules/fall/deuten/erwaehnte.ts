/** What is of somebody whom a line names before it, and of whom the page is not. */
import { erwaehnter } from '../namen/erwaehnt.ts';
import { isPartOfName, isStrange } from '../namen/namen.ts';
import { falten, glaetten, woerter } from '../normalisieren.ts';
import type { Pair } from '../reading.ts';
import { isOwnNameLabel } from '../vokabular/namenslabels.ts';
import { nenntKundennummer } from '../vokabular/ueberschriften/fallschluessel.ts';
import { feldVon, LABEL_MAX } from '../vokabular/vokabular.ts';
import { findeKundennummer } from '../werte/kundennummer.ts';
import type { Herkunft } from './ergebnis.ts';

type Gefragt = (was: Herkunft) => boolean;

const KEINER: Gefragt = () => false;

/** Tells of each pair whether it is of somebody else by whom its line names. */
export function vonErwaehnten(pairs: readonly Pair[], mask: string): Gefragt {
  const alle = pairs.flatMap(({ headings }) => headings.flatMap((one) => erwaehnter(one) ?? []));
  if (alle.length === 0) return KEINER;
  const eigene = eigeneNamen(pairs, mask);
  const nummern = eigeneNummern(pairs, mask);
  const istEigener = (worte: readonly string[]) =>
    worte.some((wort) => eigene.has(wort) || nummern.has(wort));
  // Where nobody says whose the page is, and one name is all there is, it may be that one's.
  const sindMehrere = new Set(alle.map(({ worte }) => worte.at(-1))).size > 1;
  const istBekannt = eigene.size > 0 || sindMehrere;
  return ({ headings }) =>
    headings.some((heading) => {
      const wer = erwaehnter(heading);
      if (wer === null || istEigener(wer.worte)) return false;
      return istBekannt || (wer.istSicher && nummern.size > 0);
    });
}

const istNummer = ({ label, value }: Pair): boolean =>
  feldVon(label) === 'kundennummer' && nenntKundennummer(value);

const eigeneNummern = (pairs: readonly Pair[], mask: string): ReadonlySet<string> =>
  new Set(
    [mask, ...pairs.filter(istNummer).map(({ value }) => value)]
      .flatMap((text) => findeKundennummer(text) ?? [])
      .map(falten),
  );

/** The names of whoever the case is about, as the page shows them. */
function eigeneNamen(pairs: readonly Pair[], mask: string): ReadonlySet<string> {
  const worte = new Set<string>();
  const koepfe = new Set([mask]);
  for (const pair of pairs) {
    if (isOwnNameLabel(pair.label))
      for (const wort of woerter(pair.value.slice(0, LABEL_MAX))) worte.add(wort);
    for (const heading of pair.headings)
      if (istNummer(pair) || (nenntKundennummer(heading) && erwaehnter(heading) === null))
        koepfe.add(heading);
  }
  for (const kopf of koepfe) for (const name of namenIn(kopf)) worte.add(name);
  return worte;
}

function namenIn(kopf: string): readonly string[] {
  const wer = erwaehnter(kopf);
  if (wer !== null) return wer.worte;
  const stuecke = glaetten(kopf.slice(0, LABEL_MAX)).split(' ');
  return stuecke.filter((stueck, i) => isStrange(stueck) && isPartOfName(stuecke, i)).map(falten);
}

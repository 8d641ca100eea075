/** Headings over what is yet to be asked or chosen: that a place there is empty says nothing of the customer. */
import { merken } from '../../merken.ts';
import { woerter } from '../../normalisieren.ts';
import { menge } from './ausschluss.ts';

const ZU_KLAEREN = menge(
  `waehlen auswaehlen klaeren klaerende klaerenden abzuklaeren abfragen zuklaeren checkliste checklisten
  pruefliste fragebogen fragen fragenkatalog leitfaden gespraechsleitfaden vorbereiten vorbereitung
  gespraechsvorbereitung beratungsvorbereitung ausfuellen ankreuzen`,
);

/** "Einstufung wählen", "Im Gespräch zu klärende Fragen", "Checkliste" */
export const istZuKlaeren = merken((heading: string): boolean =>
  woerter(heading).some((wort) => ZU_KLAEREN.has(wort)),
);

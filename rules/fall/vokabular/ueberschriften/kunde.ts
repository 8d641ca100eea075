import { merken } from '../../merken.ts';
import { woerter } from '../../normalisieren.ts';
import { menge } from './ausschluss.ts';

/** Headings that say: from here on it is about the customer again. */
const DER_KUNDE = menge(
  `kunde kundin kundendaten antragsteller antragstellerin antragstellers hauptperson elb
  leistungsberechtigter leistungsberechtigte`,
);

/** Whether `heading` says that it is about the customer. */
export const nenntKunden = merken((heading: string): boolean =>
  woerter(heading).some((wort) => DER_KUNDE.has(wort)),
);

/** Labels that people and where they live stand under, folded. */
import { falten } from '../normalisieren.ts';

export const NAME_LABELS: ReadonlySet<string> = new Set(
  `name vorname nachname familienname geburtsname rufname namevorname nachnamevorname vornamename
  vornamenachname kunde kundin kundenname person antragsteller antragstellerin ansprechpartner
  sachbearbeiter sachbearbeiterin fallmanager fallmanagerin arbeitsvermittler strasse ort wohnort anschrift
  adresse`.split(/\s+/),
);
const CONTACT_LABELS = new Set(
  `plz postleitzahl plzort hausnummer strassehausnummer strassehausnr telefon telefonnummer telefonnr tel
  mobil mobiltelefon mobilnummer handy handynummer festnetz fax email emailadresse mail iban bic bank
  bankverbindung konto kontonummer kontoinhaber rentenversicherungsnummer rvnummer steuerid
  steueridentifikationsnummer`.split(/\s+/),
);

/** Those of whoever works on the case, and where somebody lives. */
const NOT_OWN: ReadonlySet<string> = new Set(
  `ansprechpartner sachbearbeiter sachbearbeiterin fallmanager fallmanagerin arbeitsvermittler strasse ort wohnort
  anschrift adresse`.split(/\s+/),
);

/** Whether a label stands for the name of the customer. */
export const isOwnNameLabel = (label: string): boolean => {
  const folded = falten(label);
  return NAME_LABELS.has(folded) && !NOT_OWN.has(folded);
};

/** Whether a label stands for a name or an address. */
export const isNameLabel = (label: string): boolean => NAME_LABELS.has(falten(label));

/** Whether a label stands for a name, an address, a telephone number or a bank account. */
export function isPersonal(label: string): boolean {
  const folded = falten(label);
  return NAME_LABELS.has(folded) || CONTACT_LABELS.has(folded);
}

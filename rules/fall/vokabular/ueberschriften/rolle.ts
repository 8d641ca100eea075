/** What somebody is to the customer, written beside a name or instead of it. */

/** One of these is in every word for what somebody is to another; few texts have one, and what tells more takes long to make. */
const ROLLENWORT =
  /partner|ehe|lebensgef|kind|sohn|tochter|bruder|schwester|mutter|vater|mitglied/i;

/** "Partner", "Kind · 8 Jahre", "Mutter der Kundin": what somebody is to the customer, and not what the customer has. */
export const istRolle = (text: string): boolean =>
  text.length <= 40 &&
  ROLLENWORT.test(text) &&
  /^(?:(?:(?:ehe|lebens|ex-?)?partner(?:in)?|ehe(?:mann|frau|gatte|gattin)|lebensgefährt(?:e|in)|(?:stief|pflege)?kind(?: \d)?|sohn|tochter|bruder|schwester|mutter|vater)(?: (?:der kundin|des kunden|der antragstellerin|des antragstellers))?|(?:weiteres )?mitglied der (?:bg|bedarfsgemeinschaft))(?:\s*[·|(–-].*)?$/iu.test(
    text,
  );

/** "Meyer, Anna (Partnerin)", "Meyer, Anna Partnerin" (a badge beside the name) without what she is to another. */
export function ohneRolle(heading: string): string {
  if (!ROLLENWORT.test(heading)) return heading;
  const [, name = '', rolle = ''] =
    /^(.*\p{L})\s*[·|(–]\s*([^·|()–]+)\)?$/u.exec(heading) ??
    /^(\p{Lu}[\p{L}-]+, \p{Lu}[\p{Ll}-]+(?: \p{Lu}[\p{Ll}-]+)?)\s?(\p{Lu}\p{Ll}+)$/u.exec(
      heading,
    ) ??
    [];
  return istRolle(rolle.trim()) ? name : heading;
}

/** "wohnhaft bei den Eltern", "8 Jahre, lebt bei seinen Eltern": said of a child. */
export const istBeiEltern = (text: string): boolean =>
  text.includes('Eltern') &&
  /^(?:[^,·|]{1,30}[,·|] ?)?(?:wohnhaft|wohnt|lebt) bei (?:den|seinen|ihren) Eltern\.?$/i.test(
    text,
  );

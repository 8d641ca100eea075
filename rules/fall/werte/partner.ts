const VOM_PARTNER =
  /\((?:(?:ehe|lebens)?partner(?:in)?|ehe(?:mann|frau|gatte|gattin)|nur (?:der |die )?partner(?:in)?)\)/i;

/** Whether a value is another one's, by what stands in brackets alone: "B (Partnerin)". */
export const istVomPartner = (text: string): boolean => VOM_PARTNER.test(text);

/** "B – Kind Mia", "09.12.2026 (Tochter)": whose it is stands behind it. */
const VOM_ANGEHOERIGEN =
  /(?:[–—-]|[(,;|·]) ?(?:nur )?(?:für |von )?(?:der |die |das |den )?(?:kind|stiefkind|tochter|sohn|schwester|bruder)(?: \p{Lu}[\p{L}-]+)?\)?$/iu;

/** Whether a day or a word out of several is that of one of the family; a yes may name whom it is about. */
export const istVomAngehoerigen = (text: string): boolean => VOM_ANGEHOERIGEN.test(text);

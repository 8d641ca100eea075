const VOM_PARTNER =
  /\((?:(?:ehe|lebens)?partner(?:in)?|ehe(?:mann|frau|gatte|gattin)|nur (?:der |die )?partner(?:in)?)\)/i;

/** Whether a value is another one's, by what stands in brackets alone: "B (Partnerin)". */
export const istVomPartner = (text: string): boolean => VOM_PARTNER.test(text);

/** Which mask of which case the address names. */
export interface Adresse {
  readonly kundennummer: string;
  readonly maske: string;
}

/** Reads `#/fall/<kundennummer>/<maske>`; undefined where no case is named. */
export function lies(hash: string): Adresse | undefined {
  const [, kundennummer, maske = 'profil'] = /^#\/fall\/(\w+)(?:\/(\w+))?$/.exec(hash) ?? [];
  return kundennummer === undefined ? undefined : { kundennummer, maske };
}

/** The address of a mask, for links. */
export function verweis({ kundennummer, maske }: Adresse): string {
  return `#/fall/${kundennummer}/${maske}`;
}

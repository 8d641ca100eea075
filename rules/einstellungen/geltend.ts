/** Which settings hold: built in, else the user's own, and over both the policy. */
import type { SiteProfile } from '../profil/profil.ts';
import {
  type Einstellungen,
  type Schluessel,
  type Sperre,
  type Teil,
  VORGABE,
} from './einstellungen.ts';

/** What the office's IT sets. */
export interface Richtlinie {
  readonly werte: Teil;
  /** Used like the user's own, and not for them to change. */
  readonly profile: readonly SiteProfile[];
  /**
   * What the user can't change either; where the policy has no value for it, the built-in one holds. Where it
   * has no list of Fachverfahren, none may be read.
   */
  readonly gesperrt: readonly Sperre[];
}

export const KEINE_RICHTLINIE: Richtlinie = { werte: {}, profile: [], gesperrt: [] };

/** The settings as everything else sees them: whole, whoever set what. */
export interface Geltend {
  readonly werte: Einstellungen;
  /** What the user can't change: set by the policy, or locked by it. */
  readonly gesperrt: readonly Sperre[];
}

/** The user's own settings count only where the policy neither sets nor locks them. */
export function geltend(eigene: Teil, richtlinie: Richtlinie): Geltend {
  const gesetzt = Object.keys(richtlinie.werte).filter(isSchluessel);
  const gesperrt = [...new Set([...gesetzt, ...richtlinie.gesperrt])];
  const frei = Object.fromEntries(
    Object.entries(eigene).filter(([key]) => !gesperrt.some((each) => each === key)),
  );
  return { werte: { ...VORGABE, ...frei, ...richtlinie.werte }, gesperrt };
}

export const isSchluessel = (key: string): key is Schluessel => Object.hasOwn(VORGABE, key);

import type { Einstellungen, Sperre, Teil } from '../../rules/einstellungen/einstellungen.ts';
import type { SiteProfile } from '../../rules/profil/profil.ts';

/** All that the settings draw. */
export interface OptionsState {
  readonly werte: Einstellungen;
  /** What the office's IT decides. */
  readonly gesperrt: readonly Sperre[];
  /** A sentence for each thing that can't be read, and is passed over. */
  readonly probleme: { readonly richtlinie: readonly string[]; readonly eigene: readonly string[] };
  readonly konzepte: readonly ConceptRow[];
  readonly profiles: readonly { readonly id: string; readonly profile: SiteProfile }[];
  /** Those of the policy. */
  readonly vorgegebeneProfile: readonly SiteProfile[];
  /** Origins whose pages show no count of what is to be done. */
  readonly withoutPill: readonly string[];
  /** Pages that may be read, as the browser's patterns say. */
  readonly hosts: readonly HostRow[];
  readonly kuerzel: readonly ShortcutRow[];
  readonly browser: BrowserName;
  readonly version: string;
}

export interface ConceptRow {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** The document of the version that holds now, as one cites it. */
  readonly document: string;
}

export interface HostRow {
  readonly pattern: string;
  /** Built in; can't be withdrawn. */
  readonly fixed: boolean;
  /** Granted, but the policy has others read only. */
  readonly barred: boolean;
}

export interface ShortcutRow {
  /** "" where there is none, because another extension has it or someone took it away. */
  readonly keys: string;
  readonly does: string;
}

export type BrowserName = 'chrome' | 'edge' | 'firefox';

/** One thing that is kept. */
export interface StoredRow {
  readonly key: string;
  readonly title: string;
  /** On the disk of this computer, or in memory until the browser is closed. */
  readonly place: 'local' | 'session';
  /** All of it, as JSON. */
  readonly content: string;
}

/** What became of an import. */
export type Imported =
  /** A sentence for each thing that is wrong; nothing was changed. */
  | { readonly problems: readonly string[] }
  /** Profiles of these names are there already; nothing was changed yet. */
  | { readonly exists: readonly string[] }
  | Taken;

export interface Taken {
  /** Names of the profiles that were taken in. */
  readonly taken: readonly string[];
  /** Titles of the settings that hold now; absent: the file had none. */
  readonly settings?: readonly string[];
  /** What the office's IT decides, and was left as it is. */
  readonly locked: readonly string[];
}

export interface OptionsActions {
  /** Puts plain text on the clipboard; rejects where that is not allowed. */
  copy(text: string): Promise<void>;
  /** A part of the settings could not be drawn. */
  failed(cause: unknown): void;
  /** What went wrong has been told of. */
  putFaultsAway(): void;
  /** Keeps these settings of the user. */
  set(changes: Teil): void;
  /** Resolves to a sentence where that can't be; nothing was changed then. */
  rename(id: string, name: string): Promise<string | undefined>;
  setActive(id: string, active: boolean): void;
  /** Has the profile say where it holds, and what its masks are called; a sentence where that can't be. */
  setPlaces(id: string, places: Places): Promise<string | undefined>;
  /** Takes out one thing that was taught: its place in the list of mappings or exclusions, or the case key. */
  unteach(id: string, what: Taught): void;
  remove(id: string): void;
  /** Saves a file of one profile, or of all. */
  save(id?: string): void;
  /** Saves a file of all settings of the user, with their profiles. */
  saveAll(): void;
  /** Takes in a file's text; profiles that are there already only where `replace` says so. */
  take(text: string, replace: boolean): Promise<Imported>;
  showPill(origin: string): void;
  /** The pages are not read any more. */
  withdraw(pattern: string): void;
  openShortcuts(): void;
  /** All that is kept. */
  stored(): Promise<readonly StoredRow[]>;
  /** Nothing is kept any more; grants of pages stay, since the browser has them. */
  deleteAll(): Promise<void>;
}

export type Places = Pick<SiteProfile, 'addresses' | 'masks'>;

export type Taught =
  | { readonly list: 'mappings' | 'exclusions'; readonly index: number }
  | { readonly list: 'caseKey' };

/** "http://fachverfahren.example/*" → "fachverfahren.example" */
export function hostWords(pattern: string): string {
  if (pattern === '<all_urls>' || /^\*:\/\/\*\/|^https?:\/\/\*\/\*$/.test(pattern)) {
    return 'alle Seiten';
  }
  return pattern.replace(/^[a-z*]+:\/\//, '').replace(/\/\*$/, '');
}

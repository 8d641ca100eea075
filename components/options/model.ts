import type { SiteProfile } from '../../rules/profil/profil.ts';

/** All that the settings draw. */
export interface OptionsState {
  readonly profiles: readonly { readonly id: string; readonly profile: SiteProfile }[];
  /** Hours after which a case is forgotten. */
  readonly vergessenNachStunden: number;
  /** Origins whose pages show no count of what is to be done. */
  readonly withoutPill: readonly string[];
  /** Pages that may be read, as the browser's patterns say; `fixed` ones can't be withdrawn. */
  readonly hosts: readonly { readonly pattern: string; readonly fixed: boolean }[];
}

/** What became of an import. */
export type Imported =
  /** A sentence for each thing that is wrong; nothing was changed. */
  | { readonly problems: readonly string[] }
  /** Profiles of these names are there already; nothing was changed yet. */
  | { readonly exists: readonly string[] }
  /** Their names. */
  | { readonly taken: readonly string[] };

export interface OptionsActions {
  /** Resolves to a sentence where that can't be; nothing was changed then. */
  rename(id: string, name: string): Promise<string | undefined>;
  setActive(id: string, active: boolean): void;
  /** Takes out one thing that was taught: its place in the list of mappings or exclusions, or the case key. */
  unteach(id: string, what: Taught): void;
  remove(id: string): void;
  /** Saves a file of one profile, or of all. */
  save(id?: string): void;
  /** Takes in a file's text; profiles that are there already only where `replace` says so. */
  take(text: string, replace: boolean): Promise<Imported>;
  setVergessen(hours: number): void;
  showPill(origin: string): void;
  /** The pages are not read any more. */
  withdraw(pattern: string): void;
}

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

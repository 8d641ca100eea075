/**
 * What crosses between content script, worker and panel. Content scripts import types only:
 * a schema library has no place in every page.
 */
import type { Assessment, Severity } from '../../rules/assessment.ts';
import type { FeldKey } from '../../rules/fall/felder.ts';
import type { Place, Snapshot } from '../../rules/fall/reading.ts';
import type { Lessons } from '../../rules/profil/profil.ts';

/** Content script → worker. `doc` is drawn anew for each document, so that a reload is told from a change. */
export type ContentMessage =
  | { readonly type: 'snapshot'; readonly doc: string; readonly snapshot: Snapshot }
  | { readonly type: 'openPanel' }
  /** What site profiles say of this frame's origin; answered with a LessonsAnswer. */
  | { readonly type: 'lessons' };

export interface LessonsAnswer {
  readonly lessons: readonly Lessons[];
}

/** Worker → content scripts of one tab. */
export type TabMessage =
  | { readonly type: 'read' }
  | { readonly type: 'markers'; readonly markers: readonly Marker[] }
  /** Site profiles have changed: ask for them again. */
  | { readonly type: 'lessons' }
  /** Frames the place a field was read from; null: none any more. Scrolls there only where it is asked for. */
  | { readonly type: 'show'; readonly field: FeldKey | null; readonly scroll?: boolean }
  /** To one frame; the answer is a TextFieldAnswer. */
  | { readonly type: 'textField' }
  /** To one frame; the answer is an InsertResult. */
  | { readonly type: 'insert'; readonly text: string };

/** When someone was last in a text field of the frame, in milliseconds since 1970; null: in none that is still there. */
export interface TextFieldAnswer {
  readonly at: number | null;
}

/** What became of a text that was to go into the page. In all cases but the first, nothing was changed. */
export const INSERT_RESULTS = ['inserted', 'noField', 'readOnly', 'oneLine', 'tooLong'] as const;
export type InsertResult = (typeof INSERT_RESULTS)[number];

/** A warning to be shown beside a field in the page. It says what the page shows anyway, nothing else. */
export interface Marker {
  readonly rule: string;
  readonly field: FeldKey;
  readonly severity: Severity;
  readonly text: string;
}

/** Panel → worker; the answer is a PanelState, but to `insert` an InsertResult. */
export type PanelMessage =
  | { readonly type: 'state'; readonly tabId: number }
  /** null: today again. */
  | { readonly type: 'stichtag'; readonly tabId: number; readonly date: string | null }
  /** The concepts that hold in this office, by id; kept on this computer. */
  | { readonly type: 'concepts'; readonly tabId: number; readonly active: readonly string[] }
  /** Frames in the page where the field was read, for 10 s or until null. */
  | {
      readonly type: 'show';
      readonly tabId: number;
      readonly field: FeldKey | null;
      readonly scroll?: boolean;
    }
  /** Into the page's text field that had the focus last. */
  | { readonly type: 'insert'; readonly tabId: number; readonly text: string };

/** One known field of the case, as the panel lists it. */
export interface FeldView {
  readonly field: FeldKey;
  readonly label: string;
  /** Normal form of the catalogue: null is known to be none, lists are arrays. */
  readonly value: unknown;
  /** For people: "03.07.1990", "keine". */
  readonly shown: string;
  readonly origin: 'read' | 'entered';
  /** Where it was read, and the text that stood there. */
  readonly where?: Place;
  readonly raw?: string;
}

export interface ProblemView {
  readonly text: string;
  readonly field?: FeldKey;
  /** The texts that stand in the page, each with its place. */
  readonly found: readonly { readonly shown: string; readonly where: Place }[];
}

export interface FallView {
  /** null: the page shows no case key, its readings belong to no case yet. */
  readonly kundennummer: string | null;
  readonly felder: readonly FeldView[];
  readonly problems: readonly ProblemView[];
  readonly assessment: Assessment;
}

export interface Feiertag {
  readonly date: string;
  readonly name: string;
}

/** All that the panel draws. Derived by the worker at each call; the panel keeps none of it. */
export interface PanelState {
  readonly tabId: number;
  readonly stichtag: string;
  readonly today: string;
  /** All concepts there are, and whether each holds in this office. */
  readonly concepts: readonly {
    readonly id: string;
    readonly title: string;
    readonly active: boolean;
  }[];
  /** Whether our content script may run on the tab's page; `origin` as one reads it, where known. */
  readonly page: { readonly granted: boolean; readonly origin?: string };
  /** Public holidays around the Stichtag where the active concepts hold, in order. */
  readonly feiertage: readonly Feiertag[];
  /** null: nothing was read on this page. */
  readonly fall: FallView | null;
}

/**
 * What crosses between content script, worker and panel; what the panel draws is in `views.ts`. Content scripts
 * import types only: a schema library has no place in every page.
 */
import type { Severity } from '../../rules/assessment.ts';
import type { FeldKey } from '../../rules/fall/felder.ts';
import type { Snapshot } from '../../rules/fall/reading.ts';
import type { Lessons } from '../../rules/profil/profil.ts';
import type { Pointed, Way } from '../../rules/profil/zeigen.ts';
import type { TodoMark } from '../../rules/weighing/todo.ts';
import type { Fault } from '../faults/fault.ts';

/**
 * Content script → worker. `doc` is drawn anew for each document, so that a reload is told from a change; where
 * it is `untouched`, nobody has done anything in it yet.
 */
export type ContentMessage =
  | {
      readonly type: 'snapshot';
      readonly doc: string;
      readonly untouched?: true;
      readonly snapshot: Snapshot;
    }
  /** After a person's click; the panel opens where `target` is. */
  | { readonly type: 'openPanel'; readonly target?: Target }
  /** Puts away what is marked beside a field, for this case. */
  | { readonly type: 'dismiss'; readonly field: FeldKey }
  /** The page keeps removing what we draw, or has changed it; it is not drawn any more. */
  | { readonly type: 'expelled'; readonly doc: string }
  | { readonly type: 'pillMoved'; readonly place: PillPlace }
  /** Not on pages of this origin any more. */
  | { readonly type: 'pillHidden' }
  /** What site profiles say of this frame's origin; answered with a LessonsAnswer. */
  | { readonly type: 'lessons' }
  /** Someone pointed at a value, as was asked of them. The one time that a text leaves the page unread. */
  | { readonly type: 'pointed'; readonly pointed: Pointed }
  /** Someone wants to point no longer. */
  | { readonly type: 'pointNoMore' }
  /** Something of ours went wrong in the page. */
  | { readonly type: 'fault'; readonly fault: Fault }
  /** On the way through the values of the tab this frame has no more in this direction. */
  | { readonly type: 'pointOn'; readonly way: Way };

/** Of a snapshot, where something went wrong with us: it may be told again. Without an answer it has arrived. */
export interface SnapshotAnswer {
  readonly kept: boolean;
}

export interface LessonsAnswer {
  readonly lessons: readonly Lessons[];
  /** Whether someone is asked to point at a value in this tab. */
  readonly pointing: boolean;
}

/** Worker → content scripts of one tab. */
export type TabMessage =
  | { readonly type: 'read' }
  | { readonly type: 'markers'; readonly markers: readonly Marker[]; readonly doc?: string }
  /** To the top frame; null: none. */
  | { readonly type: 'pill'; readonly pill: Pill | null; readonly doc?: string }
  /**
   * Site profiles have changed: ask for them again. `untold`: what is read otherwise by it is kept back, since what
   * the tab showed has been forgotten.
   */
  | { readonly type: 'lessons'; readonly untold?: true }
  /** To one frame: it may not be read any more. */
  | { readonly type: 'leave' }
  /** Lets someone point at a value, until told otherwise. */
  | { readonly type: 'point'; readonly on: boolean }
  /** To one frame: to the next value; from the edge where someone comes from another frame. Answered with a StepAnswer. */
  | { readonly type: 'step'; readonly way: Way; readonly fromEdge: boolean }
  /** To one frame: what is pointed at is meant. */
  | { readonly type: 'take' }
  /** To one frame: what has it seen, and what became of it? Answered with a FrameDiagnosis. */
  | { readonly type: 'diagnose' }
  /** To one frame: frames a place of its last diagnosis; null: none any more. */
  | { readonly type: 'mark'; readonly spot: number | null; readonly scroll: boolean }
  /** Frames the place a field was read from; null: none any more. Scrolls there only where it is asked for. */
  | { readonly type: 'show'; readonly field: FeldKey | null; readonly scroll?: boolean }
  /** To one frame: onto the clipboard; the answer is a CopyAnswer. */
  | { readonly type: 'copy'; readonly text: string }
  /** To the top frame: what has just happened, in one line. */
  | { readonly type: 'say'; readonly text: string }
  /** To one frame; the answer is a TextFieldAnswer. */
  | { readonly type: 'textField' }
  /** To one frame; the answer is an InsertResult. */
  | { readonly type: 'insert'; readonly text: string };

export interface StepAnswer {
  /** What is pointed at now; null: this frame has no more in that direction. */
  readonly at: { readonly label: string; readonly value: string } | null;
}

export interface TextFieldAnswer {
  /** When someone was last in a text field of the frame, in milliseconds since 1970; null: in none that is still there. */
  readonly at: number | null;
  /** Whether the frame has told what it shows now. */
  readonly isTold: boolean;
}

export interface CopyAnswer {
  readonly copied: boolean;
}

/** What became of a text that was to go into the page. In all cases but the first and the last, nothing was changed. */
export const INSERT_RESULTS = [
  'inserted',
  'noField',
  'readOnly',
  'oneLine',
  'tooLong',
  /** The field is of another Fachverfahren in the same tab. */
  'elsewhere',
  /** The page has changed, and there was no time to tell what it shows now. */
  'untold',
  /** The page shows another case than the one that the text is of. */
  'otherCase',
  /** Who was to put it there has not said whether it did. */
  'unheard',
] as const;
export type InsertResult = (typeof INSERT_RESULTS)[number];

/** A place in the panel: a result, or what is unclear about the field itself. */
export interface Target {
  readonly field: FeldKey;
  /** `conceptId/ruleId`. */
  readonly rule?: string;
  /** Index of the Maßnahme. */
  readonly item?: number;
}

/** Something to be shown beside a field in the page, which never gets to read it. */
export interface Marker {
  readonly kind: 'warning' | 'overdue' | 'dueSoon' | 'check' | 'problem';
  readonly target: Target;
  readonly severity: Severity;
  /** One sentence: what, and why. */
  readonly text: string;
}

/** How much there is to do, at the edge of the page. */
export interface Pill {
  /** 1 or more. */
  readonly count: number;
  readonly severe: boolean;
  readonly place: PillPlace;
  /** The day that is looked at, where it is not today. */
  readonly stichtag?: string;
}

export interface PillPlace {
  readonly edge: 'left' | 'right';
  /** 0 at the top of the window, 1 at its bottom. */
  readonly at: number;
}

/**
 * What a caseworker does with the cases of the session. `fall` is the id of a case as the panel was
 * told it, so that what is said of one case can't reach the one that the page shows by then.
 */
export type CaseAction =
  /** What the caseworker says; `value` in normal form. null: the readings that belong to no case. */
  | {
      readonly type: 'enter';
      readonly fall: string | null;
      readonly field: FeldKey;
      readonly value?: unknown;
    }
  /** Takes an entry back: what was read holds again, or nothing is known. */
  | { readonly type: 'takeBack'; readonly fall: string; readonly field: FeldKey }
  /** Begins a case by hand, or shows the one of this Kundennummer. */
  | { readonly type: 'create'; readonly kundennummer: string | null }
  /** Shows a case of the session; null: again what the page shows. */
  | { readonly type: 'view'; readonly fall: string | null }
  /** To a case of the session, or a Kundennummer: what the page shows and no case has. */
  | { readonly type: 'assign'; readonly fall: string }
  /**
   * Ticks something to do off or sets it aside, by the keys that the panel gives its reasons; null: takes
   * that back. Of readings that belong to no case, it makes one.
   */
  | {
      readonly type: 'todo';
      readonly fall: string | null;
      readonly keys: readonly string[];
      readonly mark: TodoMark | null;
    }
  /** Copied text, to the case that it names; else to this one, or to a new one where it is null. */
  | { readonly type: 'paste'; readonly text: string; readonly fall: string | null }
  /** Takes out of a case what was assigned to it or pasted. */
  | { readonly type: 'removeMask'; readonly fall: string; readonly mask: string }
  | { readonly type: 'forget'; readonly fall: string }
  | { readonly type: 'forgetAll' };

/** Panel → worker, about the cases of the session. */
export type CaseMessage = CaseAction & { readonly tabId: number };

/** Panel → worker, in the mapping assistant. */
export type TeachMessage =
  /** Starts or ends the mapping assistant. */
  | { readonly type: 'point'; readonly tabId: number; readonly on: boolean }
  /** Points at the next value, or takes the one that is pointed at. */
  | { readonly type: 'pointOn'; readonly tabId: number; readonly way: Way | 'take' }
  /** What was pointed at is this field from now on, or is not read. */
  | { readonly type: 'teach'; readonly tabId: number; readonly as: FeldKey | 'nothing' };

/**
 * Panel → worker; the answer is a PanelState, but to `insert` an InsertResult, to `diagnose` a Diagnosis,
 * to `recognise` a Snapshot, to `reasons` the Reasons, or null where there is no such result any more, and
 * to `show` and `mark` null.
 */
export type PanelMessage =
  | CaseMessage
  /** `opening`: nothing is drawn yet, and a change from now on is asked for again. */
  | { readonly type: 'state'; readonly tabId: number; readonly opening?: true }
  /** Why a result of the case is as it is; `of` is its key, as `keyOf` has it. */
  | {
      readonly type: 'reasons';
      readonly tabId: number;
      readonly fall: string | null;
      readonly of: string;
    }
  /** The user has read that the extension was updated. */
  | { readonly type: 'updateSeen'; readonly tabId: number }
  /** Errors of the session have been told of. */
  | { readonly type: 'faultsSeen'; readonly tabId: number }
  /** Reads the page again. */
  | { readonly type: 'read'; readonly tabId: number }
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
  | TeachMessage
  /** Whether pages of an origin show how much there is to do. */
  | {
      readonly type: 'pill';
      readonly tabId: number;
      readonly origin: string;
      readonly shown: boolean;
    }
  /** What was put away in the page of the case, or of what the page shows of none, is shown there again. */
  | { readonly type: 'showAgain'; readonly tabId: number; readonly fall: string | null }
  /** Answered with a Diagnosis: all that the page shows, known or not. It is kept nowhere. */
  | { readonly type: 'diagnose'; readonly tabId: number }
  /** Answered with the Snapshot that the text would be taken for; nothing is kept. */
  | { readonly type: 'recognise'; readonly tabId: number; readonly text: string }
  /** Frames a place of the diagnosis in the page; null: none any more. */
  | {
      readonly type: 'mark';
      readonly tabId: number;
      readonly frameId: number;
      readonly spot: number | null;
      readonly scroll: boolean;
    }
  /** Into the page's text field that had the focus last. */
  | {
      readonly type: 'insert';
      readonly tabId: number;
      /** The case that the text is of; null: what the page shows of none. */
      readonly fall: string | null;
      readonly text: string;
    };

/** Instead of an answer: it went wrong, and nothing was changed but what was done before. */
export interface FailedAnswer {
  readonly failed: Fault;
}

/** What a panel is told unasked: something of a tab could not be kept, which changes nothing in the memory. */
export interface PanelNews {
  readonly type: 'notKept';
}

/** What the worker derives for the panel to draw, and what the panel keeps none of. Types only. */
import type { BegriffEgv, Funktion, Sperre } from '../../rules/einstellungen/einstellungen.ts';
import type { FeldKey } from '../../rules/fall/felder.ts';
import type { Choice, Place } from '../../rules/fall/reading.ts';
import type { FrameDiagnosis } from '../../rules/profil/diagnose.ts';
import type { Offer, Pointed } from '../../rules/profil/zeigen.ts';
import type { AssessmentView } from '../../rules/weighing/parts.ts';
import type { TodoMark } from '../../rules/weighing/todo.ts';
import type { Fault } from '../faults/fault.ts';
import type { Target } from './protocol.ts';

/** One known field of the case, as the panel lists it. */
export interface FeldView {
  readonly field: FeldKey;
  readonly label: string;
  /** Normal form of the catalogue: null is known to be none, lists are arrays. */
  readonly value: unknown;
  /** For people: "03.07.1990", "keine". */
  readonly shown: string;
  readonly origin: 'read' | 'entered';
  /** When it was entered, in ms. */
  readonly enteredAt?: number;
  /** Where it was read, and the text that stood there. */
  readonly where?: Place;
  readonly raw?: string;
}

export interface ProblemView {
  readonly text: string;
  readonly field?: FeldKey;
  /** The texts that stand in the page, each with its place. */
  readonly found: readonly { readonly shown: string; readonly where: Place }[];
  /** What it may be: choosing one enters it. */
  readonly choices?: readonly Choice[];
}

export interface FallView {
  /** null: the page shows no case key, its readings belong to no case yet. */
  readonly id: string | null;
  /** null too for a case by hand that has none. */
  readonly kundennummer: string | null;
  readonly felder: readonly FeldView[];
  readonly problems: readonly ProblemView[];
  /** What a click brought to the case, and another can take out again. */
  readonly zugefuegt: readonly {
    readonly key: string;
    readonly mask: string;
    readonly herkunft: 'zugeordnet' | 'eingefuegt';
    /** In ms. */
    readonly at: number;
  }[];
  /** What was ticked off or set aside in this session, by the key of what was to do. */
  readonly erledigt: Readonly<Record<string, TodoMark>>;
  readonly assessment: AssessmentView;
}

/** What each frame of a tab has seen, in the order of the frames. */
export interface Diagnosis {
  readonly frames: readonly (FrameDiagnosis & { readonly frameId: number })[];
  /** So many places are told of a frame, where one may have more. */
  readonly most?: number;
}

/** The mapping assistant, while it is open. */
export type TeachingView =
  | {
      readonly step: 'pointing';
      readonly at: { readonly label: string; readonly value: string } | null;
    }
  | {
      readonly step: 'pointed';
      readonly pointed: Pointed;
      /** Where it will be looked for, in words; null: it can't be found again, so nothing can be taught. */
      readonly anchor: string | null;
      /** Fields it could be by its label, then those whose values look like it, then all others. */
      readonly offers: readonly Offer[];
    }
  /** What was learnt, in a sentence. */
  | { readonly step: 'taught'; readonly text: string };

export interface Feiertag {
  readonly date: string;
  readonly name: string;
}

/** A case of this session. */
export interface FallRow {
  readonly id: string;
  readonly kundennummer: string | null;
  /** When it was last seen, in ms. */
  readonly gesehen: number;
}

/** How many cases were forgotten before their time. */
export interface Verdraengt {
  /** Because there were more of their Fachverfahren than are kept of one. */
  readonly grenze: number;
  /** Because the memory was full. */
  readonly voll: number;
}

/** The memory is full, something went wrong with us, or the page says more than it is listened to. */
export type NichtBehalten = 'voll' | 'fehler' | 'zuOft';

/** The cases of this session, and how the tab stands to them. */
export interface SessionView {
  /** Newest first. */
  readonly faelle: readonly FallRow[];
  /** The case that the page shows; null: none, or it does not say. */
  readonly seite: string | null;
  /** The case that was open last in this tab. */
  readonly zuletzt: string | null;
  /** Masks that the page shows and that belong to no case. */
  readonly offen: readonly string[];
  /** Whether something that this page showed was forgotten, and nothing was read since. */
  readonly vergessen: boolean;
  /** Hours after which a case that was not seen any more is forgotten. */
  readonly vergessenNachStunden: number;
  readonly verdraengt: Verdraengt;
  /** Why something that this tab showed, or was told in it, could not be kept; null: all is. */
  readonly nichtBehalten: NichtBehalten | null;
}

/** What would be shown in the page, had nobody put it away there. */
export interface Ausgeblendet {
  /** So many markers of the case that the panel shows. */
  readonly hinweise: number;
  /** The count, on pages of this origin. */
  readonly zaehler: boolean;
}

/** What the panel needs to know of the settings. */
export interface EinstellungenView {
  /** "" where none is set. */
  readonly dienststelle: string;
  /** Whether someone has said which concepts hold here; until then all do. */
  readonly konzepteGewaehlt: boolean;
  readonly begriffEgv: BegriffEgv;
  readonly abgeschaltet: readonly Funktion[];
  readonly gesperrt: readonly Sperre[];
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
  readonly page: {
    readonly granted: boolean;
    readonly origin?: string;
    /** The policy of the office's IT lists what may be read, and this is not on the list. */
    readonly barred?: true;
  };
  readonly einstellungen: EinstellungenView;
  /** What keeps removing what we draw into it, or has changed it, so that nothing is marked there: the page, or a frame in it. */
  readonly expelled: 'page' | 'frame' | null;
  readonly ausgeblendet: Ausgeblendet;
  /** Where a click in the page has just asked to look; `at` tells one click from the next. */
  readonly reveal?: { readonly target: Target; readonly at: number };
  /** Public holidays around the Stichtag where the active concepts hold, in order. */
  readonly feiertage: readonly Feiertag[];
  /** The version that the extension was updated to in this session, until someone has read so. */
  readonly updatedTo: string | null;
  /** Errors of ours in this session, until someone has put them away; nothing of a case. */
  readonly faults: readonly Fault[];
  readonly sitzung: SessionView;
  /** null: the mapping assistant is closed. */
  readonly teaching: TeachingView | null;
  /** The case that the panel shows, the page's unless another was chosen; null: nothing was read. */
  readonly fall: FallView | null;
}

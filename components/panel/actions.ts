import type { CaseAction, InsertResult } from '../../entrypoints/background/protocol.ts';
import type { Diagnosis } from '../../entrypoints/background/views.ts';
import type { FeldKey } from '../../rules/fall/felder.ts';
import type { Snapshot } from '../../rules/fall/reading.ts';
import type { Way } from '../../rules/profil/zeigen.ts';
import type { Reasons } from '../../rules/weighing/parts.ts';
import type { CalendarEntry } from './model/calendar.ts';

/** What the panel can ask of the world around it; a browser, a test or the gallery stands behind. */
export interface PanelActions {
  /** Puts plain text on the clipboard; rejects where that is not allowed. */
  copy(text: string): Promise<void>;
  /** Why a result of the case is as it is, by its key; null where it has gone meanwhile. */
  reasons(fall: string | null, of: string): Promise<Reasons | null>;
  /** Saves the entries as a file for the user's own calendar; rejects where that fails. */
  saveCalendar(entries: readonly CalendarEntry[]): Promise<void>;
  /** Asks for access to the page's origin. Called straight in the click, which browsers require. */
  grant(origin: string): void;
  /** Puts plain text into the page's text field that had the focus last, and says what became of it. */
  insert(fall: string | null, text: string): Promise<InsertResult>;
  /**
   * Frames the place in the page that a field was read from, for 10 s or until null. The page scrolls
   * there only where `scroll` says so.
   */
  show(field: FeldKey | null, scroll?: boolean): void;
  /** The ids of the concepts that hold in this office. */
  setConcepts(active: readonly string[]): void;
  /** What is done with the cases of the session. */
  tell(action: CaseAction): void;
  /** Reads the page again. */
  read(): void;
  /** Shows again in the page what was put away there. */
  showAgain(): void;
  /** Starts the mapping assistant, or ends it and forgets what was pointed at. */
  point(on: boolean): void;
  /** Points at the next value of the page, or takes the one that is pointed at. */
  pointOn(way: Way | 'take'): void;
  /** What was pointed at is this field from now on, or is not read. */
  teach(as: FeldKey | 'nothing'): void;
  /** What a pasted text would be taken for; kept nowhere. Rejects where nobody answers. */
  recognise(text: string): Promise<Snapshot>;
  /** All that the page shows, and what became of it; kept nowhere. */
  diagnose(): Promise<Diagnosis>;
  /** Frames a place of the diagnosis in the page, until null. */
  mark(frameId: number, spot: number | null, scroll?: boolean): void;
  /** Saves the report as a file. */
  saveReport(report: string): void;
  /** Opens the settings in a tab of their own. */
  openOptions(): void;
  /** Asks the worker again, or loads the view anew where it belongs to an older version. */
  retry(): void;
  /** A part of the panel could not be drawn. */
  failed(cause: unknown): void;
  /** What went wrong has been told of. */
  putFaultsAway(): void;
  /** The news of an update has been read. */
  updateSeen(): void;
  /** Prints the Fallblatt. */
  print(): void;
  /** Shows the panel in a window of its own; absent where it is in one. */
  detach?(): void;
  /** null: today again. */
  setStichtag(date: string | null): void;
}

/** What the panel can ask of the world around it; a browser, a test or the gallery stands behind. */
export interface PanelActions {
  /** Puts plain text on the clipboard; rejects where that is not allowed. */
  copy(text: string): Promise<void>;
  /** Asks for access to the page's origin. Called straight in the click, which browsers require. */
  grant(origin: string): void;
  /** The ids of the concepts that hold in this office. */
  setConcepts(active: readonly string[]): void;
  /** null: today again. */
  setStichtag(date: string | null): void;
}

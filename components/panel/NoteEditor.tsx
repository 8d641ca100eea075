/** The text of a Vermerk, to be changed by hand before it is used. */

/** What someone made of a text, and what it was made of: that tells whether the case has changed since. */
export interface Draft {
  readonly of: string;
  readonly text: string;
}

interface Props {
  readonly draft: Draft;
  /** The case has changed since: the text that it was made of would be another now. */
  readonly changed: boolean;
  readonly write: (text: string) => void;
  readonly discard: () => void;
  readonly labelledBy: string;
}

export function NoteEditor({ draft, changed, write, discard, labelledBy }: Props) {
  return (
    <>
      <textarea
        class="note-text note-edit"
        autocomplete="off"
        aria-labelledby={labelledBy}
        rows={Math.min(14, draft.text.split('\n').length + 2)}
        value={draft.text}
        ref={focusOnce}
        onInput={({ currentTarget }) => write(currentTarget.value)}
      />
      {changed && <p class="line">Der Fall hat sich geändert, Ihr Text ist geblieben.</p>}
      <button type="button" class="link-button" onClick={discard}>
        Änderungen verwerfen
      </button>
    </>
  );
}

/** A ref that stays the same, so that it is called when the text appears and not at each stroke. */
function focusOnce(area: HTMLTextAreaElement | null): void {
  area?.focus();
}

interface Props {
  /** What is lost. */
  readonly text: string;
  /** The button that does it. */
  readonly yes: string;
  readonly act: () => void;
  readonly leave: () => void;
}

/** Asks once more before something goes that nobody can bring back. */
export function Confirm({ text, yes, act, leave }: Props) {
  return (
    <div class="buttons">
      <span role="alert">{text}</span>
      <button type="button" class="button button-primary" onClick={() => act()}>
        {yes}
      </button>
      <button type="button" class="button" onClick={() => leave()}>
        Behalten
      </button>
    </div>
  );
}

interface Props {
  /** What is lost. */
  readonly text: string;
  /** The button that does it. */
  readonly yes: string;
  readonly act: () => void;
  readonly leave: () => void;
}

/** Asks once more before something goes that nobody can bring back. The focus belongs to what keeps it. */
export function Confirm({ text, yes, act, leave }: Props) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: closes what its button opened
    <div
      class="buttons"
      onKeyDown={({ key }) => {
        if (key === 'Escape') leave();
      }}
    >
      <span role="alert">{text}</span>
      <button type="button" class="button button-primary" onClick={() => act()}>
        {yes}
      </button>
      <button type="button" class="button" data-first onClick={() => leave()}>
        Behalten
      </button>
    </div>
  );
}

import { useState } from 'preact/hooks';

interface Props {
  readonly name: string;
  /** Resolves to a sentence where the name can't be. */
  readonly rename: (name: string) => Promise<string | undefined>;
  readonly done: () => void;
}

export function Rename({ name, rename, done }: Props) {
  const [problem, setProblem] = useState<string | undefined>();
  const [wanted, setWanted] = useState(name);
  const submit = async (event: Event) => {
    event.preventDefault();
    const refused = await rename(wanted);
    setProblem(refused);
    if (refused === undefined) done();
  };
  return (
    <form
      class="buttons"
      onSubmit={(event) => void submit(event)}
      onKeyDown={({ key }) => {
        if (key === 'Escape') done();
      }}
    >
      <label class="search">
        <span>Neuer Name</span>
        <input
          data-first
          value={wanted}
          maxLength={80}
          onInput={({ currentTarget }) => setWanted(currentTarget.value)}
        />
      </label>
      <button type="submit" class="button button-primary">
        Speichern
      </button>
      <button type="button" class="button" onClick={done}>
        Abbrechen
      </button>
      {problem !== undefined && (
        <p class="error-line" role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}

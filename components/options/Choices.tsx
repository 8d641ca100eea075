/** Several things of which each holds or not. */
import { Locked } from './Locked.tsx';

interface Props<K extends string> {
  readonly legend: string;
  readonly hint?: string;
  readonly choices: readonly { readonly key: K; readonly title: string; readonly sub?: string }[];
  readonly chosen: readonly K[];
  readonly locked: boolean;
  readonly set: (chosen: readonly K[]) => void;
}

export function Choices<K extends string>(props: Props<K>) {
  const { legend, hint, choices, chosen, locked, set } = props;
  const toggle = (key: K) =>
    // In the order of the choices, whatever was clicked first.
    set(
      choices
        .map((each) => each.key)
        .filter((each) => (each === key ? !chosen.includes(key) : chosen.includes(each))),
    );
  return (
    <fieldset class="choices" disabled={locked}>
      <legend class="row-title">
        {legend} <Locked locked={locked} />
      </legend>
      {hint !== undefined && <p class="line muted">{hint}</p>}
      {choices.map(({ key, title, sub }) => (
        <label key={key} class="choice" data-choice={key}>
          <input type="checkbox" checked={chosen.includes(key)} onChange={() => toggle(key)} />
          <span>
            {title}
            {sub !== undefined && <span class="row-sub muted">{sub}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

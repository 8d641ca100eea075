/** "Zähler in der Seite": where it was hidden, and how to have it back. */
import { Section } from '../panel/Section.tsx';
import type { OptionsActions, OptionsState } from './model.ts';

interface Props {
  readonly origins: OptionsState['withoutPill'];
  readonly show: OptionsActions['showPill'];
}

export function Pills({ origins, show }: Props) {
  return (
    <Section id="zaehler" title="Zähler in der Seite">
      {origins.length === 0 ? (
        <p class="line muted">
          Am Rand jeder gelesenen Seite steht, wie viel zu tun ist. Dort lässt er sich ausblenden.
        </p>
      ) : (
        <ul>
          {origins.map((origin) => (
            <li key={origin} class="options-row" data-without-pill={origin}>
              <span>
                <span class="row-title">{origin}</span>
                <span class="row-sub muted">ausgeblendet</span>
              </span>
              <button type="button" class="button" onClick={() => show(origin)}>
                Wieder einblenden<span class="sr-only">: {origin}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

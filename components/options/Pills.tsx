/** The count at the edge of pages: where it was hidden, and how to have it back. */
import type { OptionsActions, OptionsState } from './model.ts';

interface Props {
  readonly origins: OptionsState['withoutPill'];
  readonly show: OptionsActions['showPill'];
}

export function Pills({ origins, show }: Props) {
  return (
    <>
      <h3 class="row-title">Zähler am Rand der Seite</h3>
      {origins.length === 0 ? (
        <p class="line muted">
          Er steht in jedem Fachverfahren. In der Seite lässt er sich für dieses eine ausblenden.
        </p>
      ) : (
        <ul>
          {origins.map((origin) => (
            <li key={origin} class="options-row" data-without-pill={origin}>
              <span>
                <span class="row-title address">{origin}</span>
                <span class="row-sub muted">ausgeblendet</span>
              </span>
              <button type="button" class="button" onClick={() => show(origin)}>
                Wieder einblenden<span class="sr-only">: {origin}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** "Zugriff": the pages that may be read, and how to take that back. */
import { Section } from '../panel/Section.tsx';
import { hostWords, type OptionsActions, type OptionsState } from './model.ts';

interface Props {
  readonly hosts: OptionsState['hosts'];
  readonly withdraw: OptionsActions['withdraw'];
}

export function Hosts({ hosts, withdraw }: Props) {
  return (
    <Section id="zugriff" title="Zugriff auf Seiten">
      {hosts.length === 0 ? (
        <p class="line muted">
          Noch keine Seite wird gelesen. Erlaubt wird der Zugriff in der Seitenleiste, wenn das
          Fachverfahren offen ist.
        </p>
      ) : (
        <ul>
          {hosts.map(({ pattern, fixed }) => (
            <li key={pattern} class="options-row" data-host={pattern}>
              <span>
                <span class="row-title">{hostWords(pattern)}</span>
                <span class="row-sub muted">
                  {pattern.startsWith('http:') ? 'unverschlüsselt (http), ' : ''}
                  {fixed ? 'fest eingebaut' : 'von Ihnen erlaubt'}
                </span>
              </span>
              {!fixed && (
                <button type="button" class="button" onClick={() => withdraw(pattern)}>
                  Zugriff entziehen
                  <span class="sr-only">: {hostWords(pattern)}</span>
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

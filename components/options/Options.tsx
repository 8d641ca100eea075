/** The settings: sections under each other, each about one thing. Decides nothing. */
import { Announcer } from '../panel/Announcer.tsx';
import { ErrorLine } from '../panel/Notices.tsx';
import { About } from './About.tsx';
import { Fachverfahren } from './Fachverfahren.tsx';
import { Falldaten } from './Falldaten.tsx';
import { Features } from './Features.tsx';
import type { OptionsActions, OptionsState } from './model.ts';
import { Office } from './Office.tsx';
import { Policy } from './Policy.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { Stored } from './Stored.tsx';
import { Terms } from './Terms.tsx';
import { Transfer } from './Transfer.tsx';
import { Warnings } from './Warnings.tsx';

interface Props {
  /** null: not there yet. */
  readonly state: OptionsState | null;
  readonly error?: string | undefined;
  readonly actions: OptionsActions;
}

const SECTIONS = [
  ['konzepte', 'Konzepte'],
  ['begriffe', 'Begriffe'],
  ['profile', 'Fachverfahren'],
  ['hinweise', 'Fristen und Hinweise'],
  ['funktionen', 'Funktionen'],
  ['kuerzel', 'Tastenkürzel'],
  ['falldaten', 'Vergessen'],
  ['gespeichertes', 'Gespeichertes'],
  ['austausch', 'Ausfuhr und Einfuhr'],
  ['version', 'Version und Quellen'],
] as const;

export function Options({ state, error, actions }: Props) {
  return (
    <Announcer>
      <main class="options">
        <h1>Einstellungen von Konzeptlotse</h1>
        {error !== undefined && <ErrorLine text={error} />}
        {state && (
          <>
            <nav class="options-nav" aria-label="Abschnitte">
              {SECTIONS.map(([id, title]) => (
                <a key={id} href={`#${id}`}>
                  {title}
                </a>
              ))}
            </nav>
            <Policy state={state} />
            <Office state={state} set={actions.set} />
            <Terms state={state} set={actions.set} />
            <Fachverfahren state={state} actions={actions} />
            <Warnings state={state} actions={actions} />
            <Features state={state} set={actions.set} />
            <Shortcuts state={state} open={actions.openShortcuts} />
            <Falldaten state={state} set={actions.set} />
            <Stored stored={actions.stored} deleteAll={actions.deleteAll} />
            <Transfer saveAll={actions.saveAll} take={actions.take} />
            <About version={state.version} konzepte={state.konzepte} />
          </>
        )}
      </main>
    </Announcer>
  );
}

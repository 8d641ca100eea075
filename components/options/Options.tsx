/** The settings: sections under each other, each about one thing. Decides nothing. */
import { Announcer } from '../panel/Announcer.tsx';
import { FaultLine, type Faults } from '../panel/FaultLine.tsx';
import { Guard, OnFailure } from '../panel/Guard.tsx';
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
  /** What went wrong in the settings themselves. */
  readonly faults?: Faults;
  readonly actions: OptionsActions;
}

const SECTIONS = [
  ['konzepte', 'Konzepte'],
  ['begriffe', 'Begriffe'],
  ['profile', 'Fachverfahren'],
  ['hinweise', 'Warnungen und Markierungen'],
  ['funktionen', 'Funktionen'],
  ['kuerzel', 'Tastenkürzel'],
  ['falldaten', 'Vergessen'],
  ['gespeichertes', 'Gespeichertes'],
  ['austausch', 'Ausfuhr und Einfuhr'],
  ['version', 'Version und Quellen'],
] as const;

export function Options({ state, error, faults = [], actions }: Props) {
  return (
    <Announcer>
      <main class="options">
        <h1>Einstellungen von Konzeptlotse</h1>
        <p class="options-lead muted">Was Sie ändern, gilt sofort.</p>
        {error !== undefined && <ErrorLine text={error} />}
        <FaultLine faults={faults} copy={actions.copy} putAway={actions.putFaultsAway} />
        {state && (
          <>
            <nav class="options-nav" aria-label="Abschnitte">
              {SECTIONS.map(([id, title]) => (
                <a key={id} href={`#${id}`}>
                  {title}
                </a>
              ))}
            </nav>
            <OnFailure.Provider value={actions.failed}>
              <Guard part="Ein Abschnitt" of={state}>
                <Policy state={state} />
              </Guard>
              <Guard part="Ein Abschnitt" of={state}>
                <Office state={state} set={actions.set} />
              </Guard>
              <Guard part="Ein Abschnitt" of={state}>
                <Terms state={state} set={actions.set} />
              </Guard>
              <Guard part="Ein Abschnitt" of={state}>
                <Fachverfahren state={state} actions={actions} />
              </Guard>
              <Guard part="Ein Abschnitt" of={state}>
                <Warnings state={state} actions={actions} />
              </Guard>
              <Guard part="Ein Abschnitt" of={state}>
                <Features state={state} set={actions.set} />
              </Guard>
              <Guard part="Ein Abschnitt" of={state}>
                <Shortcuts state={state} open={actions.openShortcuts} />
              </Guard>
              <Guard part="Ein Abschnitt" of={state}>
                <Falldaten state={state} set={actions.set} />
              </Guard>
              <Guard part="Ein Abschnitt" of={state}>
                <Stored stored={actions.stored} deleteAll={actions.deleteAll} />
              </Guard>
              <Guard part="Ein Abschnitt" of={state}>
                <Transfer saveAll={actions.saveAll} take={actions.take} />
              </Guard>
              <Guard part="Ein Abschnitt" of={state}>
                <About version={state.version} konzepte={state.konzepte} />
              </Guard>
            </OnFailure.Provider>
          </>
        )}
      </main>
    </Announcer>
  );
}

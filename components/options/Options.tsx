/** The settings: sections under each other, each about one thing. Decides nothing. */
import { Announcer } from '../panel/Announcer.tsx';
import { ErrorLine } from '../panel/Notices.tsx';
import { Falldaten } from './Falldaten.tsx';
import { Hosts } from './Hosts.tsx';
import type { OptionsActions, OptionsState } from './model.ts';
import { Pills } from './Pills.tsx';
import { Profiles } from './Profiles.tsx';

interface Props {
  /** null: not there yet. */
  readonly state: OptionsState | null;
  readonly error?: string | undefined;
  readonly actions: OptionsActions;
}

export function Options({ state, error, actions }: Props) {
  return (
    <Announcer>
      <main class="options">
        <h1>Einstellungen von Konzeptlotse</h1>
        {error !== undefined && <ErrorLine text={error} />}
        {state && (
          <>
            <Profiles profiles={state.profiles} actions={actions} />
            <Hosts hosts={state.hosts} withdraw={actions.withdraw} />
            <Falldaten hours={state.vergessenNachStunden} setVergessen={actions.setVergessen} />
            <Pills origins={state.withoutPill} show={actions.showPill} />
          </>
        )}
      </main>
    </Announcer>
  );
}

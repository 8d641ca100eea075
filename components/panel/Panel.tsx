/** The side panel: draws a PanelState, decides nothing. */
import type { PanelState } from '../../entrypoints/background/protocol.ts';
import { Announcer } from './Announcer.tsx';
import type { PanelActions } from './actions.ts';
import { CaseHeader } from './CaseHeader.tsx';
import { Concepts } from './Concepts.tsx';
import { Deadlines } from './Deadlines.tsx';
import { Eligibility } from './Eligibility.tsx';
import { Hints } from './Hints.tsx';
import { MissingFields } from './MissingFields.tsx';
import { Notes } from './Notes.tsx';
import { ErrorLine, Loading, NotAssigned, NotGranted, NothingRead } from './Notices.tsx';
import { Readings } from './Readings.tsx';
import { Routing } from './Routing.tsx';
import { TodoSection } from './TodoSection.tsx';
import { Fachverfahren } from './zuordnen/Fachverfahren.tsx';
import { Teaching } from './zuordnen/Teaching.tsx';

interface Props {
  /** null: not there yet. */
  readonly state: PanelState | null;
  /** A sentence about what did not work; the state stays in view. */
  readonly error?: string | undefined;
  readonly actions: PanelActions;
}

export function Panel({ state, error, actions }: Props) {
  return (
    <Announcer>
      <div class="panel">
        {error !== undefined && <ErrorLine text={error} />}
        {state ? (
          <Case state={state} actions={actions} />
        ) : (
          <main>
            <h1 class="sr-only">Konzeptlotse</h1>
            {error === undefined && <Loading />}
          </main>
        )}
      </div>
    </Announcer>
  );
}

interface CaseProps {
  readonly state: PanelState;
  readonly actions: PanelActions;
}

function Case({ state, actions }: CaseProps) {
  const { fall, page, stichtag } = state;
  return (
    <>
      <CaseHeader state={state} setStichtag={actions.setStichtag} />
      {state.teaching && <Teaching teaching={state.teaching} actions={actions} />}
      {/* Another case starts anew: nothing of how one was unfolded belongs to the next. */}
      <main key={`${state.tabId} ${fall?.id ?? ''}`}>
        {!page.granted && <NotGranted page={page} grant={actions.grant} />}
        {page.granted && !fall && <NothingRead />}
        {fall && (
          <>
            {fall.id === null && <NotAssigned />}
            <TodoSection fall={fall} stichtag={stichtag} tell={actions.tell} />
            <Eligibility fall={fall} />
            <Routing fall={fall} />
            <Deadlines state={state} fall={fall} save={actions.saveCalendar} />
            <Hints fall={fall} />
            <MissingFields
              fall={fall}
              enter={(field, value) => actions.tell({ type: 'enter', fall: fall.id, field, value })}
            />
            <Notes fall={fall} actions={actions} />
            <Readings fall={fall} tell={actions.tell} />
          </>
        )}
        {page.granted && !state.teaching && <Fachverfahren actions={actions} />}
        {page.granted && <Concepts concepts={state.concepts} setConcepts={actions.setConcepts} />}
      </main>
    </>
  );
}

/** The side panel: draws a PanelState, decides nothing. */
import type { ComponentProps } from 'preact';
import { useEffect } from 'preact/hooks';
import type { PanelState } from '../../entrypoints/background/protocol.ts';
import { Announcer } from './Announcer.tsx';
import type { PanelActions } from './actions.ts';
import { CaseHeader } from './CaseHeader.tsx';
import { Concepts } from './Concepts.tsx';
import { Conflicts } from './Conflicts.tsx';
import { Assign } from './cases/Assign.tsx';
import { OpenMasks } from './cases/OpenMasks.tsx';
import { OtherCase } from './cases/OtherCase.tsx';
import { SessionCases } from './cases/SessionCases.tsx';
import { WithoutPage } from './cases/WithoutPage.tsx';
import { Deadlines } from './Deadlines.tsx';
import { Eligibility } from './Eligibility.tsx';
import { FaultLine, type Faults } from './FaultLine.tsx';
import { Guard, OnFailure } from './Guard.tsx';
import { Hints } from './Hints.tsx';
import { MissingFields } from './MissingFields.tsx';
import { concernOf } from './model/concern.ts';
import { caseName } from './model/fall.ts';
import { hasTodo } from './model/sections.ts';
import { Notes } from './Notes.tsx';
import {
  ErrorLine,
  Forgotten,
  Loading,
  MarkersRemoved,
  NotConcerned,
  NotGranted,
  NothingRead,
  OnlyProblems,
  Updated,
} from './Notices.tsx';
import { CanShow } from './PlaceLink.tsx';
import { Readings } from './Readings.tsx';
import { Routing } from './Routing.tsx';
import { pressed } from './shortcuts.ts';
import { TodoSection } from './TodoSection.tsx';
import { type Trouble, TroubleLine } from './Trouble.tsx';
import { Vorgaben } from './vorgaben.ts';
import { Fachverfahren } from './zuordnen/Fachverfahren.tsx';
import { Teaching } from './zuordnen/Teaching.tsx';

interface Props {
  /** null: not there yet. */
  readonly state: PanelState | null;
  /** What did not work; the state stays in view. */
  readonly trouble?: Trouble | undefined;
  /** A question is under way for longer than one takes for at once. */
  readonly busy?: boolean;
  /** What went wrong in the panel itself. */
  readonly faults?: Faults;
  readonly actions: PanelActions;
}

const NONE: Faults = [];

export function Panel({ state, trouble, busy = false, faults = NONE, actions }: Props) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (pressed(event)) event.preventDefault();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
  return (
    <Announcer>
      <CanShow value={actions.show}>
        <div class="panel" aria-busy={busy}>
          {busy && <div class="busy" />}
          {trouble && <TroubleLine trouble={trouble} retry={actions.retry} />}
          <FaultLine
            faults={[...(state?.faults ?? NONE), ...faults]}
            copy={actions.copy}
            putAway={actions.putFaultsAway}
          />
          {state ? (
            <OnFailure.Provider value={actions.failed}>
              <Vorgaben value={state.einstellungen}>
                <Guard part="Der Fall" of={state}>
                  <Case state={state} actions={actions} />
                </Guard>
              </Vorgaben>
            </OnFailure.Provider>
          ) : (
            <main>
              <h1 class="sr-only">Konzeptlotse</h1>
              {!trouble && <Loading />}
            </main>
          )}
        </div>
      </CanShow>
    </Announcer>
  );
}

interface CaseProps {
  readonly state: PanelState;
  readonly actions: PanelActions;
}

const FULL =
  'Der Speicher der Sitzung ist voll. Was zuletzt gelesen oder eingetragen wurde, fehlt; alles davor ist noch da.';

function Case({ state, actions }: CaseProps) {
  const { fall, page, stichtag, sitzung } = state;
  const { tell } = actions;
  const isOther = fall?.id != null && fall.id !== sitzung.seite;
  const concern = fall === null ? 'concerned' : concernOf(fall.assessment);
  return (
    <>
      {sitzung.voll && <ErrorLine text={FULL} />}
      <Guard part="Der Kopf des Falls" of={state}>
        <CaseHeader state={state} actions={actions} />
      </Guard>
      {state.teaching && <Teaching teaching={state.teaching} actions={actions} />}
      {isOther && <OtherCase sitzung={sitzung} tell={tell} />}
      {/* Another case starts anew: nothing of how one was unfolded belongs to the next. */}
      <main key={`${state.tabId} ${fall?.id ?? ''}`}>
        {state.updatedTo !== null && (
          <Updated version={state.updatedTo} seen={actions.updateSeen} />
        )}
        {!page.granted && !isOther && <NotGranted page={page} grant={actions.grant} />}
        {page.granted &&
          !fall &&
          (sitzung.vergessen ? <Forgotten read={actions.read} /> : <NothingRead />)}
        {state.expelled && <MarkersRemoved />}
        {fall && (
          <>
            {fall.id === null && <Assign sitzung={sitzung} tell={tell} />}
            {fall.id !== null && !isOther && sitzung.offen.length > 0 && (
              <OpenMasks fall={fall.id} masks={sitzung.offen} tell={tell} />
            )}
            {fall.felder.length === 0 && fall.problems.length > 0 && <OnlyProblems />}
            {concern !== 'concerned' && <NotConcerned concern={concern} />}
            <Guard part="Was zu tun ist" of={fall}>
              <Todo fall={fall} stichtag={stichtag} tell={tell} />
            </Guard>
            <Guard part="Was sich widerspricht" of={fall}>
              <Conflicts fall={fall} />
            </Guard>
            <Guard part="Der Abschnitt „Fristen“" of={fall}>
              <Deadlines state={state} fall={fall} save={actions.saveCalendar} />
            </Guard>
            <Guard part="Der Abschnitt „Eignung“" of={fall}>
              <Eligibility fall={fall} />
            </Guard>
            <Guard part="Das zuständige Team" of={fall}>
              <Routing fall={fall} />
            </Guard>
            <Guard part="Der Abschnitt „Fehlende Angaben“" of={fall}>
              <MissingFields
                fall={fall}
                enter={(field, value) => tell({ type: 'enter', fall: fall.id, field, value })}
              />
            </Guard>
            <Guard part="Der Abschnitt „Vermerk“" of={fall}>
              <Notes fall={fall} actions={actions} />
            </Guard>
            <Guard part="Der Abschnitt „Hinweise“" of={fall}>
              <Hints fall={fall} />
            </Guard>
            <Guard part="Der Abschnitt „Angaben“" of={fall}>
              <Readings fall={fall} tell={tell} />
            </Guard>
          </>
        )}
        <SessionCases sitzung={sitzung} shown={fall?.id ?? null} tell={tell} />
        <WithoutPage
          shown={fall?.id == null ? null : { id: fall.id, name: caseName(fall) }}
          tell={tell}
        />
        {page.granted && !state.teaching && <Fachverfahren actions={actions} />}
        {(page.granted || fall) && (
          <Concepts concepts={state.concepts} setConcepts={actions.setConcepts} />
        )}
      </main>
    </>
  );
}

/** Only where there is something to do; asked within its own guard. */
function Todo(props: ComponentProps<typeof TodoSection>) {
  return hasTodo(props.fall) ? <TodoSection {...props} /> : null;
}

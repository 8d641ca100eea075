/** The side panel: draws a PanelState, decides nothing. */
import type { ComponentProps } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { NichtBehalten, PanelState } from '../../entrypoints/background/views.ts';
import { concernOf } from '../../rules/weighing/concern.ts';
import { Announcer } from './Announcer.tsx';
import type { PanelActions } from './actions.ts';
import { CaseHeader } from './CaseHeader.tsx';
import { OpenMasks } from './cases/OpenMasks.tsx';
import { OtherCase } from './cases/OtherCase.tsx';
import { FaultLine, type Faults } from './FaultLine.tsx';
import { Guard, OnFailure } from './Guard.tsx';
import { Heute } from './heute.ts';
import { lazily } from './lazily.tsx';
import { hasTodo } from './model/sections.ts';
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
import { pressed } from './shortcuts.ts';
import { TodoSection } from './TodoSection.tsx';
import { type Trouble, TroubleLine } from './Trouble.tsx';
import { useFocusInPanel } from './useFocusInPanel.ts';
import { Vorgaben } from './vorgaben.ts';
import { WhichConcept } from './WhichConcept.tsx';
import { CanExplain } from './Why.tsx';
import { useFocusAfterTeaching } from './zuordnen/useFocusAfterTeaching.ts';

const Below = lazily(async () => (await import('./Below.tsx')).Below);
const Assign = lazily(async () => (await import('./cases/Assign.tsx')).Assign);
const Teaching = lazily(async () => (await import('./zuordnen/Teaching.tsx')).Teaching);

interface Props {
  /** null: not there yet. */
  readonly state: PanelState | null;
  /** What did not work; the state stays in view. */
  readonly trouble?: Trouble | undefined;
  /** A question is under way for longer than one takes for at once. */
  readonly busy?: boolean;
  /** All errors to tell of; those that the worker knows of, where nothing else is said. */
  readonly faults?: Faults;
  readonly actions: PanelActions;
}

const NONE: Faults = [];

export function Panel({
  state,
  trouble,
  busy = false,
  faults = state?.faults ?? NONE,
  actions,
}: Props) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (pressed(event)) event.preventDefault();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
  useFocusInPanel();
  const fall = state?.fall ?? null;
  const explain = useMemo(() => ({ fall, ask: actions.reasons }), [fall, actions]);
  return (
    <Announcer>
      <CanShow value={actions.show}>
        <CanExplain value={explain}>
          <div class="panel" aria-busy={busy}>
            {busy && <div class="busy" />}
            {trouble && (
              <TroubleLine trouble={trouble} hasLast={state !== null} retry={actions.retry} />
            )}
            <FaultLine faults={faults} copy={actions.copy} putAway={actions.putFaultsAway} />
            {state ? (
              <OnFailure.Provider value={actions.failed}>
                <Vorgaben value={state.einstellungen}>
                  <Heute value={state.today}>
                    <Guard part="Der Fall" of={state}>
                      <Case state={state} actions={actions} />
                    </Guard>
                  </Heute>
                </Vorgaben>
              </OnFailure.Provider>
            ) : (
              <main>
                <h1 class="sr-only">Konzeptlotse</h1>
                {!trouble && <Loading />}
              </main>
            )}
          </div>
        </CanExplain>
      </CanShow>
    </Announcer>
  );
}

interface CaseProps {
  readonly state: PanelState;
  readonly actions: PanelActions;
}

const NOT_KEPT: Readonly<Record<NichtBehalten, string>> = {
  voll: 'Der Speicher der Sitzung ist voll. Was zuletzt gelesen oder eingetragen wurde, fehlt; alles davor ist noch da.',
  fehler:
    'Was zuletzt gelesen oder eingetragen wurde, konnte nicht übernommen werden und fehlt; alles davor ist noch da. Bitte noch einmal eintragen oder die Seite neu laden.',
  zuOft:
    'Diese Seite meldet gerade mehr, als gelesen werden kann; was hier steht, kann veraltet sein. Sobald sie ruhiger wird, wird sie von selbst neu gelesen. Bleibt es so, bitte der IT Bescheid geben.',
};

function Case({ state, actions }: CaseProps) {
  const { fall, page, stichtag, sitzung } = state;
  const { tell } = actions;
  const isOther = fall?.id != null && fall.id !== sitzung.seite;
  useFocusAfterTeaching(state.teaching !== null);
  const concern = fall === null ? 'concerned' : concernOf(fall.assessment);
  return (
    <>
      {sitzung.nichtBehalten && <ErrorLine text={NOT_KEPT[sitzung.nichtBehalten]} />}
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
        {fall && !state.einstellungen.konzepteGewaehlt && (
          <WhichConcept concepts={state.concepts} actions={actions} />
        )}
        {state.expelled !== null && <MarkersRemoved from={state.expelled} />}
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
          </>
        )}
        <Below state={state} actions={actions} />
      </main>
    </>
  );
}

/** Only where there is something to do; asked within its own guard. */
function Todo(props: ComponentProps<typeof TodoSection>) {
  return hasTodo(props.fall) ? <TodoSection {...props} /> : null;
}

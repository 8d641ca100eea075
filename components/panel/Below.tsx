/** What stands below the first look at a case: all that can be asked about it, and what is not about it. */
import type { PanelState } from '../../entrypoints/background/views.ts';
import type { PanelActions } from './actions.ts';
import { Concepts } from './Concepts.tsx';
import { Conflicts } from './Conflicts.tsx';
import { SessionCases } from './cases/SessionCases.tsx';
import { WithoutPage } from './cases/WithoutPage.tsx';
import { Deadlines } from './Deadlines.tsx';
import { Eligibility } from './Eligibility.tsx';
import { Guard } from './Guard.tsx';
import { Hints } from './Hints.tsx';
import { MissingFields } from './MissingFields.tsx';
import { caseName } from './model/fall.ts';
import { Notes } from './Notes.tsx';
import { PutAway } from './Notices.tsx';
import { Problems } from './Problems.tsx';
import { Readings } from './Readings.tsx';
import { Routing } from './Routing.tsx';
import { useReveal } from './useReveal.ts';
import { Fachverfahren } from './zuordnen/Fachverfahren.tsx';

interface Props {
  readonly state: PanelState;
  readonly actions: PanelActions;
}

export function Below({ state, actions }: Props) {
  const { fall, page, sitzung } = state;
  const { tell } = actions;
  useReveal(state.reveal);
  return (
    <>
      {fall && (
        <>
          <Guard part="Der Abschnitt „Unklare Angaben“" of={fall}>
            <Problems
              fall={fall}
              enter={(field, value) => tell({ type: 'enter', fall: fall.id, field, value })}
            />
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
          <Guard part="Der Abschnitt „Zu beachten“" of={fall}>
            <Hints fall={fall} />
          </Guard>
          <Guard part="Der Abschnitt „Angaben“" of={fall}>
            <Readings fall={fall} tell={tell} />
          </Guard>
        </>
      )}
      <PutAway {...state.ausgeblendet} showAgain={actions.showAgain} />
      <SessionCases sitzung={sitzung} shown={fall?.id ?? null} tell={tell} />
      <WithoutPage
        recognise={actions.recognise}
        shown={fall?.id == null ? null : { id: fall.id, name: caseName(fall) }}
        tell={tell}
      />
      {page.granted && !state.teaching && <Fachverfahren actions={actions} />}
      {(page.granted || fall) && (
        <Concepts concepts={state.concepts} setConcepts={actions.setConcepts} />
      )}
    </>
  );
}

/** "Fälle dieser Sitzung": to be looked at again, and to be forgotten. */
import { useState } from 'preact/hooks';
import type { FallRow, SessionView } from '../../../entrypoints/background/views.ts';
import { anzahl } from '../../../rules/anzahl.ts';
import type { PanelActions } from '../actions.ts';
import { Confirm } from '../Confirm.tsx';
import { useFocusKept } from '../entry/useFocusKept.ts';
import { clockTime } from '../model/dates.ts';
import { caseName } from '../model/fall.ts';
import { FoldingSection } from '../Section.tsx';
import { useFocusInPlace } from '../useFocusInPlace.ts';

interface Props {
  readonly sitzung: SessionView;
  /** The case that the panel shows. */
  readonly shown: string | null;
  readonly tell: PanelActions['tell'];
}

export function SessionCases({ sitzung, shown, tell }: Props) {
  const { faelle, seite, vergessenNachStunden, verdraengt } = sitzung;
  const { list, answered } = useFocusKept(
    faelle.map(({ id }) => id),
    'faelle-kopf',
  );
  return (
    <FoldingSection id="faelle" title="Fälle dieser Sitzung" aside={`${faelle.length}`}>
      {faelle.length === 0 ? (
        <p class="line muted">Noch keine.</p>
      ) : (
        <>
          <div ref={list}>
            <ul class="case-list">
              {faelle.map((row) => (
                <li key={row.id} data-case={row.id} data-key={row.id}>
                  <Row
                    row={row}
                    where={whereWords(row.id, shown, seite)}
                    tell={(action) => {
                      if (action.type === 'forget') answered(row.id);
                      tell(action);
                    }}
                  />
                </li>
              ))}
            </ul>
          </div>
          <ForgetAll forget={() => tell({ type: 'forgetAll' })} />
        </>
      )}
      <p class="row-sub muted">
        {`Nur im Arbeitsspeicher. Ein Fall wird ${anzahl(vergessenNachStunden, 'Stunde', 'Stunden')} nach dem letzten Ansehen vergessen, alle mit dem Schließen des Browsers.`}
      </p>
      <Gone
        number={verdraengt.grenze}
        because="aus einem Fachverfahren mehr Fälle da waren, als aufgehoben werden"
      />
      <Gone number={verdraengt.voll} because="der Speicher voll war" />
    </FoldingSection>
  );
}

/** Cases that were forgotten before their time. */
function Gone({ number, because }: { readonly number: number; readonly because: string }) {
  if (number === 0) return null;
  return (
    <p class="row-sub">
      {`${anzahl(number, 'Fall wurde', 'Fälle wurden')} vorher vergessen, weil ${because}: die am längsten nicht angesehenen.`}
    </p>
  );
}

function whereWords(id: string, shown: string | null, seite: string | null): string {
  if (id === shown) return id === seite ? 'hier und auf der Seite' : 'hier gezeigt';
  return id === seite ? 'auf der Seite' : '';
}

interface RowProps {
  readonly row: FallRow;
  readonly where: string;
  readonly tell: Props['tell'];
}

function Row({ row: { id, kundennummer, gesehen }, where, tell }: RowProps) {
  const name = caseName({ id, kundennummer });
  return (
    <>
      <span>
        <span class="row-title">{name}</span>{' '}
        <span class="muted">
          {[`gesehen um ${clockTime(gesehen)}`, where].filter(Boolean).join(', ')}
        </span>
      </span>
      <span class="feld-actions">
        {!where.startsWith('hier') && (
          <button
            type="button"
            class="link-button"
            aria-label={`${name} ansehen`}
            onClick={() => tell({ type: 'view', fall: id })}
          >
            Ansehen
          </button>
        )}
        <button
          type="button"
          class="link-button"
          aria-label={`${name} vergessen`}
          onClick={() => tell({ type: 'forget', fall: id })}
        >
          Vergessen
        </button>
      </span>
    </>
  );
}

function ForgetAll({ forget }: { readonly forget: () => void }) {
  const [asking, setAsking] = useState(false);
  const question = useFocusInPlace<HTMLDivElement>(asking ? 'forget' : undefined);
  return (
    <div ref={question}>
      {asking ? (
        <Confirm
          text="Alle Fälle vergessen, auch was eingetragen wurde?"
          yes="Ja, alle vergessen"
          act={() => {
            setAsking(false);
            forget();
          }}
          leave={() => setAsking(false)}
        />
      ) : (
        <button type="button" class="button" data-asks="forget" onClick={() => setAsking(true)}>
          Alle vergessen
        </button>
      )}
    </div>
  );
}

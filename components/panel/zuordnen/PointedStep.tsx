import { useState } from 'preact/hooks';
import type { TeachingView } from '../../../entrypoints/background/views.ts';
import { falten } from '../../../rules/fall/normalisieren.ts';
import type { PanelActions } from '../actions.ts';

type View = Extract<TeachingView, { step: 'pointed' }>;

interface Props {
  readonly view: View;
  readonly actions: PanelActions;
}

/** So many fields are offered before someone has looked for one. */
const FIRST = 6;

/** What was pointed at, and which field it could be. */
export function PointedStep({ view, actions }: Props) {
  const { pointed, anchor, offers } = view;
  const byOrder = (pointed.anchor?.of ?? 1) > 1 && !pointed.inList;
  const again = (
    <button type="button" class="button" onClick={() => actions.point(true)}>
      Andere Stelle wählen
    </button>
  );
  return (
    <>
      <Found view={view} />
      {anchor === null && (
        <>
          <p class="line">
            {pointed.anchor === null
              ? 'Diese Stelle lässt sich in einem anderen Fall nicht sicher wiederfinden: Sie hat keine Beschriftung, oder nur ein Name oder eine Nummer unterscheidet sie von anderen.'
              : 'Diese Stelle liegt in einem Teil der Seite ohne eigene Adresse. Ein Profil gilt für eine Adresse; hier lässt sich nichts zuordnen.'}
          </p>
          {again}
        </>
      )}
      {anchor !== null && pointed.inList && (
        <p class="line">
          Das ist eine Zelle einer Liste: In jedem Fall steht hier etwas anderes. Zuordnen lässt sie
          sich nicht; die ganze Liste kann ungelesen bleiben.
        </p>
      )}
      {anchor !== null && !pointed.inList && (
        <Offers offers={offers} shown={pointed.value} teach={actions.teach} />
      )}
      {anchor !== null && (
        <>
          <div class="buttons">
            <button type="button" class="button" onClick={() => actions.teach('nothing')}>
              {pointed.inList ? 'Diese Liste nicht lesen' : 'Hier nicht lesen'}
            </button>
            {again}
          </div>
          {byOrder && (
            <p class="line">
              Gefunden wird sie nur nach der Reihenfolge. Sehen Sie in einem anderen Fall nach, ob
              dort der richtige Wert gelesen wird.
            </p>
          )}
          <p class="line muted">
            Gespeichert wird nur die Stelle: „{anchor}“. Der Wert und alles andere vom Fall wird
            vergessen, sobald Sie hier fertig sind.
          </p>
        </>
      )}
    </>
  );
}

function Found({ view: { pointed } }: { readonly view: View }) {
  const [heading] = pointed.headings;
  const rows: readonly (readonly [string, string | undefined])[] = [
    pointed.after === undefined
      ? ['Beschriftung', pointed.label || 'keine']
      : ['Davor steht', pointed.after],
    ['Überschrift', heading],
    ['Wert', pointed.value || 'leer'],
  ];
  return (
    <dl class="felder" data-pointed>
      {rows.map(
        ([name, text]) =>
          text !== undefined && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

interface OffersProps {
  readonly offers: View['offers'];
  readonly shown: string;
  readonly teach: PanelActions['teach'];
}

function Offers({ offers, shown, teach }: OffersProps) {
  const [sought, setSought] = useState('');
  const fitting = offers.filter(({ likely, reads }) => likely || reads !== null);
  const found =
    falten(sought) === ''
      ? fitting.slice(0, Math.max(FIRST, offers.filter(({ likely }) => likely).length))
      : offers.filter(({ label }) => falten(label).includes(falten(sought)));
  return (
    <>
      <h3 class="row-title" id="zuordnen-frage">
        Was steht hier?
      </h3>
      <label class="search">
        <span>Feld suchen</span>
        <input
          type="search"
          autocomplete="off"
          value={sought}
          onInput={({ currentTarget }) => setSought(currentTarget.value)}
        />
      </label>
      <ul class="offers" aria-labelledby="zuordnen-frage">
        {found.map(({ field, label, reads, likely }) => (
          <li key={field}>
            <button type="button" class="todo-link" data-offer={field} onClick={() => teach(field)}>
              <span>
                <span class="row-title">{label}</span>
                {likely && <span class="tag">passt zur Beschriftung</span>}
                <span class="row-sub muted">
                  {shown === '' ? 'hier leer' : `„${shorten(shown)}“ → ${reads ?? 'nicht lesbar'}`}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && (
        <p class="line muted">
          {falten(sought) === ''
            ? 'Als Wert eines Feldes lässt sich das nicht lesen. Wählen können Sie trotzdem jedes.'
            : 'Kein Feld heißt so.'}
        </p>
      )}
      {falten(sought) === '' && (
        <p class="line muted">{offers.length - found.length} weitere Felder über die Suche.</p>
      )}
    </>
  );
}

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** Readings that no case has yet: whose they are, a click says. */
import type { SessionView } from '../../../entrypoints/background/views.ts';
import type { PanelActions } from '../actions.ts';
import { QuietFold } from '../Fold.tsx';
import { clockTime } from '../model/dates.ts';
import { caseName } from '../model/fall.ts';
import { Notice } from '../Notices.tsx';
import { NumberEntry } from './NumberEntry.tsx';

interface Props {
  readonly sitzung: SessionView;
  readonly tell: PanelActions['tell'];
}

/** So many cases are in view at once. */
const FIRST = 2;

export function Assign({ sitzung, tell }: Props) {
  const { faelle, zuletzt } = sitzung;
  const likely = faelle.toSorted((a, b) => Number(b.id === zuletzt) - Number(a.id === zuletzt));
  const draw = ({ id, kundennummer, gesehen }: (typeof faelle)[number]) => (
    <li key={id}>
      <button type="button" class="button" onClick={() => tell({ type: 'assign', fall: id })}>
        {caseName({ id, kundennummer })}
      </button>{' '}
      <span class="muted">
        {id === zuletzt ? 'zuletzt in diesem Tab' : `gesehen um ${clockTime(gesehen)}`}
      </span>
    </li>
  );
  const more = likely.slice(FIRST);
  return (
    <Notice icon="info" title="Keine Kundennummer auf dieser Seite">
      <p>
        Die Angaben gehören noch zu keinem Fall. Zu welchem gehören sie? Das gilt dann, solange
        diese Maske zu sehen ist.
      </p>
      {likely.length > 0 && <ul class="case-list">{likely.slice(0, FIRST).map(draw)}</ul>}
      {more.length > 0 && (
        <QuietFold words={`${more.length} weitere Fälle`}>
          <ul class="case-list">{more.map(draw)}</ul>
        </QuietFold>
      )}
      <NumberEntry submitWords="Zuordnen" take={(fall) => tell({ type: 'assign', fall })} />
    </Notice>
  );
}

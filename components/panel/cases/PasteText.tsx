/** Text copied out of a desktop client: what was recognised in it is shown before it is taken over. */
import { useId, useMemo, useState } from 'preact/hooks';
import { showValue } from '../../../rules/fall/anzeige.ts';
import { snapshotAusText } from '../../../rules/fall/einfuegen.ts';
import type { Snapshot } from '../../../rules/fall/reading.ts';
import { useAnnounce } from '../Announcer.tsx';
import type { PanelActions } from '../actions.ts';
import { Fold } from '../Fold.tsx';
import { linesWithout } from '../model/lines.ts';
import { count } from '../model/words.ts';
import { useLabelOf } from '../vorgaben.ts';

interface Props {
  readonly shown: { readonly id: string; readonly name: string } | null;
  readonly tell: PanelActions['tell'];
}

/** One more than is read, so that whoever reads it can say that it was too long. */
const LONGEST = 200_001;

export function PasteText({ shown, tell }: Props) {
  const id = useId();
  const announce = useAnnounce();
  const [text, setText] = useState('');
  const snapshot = useMemo(() => snapshotAusText(text), [text]);

  function take(fall: string | null): void {
    tell({ type: 'paste', text, fall });
    announce(`${count(snapshot.readings.length, 'Angabe', 'Angaben')} übernommen`);
    setText('');
  }

  return (
    <div class="entry-column">
      <label for={id}>Aus dem Fachverfahren kopierter Text</label>
      <textarea
        id={id}
        class="input paste"
        rows={4}
        spellcheck={false}
        autoComplete="off"
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value.slice(0, LONGEST))}
      />
      {text.trim() !== '' && (
        <>
          <Preview snapshot={snapshot} text={text} />
          {snapshot.readings.length > 0 && (
            <Targets kundennummer={snapshot.kundennummer} shown={shown} take={take} />
          )}
        </>
      )}
    </div>
  );
}

function Preview({ snapshot, text }: { readonly snapshot: Snapshot; readonly text: string }) {
  const { readings, problems } = snapshot;
  const labelOf = useLabelOf();
  const unknown = linesWithout(text, snapshot);
  return (
    <div class="preview">
      <p class="row-title" role="status">
        {readings.length === 0
          ? 'Keine Angabe erkannt.'
          : `${count(readings.length, 'Angabe', 'Angaben')} erkannt`}
      </p>
      <dl class="felder">
        {readings.map(({ field, value }) => (
          <div key={field} data-recognised={field}>
            <dt>{labelOf(field)}</dt>
            <dd class="value">{showValue(field, value)}</dd>
          </div>
        ))}
      </dl>
      {problems.length > 0 && (
        <ul class="problems">
          {problems.map(({ text: words, shown }) => (
            <li class="problem" key={`${words} ${shown}`}>
              {words}
            </li>
          ))}
        </ul>
      )}
      {unknown.length > 0 && (
        <Fold
          class="fold-quiet"
          summary={
            <span class="muted">
              {count(unknown.length, 'Zeile ohne bekannte Angabe', 'Zeilen ohne bekannte Angabe')}
            </span>
          }
        >
          <ul class="note-text">
            {unknown.map((line, index) => (
              <li key={`${index} ${line}`}>{line}</li>
            ))}
          </ul>
        </Fold>
      )}
    </div>
  );
}

interface TargetProps {
  readonly kundennummer: string | null;
  readonly shown: Props['shown'];
  readonly take: (fall: string | null) => void;
}

/** Text that names its case belongs to that; other text to the case in view, or to a new one. */
function Targets({ kundennummer, shown, take }: TargetProps) {
  if (kundennummer !== null) {
    return (
      <button type="button" class="button button-primary" onClick={() => take(null)}>
        In Fall {kundennummer} übernehmen
      </button>
    );
  }
  return (
    <>
      {shown && (
        <button type="button" class="button button-primary" onClick={() => take(shown.id)}>
          In {shown.name} übernehmen
        </button>
      )}
      <button
        type="button"
        class={shown ? 'button' : 'button button-primary'}
        onClick={() => take(null)}
      >
        Als neuen Fall übernehmen
      </button>
    </>
  );
}

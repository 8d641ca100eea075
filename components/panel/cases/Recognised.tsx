/**
 * What was recognised in a pasted text, and whose it is to be; loaded when there is one. It is read by the
 * worker, which has the vocabulary anyway.
 */
import { useEffect, useState } from 'preact/hooks';
import { anzahl } from '../../../rules/anzahl.ts';
import { showValue } from '../../../rules/fall/anzeige.ts';
import type { Snapshot } from '../../../rules/fall/reading.ts';
import { useAnnounce } from '../Announcer.tsx';
import type { PanelActions } from '../actions.ts';
import { QuietFold } from '../Fold.tsx';
import { linesWithout } from '../model/lines.ts';
import { useLabelOf } from '../vorgaben.ts';

interface Props {
  readonly text: string;
  /** The case that the panel shows; null: none. */
  readonly shown: { readonly id: string; readonly name: string } | null;
  readonly recognise: PanelActions['recognise'];
  /** null: the case that it names, or a new one. */
  readonly take: (fall: string | null) => void;
}

interface Found {
  readonly snapshot: Snapshot;
  /** The text it was found in: by then another may stand there. */
  readonly of: string;
}

export function Recognised({ text, shown, recognise, take }: Props) {
  const announce = useAnnounce();
  const [found, setFound] = useState<Found | 'failed'>();
  useEffect(() => {
    let isOver = false;
    recognise(text).then(
      (snapshot) => {
        if (!isOver) setFound({ snapshot, of: text });
      },
      () => {
        if (!isOver) setFound('failed');
      },
    );
    return () => {
      isOver = true;
    };
  }, [text]);
  if (found === undefined) return null;
  if (found === 'failed') {
    return <p class="line muted">Der Text wird gerade nicht gelesen. Er bleibt hier stehen.</p>;
  }
  const { readings, kundennummer } = found.snapshot;
  return (
    <>
      <Preview snapshot={found.snapshot} text={found.of} />
      {found.of === text && readings.length > 0 && (
        <Targets
          kundennummer={kundennummer}
          shown={shown}
          take={(fall) => {
            announce(`${anzahl(readings.length, 'Angabe', 'Angaben')} übernommen`);
            take(fall);
          }}
        />
      )}
    </>
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
          : `${anzahl(readings.length, 'Angabe', 'Angaben')} erkannt`}
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
        <QuietFold
          words={anzahl(
            unknown.length,
            'Zeile ohne bekannte Angabe',
            'Zeilen ohne bekannte Angabe',
          )}
        >
          <ul class="note-text">
            {unknown.map((line, index) => (
              <li key={`${index} ${line}`}>{line}</li>
            ))}
          </ul>
        </QuietFold>
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

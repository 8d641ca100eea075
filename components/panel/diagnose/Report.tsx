import { useState } from 'preact/hooks';
import { anonymised, type FrameDiagnosis } from '../../../rules/profil/diagnose.ts';

interface Props {
  readonly frames: readonly FrameDiagnosis[];
  readonly save: (report: string) => void;
}

/** The anonymised report: looked at first, then saved. */
export function Report({ frames, save }: Props) {
  const [report, setReport] = useState<string | undefined>();
  if (report === undefined) {
    const draft = () => setReport(JSON.stringify(anonymised(frames), null, 2));
    return (
      <div class="buttons">
        <button type="button" class="button" onClick={draft}>
          Bericht ohne Falldaten ansehen
        </button>
      </div>
    );
  }
  return (
    <>
      <h3 class="row-title" id="bericht-titel">
        Bericht für die Betreuung des Profils
      </h3>
      <p class="line muted">
        Von Werten bleibt nur die Form: aus „Muster, Max“ wird „Xxxxx, Xxx“, aus einem Datum
        „99.99.9999“. Von Beschriftungen und Überschriften bleiben die Wörter, die zu Formularen
        gehören; alle anderen werden ebenso ersetzt. Bitte sehen Sie ihn durch, bevor Sie ihn
        weitergeben.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="report" tabIndex={0} aria-labelledby="bericht-titel">
        <pre>{report}</pre>
      </section>
      <div class="buttons">
        <button type="button" class="button button-primary" onClick={() => save(report)}>
          Als Datei speichern
        </button>
        <button type="button" class="button" onClick={() => setReport(undefined)}>
          Schließen
        </button>
      </div>
    </>
  );
}

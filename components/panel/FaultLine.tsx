/** Something of ours went wrong: one quiet line, and a report without anything of a case. */
import { useState } from 'preact/hooks';
import type { PanelState } from '../../entrypoints/background/views.ts';
import { Icon } from '../Icon.tsx';
import { useAnnounce } from './Announcer.tsx';

export type Faults = PanelState['faults'];

interface Props {
  readonly faults: Faults;
  /** Puts the report on the clipboard; rejects where that is not allowed. */
  readonly copy: (report: string) => Promise<void>;
  readonly putAway: () => void;
}

export function FaultLine({ faults, copy, putAway }: Props) {
  const [copied, setCopied] = useState('');
  const announce = useAnnounce();
  if (faults.length === 0) return null;
  const report = reportOf(faults);
  async function copyReport(): Promise<void> {
    try {
      await copy(report);
      setCopied(report);
      announce('Fehlerbericht kopiert');
    } catch {
      setCopied('');
    }
  }
  return (
    <div class="error-line" role="status">
      <Icon name="warning" />
      <p>
        Konzeptlotse ist auf einen Fehler gestoßen ({placesOf(faults)}). Was hier steht, gilt; etwas
        kann fehlen.{' '}
        <button type="button" class="link-button" onClick={() => void copyReport()}>
          {copied === report ? 'Kopiert' : 'Fehlerbericht kopieren'}
        </button>{' '}
        <button type="button" class="link-button" onClick={putAway}>
          Ausblenden
        </button>
      </p>
    </div>
  );
}

const placesOf = (faults: Faults) => [...new Set(faults.map(({ place }) => place))].join(', ');

/** For whoever maintains the extension: kinds of errors and lines of our own files, no values, no addresses. */
export function reportOf(faults: Faults): string {
  const parts = faults.map(({ place, kind, stack }) =>
    [`${place}: ${kind}`, ...stack.map((line) => `  ${line}`)].join('\n'),
  );
  return ['Konzeptlotse, Fehlerbericht ohne Falldaten', ...parts].join('\n');
}

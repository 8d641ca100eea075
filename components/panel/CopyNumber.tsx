/** Copies the Kundennummer: it is what one searches for in the next Fachverfahren. */
import { useState } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { useAnnounce } from './Announcer.tsx';
import type { PanelActions } from './actions.ts';

interface Props {
  readonly number: string;
  readonly copy: PanelActions['copy'];
}

export function CopyNumber({ number, copy }: Props) {
  const [copied, setCopied] = useState<string>();
  const announce = useAnnounce();

  async function copyNumber(): Promise<void> {
    const worked = await copy(number).then(
      () => true,
      () => false,
    );
    setCopied(worked ? number : undefined);
    announce(worked ? 'Kundennummer kopiert' : 'Kopieren war nicht möglich');
  }

  return (
    <button
      type="button"
      class="icon-button"
      title="Kundennummer kopieren"
      aria-label="Kundennummer kopieren"
      onClick={copyNumber}
    >
      <Icon name={copied === number ? 'check' : 'copy'} />
    </button>
  );
}

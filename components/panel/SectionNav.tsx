/** How many things each section holds, in the order of urgency, and the way there. */
import type { FallView } from '../../entrypoints/background/views.ts';
import { Icon } from '../Icon.tsx';
import { type Entry, entriesOf } from './model/sections.ts';
import { goToSection } from './reveal.ts';
import { keysTo } from './shortcuts.ts';
import { useIsMixed } from './vorgaben.ts';

export function SectionNav({ fall }: { readonly fall: FallView }) {
  return (
    <nav class="sections" aria-label="Abschnitte">
      <ul>
        {entriesOf(fall, useIsMixed(fall)).map((entry) => (
          <li key={entry.id}>
            <Link entry={entry} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Link({ entry }: { readonly entry: Entry }) {
  const { id, label, sign } = entry;
  const keys = keysTo(id);
  return (
    <a
      href={`#${id}`}
      class={`sections-link tone-${sign.tone}`}
      data-section={id}
      title={keys}
      aria-keyshortcuts={keys}
      onClick={(event) => {
        // The address stays as it is: the panel's own says which tab it is about.
        event.preventDefault();
        goToSection(id);
      }}
    >
      <span class="sections-sign" aria-hidden="true">
        {sign.count ?? <Icon name={sign.icon} />}
      </span>
      <span>{label}</span>
      <span class="sr-only">: {sign.word}</span>
    </a>
  );
}

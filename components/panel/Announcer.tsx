/** One polite live region for the whole panel: more than one would talk over each other. */
import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useState } from 'preact/hooks';

type Announce = (text: string) => void;

const AnnounceContext = createContext<Announce>(() => {});

export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}

export function Announcer({ children }: { readonly children: ComponentChildren }) {
  const [said, setSaid] = useState({ text: '', turn: 0 });
  const announce = useCallback<Announce>(
    (text) => setSaid(({ turn }) => ({ text, turn: turn + 1 })),
    [],
  );
  // A region whose text stays the same says nothing: the same sentence twice differs by a blank.
  const text = said.turn % 2 === 0 ? said.text : `${said.text}\u00a0`;
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <div class="sr-only" role="status" aria-live="polite">
        {text}
      </div>
    </AnnounceContext.Provider>
  );
}

/** "Vermerk": the texts for the case file, each copied with one click. */
import { useState } from 'preact/hooks';
import type { FallView } from '../../entrypoints/background/protocol.ts';
import { useAnnounce } from './Announcer.tsx';
import type { PanelActions } from './actions.ts';
import { ByConcept } from './ByConcept.tsx';
import { conceptsOf, keyOf } from './model/results.ts';
import { Note } from './Note.tsx';
import { Section } from './Section.tsx';

interface Props {
  readonly fall: FallView;
  readonly copy: PanelActions['copy'];
}

export function Notes({ fall, copy }: Props) {
  // The text that is on the clipboard, as far as we put it there: its button says so.
  const [copied, setCopied] = useState<string>();
  const announce = useAnnounce();
  const concepts = conceptsOf(fall.assessment).filter(({ result }) => result.notes.length > 0);
  if (concepts.length === 0) return null;

  async function copyNote(text: string): Promise<void> {
    await copy(text);
    setCopied(text);
    announce('Vermerk kopiert');
  }

  return (
    <Section id="vermerk" title="Vermerk">
      <ByConcept concepts={concepts}>
        {(concept) =>
          concept.result.notes.map((note) => (
            <Note
              key={keyOf(concept, note)}
              fall={fall}
              concept={concept}
              note={note}
              copied={copied === note.text}
              copy={copyNote}
            />
          ))
        }
      </ByConcept>
    </Section>
  );
}

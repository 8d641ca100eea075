/** "Vermerk": the texts for the case file, those whose occasion is there first. */
import { useState } from 'preact/hooks';
import type { FallView } from '../../entrypoints/background/views.ts';
import { anzahl } from '../../rules/anzahl.ts';
import { keyOf } from '../../rules/weighing/address.ts';
import { conceptsOf } from '../../rules/weighing/concepts.ts';
import { type Vermerk, vermerkeOf } from '../../rules/weighing/notes.ts';
import { useAnnounce } from './Announcer.tsx';
import type { PanelActions } from './actions.ts';
import { QuietFold } from './Fold.tsx';
import { INSERTED } from './model/words.ts';
import { Note } from './Note.tsx';
import type { Draft } from './NoteEditor.tsx';
import { Section } from './Section.tsx';

interface Props {
  readonly fall: FallView;
  readonly actions: Pick<PanelActions, 'copy' | 'insert'>;
}

export function Notes({ fall, actions }: Props) {
  // The text that is on the clipboard, as far as we put it there: its button says so.
  const [copied, setCopied] = useState<string>();
  // Kept here and not with each text: one whose occasion changes is drawn at another place.
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map());
  const announce = useAnnounce();
  const { fitting, open } = vermerkeOf(fall.assessment);
  if (fitting.length + open.length === 0) return null;
  const several = conceptsOf(fall.assessment).length > 1;

  async function copy(text: string): Promise<void> {
    await actions.copy(text);
    setCopied(text);
    announce('Vermerk kopiert');
  }

  async function insert(text: string): Promise<string> {
    const said = INSERTED[await actions.insert(fall.id, text).catch(() => 'unheard' as const)];
    announce(said);
    return said;
  }

  const draw = (vermerk: Vermerk, index?: number) => {
    const key = keyOf(vermerk.concept, vermerk.note);
    return (
      <Note
        key={key}
        fall={fall}
        vermerk={vermerk}
        several={several}
        first={index === 0}
        draft={drafts.get(key)}
        setDraft={(draft) => setDrafts((before) => withDraft(before, key, draft))}
        copied={copied}
        copy={copy}
        insert={insert}
      />
    );
  };

  const others =
    fitting.length > 0 ? `${open.length} weitere` : anzahl(open.length, 'Text', 'Texte');
  return (
    <Section id="vermerk" title="Vermerk">
      {fitting.map(draw)}
      {open.length > 0 && (
        <QuietFold
          open={open.some(({ concept, note }) => drafts.has(keyOf(concept, note)))}
          words={`${others}, Anlass noch offen`}
        >
          {open.map((vermerk) => draw(vermerk))}
        </QuietFold>
      )}
    </Section>
  );
}

function withDraft(
  before: ReadonlyMap<string, Draft>,
  key: string,
  draft: Draft | undefined,
): ReadonlyMap<string, Draft> {
  const drafts = new Map(before);
  if (draft) drafts.set(key, draft);
  else drafts.delete(key);
  return drafts;
}

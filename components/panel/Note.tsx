import { useId, useRef, useState } from 'preact/hooks';
import type { FallView } from '../../entrypoints/background/protocol.ts';
import type { NoteResult } from '../../rules/assessment.ts';
import { Icon } from '../Icon.tsx';
import { useAnnounce } from './Announcer.tsx';
import { anchorOf, type Concept, massnahmeLabel, ruleOf } from './model/results.ts';
import { sourceWords } from './model/words.ts';

interface Props {
  readonly fall: FallView;
  readonly concept: Concept;
  readonly note: NoteResult;
  readonly copied: boolean;
  readonly copy: (text: string) => Promise<void>;
}

const FAILED = 'Kopieren war nicht möglich. Der Text ist markiert: mit Strg+C kopieren.';

/** One Vermerk: title, copy button, the beginning of the text, and the whole of it on demand. */
export function Note({ fall, concept, note, copied, copy }: Props) {
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const text = useRef<HTMLPreElement>(null);
  const id = useId();
  const announce = useAnnounce();
  const massnahme = massnahmeLabel(fall, note.item);

  async function copyText(): Promise<void> {
    try {
      await copy(note.text);
      setFailed(false);
    } catch {
      setOpen(true);
      setFailed(true);
      announce(FAILED);
      if (text.current) getSelection()?.selectAllChildren(text.current);
    }
  }

  return (
    <article
      class="note"
      id={anchorOf(concept, note)}
      data-note={ruleOf(concept, note)}
      data-item={note.item}
      aria-labelledby={`${id}-title`}
    >
      <div class="note-head">
        <div>
          <h3 class="row-title" id={`${id}-title`}>
            {note.title}
          </h3>
          {massnahme && <p class="row-sub">{massnahme}</p>}
          {note.occasion === 'unknown' && <p class="row-sub muted">Anlass noch offen</p>}
        </div>
        <button
          type="button"
          class={copied ? 'button button-done' : 'button'}
          aria-describedby={`${id}-title`}
          onClick={copyText}
        >
          <Icon name={copied ? 'check' : 'copy'} />
          {copied ? 'Kopiert' : 'Kopieren'}
        </button>
      </div>
      {failed && <p class="line tone-danger">{FAILED}</p>}
      <pre class={open ? 'note-text' : 'note-text note-clamp'} id={`${id}-text`} ref={text}>
        {note.text}
      </pre>
      <button
        type="button"
        class="link-button"
        aria-expanded={open}
        aria-controls={`${id}-text`}
        onClick={() => setOpen(!open)}
      >
        {open ? 'Weniger zeigen' : 'Ganzen Text zeigen'}
      </button>
      {open && <p class="reasons muted">Quelle: {sourceWords(note.source)}</p>}
    </article>
  );
}

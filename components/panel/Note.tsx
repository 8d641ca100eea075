/** One Vermerk: copied or put into the page with one click; its text in full or short. */
import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { FallView } from '../../entrypoints/background/views.ts';
import type { NoteResult } from '../../rules/assessment.ts';
import { ruleOf } from '../../rules/weighing/address.ts';
import { noteTitle, type Vermerk } from '../../rules/weighing/notes.ts';
import { Icon } from '../Icon.tsx';
import { useAnnounce } from './Announcer.tsx';
import { anchorOf, massnahmeLabel } from './model/results.ts';
import { sourceWords } from './model/words.ts';
import { type Draft, NoteEditor } from './NoteEditor.tsx';
import { COPY_KEYS } from './shortcuts.ts';
import { useIsOff } from './vorgaben.ts';

interface Props {
  readonly fall: FallView;
  readonly vermerk: Vermerk;
  /** With several concepts, it is part of the answer whose it is. */
  readonly several: boolean;
  /** The most fitting one stands open. */
  readonly first: boolean;
  readonly draft: Draft | undefined;
  readonly setDraft: (draft: Draft | undefined) => void;
  /** What was copied last. */
  readonly copied: string | undefined;
  readonly copy: (text: string) => Promise<void>;
  /** Resolves to what is to be said about it. */
  readonly insert: (text: string) => Promise<string>;
}

type Form = 'text' | 'short';

const FAILED = 'Kopieren war nicht möglich. Der Text ist markiert: mit Strg+C kopieren.';

/** Longer than what the preview shows of it, in the narrowest panel. */
const isLong = (text: string) => text.length > 320 || text.split('\n').length > 8;

export function Note(props: Props) {
  const { fall, vermerk, several, first, draft, setDraft, copied, copy, insert } = props;
  const { concept, note } = vermerk;
  const [chosen, setOpen] = useState<boolean>();
  // Until someone touches it: another may fit better by the next mask, and one is enough in view.
  const open = chosen ?? (first || draft !== undefined);
  const [form, setForm] = useState<Form>('text');
  const [whole, setWhole] = useState(false);
  const [said, setSaid] = useState<string>();
  const body = useRef<HTMLDivElement>(null);
  const id = useId();
  const announce = useAnnounce();
  const insertsNothing = useIsOff('einfuegen');
  const massnahme = massnahmeLabel(fall, note.item);
  const text = draft?.text ?? note[form];

  async function copyText(): Promise<void> {
    try {
      await copy(text);
      setSaid(undefined);
    } catch {
      setOpen(true);
      setSaid(FAILED);
      announce(FAILED);
      selectIn(body.current);
    }
  }

  function discard(): void {
    setDraft(undefined);
    // Its button goes with the draft; the focus stays with the text.
    queueMicrotask(() => body.current?.querySelector<HTMLElement>('[data-action=edit]')?.focus());
  }

  const buttons = (
    <Buttons
      open={open}
      done={copied === text}
      copy={copyText}
      insert={insertsNothing ? undefined : async () => setSaid(await insert(text))}
      labelledBy={`${id}-title`}
      keys={first ? COPY_KEYS : undefined}
    />
  );

  return (
    <article
      class={open ? 'note note-open' : 'note'}
      id={anchorOf(concept, note)}
      data-note={ruleOf(concept, note)}
      data-item={note.item}
      aria-labelledby={`${id}-title`}
    >
      <div class="note-head">
        <Title id={id} vermerk={vermerk} open={open} toggle={() => setOpen(!open)}>
          {massnahme && <span class="row-sub">{massnahme}</span>}
          {several && <span class="row-sub muted">{concept.result.title}</span>}
        </Title>
        {!open && buttons}
      </div>
      <div id={`${id}-body`} hidden={!open} ref={body} onFocusIn={() => setOpen(true)}>
        {draft ? (
          <NoteEditor
            draft={draft}
            changed={draft.of !== note[form]}
            write={(written) => setDraft({ ...draft, text: written })}
            discard={discard}
            labelledBy={`${id}-title`}
          />
        ) : (
          <pre class={whole || !isLong(text) ? 'note-text' : 'note-text note-clamp'}>{text}</pre>
        )}
        <div class="note-buttons">
          {open && buttons}
          {!draft && isLong(text) && (
            <button type="button" class="link-button" onClick={() => setWhole(!whole)}>
              {whole ? 'Weniger' : 'Ganzer Text'}
            </button>
          )}
          {!draft && <FormChoice note={note} form={form} setForm={setForm} />}
          {!draft && (
            <button
              type="button"
              class="link-button"
              data-action="edit"
              onClick={() => setDraft({ of: text, text })}
            >
              Bearbeiten
            </button>
          )}
        </div>
        {said && <p class="line">{said}</p>}
        <p class="reasons muted">Quelle: {sourceWords(note.source)}</p>
      </div>
    </article>
  );
}

interface TitleProps {
  readonly id: string;
  readonly vermerk: Vermerk;
  readonly open: boolean;
  readonly toggle: () => void;
  readonly children: ComponentChildren;
}

function Title({ id, vermerk, open, toggle, children }: TitleProps) {
  return (
    <h3>
      <button
        type="button"
        class="note-title"
        aria-expanded={open}
        aria-controls={`${id}-body`}
        onClick={toggle}
      >
        <span>
          <span class="row-title" id={`${id}-title`}>
            {noteTitle(vermerk.note)}
          </span>
          {children}
        </span>
        <span class="fold-arrow">
          <Icon name="chevron" />
        </span>
      </button>
    </h3>
  );
}

interface ButtonsProps {
  /** Closed, there is room for one without words. */
  readonly open: boolean;
  /** Whether this text was copied last. */
  readonly done: boolean;
  readonly copy: () => void;
  /** undefined where nothing is put into pages. */
  readonly insert: (() => void) | undefined;
  readonly labelledBy: string;
  /** What copies it without going there; undefined where no key does. */
  readonly keys: string | undefined;
}

function Buttons({ open, done, copy, insert, labelledBy, keys }: ButtonsProps) {
  return (
    <>
      <button
        type="button"
        class={`button ${done ? 'button-done' : open ? 'button-primary' : ''} ${open ? '' : 'button-icon'}`}
        data-action="copy"
        title={[...(open ? [] : ['Kopieren']), ...(keys ? [keys] : [])].join(': ') || undefined}
        aria-keyshortcuts={keys}
        aria-describedby={labelledBy}
        onClick={copy}
      >
        <Icon name={done ? 'check' : 'copy'} />
        <span class={open ? undefined : 'sr-only'}>{done ? 'Kopiert' : 'Kopieren'}</span>
      </button>
      {open && insert && (
        <button
          type="button"
          class="button"
          data-action="insert"
          aria-describedby={labelledBy}
          onClick={insert}
        >
          <Icon name="insert" />
          In die Seite einfügen
        </button>
      )}
    </>
  );
}

interface FormChoiceProps {
  readonly note: NoteResult;
  readonly form: Form;
  readonly setForm: (form: Form) => void;
}

function FormChoice({ note, form, setForm }: FormChoiceProps) {
  if (note.short === note.text) return null;
  return (
    <button
      type="button"
      class="link-button"
      data-action="form"
      onClick={() => setForm(form === 'text' ? 'short' : 'text')}
    >
      {form === 'text' ? 'Kurzfassung' : 'Ausführlich'}
    </button>
  );
}

/** Selects the text, so that it can be copied by hand. */
function selectIn(body: HTMLElement | null): void {
  const area = body?.querySelector('textarea');
  const shown = body?.querySelector('pre');
  if (area) area.select();
  else if (shown) getSelection()?.selectAllChildren(shown);
}

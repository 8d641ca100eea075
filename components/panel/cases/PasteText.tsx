/** Text copied out of a desktop client: what was recognised in it is shown before it is taken over. */
import { useId, useState } from 'preact/hooks';
import type { PanelActions } from '../actions.ts';
import { lazily } from '../lazily.tsx';

/** Few panels ever need it. */
const Recognised = lazily(async () => (await import('./Recognised.tsx')).Recognised);

interface Props {
  readonly shown: { readonly id: string; readonly name: string } | null;
  readonly tell: PanelActions['tell'];
  readonly recognise: PanelActions['recognise'];
}

/** One more than is read, so that whoever reads it can say that it was too long. */
const LONGEST = 200_001;

export function PasteText({ shown, tell, recognise }: Props) {
  const id = useId();
  const [text, setText] = useState('');

  function take(fall: string | null): void {
    tell({ type: 'paste', text, fall });
    setText('');
  }

  return (
    <div class="entry-column">
      <label for={id}>Aus dem Fachverfahren kopierter Text</label>
      <textarea
        id={id}
        class="input paste"
        rows={4}
        spellcheck={false}
        autoComplete="off"
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value.slice(0, LONGEST))}
      />
      {text.trim() !== '' && (
        <Recognised text={text} shown={shown} recognise={recognise} take={take} />
      )}
    </div>
  );
}

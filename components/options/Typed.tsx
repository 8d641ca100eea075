/** Something typed, kept once it is finished. What is set meanwhile elsewhere does not undo what is being typed. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { afterPointer } from '../panel/afterPointer.ts';
import { EntryError } from '../panel/entry/EntryError.tsx';

interface Props {
  readonly label: ComponentChildren;
  readonly value: string;
  readonly keep: (text: string) => void;
  readonly most?: number;
  readonly hint?: string;
  readonly disabled?: boolean;
  /** For a whole number: the least and the greatest. What lies outside is not kept, and that is said. */
  readonly range?: readonly [number, number];
}

export function Typed(props: Props) {
  const { label, value, keep, most = 300, hint = '', disabled = false, range } = props;
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const [refused, setRefused] = useState('');
  const typing = {
    id,
    value: draft ?? value,
    disabled,
    onInput: (event: { readonly currentTarget: HTMLInputElement }) =>
      setDraft(event.currentTarget.value),
    onChange: (event: { readonly currentTarget: HTMLInputElement }) => {
      const { value: typed, validity } = event.currentTarget;
      const isOutside = range !== undefined && (typed === '' || !validity.valid);
      if (!isOutside) keep(typed);
      const why = isOutside ? `Nicht übernommen: erwartet wird ${range.join(' bis ')}.` : '';
      afterPointer(() => setRefused(why));
      setDraft(undefined);
    },
  };
  return (
    <div class="search">
      <label for={id}>{label}</label>
      {range ? (
        <input
          class="number"
          type="number"
          min={range[0]}
          max={range[1]}
          aria-describedby={`${id}-refused`}
          {...typing}
        />
      ) : (
        <input maxLength={most} placeholder={hint} {...typing} />
      )}
      {range && <EntryError id={`${id}-refused`} text={refused} />}
    </div>
  );
}

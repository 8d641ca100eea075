/** The way from a value to another one: a button that opens its entry, and has the focus again after it. */
import { useRef, useState } from 'preact/hooks';
import type { FeldKey } from '../../../rules/fall/felder.ts';
import { useLabelOf } from '../vorgaben.ts';
import { FieldEntry } from './FieldEntry.tsx';

interface Props {
  readonly field: FeldKey;
  readonly value?: unknown;
  readonly words: string;
  readonly enter: (field: FeldKey, value: unknown) => void;
}

export function EditField({ field, value, words, enter }: Props) {
  const [open, setOpen] = useState(false);
  const labelOf = useLabelOf();
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        class="link-button"
        aria-expanded={open}
        aria-label={`${labelOf(field)}: ${words}`}
        onClick={() => setOpen(!open)}
      >
        {words}
      </button>
      {open && (
        <FieldEntry
          field={field}
          value={value}
          enter={(entered) => {
            setOpen(false);
            button.current?.focus();
            enter(field, entered);
          }}
        />
      )}
    </>
  );
}

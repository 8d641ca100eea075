/** Any field that nothing is known of yet, to be chosen and filled in. */
import { useId, useState } from 'preact/hooks';
import { FELD_KEYS, type FeldKey, isFeldKey } from '../../../rules/fall/felder.ts';
import { useLabelOf } from '../vorgaben.ts';
import { FieldEntry } from './FieldEntry.tsx';

interface Props {
  readonly known: ReadonlySet<FeldKey>;
  readonly enter: (field: FeldKey, value: unknown) => void;
}

export function AddField({ known, enter }: Props) {
  const id = useId();
  const labelOf = useLabelOf();
  const [chosen, setChosen] = useState<FeldKey | null>(null);
  const open = FELD_KEYS.filter((field) => !known.has(field)).toSorted((a, b) =>
    labelOf(a).localeCompare(labelOf(b), 'de'),
  );
  return (
    <div class="entry-column">
      <label for={id}>Angabe ergänzen</label>
      <select
        id={id}
        class="input"
        autocomplete="off"
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) => setChosen(isFeldKey(value) ? value : null)}
      >
        <option value="">auswählen</option>
        {open.map((field) => (
          <option key={field} value={field}>
            {labelOf(field)}
          </option>
        ))}
      </select>
      {chosen !== null && (
        <FieldEntry
          key={chosen}
          field={chosen}
          enter={(value) => {
            document.getElementById(id)?.focus();
            enter(chosen, value);
            setChosen(null);
          }}
        />
      )}
    </div>
  );
}

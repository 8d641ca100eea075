/** A list of entries with columns: none, or entry by entry. */
import { useState } from 'preact/hooks';
import { anzahl } from '../../../rules/anzahl.ts';
import type { ItemsFeld } from '../../../rules/fall/felder.ts';
import { Fold } from '../Fold.tsx';
import { ItemForm } from './ItemForm.tsx';
import { itemWords } from './words.ts';

interface Props {
  readonly feld: ItemsFeld;
  readonly value?: unknown;
  readonly take: (value: readonly unknown[]) => void;
}

type Item = Readonly<Record<string, unknown>>;

/** More stand folded, or they would hide what else is asked. */
const FEW = 3;

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null;

export function ItemsEntry({ feld, value, take }: Props) {
  const [adding, setAdding] = useState(false);
  const items = Array.isArray(value) ? value.filter(isItem) : [];
  const replaced = (index: number, by: readonly Item[]) => [
    ...items.slice(0, index),
    ...by,
    ...items.slice(index + 1),
  ];
  const draw = (item: Item, index: number) => (
    <Fold
      lazy
      key={`${index} ${JSON.stringify(item)}`}
      class="fold-quiet"
      summary={<span>{itemWords(feld, item)}</span>}
    >
      <ItemForm
        feld={feld}
        item={item}
        submitWords="Übernehmen"
        take={(entered) => take(replaced(index, [entered]))}
        drop={{ words: 'Eintrag entfernen', run: () => take(replaced(index, [])) }}
      />
    </Fold>
  );
  return (
    <div class="entry-list">
      {items.length > FEW ? (
        <Fold
          lazy
          class="fold-quiet"
          summary={<span>{anzahl(items.length, 'Eintrag', 'Einträge')}</span>}
        >
          {items.map(draw)}
        </Fold>
      ) : (
        items.map(draw)
      )}
      {adding ? (
        <ItemForm
          feld={feld}
          item={{}}
          submitWords="Hinzufügen"
          take={(entered) => {
            setAdding(false);
            take([...items, entered]);
          }}
          drop={{ words: 'Abbrechen', run: () => setAdding(false) }}
        />
      ) : (
        <div class="entry">
          <button type="button" class="button" onClick={() => setAdding(true)}>
            Eintrag hinzufügen
          </button>
          {items.length === 0 && (
            <button type="button" class="button" onClick={() => take([])}>
              keine
            </button>
          )}
        </div>
      )}
    </div>
  );
}

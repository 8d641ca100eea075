/** A list of entries with columns: none, or entry by entry. */
import { useState } from 'preact/hooks';
import { anzahl } from '../../../rules/anzahl.ts';
import type { MissingField } from '../../../rules/assessment.ts';
import type { ItemsFeld } from '../../../rules/fall/felder.ts';
import { Fold } from '../Fold.tsx';
import { ItemForm } from './ItemForm.tsx';
import { itemWords, lackWords } from './words.ts';

interface Props {
  readonly feld: ItemsFeld;
  readonly value?: unknown;
  /** What is asked for of which entries; these stand in front. */
  readonly lacks: NonNullable<MissingField['lacks']>;
  readonly take: (value: readonly unknown[]) => void;
}

type Item = Readonly<Record<string, unknown>>;

/** More stand folded, or they would hide what else is asked. */
const FEW = 3;

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null;

export function ItemsEntry({ feld, value, lacks, take }: Props) {
  const [adding, setAdding] = useState(false);
  const items = Array.isArray(value) ? value.filter(isItem) : [];
  const replaced = (index: number, by: readonly Item[]) => [
    ...items.slice(0, index),
    ...by,
    ...items.slice(index + 1),
  ];
  const rows = items
    .map((item, index) => ({
      item,
      index,
      lacking: lacks.find((each) => each.item === index)?.columns ?? [],
    }))
    .toSorted((one, other) => Number(other.lacking.length > 0) - Number(one.lacking.length > 0));
  const lacking = rows.filter((row) => row.lacking.length > 0).length;
  const inView = rows.length > FEW ? Math.min(lacking, FEW) : rows.length;
  const draw = ({ item, index, lacking }: (typeof rows)[number]) => (
    <Fold
      lazy
      key={`${index} ${JSON.stringify(item)}`}
      class="fold-quiet"
      summary={
        <span>
          {itemWords(feld, item)}
          {lacking.length > 0 && (
            <span class="row-sub tone-info">{lackWords(feld, item, lacking)}</span>
          )}
        </span>
      }
    >
      <ItemForm
        feld={feld}
        item={item}
        asked={lacking}
        submitWords="Übernehmen"
        take={(entered) => take(replaced(index, [entered]))}
        drop={{ words: 'Eintrag entfernen', run: () => take(replaced(index, [])) }}
      />
    </Fold>
  );
  return (
    <div class="entry-list">
      {rows.slice(0, inView).map(draw)}
      {inView < rows.length && (
        <Fold lazy class="fold-quiet" summary={<span>{restWords(rows.length, inView)}</span>}>
          {rows.slice(inView).map(draw)}
        </Fold>
      )}
      {adding ? (
        <ItemForm
          feld={feld}
          item={{}}
          asked={[]}
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

const restWords = (all: number, inView: number) =>
  inView === 0
    ? anzahl(all, 'Eintrag', 'Einträge')
    : anzahl(all - inView, 'weiterer Eintrag', 'weitere Einträge');

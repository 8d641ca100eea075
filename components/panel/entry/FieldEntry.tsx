/** Where the value of one field is chosen or typed; what it takes depends on the field alone. */
import type { MissingField } from '../../../rules/assessment.ts';
import { showValue } from '../../../rules/fall/anzeige.ts';
import { FELDER, type Feld, type FeldKey } from '../../../rules/fall/felder.ts';
import { useAnnounce } from '../Announcer.tsx';
import { useLabelOf } from '../vorgaben.ts';
import { ChoiceEntry } from './ChoiceEntry.tsx';
import { DatesEntry } from './DatesEntry.tsx';
import { ItemsEntry } from './ItemsEntry.tsx';
import { TypedEntry } from './TypedEntry.tsx';

interface Props {
  readonly field: FeldKey;
  /** Normal form; undefined: not known. */
  readonly value?: unknown;
  /** Of a list, what is asked for of which entries. */
  readonly lacks?: MissingField['lacks'];
  readonly enter: (value: unknown) => void;
}

/** Fields that everybody has: "none" is no answer to them. */
const NEVER_NONE: readonly FeldKey[] = ['kundennummer', 'bgNummer', 'geburtsdatum'];

export function FieldEntry({ field, value, lacks = [], enter }: Props) {
  const label = useLabelOf()(field);
  const feld: Feld = { ...FELDER[field], label };
  const announce = useAnnounce();
  const take = (entered: unknown) => {
    enter(entered);
    announce(`Eingetragen: ${label}, ${showValue(field, entered)}`);
  };
  switch (feld.type) {
    case 'boolean':
      return (
        <ChoiceEntry
          label={label}
          choices={[
            { value: true, words: 'ja' },
            { value: false, words: 'nein' },
          ]}
          chosen={value}
          take={take}
        />
      );
    case 'enum': {
      const choices = Object.entries(feld.values).map(([word, words]) => ({ value: word, words }));
      const none = field === 'kundenstatus' ? [] : [{ value: null, words: 'nicht gesetzt' }];
      return (
        <ChoiceEntry label={label} choices={[...choices, ...none]} chosen={value} take={take} />
      );
    }
    case 'dates':
      return <DatesEntry label={label} value={value} take={take} />;
    case 'items':
      return <ItemsEntry feld={feld} value={value} lacks={lacks} take={take} />;
    default:
      return (
        <TypedEntry
          feld={feld}
          field={field}
          value={value}
          canBeNone={feld.type !== 'integer' && !NEVER_NONE.includes(field)}
          take={take}
        />
      );
  }
}

/**
 * What is kept of the session, as it lies in memory and as it is taken out again: what does not fit any more
 * takes only itself out.
 */
import { FELD_SCHEMAS } from '../../../rules/fall/fall.ts';
import { FELD_KEYS } from '../../../rules/fall/felder.ts';
import type { Eintragungen } from '../../../rules/fall/zusammenfuehren.ts';
import type { TodoMark } from '../../../rules/weighing/todo.ts';
import { z } from '../../../rules/zod.ts';
import { fitting, sifted } from '../border/fitting.ts';
import { snapshotSchema, todoMarkSchema } from '../border/schemas.ts';
import type { Verdraengt } from '../views.ts';

const seenFrame = z.strictObject({
  /** The document in the frame; drawn anew for each. */
  doc: z.string(),
  address: z.string(),
  at: z.number(),
  snapshot: snapshotSchema,
  /** Nobody had done anything in the document yet: what it shows may be in the making still. */
  untouched: z.literal(true).exactOptional(),
  /** Tells it from other frames of its tab at that address with a view of that name. */
  neben: z.int().positive().exactOptional(),
});
const tabFrame = seenFrame.extend({
  /** The case that this belongs to; null: not assigned. */
  fall: z.string().nullable(),
  /** The case that was open in the tab when this came; without one of its own, it can be no other's. */
  unter: z.string().nullable(),
});
const zuordnung = z.strictObject({
  doc: z.string(),
  mask: z.string(),
  fall: z.string(),
  /** What tells the person from another, as it stood there when the mask was assigned. */
  person: z.record(z.string(), z.string()),
});
const tabRecord = z.strictObject({
  /** The case that the tab showed last in this document. */
  fall: z.string().nullable(),
  /** Whether the top frame has said itself whose case it shows, in this document. */
  oben: z.boolean(),
  /** When a frame named that case and still showed what it had shown of the last one, in ms. */
  geerbt: z.number().nullable(),
  /** The case that was open last in this tab, in whatever document. */
  zuletzt: z.string().nullable(),
  /** The case that the panel shows instead of the page's. */
  ansicht: z.string().nullable(),
  /** Whether something that this page showed has been forgotten since. */
  vergessen: z.boolean(),
  frames: z.record(z.string(), tabFrame),
  /** Whether this page has had more frames than are kept. */
  mehr: z.boolean(),
  zuordnungen: z.array(zuordnung),
});
/** Of what does not fit, a tab keeps only that something is gone. */
const storedTab: z.ZodType<TabRecord> = tabRecord
  .extend({ frames: sifted(tabFrame), zuordnungen: fitting(zuordnung) })
  .transform(({ frames: { fit, unfit }, ...tab }) => ({
    ...tab,
    frames: fit,
    vergessen: tab.vergessen || Object.keys(unfit).length > 0,
  }));
const maske = seenFrame.extend({
  /** `seite`: the page said whose it is; `zugeordnet`: a click did; `eingefuegt`: pasted text. */
  herkunft: z.enum(['seite', 'zugeordnet', 'eingefuegt']),
  /** Whose word it is; none where it was pasted. */
  tab: z.int().exactOptional(),
});
const eintragung = z.strictObject({ value: z.unknown(), at: z.number() });
const verloren = z.strictObject({
  /** Their names by their keys; "" where even that can't be told. */
  masken: z.record(z.string(), z.string()),
  eintragungen: z.array(z.enum(FELD_KEYS)),
});
const fallRecord: z.ZodType<FallRecord> = z
  .strictObject({
    id: z.string(),
    masken: sifted(maske),
    eingetragen: z.record(z.string(), z.unknown()),
    erledigt: sifted(todoMarkSchema),
    verloren,
  })
  .transform(({ masken, eingetragen, erledigt, verloren: before, id }) => {
    const entries = FELD_KEYS.filter((field) => Object.hasOwn(eingetragen, field)).map((field) => {
      const entry = eintragung.safeParse(eingetragen[field]);
      const fits = entry.success && FELD_SCHEMAS[field].safeParse(entry.data.value).success;
      return [field, fits ? entry.data : undefined] as const;
    });
    const gone = entries.flatMap(([field, entry]) => (entry ? [] : [field]));
    return {
      id,
      masken: masken.fit,
      eingetragen: Object.fromEntries(entries.filter(([, entry]) => entry !== undefined)),
      erledigt: erledigt.fit,
      verloren: {
        masken: { ...before.masken, ...namesOf(masken.unfit) },
        eintragungen: [...before.eintragungen, ...gone],
      },
    };
  });
const named = z.object({ snapshot: z.object({ mask: z.string().max(400) }) });
const namesOf = (masken: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(masken).map(([key, stored]) => {
      const { data } = named.safeParse(stored);
      return [key, data?.snapshot.mask ?? ''];
    }),
  );
export const verzeichnis = fitting(
  z.strictObject({
    fall: z.string(),
    gesehen: z.number(),
    /** The one page that has shown it, as `seiteAt` has it; of several or a person, as `ofBoth`. */
    seite: z.string(),
    /** The tab that has shown it first; null: a person had a hand in it. */
    tab: z.int().nullable(),
    bytes: z.number(),
  }),
);
export const verdraengt: z.ZodType<Verdraengt> = z.strictObject({ grenze: z.int(), voll: z.int() });

/** Cases and tabs are kept as text: as nested values they would take a browser two to five times the room. */
const packed = <T>(schema: z.ZodType<T>): z.ZodType<T> =>
  z
    .string()
    .transform((text, problems): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        problems.addIssue('no JSON');
        return z.NEVER;
      }
    })
    .pipe(schema);
export const packedTab = packed(storedTab);
export const packedFall = packed(fallRecord);

export type SeenFrame = z.infer<typeof seenFrame>;
export type TabFrame = z.infer<typeof tabFrame>;
export type TabRecord = z.infer<typeof tabRecord>;
export type Maske = z.infer<typeof maske>;
export interface FallRecord {
  /** The Kundennummer; `#1`, `#2` … for a case without one. */
  readonly id: string;
  readonly masken: Readonly<Record<string, Maske>>;
  readonly eingetragen: Eintragungen;
  readonly erledigt: Readonly<Record<string, TodoMark>>;
  /** What was stored and could not be taken out again, until it is read or entered anew. */
  readonly verloren: z.infer<typeof verloren>;
}
/** The cases of this session with when each was last seen, in ms; newest first. */
export type Verzeichnis = Readonly<z.infer<typeof verzeichnis>>;

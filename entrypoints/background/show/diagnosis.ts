/** What each frame of a tab has seen, asked for on demand and kept nowhere. */
import { FELD_KEYS } from '../../../rules/fall/felder.ts';
import {
  type FrameDiagnosis,
  LONGEST_TOLD,
  MOST_NAMES,
  MOST_SPOTS,
  OUTCOMES,
} from '../../../rules/profil/diagnose.ts';
import { MOST_HEADINGS } from '../../../rules/profil/profil.ts';
import { z } from '../../../rules/zod.ts';
import { ask } from '../border/tell.ts';
import { framesOf } from '../session/store.ts';
import type { Diagnosis } from '../views.ts';

const text = z.string().max(LONGEST_TOLD);

const frameDiagnosis: z.ZodType<FrameDiagnosis> = z.strictObject({
  mask: text,
  names: z.array(z.string().max(7)).max(MOST_NAMES),
  spots: z
    .array(
      z.strictObject({
        label: text,
        headings: z.array(text).max(MOST_HEADINGS),
        value: text,
        kind: z.enum(['field', 'check', 'text', 'table']),
        outcome: z.enum(OUTCOMES),
        felder: z.array(z.enum(FELD_KEYS)).max(FELD_KEYS.length),
      }),
    )
    .max(MOST_SPOTS),
});

/** So long a large page may look at itself, in ms. */
const PATIENCE = 30_000;

/** A frame that is gone, or says something else, is left out. */
export async function diagnose(tabId: number): Promise<Diagnosis> {
  const frameIds = (await framesOf(tabId)).toSorted((a, b) => a - b);
  const answers = await Promise.all(
    frameIds.map(async (frameId) => {
      const said = await ask(tabId, frameId, { type: 'diagnose' }, frameDiagnosis, PATIENCE);
      return said ? [{ frameId, ...said }] : [];
    }),
  );
  const frames = answers.flat();
  const isFull = frames.some(({ spots }) => spots.length === MOST_SPOTS);
  return { frames, ...(isFull ? { most: MOST_SPOTS } : {}) };
}

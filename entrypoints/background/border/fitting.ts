/** What does not fit takes only itself out: what stands beside it is as good as before. */
import { z } from '../../../rules/zod.ts';

/** Entries that fit; a list of more than `most` fits as little as none. */
export function fitting<T>(schema: z.ZodType<T>, most = Number.MAX_SAFE_INTEGER) {
  return z
    .array(z.unknown())
    .max(most)
    .transform((entries) =>
      entries.flatMap((entry) => {
        const parsed = schema.safeParse(entry);
        return parsed.success ? [parsed.data] : [];
      }),
    );
}

export interface Sifted<T> {
  readonly fit: Readonly<Record<string, T>>;
  /** As they were stored. */
  readonly unfit: Readonly<Record<string, unknown>>;
}

/** The entries of a record, parted. */
export function sifted<T>(schema: z.ZodType<T>) {
  return z.record(z.string(), z.unknown()).transform((all): Sifted<T> => {
    const fit: [string, T][] = [];
    const unfit: [string, unknown][] = [];
    for (const [key, each] of Object.entries(all)) {
      const parsed = schema.safeParse(each);
      if (parsed.success) fit.push([key, parsed.data]);
      else unfit.push([key, each]);
    }
    return { fit: Object.fromEntries(fit), unfit: Object.fromEntries(unfit) };
  });
}

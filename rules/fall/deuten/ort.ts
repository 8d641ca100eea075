/** Where something stands, as readings bear it. */
import { glaetten } from '../normalisieren.ts';
import type { Place } from '../reading.ts';
import { LABEL_MAX } from '../vokabular/vokabular.ts';

/** The name of a view, as places bear it. */
export const ortVon = (mask: string): string => glaetten(mask).slice(0, LABEL_MAX);

/** The place under `label` and the nearest of `headings`, in the view `mask`: a name as `ortVon` gives it. */
export function platz(label: string, headings: readonly string[], mask: string): Place {
  const heading = headings[0];
  return {
    label: glaetten(label),
    ...(heading === undefined ? {} : { heading: glaetten(heading).slice(0, LABEL_MAX) }),
    mask,
  };
}

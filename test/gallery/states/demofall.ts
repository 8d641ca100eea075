/** Demonstration cases as the worker shows them, so that the gallery has as much in it as there really is. */

import { newFall } from '../../../entrypoints/background/session/fall.ts';
import { type Viewed, viewFall } from '../../../entrypoints/background/show/view.ts';
import type { PanelState } from '../../../entrypoints/background/views.ts';
import { CONCEPTS } from '../../../rules/concepts/index.ts';
import { VORGABE } from '../../../rules/einstellungen/einstellungen.ts';
import { labelOf, showValue } from '../../../rules/fall/anzeige.ts';
import { FELD_KEYS, type FeldKey } from '../../../rules/fall/felder.ts';
import { DEMO_STICHTAG, FAELLE } from '../../fachverfahren/faelle.ts';

/** What is known of a demonstration case, all of it or only these fields, read from one mask and judged by these concepts. */
export function demoFall(
  id: string,
  concepts: readonly string[],
  fields: readonly FeldKey[] = FELD_KEYS,
  today = DEMO_STICHTAG,
): Viewed {
  const demo = FAELLE.find((each) => each.id === id);
  if (!demo) throw new Error(`no demonstration case ${id}`);
  const { kundennummer, fall } = demo;
  const readings = fields.flatMap((field) => {
    const value = fall[field];
    if (value === undefined) return [];
    const where = { mask: 'Kundendaten', label: labelOf(field) };
    return [{ field, value, shown: showValue(field, value), where }];
  });
  const snapshot = { kundennummer, mask: 'Kundendaten', readings, problems: [] };
  const maske = { doc: '1', address: '/fall', at: 0, snapshot, herkunft: 'seite' as const };
  return viewFall(
    { ...newFall(kundennummer), masken: { Kundendaten: maske } },
    {
      stichtag: DEMO_STICHTAG,
      today,
      concepts: CONCEPTS.filter((concept) => concepts.includes(concept.id)),
      leadDays: VORGABE.vorlaufTage,
      term: VORGABE.begriffEgv,
    },
  );
}

/** All concepts there are, of which these hold. */
export function conceptChoice(active: readonly string[]): PanelState['concepts'] {
  return CONCEPTS.map(({ id, title }) => ({ id, title, active: active.includes(id) }));
}

export const ALL_CONCEPTS = CONCEPTS.map(({ id }) => id);

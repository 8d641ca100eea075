import { type Mask, masksOf } from '../browser/masks.ts';
import type { PanelRow } from '../browser/panel-content.ts';
import { type App, type Demofall, FAELLE } from '../fachverfahren/faelle.ts';

/** A case to show, and the masks to open for it, one after the other. */
export interface Station {
  readonly demo: Demofall;
  /** The last one stays open. */
  readonly masks: readonly Mask[];
  /** The result that is the point of showing this case. */
  readonly point: (row: PanelRow) => boolean;
  /** What the warning beside a field in the page itself says, where there is one. */
  readonly marker?: RegExp;
}

function station(
  id: string,
  app: App,
  maskIds: readonly string[],
  shows: Pick<Station, 'point' | 'marker'>,
): Station {
  const demo = FAELLE.find((one) => one.id === id);
  if (demo === undefined) throw new Error(`Den Demonstrationsfall ${id} gibt es nicht.`);
  return { demo, masks: masksOf(app, demo).filter((mask) => maskIds.includes(mask.id)), ...shows };
}

/** What the demonstration walks through. */
export function stations(): readonly Station[] {
  return [
    station('amm-geeignet', 'verbis', ['kundendaten', 'lebenslauf'], {
      point: ({ rule, verdict }) => rule.endsWith('/uebergabe-eingangszone') && verdict === 'met',
    }),
    station('egv-fehlt', 'prosoz', ['profil', 'egv'], {
      point: ({ rule, severity }) => rule.endsWith('/egv-fehlt') && severity !== '',
      marker: /EGV|Kooperationsplan|Eingliederungsvereinbarung/,
    }),
    station('amm-ueber-sechs-monate', 'verbis', ['kundendaten'], {
      point: ({ rule, state }) => rule.endsWith('/bak-pruefung') && state === 'overdue',
    }),
  ];
}

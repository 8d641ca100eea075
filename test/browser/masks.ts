import type { Page } from 'puppeteer-core';
import type { FeldKey } from '../../rules/fall/felder.ts';
import type { App, Demofall } from '../fachverfahren/faelle.ts';
import { ANWENDUNGEN } from '../fachverfahren/masken/anwendungen.ts';
import { felderDerAnwendung } from '../fachverfahren/masken/felder-der-anwendung.ts';
import { panelLists } from './panel-content.ts';

/** One mask of a case: where it is, and the fields it shows with their true value. */
export interface Mask {
  readonly id: string;
  readonly path: string;
  readonly shows: readonly FeldKey[];
}

function pathOf(app: App, kundennummer: string, mask: string): string {
  switch (app) {
    case 'verbis':
      return `/verbis/fall/${kundennummer}#${mask}`;
    case 'prosoz':
      return `/prosoz/#/fall/${kundennummer}/${mask}`;
    case 'cosach':
      return `/cosach/fall/${kundennummer}`;
  }
}

/** The masks in which an application shows a case. */
export function masksOf(app: App, demo: Demofall): readonly Mask[] {
  const application = ANWENDUNGEN[app];
  const shown = demo.zeigt[app] ?? [];
  return application.masken.map((mask) => {
    const fields = felderDerAnwendung({ ...application, masken: [mask] });
    return {
      id: mask.id,
      path: pathOf(app, demo.kundennummer, mask.id),
      shows: fields.filter((field) => shown.includes(field)),
    };
  });
}

/** Opens masks of a case in turn, each once the panel lists the fields of the one before. */
export async function visitMasks(
  page: Page,
  panel: Page,
  serverUrl: string,
  demo: Demofall,
  masks: readonly Mask[],
): Promise<void> {
  for (const { path, shows } of masks) {
    await page.goto(`${serverUrl}${path}`);
    await panelLists(panel, demo.kundennummer, shows);
  }
}

import type { Page } from 'puppeteer-core';
import { waitFor } from './wait.ts';

/** A result row, by the hooks in the panel's DOM; what a row of its kind does not have is ''. */
export interface PanelRow {
  /** `conceptId/ruleId`. */
  readonly rule: string;
  /** Index of the Maßnahme. */
  readonly item: string;
  readonly title: string;
  readonly verdict: string;
  readonly state: string;
  readonly due: string;
  readonly severity: string;
}

export interface PanelField {
  readonly field: string;
  /** Normal form, lists as JSON. */
  readonly value: string;
  readonly origin: string;
}

/** What the panel says, read from its DOM. */
export interface PanelContent {
  readonly headline: string;
  readonly fields: readonly PanelField[];
  readonly rows: readonly PanelRow[];
  readonly notes: readonly {
    readonly note: string;
    readonly title: string;
    readonly text: string;
    /** Its occasion is there; of the others that is not known. */
    readonly fits: boolean;
  }[];
  readonly missing: readonly string[];
  readonly problems: readonly string[];
}

/** Reads the panel as it stands. */
export function readPanel(panel: Page): Promise<PanelContent> {
  return panel.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    const line = (text: string) => text.replace(/\s*\n\s*/g, ' · ').trim();
    return {
      headline: line(document.querySelector<HTMLElement>('[data-headline]')?.innerText ?? ''),
      fields: all('[data-field]').map(({ dataset }) => ({
        field: dataset.field ?? '',
        value: dataset.value ?? '',
        origin: dataset.origin ?? '',
      })),
      rows: all('[data-rule]').map((row) => ({
        rule: row.dataset.rule ?? '',
        item: row.dataset.item ?? '',
        title: line(
          row.querySelector('.row-title')?.textContent ??
            // A warning's lines, of which the last says whose it is.
            (row.querySelector('summary') ?? row).innerText,
        ),
        verdict: row.dataset.verdict ?? '',
        state: row.dataset.state ?? '',
        due: row.dataset.due ?? '',
        severity: row.dataset.severity ?? '',
      })),
      notes: all('[data-note]').map((note) => ({
        note: note.dataset.note ?? '',
        // Its rendered text would be empty where it is folded away.
        title: note.querySelector('.row-title')?.textContent ?? '',
        text: note.querySelector('pre')?.textContent ?? '',
        fits: note.parentElement?.id === 'vermerk',
      })),
      missing: all('[data-missing]').map((row) => line(row.innerText)),
      problems: all('.problem').map((row) => line(row.innerText)),
    };
  });
}

/** Waits until the panel says what `accept` asks for, and returns all it says then. */
export async function panelSays(
  panel: Page,
  what: string,
  accept: (content: PanelContent) => boolean,
): Promise<PanelContent> {
  return waitFor(
    `the panel to show ${what}`,
    async () => {
      const content = await readPanel(panel);
      return accept(content) && content;
    },
    { describe: () => panel.evaluate(() => document.body.innerText.slice(0, 2_000)) },
  );
}

/** Waits until the panel is about this case and lists these fields, whatever else it says. */
export async function panelLists(
  panel: Page,
  kundennummer: string,
  fields: readonly string[],
): Promise<void> {
  await waitFor(
    `the panel to list ${fields.join(', ')} of ${kundennummer}`,
    // Less than all it says: a panel that is asked often has little time for anything else.
    () =>
      panel.evaluate(
        (wanted, listed) => {
          const value = (field: string) =>
            document.querySelector<HTMLElement>(`[data-field="${field}"]`)?.dataset.value;
          return (
            value('kundennummer') === wanted && listed.every((one) => value(one) !== undefined)
          );
        },
        kundennummer,
        fields,
      ),
    { describe: () => panel.evaluate(() => document.body.innerText.slice(0, 2_000)) },
  );
}

/** The value of a field in the panel; undefined where it lists none. */
export const fieldValue = (content: PanelContent, field: string): string | undefined =>
  content.fields.find((one) => one.field === field)?.value;

/** Whether the panel is about this case. */
export const showsCase = (kundennummer: string) => (content: PanelContent) =>
  fieldValue(content, 'kundennummer') === kundennummer;

/** Judges the case on another day, the way a person does it. */
export async function setStichtag(panel: Page, date: string): Promise<void> {
  await waitFor('the Stichtag to be set', async () => {
    const input = await panel.$('input[type=date]');
    return input?.evaluate((element, wanted) => {
      if (element.value === wanted) return true;
      element.value = wanted;
      element.dispatchEvent(new Event('change', { bubbles: true }));
      return false;
    }, date);
  });
}

/** Weights of the letters that the page has been given; what it draws without them has other ones. */
export const lettersOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const given = [...document.fonts].filter(({ status }) => status === 'loaded');
    return [...new Set(given.map(({ weight }) => weight))].sort();
  });

/** What both browsers are asked about the clock. */
import type { Page } from 'puppeteer-core';
import { waitFor } from '../browser/wait.ts';

/** How a day ends in Germany, wherever the computer is: a moment before and its day, the moment after and its day. */
export const ENDS_OF_DAYS: readonly (readonly [
  when: string,
  before: string,
  day: string,
  after: string,
  next: string,
])[] = [
  ['in winter', '2026-11-20T22:59:40Z', '2026-11-20', '2026-11-20T23:00:00Z', '2026-11-21'],
  ['in summer', '2026-07-20T21:59:40Z', '2026-07-20', '2026-07-20T22:00:00Z', '2026-07-21'],
  [
    'as summer time begins',
    '2026-03-29T21:59:40Z',
    '2026-03-29',
    '2026-03-29T22:00:00Z',
    '2026-03-30',
  ],
  ['as it ends', '2026-10-25T22:59:40Z', '2026-10-25', '2026-10-25T23:00:00Z', '2026-10-26'],
  [
    'at the end of a year',
    '2026-12-31T22:59:40Z',
    '2026-12-31',
    '2026-12-31T23:00:00Z',
    '2027-01-01',
  ],
];

/** Waits until the panel judges by `day`. */
export const stichtagIs = (panel: Page, day: string) =>
  waitFor(`the Stichtag to be ${day}`, async () => {
    return (await panel.$eval('input[type=date]', (one) => one.value)) === day;
  });

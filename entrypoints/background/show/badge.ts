/** The toolbar's icon carries how much there is to do; never what. */
import { browser } from 'wxt/browser';
import { germanDate } from '../../../rules/dates/span.ts';
import { type Handlungsbedarf, punkteZuTun } from '../../../rules/weighing/handlungsbedarf.ts';
import { punkteWort } from '../../../rules/weighing/punkte.ts';

/** As the panel's tones; white on them can be read. */
const SEVERE = '#b3261e';
const CALM = '#8a4b00';

/** `bedarf` null: no case; `other`: the day that is looked at where it is not today. Browsers forget it when the tab loads another page. */
export async function showOnIcon(
  tabId: number,
  bedarf: Handlungsbedarf | null,
  other?: string,
): Promise<void> {
  const count = bedarf ? punkteZuTun(bedarf) : 0;
  // A tab may be gone by now: then there is no icon to draw on.
  const quietly = (work: Promise<void>) => work.catch(() => undefined);
  await quietly(browser.action.setBadgeText({ tabId, text: badgeText(count) }));
  await quietly(
    browser.action.setTitle({ tabId, title: iconTitle(count, bedarf ? other : undefined) }),
  );
  if (!bedarf || count === 0) return;
  const color = bedarf.severe ? SEVERE : CALM;
  await quietly(browser.action.setBadgeBackgroundColor({ tabId, color }));
  await quietly(browser.action.setBadgeTextColor({ tabId, color: '#fff' }));
}

/** Room for three characters. */
function badgeText(count: number): string {
  if (count === 0) return '';
  return count > 99 ? '99+' : String(count);
}

function iconTitle(count: number, other: string | undefined): string {
  const points = count === 0 ? '' : `: ${count} ${punkteWort(count)}`;
  const day = other === undefined ? '' : `, Stichtag ${germanDate(other)}`;
  return `Konzeptlotse öffnen${points}${day}`;
}

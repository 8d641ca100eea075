/** The toolbar's icon carries how much there is to do; never what. */
import { browser } from 'wxt/browser';
import { type Handlungsbedarf, punkteZuTun } from '../../../rules/weighing/handlungsbedarf.ts';
import { punkteWort } from '../../../rules/weighing/punkte.ts';

/** As the panel's tones; white on them can be read. */
const SEVERE = '#b3261e';
const CALM = '#8a4b00';

/** null: no case. Browsers forget it when the tab loads another page. */
export async function showOnIcon(tabId: number, bedarf: Handlungsbedarf | null): Promise<void> {
  const count = bedarf ? punkteZuTun(bedarf) : 0;
  // A tab may be gone by now: then there is no icon to draw on.
  const quietly = (work: Promise<void>) => work.catch(() => undefined);
  await quietly(browser.action.setBadgeText({ tabId, text: badgeText(count) }));
  await quietly(browser.action.setTitle({ tabId, title: iconTitle(count) }));
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

function iconTitle(count: number): string {
  if (count === 0) return 'Konzeptlotse öffnen';
  return `Konzeptlotse öffnen: ${count} ${punkteWort(count)}`;
}

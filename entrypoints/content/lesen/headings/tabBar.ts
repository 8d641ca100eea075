/** Tabs that only their classes tell apart, as kits draw them that know no ARIA. */
import { glaetten } from '../../../../rules/fall/normalisieren.ts';
import { attr, query, queryAll } from '../page/dom.ts';
import { isMarkedChosen } from '../page/markup.ts';

const PERHAPS = '[class*=tab i]';
const IS_TAB = /(?:^|[\s_-])tabs?(?=$|[\s_-])/i;
/** No bar has more. */
const MOST_TABS = 40;

/**
 * What the chosen one of the tabs is called that all of `bar`, and all of its `text`, consists of: the only one
 * marked so of several that bear the same class. Empty where there are none, or where it is not plain which one.
 */
export function chosenTab(bar: Element, text: string): string {
  if (query(bar, PERHAPS) === null) return '';
  const tabs = queryAll(bar, PERHAPS).filter((one) => IS_TAB.test(attr(one, 'class') ?? ''));
  const chosen = tabs.find(isMarkedChosen);
  if (chosen === undefined || tabs.length > MOST_TABS) return '';
  const kind = [...chosen.classList].find((one) => IS_TAB.test(one)) ?? '';
  const alike = tabs.filter((one) => one.classList.contains(kind) && one.textContent.trim() !== '');
  if (alike.length < 2 || alike.filter(isMarkedChosen).length !== 1) return '';
  return wordsBeside(text, alike) === '' ? glaetten(chosen.textContent) : '';
}

/** What `text` says beside what stands in `parts` of it; empty where that is no word. */
export function wordsBeside(text: string, parts: readonly Element[]): string {
  const rest = parts.reduce((words, part) => words.replace(glaetten(part.textContent), ' '), text);
  return /\p{L}/u.test(rest) ? glaetten(rest) : '';
}

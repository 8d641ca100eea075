/** Tabs that only their classes tell apart, as kits draw them that know no ARIA. */
import { glaetten } from '../../../../rules/fall/normalisieren.ts';
import { attr, query, queryAll } from '../page/dom.ts';
import { isMarkedChosen } from '../page/markup.ts';
import { buttonText } from '../page/text.ts';

const PERHAPS = '[class*=tab i]';
const IS_TAB = /(?:^|[\s_-])tabs?(?=$|[\s_-])/i;
/** No bar has more. */
const MOST_TABS = 40;

/**
 * What the chosen one of the tabs is called that all of `bar`, and all of its `text`, consists of: the only one
 * marked so of several that bear the same class. Empty where there are none, or where it is not plain which one.
 */
export function chosenTab(bar: Element, text: string): string {
  if (IS_BAR.test(attr(bar, 'class') ?? '')) return chosenOf([...bar.children], text);
  if (query(bar, PERHAPS) === null) return '';
  const tabs = queryAll(bar, PERHAPS).filter((one) => IS_TAB.test(attr(one, 'class') ?? ''));
  const chosen = tabs.find(isMarkedChosen);
  if (chosen === undefined || tabs.length > MOST_TABS) return '';
  const kind = [...chosen.classList].find((one) => IS_TAB.test(one)) ?? '';
  const alike = tabs.filter((one) => one.classList.contains(kind) && one.textContent.trim() !== '');
  if (alike.length < 2 || alike.filter(isMarkedChosen).length !== 1) return '';
  return wordsBeside(text, alike) === '' ? nameOf(chosen) : '';
}

/** The words of a tab; buttons may hold them in bold as well, unseen, to be as wide. */
const nameOf = (tab: Element): string =>
  tab.localName === 'button' ? buttonText(tab) : glaetten(tab.textContent);

/** A bar that says so itself, and not of what is in it. */
const IS_BAR =
  /(?:^|[\s_-])(?:tabs|tab-?bar|tab-?strip|reiter|karteireiter|nav-pills|segmented|segmented-?control)(?=$|\s)/i;
const IS_ON = /(?:^|[\s_-])(?:on|current|sel)(?=$|\s)/i;

const isOn = (tab: Element): boolean => isMarkedChosen(tab) || IS_ON.test(attr(tab, 'class') ?? '');

/** What the only one of `tabs` is called that bears a class to say that it is chosen, where all `text` stands in them, and each is a word to click. */
function chosenOf(tabs: readonly Element[], text: string): string {
  const [first] = tabs;
  if (first === undefined || tabs.length < 2 || tabs.length > MOST_TABS) return '';
  const [chosen, another] = tabs.filter(isOn);
  if (chosen === undefined || another !== undefined) return '';
  const areAlike = tabs.every(
    (one) => one.localName === first.localName && glaetten(one.textContent) !== '',
  );
  return areAlike && wordsBeside(text, tabs) === '' ? glaetten(chosen.textContent) : '';
}

/** What `text` says beside what stands in `parts` of it; empty where that is no word. */
export function wordsBeside(text: string, parts: readonly Element[]): string {
  const rest = parts.reduce((words, part) => words.replace(nameOf(part), ' '), text);
  return /\p{L}/u.test(rest) ? glaetten(rest) : '';
}

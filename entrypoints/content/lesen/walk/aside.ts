import type { Finds } from '../found/finds.ts';
import { query } from '../page/dom.ts';
import { holdsField, isNavigation } from '../page/markup.ts';
import { isHint, seenText } from '../page/text.ts';

/** `skipped`: nothing else of it is read. */
interface Aside {
  readonly skipped: boolean;
  readonly finds: Finds | null;
}

export const NOT_ASIDE: Aside = { skipped: false, finds: null };

/** What stands beside the case: navigation and help. */
export function asideOf(element: Element, role: string): Aside {
  if (isNavigation(element, role)) {
    const current = query(element, '[aria-current="page"]');
    const text = current === null ? '' : seenText(current);
    return {
      skipped: !holdsField(element) && query(element, '[role=tab]') === null,
      finds: text === '' ? null : { kind: 'tab', text },
    };
  }
  return {
    skipped: isHint(element) && !holdsField(element),
    finds: null,
  };
}

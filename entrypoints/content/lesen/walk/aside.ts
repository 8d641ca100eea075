import { nenntKundennummer } from '../../../../rules/fall/vokabular/ueberschriften/fallschluessel.ts';
import type { Finds } from '../found/finds.ts';
import { isStepToCome } from '../page/control.ts';
import { query } from '../page/dom.ts';
import { isHint } from '../page/hint.ts';
import { holdsField, isNavigation } from '../page/markup.ts';
import { seenText } from '../page/text.ts';

/** `skipped`: nothing else of it is read. */
interface Aside {
  readonly skipped: boolean;
  readonly finds: Finds | null;
}

export const NOT_ASIDE: Aside = { skipped: false, finds: null };

/** "Wiedervorlage: 03.12.2026 (Schulz, Tom)": a message names whom it is about, who need not be the customer. */
function isAboutSomebody(element: Element): boolean {
  if (holdsField(element)) return false;
  const text = seenText(element);
  return NAME.test(text) && !nenntKundennummer(text.replaceAll(' ', ''));
}

const NAME = /(?<!\p{L})\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?, \p{Lu}\p{Ll}+(?=[).;:]|$)/u;

/** What stands beside the case: navigation, help, and messages about somebody. */
export function asideOf(element: Element, role: string): Aside {
  if (isNavigation(element, role)) {
    const current = query(element, '[aria-current="page"]');
    const text = current === null ? '' : seenText(current);
    return {
      skipped: !holdsField(element) && query(element, '[role=tab]') === null,
      finds: text === '' ? null : { kind: 'tab', text },
    };
  }
  if (/^(?:alert|status|log)$/.test(role) && isAboutSomebody(element))
    return { skipped: true, finds: null };
  return {
    skipped: (isHint(element) || isStepToCome(element)) && !holdsField(element),
    finds: null,
  };
}

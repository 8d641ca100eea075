/** "← Trefferliste | Wagenknecht, Doreen": what leads back to where the case was found is no part of what it is called. */
import { glaetten } from '../../../../rules/fall/normalisieren.ts';
import { nenntFallliste } from '../../../../rules/fall/vokabular/ueberschriften/fallliste.ts';
import { attr, queryAll } from '../page/dom.ts';
import { wordsBeside } from './tabBar.ts';

/** `text`, that of `element`, without what leads back in it; the same where there is nothing else. */
export function withoutWayBack(element: Element, text: string): string {
  if (!MAY_LEAD_BACK.test(text)) return text;
  const ways = queryAll(element, '*').slice(0, MOST).filter(leadsBack);
  return ways.length === 0 ? text : wordsBeside(text, ways) || text;
}

const MAY_LEAD_BACK = /tref|such|ergeb|liste|übersicht|korb|vorrat|akten|fälle|kunden/i;
const MOST = 20;
const ARROW = /^[\s←‹«<◀⟵↩]+|^zurück(?: zu[rm]?| zu den)?(?= )/i;
const BACK = '[class*=back i], [class*=arrow-left i], [class*=arrow-back i]';
const SAYS_BACK = /(?:^|[\s_-])(?:back|arrow-left|arrow-back)(?=$|[\s_-])/i;

/** One can follow it, it is drawn with an arrow, and says that there are cases to choose from. */
function leadsBack(element: Element): boolean {
  const text = glaetten(element.textContent);
  if (text.length > LONGEST || !nenntFallliste(text.replace(ARROW, ''))) return false;
  if (getComputedStyle(element).cursor !== 'pointer') return false;
  if (ARROW.test(text)) return true;
  const drawn = [element, ...queryAll(element, BACK)];
  return drawn.some((one) => SAYS_BACK.test(attr(one, 'class') ?? ''));
}

const LONGEST = 60;

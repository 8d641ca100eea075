/** What is folded up: by boxes that are none, since nobody sees them, or as the sections of an accordion. */
import { glaetten } from '../../../../rules/fall/normalisieren.ts';
import { rectOf } from './dom.ts';
import { isTickable } from './markup.ts';

/**
 * Whether `box` lies over words with more behind them, and so is not drawn as a box: ticked or not, it opens and closes
 * what those are the title of, and says nothing. What is drawn for a box has no words in it.
 */
export function opensBelow(box: Element): boolean {
  const title = box.nextElementSibling;
  const more = title?.nextElementSibling;
  if (title === null || more == null || more.localName === 'input') return false;
  if (glaetten(title.textContent) === '') return false;
  const words = box.ownerDocument.createRange();
  words.selectNodeContents(title);
  const [over, under] = [rectOf(box), words.getBoundingClientRect()];
  const [x, y] = [(under.left + under.right) / 2, (under.top + under.bottom) / 2];
  return over.left < x && x < over.right && over.top < y && y < over.bottom;
}

/** Whether `element` begins with such a box that has not been ticked: it shows a title and nothing else. */
export function isFoldedUp(element: Element): boolean {
  const box = element.firstElementChild;
  return box !== null && isTickable(box) && !box.checked && opensBelow(box);
}

/**
 * Whether `element` is one of the sections of an accordion that shows no more than its title: what is beneath that isn't
 * drawn, and `next` is another of the kind with a title of its own.
 */
export function isFoldedBeside(element: Element, next: Element | undefined): boolean {
  const [title, content] = [element.firstElementChild, element.lastElementChild];
  if (title === null || content === null || title === content || next === undefined) return false;
  const [kind] = element.classList;
  if (kind === undefined || !next.classList.contains(kind)) return false;
  const other = next.firstElementChild;
  return (
    !content.checkVisibility() &&
    content.textContent.trim() !== '' &&
    other?.localName === title.localName &&
    other.className === title.className &&
    title.checkVisibility()
  );
}

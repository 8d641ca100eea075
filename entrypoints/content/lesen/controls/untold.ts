/** Choices of which nothing tells whether one is made. */
import type { Control } from '../found/control.ts';
import { attr, hasAttr, holds, parentOf, queryAll } from '../page/dom.ts';
import { isTickable } from '../page/markup.ts';
import { isDrawnByBrowser } from './drawn.ts';

/**
 * Whether `controls` are options of which none is known to be chosen and one may look so all the same, in a way
 * that we don't know: then nobody can say that none is.
 */
export function isUntold(controls: readonly Control[]): boolean {
  const [first] = controls;
  if (first === undefined || controls.some(({ kind, checked }) => kind !== 'radio' || checked))
    return false;
  const elements = controls.map(({ element }) => element);
  if (elements.every(isDrawnByBrowser)) return false;
  if (!elements.every(saysOfItself)) return true;
  const looks = elements.map((element) => lookOf(element, elements));
  return looks.some((look) => look !== looks[0]);
}

/** Whether one of them is chosen that no word says what it is: then it is not that none is. */
export const hasWordlessChoice = (controls: readonly Control[]): boolean =>
  controls.some(({ kind, checked, label }) => kind === 'radio' && checked && label === '');

const saysOfItself = (element: Element): boolean =>
  isTickable(element) ||
  ['aria-checked', 'aria-pressed', 'data-state'].some((name) => hasAttr(element, name));

const MOST_IN_OPTION = 20;

/** All by which one option may be drawn unlike the others of `all`; no more than an option holds is looked at. */
function lookOf(element: Element, all: readonly Element[]): string {
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  const option = optionOf(element, all);
  return [option, ...labels.filter((label) => !holds(option, label))]
    .flatMap((one) => [one, ...queryAll(one, '*').slice(0, MOST_IN_OPTION)])
    .map(drawnAs)
    .join('\n');
}

/** The largest element around it that holds no other option. */
function optionOf(element: Element, all: readonly Element[]): Element {
  let option = element;
  for (let around = parentOf(option); around !== null; around = parentOf(option)) {
    const holder = around;
    if (all.some((other) => other !== element && holds(holder, other))) break;
    option = holder;
  }
  return option;
}

function drawnAs(element: Element): string {
  const told = ['class', 'd', 'href', 'src'].map((name) => attr(element, name) ?? '');
  const styles = [null, '::before', '::after'].map((pseudo) => {
    const style = getComputedStyle(element, pseudo);
    const { content, color, backgroundColor, backgroundImage, boxShadow } = style;
    const { borderTopColor, fontWeight, opacity, transform } = style;
    return [content, color, backgroundColor, backgroundImage, boxShadow].concat(
      borderTopColor,
      fontWeight,
      opacity,
      transform,
    );
  });
  return [element.localName, ...told, ...styles.flat()].join(' ');
}

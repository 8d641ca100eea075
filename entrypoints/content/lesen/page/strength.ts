/** How strong words are drawn: bold ones head or name something, pale ones say what might be entered. */
import { shownChildren } from './visible.ts';

/** Whether words in `element` are bold, as far as it says so itself. */
export const isDrawnBold = (element: Element): boolean =>
  Number(getComputedStyle(element).fontWeight) >= 600;

/** So much less, of all from the ground to the strongest color on it. */
const PALER = 0.3;
const LEVELS = 3;

/** Whether the first words in `element` stand out less than words in the computed `color` do. */
export function isPaler(element: Element, color: string): boolean {
  let at = element;
  for (let level = 0; level < LEVELS; level++) {
    const first = shownChildren(at).find((one) => !(one instanceof Text) || one.data.trim() !== '');
    if (!(first instanceof Element)) break;
    at = first;
  }
  const style = getComputedStyle(at);
  const isOnDark = lightnessOf(color).lightness > 0.5;
  const strength = (of: string) => {
    const { lightness, alpha } = lightnessOf(of);
    return (isOnDark ? lightness : 1 - lightness) * alpha;
  };
  return strength(color) - strength(style.color) * Number(style.opacity) > PALER;
}

/** Of a computed color, both from 0 to 1: "rgb(1, 2, 3)", "rgba(1, 2, 3, 0.5)", "oklch(0.5 0 0 / 0.5)". */
function lightnessOf(color: string): { readonly lightness: number; readonly alpha: number } {
  const [one = 0, two = 0, three = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  const lightness = color.startsWith('ok') ? one : (one + two + three) / 765;
  return { lightness, alpha };
}

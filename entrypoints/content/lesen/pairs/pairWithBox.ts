import { FELDER } from '../../../../rules/fall/felder.ts';
import { falten, ohneDoppelpunkt } from '../../../../rules/fall/normalisieren.ts';
import { nenntAnderenFall } from '../../../../rules/fall/vokabular/ueberschriften/wovon.ts';
import { dateOf } from '../controls/dateParts.ts';
import { hasWordlessChoice, isUntold } from '../controls/untold.ts';
import type { Box } from '../found/box.ts';
import type { Control } from '../found/control.ts';
import { claimedIn, holdsSeenLabels, solePair } from '../found/finds.ts';
import type { Gathering } from '../found/gathering.ts';
import { isCaseNumber, meaningWith } from '../found/meaning.ts';
import { controlsIn, joinParts, SAYS_YES, shownText } from '../found/parts.ts';
import { withoutHelp } from '../found/withoutHelp.ts';
import { looksLikeDates, looksLikeDay } from '../page/text.ts';
import { isHelpFor } from './described.ts';
import { mayBeOnButton } from './onButton.ts';
import { pairSeveral } from './several.ts';
import { standingOut } from './standsOut.ts';

/** In characters: a longer text is no value. */
const MAX_VALUE = 2000;

/** Notes `label` with the boxes that together are its value; several marked as values are a list. */
export function pair(gathering: Gathering, label: string, values: readonly Box[]): void {
  const [first] = values;
  if (first === undefined) return;
  const isList =
    values.length > 1 &&
    values.every(({ mark, controls }) => mark === 'value' && controls.length === 0);
  if (isList) gathering.found(label, listed(label, values), first.element, first.controls);
  else pairWithBox(gathering, label, first, joinParts(values));
}

/** What several values say together, without those that only help to understand the label. */
function listed(label: string, values: readonly Box[]): string {
  const texts = values.map((box) => shownText(box.parts));
  const told = texts.filter((text) => !isHelpFor(label, text));
  return (told.length > 0 ? told : texts).join(', ');
}

/** "36, " in a running text is 36. */
const TRAILING = /\s*[,;|·•]$/;

/** Notes the value in `parts` under `label`, or puts the label over the pairs already found there. */
export function pairWithBox(
  gathering: Gathering,
  label: string,
  box: Box,
  parts: Box['parts'],
): void {
  const controls = controlsIn(parts);
  if (isUntold(controls)) return;
  const shown = withoutMore(label, withoutHelp(label, controls, parts).replace(TRAILING, ''));
  if (shown === '' && (hasWordlessChoice(controls) || mayBeOnButton(label, box))) return;
  const own = controls.filter((control) => control.label !== '' && control.kind !== 'radio');
  const sameLabel =
    own.length > 0 &&
    own.length === controls.length &&
    own.every((control) => falten(control.label) === falten(label));
  const foundInside = box.hasPairs;
  // From and to, both named by the one label that stands beside them.
  const isSpan =
    (isFromTo(label, controls, sameLabel) && looksLikeDates(shown)) || areFromTo(controls, shown);
  const dated = isSpan ? controls.map(({ value }) => value).join(' – ') : dateOf(controls);
  if (parts === null || (sameLabel && dated === null)) {
    if (!sameLabel) gathering.under(ohneDoppelpunkt(label), box);
    return;
  }
  if (shown.length > MAX_VALUE) return;
  if (dated !== null) {
    gathering.drop(box);
    gathering.found(label, dated, box.element, controls);
    return;
  }
  if (pairSeveral(gathering, label, box, controls, shown)) return;
  if (foundInside && saysBoth(label, box, shown)) {
    gathering.drop(box);
    gathering.found(label, shown, box.element, []);
    return;
  }
  if (foundInside && !isOneValue(box, shown)) putOver(gathering, label, box, controls);
  else noteAsOne(gathering, label, box, controls, standingOut(label, box) ?? shown);
}

/** Two fields beside a label that is said to be that of both, or of the first alone. */
function isFromTo(label: string, controls: readonly Control[], sameLabel: boolean): boolean {
  const [from, to, more] = controls;
  if (from?.kind !== 'field' || to?.kind !== 'field' || more !== undefined) return false;
  return (
    sameLabel || (to.label === '' && to.hiddenName === '' && falten(from.label) === falten(label))
  );
}

/** "[15.09.2026] → [14.03.2027]": two days that nothing names, and no words beside them. */
function areFromTo(controls: readonly Control[], shown: string): boolean {
  if (controls.length !== 2 || shown !== controls.map(({ value }) => value).join(' ')) return false;
  return controls.every(
    ({ kind, value, label, hiddenName }) =>
      kind === 'field' && looksLikeDay(value) && label === '' && ENDS.test(hiddenName),
  );
}

const ENDS = /^$|^(?:start|beginn|anfang|von|ab|ende?|bis|from|to)/i;

/** Puts the label over the pairs that were found in the box. */
function putOver(
  gathering: Gathering,
  label: string,
  box: Box,
  controls: readonly Control[],
): void {
  const claimed = claimedIn(box.finds);
  const bare = controls.filter((one) => one.kind === 'field' && !claimed.includes(one));
  const [sole, second] = bare;
  gathering.under(ohneDoppelpunkt(label), box);
  // "Kundenkategorie [B] seit [01.03.2026]": the one without a label of its own has this one.
  if (sole !== undefined && second === undefined && sole === controls[0])
    gathering.found(label, sole.value, sole.element, [sole]);
}

/** Notes all that the box shows as the one value of the label. */
function noteAsOne(
  gathering: Gathering,
  label: string,
  box: Box,
  controls: readonly Control[],
  shown: string,
): void {
  gathering.supersede(box);
  // What it says it says of this label.
  if (!box.hasPairs) gathering.drop(box);
  const [only] = controls;
  const lone = controls.length === 1 && only !== undefined ? only : null;
  const element = lone?.element ?? box.element;
  const checked =
    lone?.kind === 'check' && /^(ja|nein)$/.test(shown) ? { checked: lone.checked } : {};
  gathering.found(label, shown, element, controls, checked);
}

/** The number of a case without what stands behind a bar or dot; any other text as it is. */
function withoutMore(label: string, text: string): string {
  const [number = '', ...more] = text.split(/\s*[|·•]\s*|,\s+(?=\p{L})/u);
  const isAlone =
    more.length > 0 && !nenntAnderenFall(more.join(' ')) && !/\d{5}/.test(more.join());
  return isAlone && isCaseNumber(label, number) ? number : text;
}

/** "Berufsabschluss" beside "Berufsausbildung: Tischler": a value and what it is more closely, no label and its value. */
function saysBoth(label: string, { controls, finds }: Box, shown: string): boolean {
  if (controls.length > 0 || solePair(finds) === null) return false;
  const meaning = meaningWith(label, shown);
  return meaning !== null && FELDER[meaning.feld].type === 'enum';
}

/** Whether what stands beside a label is one value, though controls in it have labels of their own. */
function isOneValue({ controls, finds }: Box, shown: string): boolean {
  if (controls.length === 0) return false;
  const named = controls.filter((control) => control.label !== '' && control.kind !== 'radio');
  if (named.length === 0) return !holdsSeenLabels(finds);
  if (named.every((control) => control.kind === 'check' && /^(?:ja|nein)$/i.test(control.label))) {
    return true;
  }
  // "[x] liegt vor", and nothing else beside the label.
  const [only, more] = named;
  if (only?.kind === 'check' && more === undefined && SAYS_YES.test(only.label))
    return solePair(finds)?.controls[0] === only;
  return controls.length > 1 && looksLikeDates(shown);
}

/** What a test of teaching needs of the content script, bundled for a real page. */

import { diagnosed } from '../../entrypoints/content/diagnose/index.ts';
import {
  type Collected,
  collectAll,
  finish,
  readPage,
  type Work,
} from '../../entrypoints/content/lesen/index.ts';
import { Reader } from '../../entrypoints/content/lesen/reader.ts';
import { Pace } from '../../entrypoints/content/lesen/work.ts';
import { applyLessons } from '../../entrypoints/content/profil/apply.ts';
import { createTeacher } from '../../entrypoints/content/profil/index.ts';
import { personalIn } from '../../entrypoints/content/profil/personal.ts';
import { spotsOf } from '../../entrypoints/content/profil/spots.ts';
import { createPointing } from '../../entrypoints/content/zuordnen/index.ts';
import { Targets } from '../../entrypoints/content/zuordnen/Targets.ts';
import type { Reading, ReadingProblem } from '../../rules/fall/reading.ts';
import { anchorOf } from '../../rules/profil/anker.ts';
import type { Anchor, Lessons } from '../../rules/profil/profil.ts';

const collectNow = (doc: Document): Collected => finish(collectAll(doc, new Pace()));

/** The anchor of the value that shows `text` in `doc`. */
export function anchorAt(doc: Document, text: string): Anchor | null {
  const seen = collectNow(doc);
  const spots = finish(spotsOf(seen, doc));
  const index = spots.findIndex(({ value }) => value === text);
  return anchorOf(spots, index, { mask: seen.mask, personal: personalIn(seen) });
}

/** The label and value of what is meant by a click on the first element that `selector` finds. */
export function clickedAt(doc: Document, selector: string): string | null {
  const element = doc.querySelector(selector);
  if (element === null) throw new Error(`${selector} is not there`);
  const { left, top } = element.getBoundingClientRect();
  const targets = finish(Targets.of(doc, new Pace()));
  const spot = targets.at(element, left + 1, top + 1);
  return spot === undefined ? null : Object.values(targets.told(spot)).join(': ');
}

/** The value that is pointed at where the pointer is at `element`, or at nothing of its own in it. */
export const valueAt = (doc: Document, element: Element): string | undefined =>
  finish(Targets.of(doc, new Pace())).at(element, 0, 0)?.value;

/** The label of the first value gone to by keys while `doc` changes at every turn; null where none is after 500. */
export async function firstGoneTo(doc: Document): Promise<string | null> {
  const ends = new AbortController();
  const overlay = { show() {}, outline() {}, pill() {}, say() {} };
  const actions = { pointed() {}, noMore() {}, onward() {} };
  const pointing = createPointing(doc, overlay, actions, ends.signal);
  pointing.point(true);
  let label: string | null = null;
  void pointing.step('next', true).then((told) => {
    label = told?.label ?? null;
  });
  for (let turn = 0; turn < 500 && label === null; turn++) {
    pointing.refresh();
    await new Promise((resolve) => setTimeout(resolve));
  }
  ends.abort();
  return label;
}

/** Into how many steps applying these lessons falls: between any two the page can have its turn. */
export function stepsOf(doc: Document, lessons: Partial<Lessons>): number {
  const work = applyLessons(collectNow(doc), [complete(lessons)], PLACE, doc);
  let steps = 0;
  while (!work.next().done) steps++;
  return steps;
}

/** The same for looking for all that can be pointed at, where it is always time to stop. */
export function stepsOfPointing(doc: Document): number {
  const pace = new Pace();
  pace.allow(-1);
  const work = Targets.of(doc, pace);
  let steps = 0;
  while (!work.next().done) steps++;
  return steps;
}

/** The most questions, for styles and attributes, that one step of reading, diagnosing or pointing asks of `doc`. */
export function mostAtOnce(doc: Document): Record<'reading' | 'diagnosis' | 'pointing', number> {
  const pace = new Pace();
  pace.allow(-1);
  const teacher = createTeacher(doc, () => []);
  return {
    reading: mostOf(new Reader(doc, pace).read()),
    diagnosis: mostOf(diagnosed(doc, teacher.teach, pace)),
    pointing: mostOf(Targets.of(doc, pace)),
  };
}

function mostOf(work: Work<unknown>): number {
  let asked = 0;
  const { getAttribute } = Element.prototype;
  const { getComputedStyle } = window;
  Element.prototype.getAttribute = function (name) {
    asked++;
    return getAttribute.call(this, name);
  };
  window.getComputedStyle = (element) => {
    asked++;
    return getComputedStyle(element);
  };
  let most = 0;
  for (let isDone = false; !isDone; most = Math.max(most, asked)) {
    asked = 0;
    isDone = work.next().done === true;
  }
  Object.assign(Element.prototype, { getAttribute });
  Object.assign(window, { getComputedStyle });
  return most;
}

/** What is read with these lessons, which hold for every page here; throws where a close reading says otherwise. */
export function readTaught(
  doc: Document,
  lessons: Partial<Lessons>,
): {
  readonly readings: readonly Reading[];
  readonly problems: readonly ReadingProblem[];
  readonly isWhole: boolean;
} {
  const all = [complete(lessons)];
  const teacher = createTeacher(
    doc,
    () => all,
    () => PLACE,
  );
  const { snapshot, seen } = readPage(doc, teacher);
  const both = [readPage(doc, teacher, true).snapshot, snapshot].map((one) => JSON.stringify(one));
  if (both[0] !== both[1]) throw new Error(`read otherwise where parts are only sketched: ${both}`);
  return { ...snapshot, isWhole: seen.isWhole };
}

const PLACE = { origin: 'http://127.0.0.1', path: '/' };

const complete = (lessons: Partial<Lessons>): Lessons => ({
  addresses: [{ origin: PLACE.origin }],
  mappings: [],
  exclusions: [],
  masks: [],
  ...lessons,
});

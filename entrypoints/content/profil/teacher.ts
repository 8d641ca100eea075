import type { PagePlace } from '../../../rules/profil/adresse.ts';
import { LessonWords } from '../../../rules/profil/lookout.ts';
import type { Lessons } from '../../../rules/profil/profil.ts';
import { drawnChildren, type Lookout, type Teacher, type Work } from '../lesen/index.ts';
import { applyLessons, lessonsFor } from './apply.ts';
import { LONGEST } from './leaves.ts';
import { placeOf } from './place.ts';

/** Teaches what the profiles in `lessons` say of `doc`; both may change from one reading to the next. */
export function createTeacher(
  doc: Document,
  lessons: () => readonly Lessons[],
  place: () => PagePlace | null = () => placeOf(doc),
): Teacher {
  let known: readonly Lessons[] = [];
  let lookout: Lookout | null = null;
  return {
    get lookout() {
      const here = lessonsFor(lessons(), place());
      if (here.length !== known.length || here.some((one, i) => one !== known[i])) {
        known = here;
        lookout = here.length === 0 ? null : lookoutFor(new LessonWords(here), doc);
      }
      return lookout;
    },
    teach: (seen) => applyLessons(seen, lessons(), place(), doc),
  };
}

function lookoutFor(words: LessonWords, doc: Document): Lookout {
  return {
    speaksOf: (text) => words.speakOf(text),
    mindsHeading: (heading) => words.nameMask(heading),
    *needsAll() {
      // Which value stands after a text, and how many, only a close reading of what is between tells.
      if (!words.haveUnlabelled || doc.body === null) return false;
      return yield* holds(doc.body, (text) => words.mayStandBefore(text));
    },
  };
}

const AT_A_TIME = 100;

/** Whether `is` of the beginning of one of the texts in `root`, seen or not. */
function* holds(root: Element, is: (text: string) => boolean): Work<boolean> {
  // A stack of our own: pages are deep.
  const ahead: Node[] = [root];
  let nodes = 0;
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
    if (++nodes % AT_A_TIME === 0) yield;
    if (at instanceof Text) {
      if (is(at.data.slice(0, LONGEST + 1))) return true;
    } else if (at instanceof Element && !UNSEEN.has(at.localName)) {
      for (const child of drawnChildren(at)) ahead.push(child);
    }
  }
  return false;
}

const UNSEEN = new Set(['script', 'style']);

/** What is shown of a case: derived, at every look. */
import type { BegriffEgv } from '../../../rules/einstellungen/einstellungen.ts';
import { labelOf, showValue } from '../../../rules/fall/anzeige.ts';
import { FELD_KEYS, type FeldKey } from '../../../rules/fall/felder.ts';
import type {
  Angabe,
  Eintragungen,
  Zusammenfuehrung,
} from '../../../rules/fall/zusammenfuehren.ts';
import type { Reasons } from '../../../rules/weighing/parts.ts';
import { type Judging, judge } from '../judge/judge.ts';
import { inTerm } from '../judge/term.ts';
import { holding, kundennummerOf } from '../session/fall.ts';
import { showsSomething } from '../session/frames.ts';
import type { FallRecord, SeenFrame, TabRecord } from '../session/records.ts';
import { unassigned } from '../session/tab.ts';
import type { FallView, FeldView, ProblemView } from '../views.ts';
import { type Beside, ownMasks, placed } from './beside.ts';
import { withDays } from './otherDay.ts';

/** How one looks at a case. */
export interface Look extends Judging {
  readonly today: string;
  /** The word for the Kooperationsplan. */
  readonly term: BegriffEgv;
}

/** A case as it is shown, and why each of its results is as it is, by the result's key. */
export interface Viewed {
  readonly fall: FallView;
  readonly reasons: ReadonlyMap<string, Reasons>;
}

/** A case on the Stichtag; `beside` the page beside which it is seen, where there is one. */
export function viewFall(record: FallRecord, look: Look, beside?: Beside): Viewed {
  const { id, masken, eingetragen, erledigt } = record;
  const own: ReadonlyMap<string, SeenFrame> = beside ? ownMasks(record, beside) : new Map();
  const kept = holding(record).map((maske) => (beside ? placed(maske, beside) : maske));
  const all = [...kept, ...own.values()];
  const { fall, reasons } = view(all, eingetragen, look);
  return {
    reasons,
    fall: {
      ...fall,
      problems: [...inTerm(lost(record, own), look.term), ...fall.problems],
      id,
      kundennummer: kundennummerOf(id),
      erledigt,
      zugefuegt: Object.entries(masken)
        .flatMap(([key, { snapshot, herkunft, at }]) =>
          herkunft === 'seite' ? [] : [{ key, mask: snapshot.mask, herkunft, at }],
        )
        .toSorted((a, b) => b.at - a.at),
    },
  };
}

function lost(
  { verloren: { masken, eintragungen } }: FallRecord,
  shown: ReadonlyMap<string, SeenFrame>,
): readonly ProblemView[] {
  const gone = Object.entries(masken).filter(([key]) => !shown.has(key));
  const masks = [...new Set(gone.map(([, name]) => name))].map((name) => ({
    text: `Was ${name === '' ? 'in einer Maske' : `in „${name}“`} stand, ist verloren. Bitte dort noch einmal lesen lassen.`,
    found: [],
  }));
  const entries = eintragungen.map((field) => ({
    field,
    text: `${labelOf(field)}: Was Sie eingetragen hatten, ist verloren. Bitte noch einmal eintragen.`,
    found: [],
  }));
  return [...masks, ...entries];
}

/** What belongs to no case, as if it were one; null where no known field is shown at all. */
export function viewUnassigned(tab: TabRecord, look: Look): Viewed | null {
  const shown = unassigned(tab).filter(showsSomething);
  if (shown.length === 0) return null;
  const { fall, reasons } = view(shown, {}, look);
  const problems = tab.mehr ? [ZU_VIELE_RAHMEN, ...fall.problems] : fall.problems;
  return {
    reasons,
    fall: { ...fall, problems, id: null, kundennummer: null, zugefuegt: [], erledigt: {} },
  };
}

const ZU_VIELE_RAHMEN: ProblemView = {
  text: 'Die Seite hat mehr Teile, als hier behalten werden; was in den übrigen steht, ist hier nicht bekannt.',
  found: [],
};

function view(frames: readonly SeenFrame[], eingetragen: Eintragungen, look: Look) {
  const masken = frames.map(({ at, snapshot: { readings, problems } }) => ({
    at,
    readings,
    problems,
  }));
  const { known, assessment, reasons } = judge(masken, eingetragen, look);
  const seen = {
    felder: felderOf(known),
    problems: known.befunde,
    assessment: withDays(assessment, look.today),
  };
  return { reasons, fall: inTerm(seen, look.term) };
}

function felderOf({ angaben }: Zusammenfuehrung): FeldView[] {
  return FELD_KEYS.flatMap((field) => {
    const angabe = angaben.get(field);
    return angabe ? [feldView(field, angabe)] : [];
  });
}

function feldView(field: FeldKey, { value, origin }: Angabe): FeldView {
  const feld = { field, label: labelOf(field), value, shown: showValue(field, value) };
  return origin.kind === 'entered'
    ? { ...feld, origin: 'entered', enteredAt: origin.at }
    : { ...feld, origin: 'read', raw: origin.shown, where: origin.where };
}

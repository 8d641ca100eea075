import { describe, expect, it } from 'vitest';
import type { TabRecord } from '../../entrypoints/background/session/records.ts';
import { remember } from '../../entrypoints/background/session/remember.ts';
import {
  assign,
  unassign,
  unassigned,
  withoutCases,
} from '../../entrypoints/background/session/tab.ts';
import { caseOf } from '../../entrypoints/background/session/tabCase.ts';
import type { Reading, Snapshot } from '../../rules/fall/reading.ts';
import { frameOf, readingOf } from './shown.ts';

const A = '123D456789';
const B = '987D654321';

const frame = (frameId: number) => frameOf({ frameId });
const snapshot = (
  kundennummer: string | null,
  mask = 'Maske',
  readings: readonly Reading[] = [],
): Snapshot => ({ kundennummer, mask, readings, problems: [] });
const bornOn = (value: string) => readingOf('geburtsdatum', value, 'Person');

const TOP = 0;
const INNER = 3;

/** A tab whose frames answer when they are asked to, as the content scripts do. */
class Tab {
  record: TabRecord | undefined;
  /** What each case has been given, by mask. */
  readonly cases = new Map<string, Set<string>>();
  /** What each frame shows now. */
  private readonly shown = new Map<number, { doc: string; snapshot: Snapshot }>();
  private at = 0;

  /** A frame shows something else; `later`: so long after what was before, in ms. */
  shows(frameId: number, doc: string, what: Snapshot, later = 60_000): this {
    this.at += later;
    if (frameId === TOP && this.shown.get(TOP)?.doc !== doc) this.shown.clear();
    this.shown.set(frameId, { doc, snapshot: what });
    this.says(frameId);
    return this;
  }

  /** A frame of a page whose top frame has not spoken yet. */
  showsBeforeTop(frameId: number, doc: string, what: Snapshot): this {
    this.at += 60_000;
    this.shown.clear();
    this.shown.set(frameId, { doc, snapshot: what });
    this.says(frameId);
    return this;
  }

  says(frameId: number): void {
    const now = this.shown.get(frameId);
    if (!now) return;
    const result = remember(this.record, frame(frameId), now.doc, now.snapshot, this.at);
    this.record = result.tab;
    for (const {
      fall,
      snapshot: { mask },
    } of result.zurueckgenommen) {
      this.cases.get(fall ?? '')?.delete(mask);
    }
    for (const {
      fall,
      snapshot: { mask },
    } of result.zugeordnet)
      this.give(fall, mask);
    const ask = result.ask === 'all' ? [...this.shown.keys()] : result.ask;
    for (const id of ask) this.says(id);
  }

  assignTo(fall: string): this {
    if (!this.record) throw new Error('nothing shown yet');
    const { tab, zugeordnet } = assign(this.record, fall);
    this.record = tab;
    for (const {
      snapshot: { mask },
    } of zugeordnet)
      this.give(fall, mask);
    return this;
  }

  private give(fall: string | null, mask: string): void {
    if (fall === null) throw new Error('given to no case');
    this.cases.set(fall, (this.cases.get(fall) ?? new Set()).add(mask));
  }

  /** The masks that a case has been given, and not lost again. */
  of(fall: string): string[] {
    return [...(this.cases.get(fall) ?? [])].sort();
  }

  /** The masks that the tab shows and no case has. */
  get open(): string[] {
    return this.record ? unassigned(this.record).map((each) => each.snapshot.mask) : [];
  }

  get case(): string | null {
    return this.record ? caseOf(this.record) : null;
  }
}

describe('frames of one tab', () => {
  it('belong to the case that the page names', () => {
    const tab = new Tab()
      .shows(TOP, 'top', snapshot(A, 'außen'))
      .shows(INNER, 'inner', snapshot(null, 'Maßnahmen'));
    expect(tab.of(A)).toEqual(['Maßnahmen', 'außen']);
    expect(tab.open).toEqual([]);
  });

  it('are taken in when the page names its case only later', () => {
    const tab = new Tab()
      .shows(TOP, 'top', snapshot(null, 'außen'))
      .shows(INNER, 'inner', snapshot(null, 'Maßnahmen'));
    expect(tab.case).toBeNull();
    tab.shows(TOP, 'top', snapshot(A, 'außen'));
    expect(tab.of(A)).toEqual(['Maßnahmen', 'außen']);
  });

  it('keep a case of their own apart', () => {
    const tab = new Tab()
      .shows(TOP, 'top', snapshot(A, 'außen'))
      .shows(INNER, 'inner', snapshot(B, 'anderer Fall'));
    expect(tab.of(A)).toEqual(['außen']);
    expect(tab.of(B)).toEqual(['anderer Fall']);
    expect(tab.case).toBe(A);
  });

  it('without a case on top are of the only one that any shows, never of one of two', () => {
    const tab = new Tab()
      .shows(TOP, 'top', snapshot(null, 'Rahmen'))
      .shows(INNER, 'inner', snapshot(B, 'Kopf'))
      .shows(5, 'content', snapshot(null, 'Inhalt'));
    expect(tab.case).toBe(B);
    expect(tab.of(B)).toEqual(['Inhalt', 'Kopf', 'Rahmen']);
    tab.shows(4, 'other', snapshot(A)).shows(5, 'content', snapshot(null, 'Neues'));
    expect(tab.case).toBeNull();
    expect(tab.open).toEqual(['Neues']);
  });

  it('are forgotten with their page', () => {
    const tab = new Tab()
      .shows(TOP, 'one', snapshot(A))
      .shows(INNER, 'inner', snapshot(null, 'Maßnahmen von A'))
      .shows(TOP, 'two', snapshot(null, 'Liste'));
    expect(Object.keys(tab.record?.frames ?? {})).toEqual(['0']);
    expect(tab.open).toEqual(['Liste']);
  });
});

describe('when the page goes over to another case', () => {
  const onA = () =>
    new Tab()
      .shows(TOP, 'top', snapshot(A, 'außen'))
      .shows(INNER, 'inner', snapshot(null, 'Maßnahmen von A'));

  it('an inner frame that still shows the last one stays unassigned', () => {
    const tab = onA().shows(TOP, 'top', snapshot(B, 'außen'));
    expect(tab.of(B)).toEqual(['außen']);
    expect(tab.of(A)).toContain('Maßnahmen von A');
    expect(tab.open).toEqual(['Maßnahmen von A']);
  });

  it('however often it says the same again', () => {
    const tab = onA().shows(TOP, 'top', snapshot(B, 'außen'));
    tab.says(INNER);
    tab.says(TOP);
    expect(tab.of(B)).toEqual(['außen']);
  });

  it('counts again once it shows something else', () => {
    const tab = onA()
      .shows(TOP, 'top', snapshot(B, 'außen'))
      .shows(INNER, 'inner', snapshot(null, 'Maßnahmen von B'));
    expect(tab.of(B)).toEqual(['Maßnahmen von B', 'außen']);
    expect(tab.open).toEqual([]);
  });

  it('counts again once it was loaded anew, were it the same', () => {
    const tab = onA()
      .shows(TOP, 'top', snapshot(B, 'außen'))
      .shows(INNER, 'again', snapshot(null, 'Maßnahmen von A'));
    expect(tab.of(B)).toEqual(['Maßnahmen von A', 'außen']);
  });

  it('counts again when the page comes back to its case', () => {
    const tab = onA()
      .shows(TOP, 'top', snapshot(B, 'außen'))
      .shows(TOP, 'top', snapshot(A, 'außen'));
    expect(tab.open).toEqual([]);
    expect(tab.of(B)).toEqual(['außen']);
  });

  it('with a moment without a case between, the same holds', () => {
    const tab = onA()
      .shows(TOP, 'top', snapshot(null, 'wird geladen'))
      .shows(TOP, 'top', snapshot(B, 'außen'));
    expect(tab.of(B)).toEqual(['außen']);
    expect(tab.open).toEqual(['Maßnahmen von A']);
  });

  it('what an inner frame shows in that moment may be of either, and counts with the next', () => {
    const tab = onA()
      .shows(TOP, 'top', snapshot(null, 'wird geladen'))
      .shows(INNER, 'inner', snapshot(null, 'Maßnahmen'));
    expect(tab.of(A)).not.toContain('Maßnahmen');
    tab.shows(TOP, 'top', snapshot(B, 'außen'));
    expect(tab.of(B)).toEqual(['Maßnahmen', 'außen']);
  });

  it('what an inner frame showed just before is taken back: it may have gone ahead', () => {
    const tab = onA()
      .shows(INNER, 'inner', snapshot(null, 'Maßnahmen von B'))
      .shows(TOP, 'top', snapshot(B, 'außen'), 500);
    expect(tab.of(A)).toEqual(['Maßnahmen von A', 'außen']);
    expect(tab.open).toEqual(['Maßnahmen von B']);
  });

  describe('what stands beneath the next number, in the same mask', () => {
    const egv = (value: string): Reading => {
      const { where, ...reading } = readingOf('egvAm', value);
      return { ...reading, where: { ...where, heading: 'Eingliederung' } };
    };
    const shows = (ofA: string, ofB: string, later: number) =>
      new Tab()
        .shows(TOP, 'top', snapshot(A, 'EGV', [egv(ofA)]))
        .shows(TOP, 'top', snapshot(B, 'EGV', [egv(ofB)]))
        .shows(TOP, 'top', snapshot(B, 'Stammdaten'), later);

    it('is taken back if it was just so before, and another mask follows at once: then the number came first', () => {
      expect(shows('2026-08-15', '2026-08-15', 400).of(B)).toEqual(['Stammdaten']);
    });

    it('is of that case if it stands for a while', () => {
      expect(shows('2026-08-15', '2026-08-15', 3000).of(B)).toEqual(['EGV', 'Stammdaten']);
    });

    it.each([
      ['is taken back from the last case if it came just before: it may have gone ahead', 400, []],
      ['is of the last case if it stood there for a while', 3000, ['EGV']],
    ])('%s', (_, later, ofA) => {
      const tab = new Tab()
        .shows(TOP, 'top', snapshot(A, 'EGV', [egv('2026-08-15')]))
        .shows(TOP, 'top', snapshot(A, 'EGV', [egv('2026-09-01')]))
        .shows(TOP, 'top', snapshot(B, 'EGV', [egv('2026-09-01')]), later);
      expect(tab.of(A)).toEqual(ofA);
    });

    it('is of that case if it is not what stood there before', () => {
      expect(shows('2026-08-15', '2026-09-01', 400).of(B)).toEqual(['EGV', 'Stammdaten']);
    });
  });

  it('an inner frame of a page that is loading does not count for the page before', () => {
    const tab = onA().showsBeforeTop(5, 'early', snapshot(null, 'Maßnahmen von B'));
    expect(tab.of(A)).toEqual(['Maßnahmen von A', 'außen']);
    tab.shows(TOP, 'next', snapshot(B, 'außen'));
    tab.shows(5, 'early', snapshot(null, 'Maßnahmen von B'));
    expect(tab.of(A)).toEqual(['Maßnahmen von A', 'außen']);
    expect(tab.of(B)).toEqual(['Maßnahmen von B', 'außen']);
  });

  it('an inner frame with a case of its own does not speak for a page that names none any more', () => {
    const tab = new Tab()
      .shows(TOP, 'top', snapshot(A, 'außen'))
      .shows(INNER, 'inner', snapshot(B, 'Partner'))
      .shows(TOP, 'top', snapshot(null, 'wird geladen'));
    expect(tab.of(B)).toEqual(['Partner']);
    expect(tab.open).toEqual(['wird geladen']);
  });
});

describe('what belongs to no case', () => {
  const open = () => new Tab().shows(TOP, 'top', snapshot(null, 'Profil', [bornOn('1990-07-03')]));

  it('is of the case that a click says, as long as this mask is shown', () => {
    const tab = open().assignTo(A);
    expect(tab.of(A)).toEqual(['Profil']);
    expect(tab.case).toBe(A);
    tab.shows(TOP, 'top', snapshot(null, 'Profil', []));
    expect(tab.open).toEqual([]);
    tab.shows(TOP, 'top', snapshot(null, 'Liste'));
    expect(tab.open).toEqual(['Liste']);
    expect(tab.case).toBeNull();
  });

  it('is again when that mask comes back in the same document, and not in another', () => {
    const tab = open()
      .assignTo(A)
      .shows(TOP, 'top', snapshot(null, 'Liste'))
      .shows(TOP, 'top', snapshot(null, 'Profil'));
    expect(tab.case).toBe(A);
    tab.shows(TOP, 'next', snapshot(null, 'Profil'));
    expect(tab.open).toEqual(['Profil']);
  });

  it('is no longer, once the mask shows another person', () => {
    const tab = open()
      .assignTo(A)
      .shows(TOP, 'top', snapshot(null, 'Profil', [bornOn('1971-01-01')]));
    expect(tab.open).toEqual(['Profil']);
    expect(tab.case).toBeNull();
  });

  it('brings its inner frames along', () => {
    const tab = open().assignTo(A).shows(INNER, 'inner', snapshot(null, 'Maßnahmen'));
    expect(tab.of(A)).toEqual(['Maßnahmen', 'Profil']);
  });

  it('is what the page says, as soon as it says something', () => {
    const tab = open().assignTo(A).shows(TOP, 'top', snapshot(B, 'Profil'));
    expect(tab.of(B)).toEqual(['Profil']);
    expect(tab.record?.zuordnungen).toEqual([]);
  });

  it('is so again when the click is taken back', () => {
    const tab = open().assignTo(A);
    const record = tab.record && unassign(tab.record, A, 'Profil');
    expect(record && caseOf(record)).toBeNull();
    expect(record && unassigned(record)).toHaveLength(1);
  });

  it('may be an inner frame that still shows the last case: a click says that it is this one', () => {
    const tab = new Tab()
      .shows(TOP, 'top', snapshot(A, 'außen'))
      .shows(INNER, 'inner', snapshot(null, 'Maßnahmen'))
      .shows(TOP, 'top', snapshot(B, 'außen'))
      .assignTo(B);
    expect(tab.of(B)).toEqual(['Maßnahmen', 'außen']);
    expect(tab.open).toEqual([]);
  });
});

describe('a case that is forgotten', () => {
  it('leaves nothing in the tab, nor what came while it was open', () => {
    const tab = new Tab()
      .shows(TOP, 'top', snapshot(A, 'außen'))
      .shows(INNER, 'inner', snapshot(null, 'Maßnahmen'))
      .shows(TOP, 'top', snapshot(B, 'außen'));
    const record = tab.record && withoutCases(tab.record, new Set([A]));
    expect(JSON.stringify(record)).not.toContain(A);
    expect(Object.keys(record?.frames ?? {})).toEqual(['0']);
    expect(record?.vergessen).toBe(true);
  });

  it('changes no tab that has nothing of it', () => {
    const tab = new Tab().shows(TOP, 'top', snapshot(B));
    expect(tab.record && withoutCases(tab.record, new Set([A]))).toBeUndefined();
  });
});

/** The calendar file, read back with another library than the one that wrote it. */
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarEntries } from '../../components/panel/model/calendar.ts';
import { icsOf } from '../../entrypoints/sidepanel/ics.ts';
import { fristenOf } from '../../rules/weighing/deadlines.ts';
import { STATES } from '../gallery/states/index.ts';

const fall = STATES['zwei-konzepte']?.state?.fall;
if (!fall) throw new Error('the gallery has lost its state');
const running = fristenOf(fall.assessment).running;
const TODAY = '2026-11-20';
const entries = calendarEntries(fall, running, TODAY);
const ics = icsOf(entries, '2026-11-20');

const events = new ICAL.Component(ICAL.parse(ics))
  .getAllSubcomponents('vevent')
  .map((each) => new ICAL.Event(each));

describe('the calendar file', () => {
  it('has one all-day event for each running deadline, on the last Arbeitstag before it ends', () => {
    expect(events).toHaveLength(running.length);
    expect(events.map(({ startDate }) => [startDate.isDate, startDate.toString()])).toEqual(
      running.map(({ result }) => [true, result.actBy]),
    );
  });

  it('says when it is due and how that was counted', () => {
    const [first] = running;
    const [event] = events;
    expect(event?.summary).toContain(first?.result.title);
    expect(event?.description).toContain('29.11.2026');
    for (const line of first?.result.counted ?? []) expect(event?.description).toContain(line);
  });

  it('names the case by its Kundennummer', () => {
    expect(events.map(({ summary }) => summary)).toEqual(
      running.map(({ result }) => `${result.title} (${fall.kundennummer})`),
    );
  });

  it('gives a deadline the same id each time, so that it replaces itself', () => {
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(icsOf(entries, '2026-11-20')).toBe(ics);
  });

  it('folds at 75 octets without breaking a letter', () => {
    const long = 'Übergabe prüfen: Maßnahmeträger, äußere Größe; „Förderfähigkeit“ '.repeat(8);
    const text = icsOf([{ id: 'a', day: '2026-12-24', title: long, text: long }], '2026-11-20');
    const lines = text.split('\r\n');
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThan(
      76,
    );
    const [component] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    expect(new ICAL.Event(component).summary).toBe(long);
  });

  it('has what is over on today, where somebody comes by it', () => {
    const [first] = running;
    if (!first) throw new Error('no deadline runs');
    const due = (day: string) => [
      { ...first, result: { ...first.result, due: day, actBy: null, state: 'overdue' as const } },
    ];
    const [entry] = calendarEntries(fall, due('2026-11-11'), TODAY);
    expect(entry?.day).toBe('2026-11-20');
    expect(entry?.text).toContain('Frist: Mi 11.11.2026');
    expect(calendarEntries(fall, due('2026-11-23'), TODAY)[0]?.day).toBe('2026-11-23');
  });

  it('has it there whatever Stichtag is looked at: what has to be done meanwhile stands on its own day', () => {
    const [first] = running;
    if (!first) throw new Error('no deadline runs');
    const on = (stichtag: string, due: string) => {
      const at = { ...fall, assessment: { ...fall.assessment, date: stichtag } };
      const result = { ...first.result, due, actBy: due, state: 'overdue' as const };
      return calendarEntries(at, [{ ...first, result }], TODAY)[0]?.day;
    };
    expect(on('2027-01-29', '2026-12-02')).toBe('2026-12-02');
    expect(on('2027-01-29', '2026-11-20')).toBe('2026-11-20');
    expect(on('2027-01-29', '2026-11-19')).toBe('2026-11-20');
    expect(on('2026-01-15', '2026-01-14')).toBe('2026-11-20');
  });

  it('says of a case without a number that it has none', () => {
    const [entry] = calendarEntries({ ...fall, kundennummer: null }, running, TODAY);
    expect(entry?.title).toContain('ohne Kundennummer');
  });
});

import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { icsOf } from '../../entrypoints/sidepanel/ics.ts';
import { deuten } from '../../rules/fall/deuten/deuten.ts';
import { FELD_KEYS, FELDER } from '../../rules/fall/felder.ts';
import { snapshotAusText } from '../../rules/fall/text/einfuegen.ts';
import { fits, stableLabel } from '../../rules/profil/muster.ts';
import { readRepositoryFile, sourcesIn } from '../checks/source-files.ts';

/** What makes of a text something else: markup, a program, a pattern, an address. */
const MAKERS =
  /\b(?:inner|outer)HTML\b(?=\s*=)|dangerouslySetInnerHTML|insertAdjacentHTML|document\.write|createContextualFragment|setHTML|new DOMParser|new RegExp\(|\bRegExp\(|srcdoc/;

describe('Was gelesen wurde, ist immer nur Text', () => {
  it('nothing of ours makes markup, programs or patterns of texts', () => {
    const files = ['components', 'entrypoints', 'rules'].flatMap(sourcesIn);
    expect(files.length).toBeGreaterThan(150);
    expect(files.filter((path) => MAKERS.test(readRepositoryFile(path)))).toEqual([]);
  });

  it.each(['element.innerHTML = text', 'new RegExp(text)', '<p dangerouslySetInnerHTML={x} />'])(
    'the search finds %s',
    (code) => {
      expect(code).toMatch(MAKERS);
    },
  );

  it.each([
    ['line ends', 'Frist\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Falsch'],
    ['other line ends', 'Frist\nATTACH:http://x.example\u2028\u0085ATTACH:y'],
    ['signs of the format', 'Frist;VALUE=URI:http://x.example,a\\nb"c'],
    ['directions and nothing visible', 'Frist\u202e\u200b\u0000\u2066'],
    ['a length without end', 'ä'.repeat(50_000)],
  ])('a calendar entry with %s stays one entry', (_, text) => {
    const ics = icsOf([{ id: 'a', day: '2026-11-20', title: text, text }], '2026-11-20');
    const calendar = new ICAL.Component(ICAL.parse(ics));
    const [event, ...others] = calendar.getAllSubcomponents('vevent');
    expect(others).toEqual([]);
    expect(event?.getFirstProperty('attach')).toBeNull();
    expect(event?.getAllProperties('summary')).toHaveLength(1);
  });

  it('no text is so made that reading it takes long', () => {
    const parts =
      '1|a|ä| |.|-|/|(|:|\t|\n|…|1.|a.|01.|1 |a |: |., |… a |01.01.2020 |01.01.2020 - |bis |seit |ja |nein, |von |Januar |Herr |123A456789 |Alter: 1\n|Alter\t1\n|e\u0301|\ufdfa'.split(
        '|',
      );
    for (const part of parts) {
      // So that what has fitted so far does not in the end.
      const text = `${part.repeat(2000).slice(0, 2000)}!`;
      const begun = performance.now();
      for (const field of FELD_KEYS) {
        deuten([{ label: FELDER[field].label, value: text, headings: [] }], [], 'Maske');
      }
      deuten([{ label: text, value: text, headings: [text] }], [], text);
      snapshotAusText(text.repeat(5));
      fits(stableLabel(text, new Set()), text);
      fits(`… ${part}`.repeat(40), text);
      // A pattern that tries every way would take years.
      expect(performance.now() - begun, JSON.stringify(part)).toBeLessThan(3000);
    }
  });

  it.each([
    ['markup', '<img src=x onerror=alert(1)>'],
    ['directions', '\u202e6991.70.30\u202c'],
    ['nothing visible', '\u200b'.repeat(1000)],
    ['half a letter', '\ud800'],
    ['a length without end', 'x'.repeat(1_000_000)],
  ])('a value of %s is told as what it is, in bounds', (_, value) => {
    const { readings, problems } = deuten(
      [{ label: 'Geburtsdatum', value, headings: [value.slice(0, 5000)] }],
      [],
      value,
    );
    // What can't be seen is an empty place, as any other.
    expect(readings.every((reading) => reading.value === null)).toBe(true);
    expect(JSON.stringify(problems).length).toBeLessThan(6000);
    expect(JSON.stringify(problems)).not.toMatch(/[\u202a-\u202e\u200b]/);
  });
});

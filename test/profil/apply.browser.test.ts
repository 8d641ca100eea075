import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Anchor, Lessons } from '../../rules/profil/profil.ts';
import { anchorSchema } from '../../rules/profil/schema.ts';
import { bundle, type Reader, startReader } from '../lesen/reader.ts';
import type {
  anchorAt,
  clickedAt,
  firstGoneTo,
  mostAtOnce,
  readTaught,
  stepsOf,
  stepsOfPointing,
  valueAt,
} from './teach.ts';

const ENTRY = fileURLToPath(new URL('./teach.ts', import.meta.url));

// What the bundle puts on the page's window.
declare const teach: {
  readonly anchorAt: typeof anchorAt;
  readonly clickedAt: typeof clickedAt;
  readonly firstGoneTo: typeof firstGoneTo;
  readonly mostAtOnce: typeof mostAtOnce;
  readonly readTaught: typeof readTaught;
  readonly stepsOf: typeof stepsOf;
  readonly stepsOfPointing: typeof stepsOfPointing;
  readonly valueAt: typeof valueAt;
};

let reader: Reader;
let code: string;
beforeAll(async () => {
  [reader, code] = await Promise.all([startReader(), bundle(ENTRY, 'teach')]);
});
afterAll(() => reader.close());

/** Points at the value `text` in one page. */
async function pointAt(html: string, text: string): Promise<Anchor> {
  const page = await reader.open(html);
  await page.evaluate(code);
  const anchor = await page.evaluate((shown) => teach.anchorAt(document, shown), text);
  await reader.release(page);
  if (anchor === null) throw new Error(`nothing to hold on to at "${text}"`);
  expect(anchorSchema.safeParse(anchor).success).toBe(true);
  return anchor;
}

/** Reads another page with what was taught: field → value, the problems' sentences, whether all was read closely. */
async function read(html: string, lessons: Partial<Lessons>) {
  const page = await reader.open(html);
  await page.evaluate(code);
  const { readings, problems, isWhole } = await page.evaluate(
    (taught) => teach.readTaught(document, taught),
    lessons,
  );
  await reader.release(page);
  return {
    values: Object.fromEntries(readings.map(({ field, value }) => [field, value])),
    problems: problems.map(({ text }) => text),
    isWhole,
  };
}

let ids = 0;
/** An id as a framework draws it anew at each rendering. */
const id = () => `mat-input-${++ids}-${ids * 7919}`;
const input = (label: string, value: string) => {
  const own = id();
  return `<div class="c${own}"><label for="${own}">${label}</label><input id="${own}" value="${value}"></div>`;
};

const inCase = (name: string, number: string, body: string) =>
  `<h1>Fall ${name} – ${number}</h1>${body}`;

describe('what was pointed at in one case is read in another', () => {
  it('by a label that no vocabulary knows, drawn anew', async () => {
    const mask = (name: string, number: string, value: string) =>
      inCase(name, number, `<h2>Betreuung</h2>${input('Kd.-Merkmal Z', value)}`);
    const anchor = await pointAt(mask('Muster, Max', '123D456789', 'IK'), 'IK');
    expect(JSON.stringify(anchor)).not.toMatch(/Muster|\d{2}/);
    const lessons = { mappings: [{ field: 'betreuungsstufe', anchor } as const] };
    const other = await read(mask('Meier, Sabine', '987X654321', 'IG'), lessons);
    expect(other.values).toEqual({ betreuungsstufe: 'IG' });
  });

  it('on another day, which stands above it', async () => {
    const mask = (day: string, value: string) =>
      `<h2>Stand ${day}</h2>${input('Vereinb. läuft aus', value)}`;
    const anchor = await pointAt(mask('18.08.2026', '01.09.2026'), '01.09.2026');
    const lessons = { mappings: [{ field: 'egvGueltigBis', anchor } as const] };
    const { values } = await read(mask('19.08.2026', '02.10.2026'), lessons);
    expect(values).toEqual({ egvGueltigBis: '2026-10-02' });
  });

  it('of two labels that are the same, the one under its heading', async () => {
    const mask = (one: string, other: string) =>
      `<section><h3>Ausweis</h3>${input('Läuft ab', one)}</section>
       <section><h3>Vereinbarung</h3>${input('Läuft ab', other)}</section>`;
    const anchor = await pointAt(mask('01.01.2030', '01.09.2026'), '01.09.2026');
    const lessons = { mappings: [{ field: 'egvGueltigBis', anchor } as const] };
    const { values } = await read(mask('05.05.2031', '02.10.2026'), lessons);
    expect(values).toEqual({ egvGueltigBis: '2026-10-02' });
  });

  it('in a cell of a table that has names for its rows', async () => {
    const row = (name: string, a: string, b: string) =>
      `<tr><th scope=row>${name}</th><td>${a}</td><td>${b}</td></tr>`;
    const mask = (...rows: string[]) =>
      `<h2>Merkmale</h2><table><thead><tr><th>Merkmal</th><th>Ausprägung</th><th>seit</th></tr></thead>
       <tbody>${rows.join('')}</tbody></table>`;
    const anchor = await pointAt(
      mask(row('Nähe', 'nah', '01.01.2026'), row('Kreis', 'B', '01.03.2026')),
      'B',
    );
    expect(anchor).toMatchObject({ label: 'Ausprägung', row: 'Kreis' });
    const lessons = { mappings: [{ field: 'kundenkategorie', anchor } as const] };
    const { values } = await read(
      mask(row('Kreis', 'C', '02.03.2026'), row('Nähe', 'fern', '–'), row('Neu', 'D', '')),
      lessons,
    );
    expect(values).toEqual({ kundenkategorie: 'C' });
  });

  it('without a label, by what stands before it', async () => {
    const mask = (a: string, b: string) =>
      `<h2>Kennzeichen</h2><div class=badges><span>${a}</span> <span>${b}</span></div><h2>Weiteres</h2><p>x</p>`;
    const anchor = await pointAt(mask('aktiv', 'IK'), 'IK');
    expect(anchor).toMatchObject({ label: '', after: 'Kennzeichen', position: 2, of: 2 });
    const lessons = { mappings: [{ field: 'betreuungsstufe', anchor } as const] };
    const { values, isWhole } = await read(mask('ruht', 'IF'), lessons);
    expect(values).toEqual({ betreuungsstufe: 'IF' });
    // All of it was read closely, as no page is on which nothing of the kind stands.
    expect(isWhole).toBe(true);
    expect((await read(input('Kennziffer', 'IF'), lessons)).isWhole).toBe(false);
  });

  it('by the words in the cell before it, which no markup says to be a label', async () => {
    const row = (name: string, value: string) => `<tr><td>${name}</td><td>${value}</td></tr>`;
    const field = (value: string) => `<input id=${id()} value="${value}">`;
    const mask = (...rows: string[]) => `<h2>Kennzeichen</h2><table>${rows.join('')}</table>`;
    const before = mask(
      row('Bem. 2', field('05.05.2031')),
      row('Bem. 3', field('01.09.2026')),
      row('BG-Typ', '<span>B</span>'),
    );
    const [field3, text] = [await pointAt(before, '01.09.2026'), await pointAt(before, 'B')];
    expect(field3).toMatchObject({ label: '', after: 'Bem. 3', headings: ['Kennzeichen'], of: 1 });
    expect(text).toMatchObject({ label: '', after: 'BG-Typ', of: 1 });
    const lessons: Partial<Lessons> = {
      mappings: [
        { field: 'egvGueltigBis', anchor: field3 },
        { field: 'kundenkategorie', anchor: text },
      ],
    };
    const other = mask(
      row('BG-Typ', '<span>C</span>'),
      row('Bem. 1', field('06.06.2026')),
      row('Bem. 3', field('02.10.2026')),
    );
    expect((await read(other, lessons)).values).toEqual({
      egvGueltigBis: '2026-10-02',
      kundenkategorie: 'C',
    });
    const without = mask(row('Bem. 2', field('02.10.2026')), row('BG-Art', '<span>C</span>'));
    expect((await read(without, lessons)).values).toEqual({});
  });

  it('by the words beside it, under its heading', async () => {
    const part = (heading: string, day: string) =>
      `<h3>${heading}</h3><div>Läuft ab <input value="${day}"></div>`;
    const before = part('Ausweis', '05.05.2031') + part('Vereinbarung', '01.09.2026');
    const anchor = await pointAt(before, '01.09.2026');
    const lessons = { mappings: [{ field: 'egvGueltigBis', anchor } as const] };
    const turned = part('Vereinbarung', '02.10.2026') + part('Ausweis', '07.07.2032');
    expect((await read(turned, lessons)).values).toEqual({ egvGueltigBis: '2026-10-02' });
    expect((await read(part('Ausweis', '07.07.2032'), lessons)).values).toEqual({});
  });

  it('in a box to tick, before its words or behind them', async () => {
    const before = `<h2>Kennzeichen</h2><p><input type=checkbox> Kz. U28<br><input type=checkbox checked> Kz. U27</p>
      <table><tr><td>Kz. V1</td><td><input type=checkbox></td></tr></table>`;
    const anchor = await pointAt(before, 'ja');
    expect(anchor).toMatchObject({ after: 'Kz. U27', kind: 'check' });
    const lessons = { mappings: [{ field: 'alleinerziehend', anchor } as const] };
    const other = `<h2>Kennzeichen</h2><p><input type=checkbox> Kz. U27<br><input type=checkbox checked> Kz. U28</p>`;
    expect((await read(other, lessons)).values).toEqual({ alleinerziehend: false });
  });

  it('in three inputs that together are a day', async () => {
    const row = (name: string, day: string) =>
      `<tr><td>${name}</td><td>${day
        .split('.')
        .map((part) => `<input value="${part}">`)
        .join('.')}</td></tr>`;
    const mask = (...rows: string[]) => `<h2>Tage</h2><table>${rows.join('')}</table>`;
    const before = mask(row('Tag Eins', '01.02.1999'), row('Tag Null', '03.07.1990'));
    const anchor = await pointAt(before, '03.07.1990');
    const lessons = { mappings: [{ field: 'geburtsdatum', anchor } as const] };
    const { values } = await read(
      mask(row('Tag Null', '04.08.1991'), row('Tag Eins', '..')),
      lessons,
    );
    expect(values).toEqual({ geburtsdatum: '1991-08-04' });
  });

  it('as one of several badges that stand for the value of a label', async () => {
    const mask = (...badges: string[]) =>
      `<h2>Einstufung</h2><div>${badges.map((one) => `<span>${one}</span>`).join('')}</div><h2>Notiz</h2><p>x</p>`;
    const anchor = await pointAt(mask('ruht', 'IK', 'arbeitsuchend'), 'IK');
    const lessons = { mappings: [{ field: 'betreuungsstufe', anchor } as const] };
    expect(await read(mask('aktiv', 'IG', 'arbeitslos'), lessons)).toMatchObject({
      values: { betreuungsstufe: 'IG' },
      problems: [],
    });
    expect((await read(mask('IN', 'aktiv', 'IG', 'arbeitslos'), lessons)).values).toEqual({});
  });

  it('in a list that names what it holds in its first column', async () => {
    const mask = (...rows: (readonly [string, string])[]) =>
      `<h2>Weiteres</h2><table><thead><tr><th>Kennung</th><th>Inhalt</th></tr></thead><tbody>${rows
        .map(([name, value]) => `<tr><td>${name}</td><td>${value}</td></tr>`)
        .join('')}</tbody></table>`;
    const anchor = await pointAt(mask(['Ziffer 7', 'IN'], ['Ziffer 8', 'IK']), 'IK');
    expect(anchor).toMatchObject({ label: 'Inhalt', row: 'Ziffer 8', of: 1 });
    const lessons = { mappings: [{ field: 'betreuungsstufe', anchor } as const] };
    const other = mask(['Ziffer 8', 'IG'], ['Ziffer 7', 'IN'], ['Ziffer 6', 'IF']);
    expect((await read(other, lessons)).values).toEqual({ betreuungsstufe: 'IG' });
  });

  it('inside open shadow roots', async () => {
    const mask = (value: string) =>
      `<div id=host></div><script>
        const root = document.getElementById('host').attachShadow({ mode: 'open' });
        root.innerHTML = \`<h2>Betreuung</h2>${input('Merkmal Q', value)}\`;
      </script>`;
    const anchor = await pointAt(mask('IK'), 'IK');
    const lessons = { mappings: [{ field: 'betreuungsstufe', anchor } as const] };
    expect((await read(mask('IN'), lessons)).values).toEqual({ betreuungsstufe: 'IN' });
  });

  it('as the Kundennummer, which stands among other words', async () => {
    const mask = (text: string) => `<dl><dt>Vorgang:</dt><dd>${text}</dd></dl>`;
    const caseKey = await pointAt(mask('KdNr 123D456789 / Nord'), 'KdNr 123D456789 / Nord');
    const { values } = await read(mask('KdNr 987X654321 / Süd'), { caseKey });
    expect(values).toEqual({ kundennummer: '987X654321' });
  });
});

describe('who clicks beside a value means it', () => {
  const clicked = async (html: string, selector: string) => {
    const page = await reader.open(html);
    await page.evaluate(code);
    const at = await page.evaluate((where) => teach.clickedAt(document, where), selector);
    await reader.release(page);
    return at;
  };

  it('on its label, and on the box that is drawn in place of the real one', async () => {
    const box = (label: string) =>
      `<div><label class=switch><input type=checkbox style="opacity:0"><i class=knob></i><span>${label}</span></label></div>`;
    const html = `<h2>Merkmale</h2>${input('Merkmal Q', 'IK')}${box('Kz. U27')}${box('Kz. U28')}`;
    expect(await clicked(html, 'label')).toBe('Merkmal Q: IK');
    expect(await clicked(html, '.knob')).toBe('Kz. U27: nein');
    expect(await clicked(html, '.switch span')).toBe('Kz. U27: nein');
  });

  it('and between two values, none', async () => {
    expect(
      await clicked(`<div id=both>${input('A1', 'x')}${input('A2', 'y')}</div>`, '#both'),
    ).toBe(null);
  });
});

describe('what was taught outranks what labels say', () => {
  const mask = (stufe: string, merkmal: string) =>
    `${input('Betreuungsstufe', stufe)}${input('Merkmal Q', merkmal)}`;

  it('of the field', async () => {
    const anchor = await pointAt(mask('IN', 'IG'), 'IG');
    const lessons = { mappings: [{ field: 'betreuungsstufe', anchor } as const] };
    expect(await read(mask('IN', 'IK'), lessons)).toEqual({
      values: { betreuungsstufe: 'IK' },
      problems: [],
      isWhole: false,
    });
  });

  it('of the place', async () => {
    const anchor = await pointAt(input('Geburtsdatum', '03.07.1990'), '03.07.1990');
    const lessons = { mappings: [{ field: 'esbAm', anchor } as const] };
    const { values } = await read(input('Geburtsdatum', '04.08.1991'), lessons);
    expect(values).toEqual({ esbAm: '1991-08-04' });
  });

  it('and what can be taken as no value of the field is said, not guessed', async () => {
    const anchor = await pointAt(mask('IN', 'IG'), 'IG');
    const lessons = { mappings: [{ field: 'esbAm', anchor } as const] };
    const { values, problems } = await read(mask('IN', 'demnächst'), lessons);
    expect(values).toEqual({ betreuungsstufe: 'IN' });
    expect(problems).toEqual([expect.stringContaining('„demnächst“ ist')]);
  });
});

describe('what is not to be read', () => {
  it('is not read, and nothing else is lost', async () => {
    const mask = `<section><h3>Entwurf A</h3>${input('Betreuungsstufe', 'IN')}</section>
      <section><h3>Gültig</h3>${input('Betreuungsstufe', 'IG')}</section>${input('Alter', '36')}`;
    expect((await read(mask, {})).values).not.toHaveProperty('betreuungsstufe', 'IN');
    const anchor = await pointAt(mask, 'IG');
    const { values } = await read(mask, { exclusions: [anchor] });
    expect(values).toEqual({ alter: 36 });
  });

  it('is a whole list, where one of its cells was pointed at', async () => {
    const list = `<h2>Kontakte</h2><table><tr><th>Datum</th><th>Kontaktart</th></tr>
      <tr><td>01.02.2026</td><td>telefonisch</td></tr><tr><td>03.02.2026</td><td>persönlich</td></tr></table>`;
    expect((await read(list, {})).values).toHaveProperty('kontakte');
    const anchor = await pointAt(list, '03.02.2026');
    expect(JSON.stringify(anchor)).not.toContain('telefonisch');
    expect((await read(list, { exclusions: [anchor] })).values).toEqual({});
  });
});

describe('where it can’t be told which place is meant', () => {
  const two = `${input('Merkmal Q', 'IK')}${input('Merkmal Q', 'IG')}`;

  it('nothing is read, and the panel can say so', async () => {
    const anchor = await pointAt(input('Merkmal Q', 'IK'), 'IK');
    const lessons = { mappings: [{ field: 'betreuungsstufe', anchor } as const] };
    const { values, problems } = await read(two, lessons);
    expect(values).toEqual({});
    expect(problems).toEqual([
      'Betreuungsstufe: Die Zuordnung „Merkmal Q“ passt hier zu 2 Stellen; es wurde nichts übernommen.',
    ]);
  });

  it('what is not to be read is not read at any of them', async () => {
    const anchor = await pointAt(input('Alter', '36'), '36');
    const { values } = await read(`${input('Alter', '36')}${input('Alter', '36')}`, {
      exclusions: [anchor],
    });
    expect(values).toEqual({});
  });
});

it('a mask gets the name that the profile has for its heading', async () => {
  const mask = `<h1>Zeiten</h1>${input('gültig bis', '01.02.2026')}`;
  expect((await read(mask, {})).values).toEqual({});
  const masks = [{ name: 'Profil', heading: 'Zeiten' }];
  expect((await read(mask, { masks })).values).toEqual({ profilGueltigBis: '2026-02-01' });
});

it('a large page is searched in small steps', async () => {
  const anchor: Anchor = {
    label: '',
    after: 'Betreuung',
    headings: [],
    kind: 'text',
    position: 2,
    of: 2,
  };
  const page = await reader.open(`<h2>Betreuung</h2>${'<p>x</p>'.repeat(2000)}`);
  await page.evaluate(code);
  const steps = await page.evaluate((taught) => teach.stepsOf(document, taught), {
    mappings: [{ field: 'betreuungsstufe' as const, anchor }],
  });
  const pointing = await page.evaluate(() => teach.stepsOfPointing(document));
  await reader.release(page);
  // Each element, and each text in one.
  expect(steps).toBeGreaterThan(4000);
  // Each of them again, and some of the elements when they are read.
  expect(pointing).toBeGreaterThan(4000);
});

it('a form whose inputs take the place of its properties does not lead round in circles', async () => {
  const names = ['parentElement', 'parentNode', 'getRootNode', 'compareDocumentPosition'];
  const page = await reader.open(
    `<form><b>x</b><label>Alter <input value=36></label>${names.map((name) => `<input type=hidden name=${name}>`).join('')}</form>`,
  );
  await page.evaluate(code);
  const at = (selector: string) =>
    page.$eval(selector, (element) => teach.valueAt(document, element));
  // What stands beside the only value means that.
  expect([await at('label input'), await at('b')]).toEqual(['36', '36']);
  await reader.release(page);
});

it('a large page that never rests can be gone through by keys', async () => {
  const fields = Array.from(
    { length: 600 },
    (_, i) => `<p><label for=f${i}>Merkmal ${i}</label><input id=f${i}></p>`,
  );
  const page = await reader.open(fields.join(''));
  await page.evaluate(code);
  const label = await page.evaluate(() => teach.firstGoneTo(document));
  await reader.release(page);
  expect(label).toBe('Merkmal 0');
});

it('no step of reading, diagnosing or pointing asks much of a large page', async () => {
  const field = (i: number) =>
    `<p><label for=f${i}>Merkmal ${i}</label><input id=f${i}></p><dl><dt>Alter</dt><dd>36</dd></dl>`;
  const page = await reader.open(Array.from({ length: 600 }, (_, i) => field(i)).join(''));
  await page.evaluate(code);
  const most = await page.evaluate(() => teach.mostAtOnce(document));
  await reader.release(page);
  for (const asked of Object.values(most)) expect(asked).toBeLessThan(300);
});

/** Switches, and what is said of them beside and beneath. */
import { G, type Pattern } from './pattern.ts';

const drawn = (state: string, tag = 'div') =>
  `<${tag} class="x-switch x-size-m ${state}" style="display:inline-block;width:36px;height:20px"><i class=x-switch__handle></i><div class=x-switch__content></div></${tag}>`;
const inButton = (state: string, shown: string, other: string) =>
  `<div class="x-switch ${state}" style="display:inline-block"><button style="width:60px;text-align:${state === 'is--on' ? 'right' : 'left'}"><span class=x-switch--label>${shown}</span><span class=x-switch--label style="display:block;height:0;overflow:hidden">${other}</span><span class=x-switch--icon style="display:inline-block;width:16px;height:16px"></span></button></div>`;
/** A kit's own drawing of a box that it leaves out of sight, and does not tell its state. */
const painted = (id: string, label: string, state = '', box = '') =>
  `<div class="x-box ${state}"><div class=x-box-container style="display:inline-block;width:18px;height:18px;border:2px solid"><div><input type=checkbox id=${id} ${box || 'style="position:absolute;left:-999em"'}></div></div><label for=${id}>${label}</label></div>`;
const item = (label: string, control: string, help = '') =>
  `<div><div class=x-form__label><label for="">${label}</label></div><div><div>${control}</div>${help}</div></div>`;

export const SWITCHES: Pattern[] = [
  [
    'a switch beside a label that has words beneath it',
    '<div><div><span>Alleinerziehend</span><div>Mindestens ein Kind unter 18</div></div><button role=switch aria-checked=true></button></div><div><div><div>Elternzeit</div><small>auch in Teilzeit</small></div><button role=switch aria-checked=false></button></div>',
    { alleinerziehend: true, elternzeit: false },
  ],
  [
    'a box before a label that has words beneath it',
    '<div><input type=checkbox checked><div><div>Pflegezeit</div><div>nach dem Pflegezeitgesetz</div></div></div>',
    { pflegezeit: true },
  ],
  [
    'a value beneath its label is one, whatever switch stands beside them',
    '<div><div><div>Alleinerziehend</div><div>ja</div></div><button role=switch aria-checked=false></button></div>',
    { alleinerziehend: true },
  ],
  [
    'a box that marks a line is no value of what stands in it',
    '<div><input type=checkbox checked><div><div>Wiedervorlage</div><div>01.12.2026</div></div></div><div><input type=checkbox checked><div><div>Berufsabschluss</div><div>Zeugnis vom Kunden</div></div></div>',
    { wiedervorlageAm: '2026-12-01' },
  ],
  [
    'switches of plain elements, on and off, and words that help beneath them',
    item('Alleinerziehend', drawn('x-is-checked'), '<p>Mindestens ein Kind unter 18</p>') +
      item('Elternzeit', drawn(''), '<div class=x-form__help>auch in Teilzeit</div>') +
      item('Pflegezeit', drawn('', 'span')),
    { alleinerziehend: true, elternzeit: false, pflegezeit: false },
  ],
  [
    'what bears the word in its class and is no switch',
    item('Alleinerziehend', '<div class=view-switch><i class=handle></i>Liste</div>') +
      item('Elternzeit', `<div class=x-switch-group>${drawn('')}${drawn('x-is-checked')}</div>`) +
      item('Pflegezeit', '<div class=x-switch><i class=x-switch__icon></i></div>'),
    {},
  ],
  [
    'a plain switch that may be on, or of which nobody knows, is not off',
    item('Alleinerziehend', drawn('enabled')) +
      item('Elternzeit', drawn('x-loading')) +
      item('Pflegezeit', drawn('x-indeterminate')) +
      item('Selbstständig', drawn('').replace('<div ', '<div data-on=true ')),
    {},
  ],
  [
    'a plain switch that writes on itself that it is on is not off, whatever its class says',
    item('Alleinerziehend', drawn('').replace('</div>', 'Aktiv</div>')) +
      item('Elternzeit', drawn('').replace('</div>', 'Inaktiv</div>')),
    { elternzeit: false },
  ],
  [
    'a box before a label with a day or somebody else beneath it chooses a line',
    '<div><div><input type=checkbox></div><div><div>Rechtsbehelf offen</div><div>Widerspruch vom 03.11.2026</div></div></div><div><div><div>Alleinerziehend</div><div>Partnerin in der BG</div></div><div><input type=checkbox role=switch checked></div></div>',
    {},
  ],
  [
    'a switch that says nothing of itself is not off, nor is one whose handle lies to the right',
    '<style>.s{width:40px;height:20px;display:block;position:relative}.s i{position:absolute;width:18px;height:18px;left:0}.zz i{left:22px}</style><div><div>Alleinerziehend</div><div role=switch class=s><i></i></div></div><div><div>Elternzeit</div><div class="s x-switch zz"><i class=handle></i></div></div><div><div>Pflegezeit</div><div class="s x-switch"><i class=handle></i></div></div><div><div>Selbstständig</div><div role=switch class=s data-state=unchecked><i></i></div></div>',
    { pflegezeit: false, selbststaendig: false },
  ],
  [
    'fields and values beside a label that has words beneath it',
    '<div><div><div>Alleinerziehend</div><div>Mindestens ein Kind unter 18</div></div><div><select><option>nein<option selected>ja</select></div></div><div><div>Wiedervorlage <small>spätestens in sechs Monaten</small></div><div>01.12.2026</div></div>',
    { alleinerziehend: true, wiedervorlageAm: '2026-12-01' },
  ],
  [
    'the same in a table and in a list of terms',
    '<table><tr><td>Alleinerziehend<small>Mindestens ein Kind unter 18</small><td><input type=checkbox checked><tr><th>Elternzeit<div>auch in Teilzeit</div><td>nein<tr><td>Wiedervorlage<small>spätestens in sechs Monaten</small><td>01.12.2026</table><dl><dt>Pflegezeit<div>nach dem Pflegezeitgesetz</div><dd>ja<dt>Selbstständig<br><small>auch im Nebenerwerb</small><dd>nein</dl>',
    {
      alleinerziehend: true,
      elternzeit: false,
      wiedervorlageAm: '2026-12-01',
      pflegezeit: true,
      selbststaendig: false,
    },
  ],
  [
    'of two descriptions of a term the one that only helps is no value',
    '<dl><dt>Pflegezeit<dd>nach dem Pflegezeitgesetz<dd>ja<dt>Wiedervorlage<dd>01.12.2026<dd>spätestens alle sechs Monate<dt>Erstgespräch<dd>verschoben<dd>05.11.2026</dl>',
    { pflegezeit: true, wiedervorlageAm: '2026-12-01' },
  ],
  [
    'a state beneath a label is no help, nor is what cannot be read; the value beside it may be of something else',
    '<table><tr><td>Einstiegsberatung<small>eingeladen</small><td>05.11.2026</table><div><div><div>Wiedervorlage</div><div>demnächst</div></div><div>ja</div></div><dl><dt>Elternzeit<div>auch in Teilzeit</div><dd>Partnerin<dt>Partner: Pflegezeit<div>nach dem Pflegezeitgesetz</div><dd>ja</dl>',
    {},
  ],
  [
    'switches that say “Aktiv” or “Inaktiv” on themselves or beside them',
    '<div><span>Pflegezeit</span><div role=switch aria-checked=true>Aktiv</div></div><div><span>Elternzeit</span><div role=switch aria-checked=false>Inaktiv</div></div><div><span>Selbstständig</span><div><input type=checkbox role=switch checked id=s><label for=s>Aktiv</label></div></div>',
    { pflegezeit: true, elternzeit: false, selbststaendig: true },
  ],
  [
    'boxes under what is to be asked for are no facts',
    '<h3>Nachweise anfordern</h3><label><input type=checkbox checked> Elternzeit</label><label><input type=checkbox> Pflegezeit</label>',
    {},
  ],
  [
    'words beneath a label that explain, but say that it came to nothing or is to come',
    '<table><tr><td>Bewilligt am<small>laut Bescheid, inzwischen aufgehoben</small><td>01.02.2026<tr><td>Nächster Termin<small>bitte absagen</small><td>01.12.2026<tr><td>Elternzeit<small>laut Kundin ab Februar geplant</small><td>ja</table><dl><dt>Erstgespräch<dd>05.11.2026<dd>laut Frau Meier ausgefallen</dl>',
    {},
  ],
  [
    'a switch that says one thing, and its state another',
    '<span>Elternzeit</span><button role=switch aria-checked=true>Inaktiv</button>',
    {},
  ],
  [
    'switches that are off by the unseen boxes in them, with their names in them and beside them',
    '<div><label>Stabilisierung</label><div><div role=switch class="x-switch"><input type=checkbox style="position:absolute;width:0;height:0;opacity:0;margin:0"><span style="display:inline-block;width:40px;height:20px;background:#ccc"></span><span>in Stabilisierungsmaßnahme</span></div></div></div><div><label>Elternzeit</label><div role=switch class="x-switch"><input type=checkbox style="position:absolute;width:0;height:0;opacity:0;margin:0"><span style="display:inline-block;width:40px;height:20px;background:#ccc"></span></div></div><div><label>Pflegezeit</label><div role=switch class="x-switch is-checked"><input type=checkbox checked style="position:absolute;width:0;height:0;opacity:0;margin:0"><span style="display:inline-block;width:40px;height:20px;background:#ccc"></span></div></div>',
    { stabilisierungsmassnahme: false, elternzeit: false, pflegezeit: true },
  ],
  [
    'such a switch of which what slides lies where it is on, and one with nothing in it that tells',
    '<div><label>Elternzeit</label><div role=switch class="x-switch"><input type=checkbox style="position:absolute;width:0;height:0;opacity:0;margin:0"><span style="display:inline-block;width:40px;height:20px;background:#ccc"><i class=handle style="display:block;width:16px;height:16px;margin-left:22px"></i></span></div></div><div><label>Pflegezeit</label><div role=switch class=x-switch><span style="display:inline-block;width:40px;height:20px;background:#ccc"></span></div></div>',
    {},
  ],
  [
    'a button that is a switch, with a label of its own',
    '<div><div><label id=wl for=wv>Widerspruch oder Klage anhängig</label></div><button id=wv type=button aria-pressed=false aria-labelledby=wl style="width:40px;height:20px"><svg width=9 height=9></svg></button></div><div><div><label id=nl for=nv>Newsletter erlaubt</label></div><button id=nv type=button aria-pressed=true aria-labelledby=nl style="width:40px;height:20px"><svg width=9 height=9></svg></button></div>',
    { rechtsbehelfOffen: false },
  ],
  [
    'a button that folds up what its label names',
    '<div><label id=wl for=wv>Elternzeit</label><button id=wv type=button aria-pressed=true aria-expanded=true aria-labelledby=wl style="width:40px;height:20px"><svg width=9 height=9></svg></button></div>',
    {},
  ],
  [
    'a switch between its two states, named by what stands over it',
    '<style>.sw input{opacity:0;width:0;height:0}.lever{display:inline-block;width:36px;height:14px;background:#888}</style><div><p>Alleinerziehend</p><div class=sw><label>Nein<input type=checkbox checked><span class=lever></span>Ja</label></div></div><div><p>Elternzeit</p><div class=sw><label>Nein<input type=checkbox><span class=lever></span>Ja</label></div></div>',
    { alleinerziehend: true, elternzeit: false },
  ],
  [
    'such a switch the other way round: nobody knows which end is on',
    '<div><p>Elternzeit</p><div><label>Ja<input type=checkbox checked>Nein</label></div></div>',
    {},
  ],
  [
    'a transparent box over a title that has something beneath it',
    '<div style="display:grid"><input type=checkbox checked style="grid-area:1/1;opacity:0;width:100%;min-height:40px"><div style="grid-area:1/1;padding:8px">Elternzeit</div><div><dl><dt>Geburtsdatum<dd>3.7.1990</dl></div></div>',
    G,
  ],
  [
    'the same where it is named only unseen',
    '<div style="display:grid"><input type=checkbox checked aria-label=Elternzeit style="grid-area:1/1;opacity:0;width:100%;min-height:40px"><div style="grid-area:1/1;padding:8px">Elternzeit</div><div>seit 2 Jahren</div></div>',
    {},
  ],
  [
    'the same where a switch is drawn before the words',
    '<div style="position:relative"><input type=checkbox checked style="position:absolute;inset:0;opacity:0;width:100%;height:24px"><span style="display:inline-block;width:30px;height:16px;background:green"></span> <span>Elternzeit</span></div>',
    { elternzeit: true },
  ],
  [
    'the same where it lies beside the words',
    '<div style="position:relative"><input type=checkbox checked style="position:absolute;left:0;top:0;opacity:0;width:17px;height:17px"><label style="padding-left:26px">Elternzeit</label><small>Hilfe</small></div>',
    { elternzeit: true },
  ],
  [
    'a box over a title that is not transparent, and not drawn either; and one beside words',
    '<div style="position:relative"><input type=checkbox checked style="appearance:none;position:absolute;left:0;top:0;width:100%;height:30px"><div>Elternzeit</div><div>siehe Akte</div></div><div style="display:flex"><input type=checkbox checked><div>Pflegezeit</div><div>bis 2027</div></div>',
    { pflegezeit: true },
  ],
  [
    'a title under a transparent box that is folded up heads nothing of what comes after it',
    '<style>.c{display:grid}.c input{grid-area:1/1;opacity:0;width:100%;min-height:40px}.c .title{grid-area:1/1;padding:8px}</style><div><div class=c><input type=checkbox><div class=title>Frühere Vereinbarungen</div><div style="display:none">x</div></div><div class=c><input type=checkbox checked><div class=title>Angaben</div><dl><dt>Geburtsdatum<dd>3.7.1990</dl></div></div>',
    G,
  ],
  [
    'switches drawn in a button, the word of the other state as high as nothing',
    item('Ausbildungswillig', inButton('is--on', 'Ja', 'Nein')) +
      item('Alleinerziehend', inButton('is--off', 'Nein', 'Ja')),
    { ausbildungswillig: true, alleinerziehend: false },
  ],
  [
    'a button in what bears the word in its class, and such a switch of which nobody knows',
    item('Ausbildungswillig', '<div class=lang-switch><button>Ja<i></i></button></div>') +
      item('Alleinerziehend', inButton('is--loading', 'Nein', 'Ja')),
    {},
  ],
  [
    'boxes out of sight that never hear of what is drawn for them',
    painted('a', 'Alleinerziehend', 'x-checked') +
      painted('e', 'Elternzeit') +
      painted('p', 'Pflegezeit', 'x-unchecked'),
    { alleinerziehend: true, elternzeit: false, pflegezeit: false },
  ],
  [
    'of one drawn in what is called active nobody knows; one that the browser draws says it itself',
    painted('a', 'Alleinerziehend', 'active') +
      painted('e', 'Elternzeit', 'x-checked', 'style="margin:0"') +
      painted('p', 'Pflegezeit', 'x-selected', 'checked style="opacity:0"'),
    { elternzeit: false, pflegezeit: true },
  ],
  [
    'one that is drawn as chosen, but says that it is not ticked',
    painted('a', 'Alleinerziehend', 'active not-checked'),
    {},
  ],
  [
    'as many buttons as there are categories, and more than that, which are pages',
    '<div><div class=text-caption>Kundenkategorie</div><div class=group><button type=button class="btn">A</button><button type=button class="btn">B</button><button type=button class="btn">C</button><button type=button class="btn">D</button><button type=button class="btn">E</button><button type=button class="btn">S</button><button type=button class="btn">X</button><button type=button class="btn btn--active">Y</button><button type=button class="btn">Z</button></div></div><div><div class=text-caption>Klassenstufe</div><div class=group><button type=button class="btn">1</button><button type=button class="btn">2</button><button type=button class="btn">3</button><button type=button class="btn">4</button><button type=button class="btn">5</button><button type=button class="btn">6</button><button type=button class="btn">7</button><button type=button class="btn">8</button><button type=button class="btn btn--active">9</button><button type=button class="btn">10</button></div></div>',
    { kundenkategorie: 'Y' },
  ],
];

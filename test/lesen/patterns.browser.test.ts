/** Small pages, each one way to show a label, a value, or something that is neither. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Reader, startReader, values } from './reader.ts';

let reader: Reader;
/** One for all of them: each is small, and none leaves anything behind. */
let page: Page;
beforeAll(async () => {
  reader = await startReader();
  page = await reader.open('<body></body>');
});
afterAll(() => reader.close());

type Fall = readonly [name: string, html: string, expected: Record<string, unknown>];

const G = { geburtsdatum: '1990-07-03' };
const HIDDEN = '<dl><dt>Geburtsdatum<dd>3.7.1990</dl>';

const UNSEEN: Fall[] = [
  ['inert above', `<main inert><section>${HIDDEN}</section></main>`, {}],
  [
    'inactive slot',
    `<x-t><template shadowrootmode=open><slot name=a></slot><div hidden><slot name=b></slot></div></template><div slot=b>${HIDDEN}</div></x-t>`,
    {},
  ],
  [
    'a slot that is not there',
    `<x-t><template shadowrootmode=open><slot name=a></slot></template><div slot=b>${HIDDEN}</div></x-t>`,
    {},
  ],
  [
    'visibility on an ancestor',
    `<section style="visibility:hidden"><div><div>${HIDDEN}</div></div></section>`,
    {},
  ],
  [
    'visibility: collapse of a row',
    '<table><tr style="visibility:collapse"><th>Geburtsdatum<td>3.7.1990</table>',
    {},
  ],
  ['max-height 0', `<div style="max-height:0;overflow:hidden"><div>${HIDDEN}</div></div>`, {}],
  ['height 0, clipped', `<div style="height:0;overflow:clip"><div>${HIDDEN}</div></div>`, {}],
  [
    'grid row of 0fr',
    `<div style="display:grid;grid-template-rows:0fr"><div style="overflow:hidden;min-height:0">${HIDDEN}</div></div>`,
    {},
  ],
  [
    'details closed within an open one',
    `<details open><summary>A</summary><details><summary>B</summary>${HIDDEN}</details></details>`,
    {},
  ],
  ['hidden until found', `<div hidden=until-found>${HIDDEN}</div>`, {}],
  [
    'opacity on an ancestor',
    `<div style="opacity:0"><div style="opacity:1">${HIDDEN}</div></div>`,
    {},
  ],
  ['clip-path circle(0)', `<div style="clip-path:circle(0)">${HIDDEN}</div>`, {}],
  ['clip-path inset(100%)', `<div style="clip-path:inset(100%)">${HIDDEN}</div>`, {}],
  ['clip: rect(0 0 0 0)', `<div style="position:absolute;clip:rect(0,0,0,0)">${HIDDEN}</div>`, {}],
  ['far above', `<div style="position:absolute;top:-9999px">${HIDDEN}</div>`, {}],
  [
    'text-indent',
    '<div>Geburtsdatum</div><div style="text-indent:-9999px;overflow:hidden">3.7.1990</div>',
    {},
  ],
  ['font-size 0', `<div style="font-size:0">${HIDDEN}</div>`, {}],
  ['scaled to nothing in one direction', `<div style="transform:scaleY(0)">${HIDDEN}</div>`, {}],
  [
    'outside of what its box cuts off',
    `<div style="position:relative;overflow:hidden;width:300px;height:80px"><div style="position:absolute;left:320px">${HIDDEN}</div></div>`,
    {},
  ],
  [
    'a drawer moved out of the window',
    `<div style="position:fixed;top:0;right:0;width:300px;transform:translateX(100%)">${HIDDEN}</div>`,
    {},
  ],
  ['aria-hidden is seen all the same', `<div aria-hidden=true>${HIDDEN}</div>`, G],
  [
    'aria-hidden duplicate of a label',
    '<div><label for=a>Geburtsdatum</label><span aria-hidden=true>Geburtsdatum</span><input id=a value=3.7.1990></div>',
    G,
  ],
  [
    'a second label that a framework hides',
    '<div><label for=a style="display:none">Wiedervorlage</label><span>Geburtsdatum</span><input id=a value=3.7.1990></div>',
    G,
  ],
  [
    'a notch that repeats the label',
    '<div><label for=a>Geburtsdatum</label><div><input id=a value=3.7.1990><fieldset aria-hidden=true><legend><span>Geburtsdatum</span></legend></fieldset></div></div>',
    G,
  ],
  [
    'content-visibility: auto, below the fold',
    `<div style="height:4000px"></div><div style="content-visibility:auto">${HIDDEN}</div>`,
    G,
  ],
  [
    'a datalist',
    '<label>Betreuungsstufe <input list=l value=IK></label><datalist id=l><option>IN<option>IF</datalist>',
    { betreuungsstufe: 'IK' },
  ],
  ['a template in a field', '<div>Geburtsdatum</div><template>3.7.1990</template><div></div>', {}],
  [
    'a comment and a script',
    '<div>Geburtsdatum</div><!-- 3.7.1990 --><script type=application/json>"3.7.1990"</script>',
    {},
  ],
  ['a loading text', '<dl><dt>Geburtsdatum<dd>Wird geladen …</dl>', {}],
  [
    'a skeleton',
    '<div><div>Wiedervorlage</div><div style="width:90px;height:14px;background:#eee"></div></div>',
    {},
  ],
];

const LABELS: Fall[] = [
  ['text-transform', '<dl><dt style="text-transform:uppercase">Geburtsdatum<dd>3.7.1990</dl>', G],
  [
    'letters of their own spacing',
    '<div><span>G&shy;eburts&shy;datum</span> <span>3.7.1990</span></div>',
    G,
  ],
  [
    'cut in the markup, whole in its title',
    '<div><span title="Geburtsdatum">Geburtsd…</span> <span>3.7.1990</span></div>',
    G,
  ],
  [
    'asterisk in an element of its own',
    '<div><label for=a>Geburtsdatum</label><span class=req>*</span><input id=a value=3.7.1990></div>',
    G,
  ],
  [
    'asterisk between plain elements',
    '<div><span>Geburtsdatum</span><span>*</span><span>3.7.1990</span></div>',
    G,
  ],
  [
    'colon in an element of its own',
    '<div><b>Geburtsdatum</b><span>:</span> <span>3.7.1990</span></div>',
    G,
  ],
  [
    '"(Pflichtfeld)"',
    '<div><label for=a>Geburtsdatum (Pflichtfeld)</label><input id=a value=3.7.1990></div>',
    G,
  ],
  [
    'a mark for help beside the label',
    '<div><span>Geburtsdatum</span><button>?</button><span>3.7.1990</span></div>',
    G,
  ],
  [
    'an icon in letters',
    '<div><span>Geburtsdatum</span><i class="material-icons" aria-hidden=true>event</i><span>3.7.1990</span></div>',
    G,
  ],
  [
    'an icon in letters inside the value',
    '<dl><dt>Geburtsdatum<dd><i style="font-family:Material Symbols Outlined">calendar_month</i> 3.7.1990</dl>',
    G,
  ],
  [
    'a copy button behind the value',
    '<dl><dt>Kundennummer<dd>123D456789 <button>Kopieren</button></dl>',
    { kundennummer: '123D456789' },
  ],
  [
    'a link as value',
    '<dl><dt>Kundennummer<dd><a href="#">123D456789</a></dl>',
    { kundennummer: '123D456789' },
  ],
  [
    'label after the input',
    '<div><input id=a value=3.7.1990><label for=a>Geburtsdatum</label></div>',
    G,
  ],
  [
    'label after the input, no for',
    '<div style="position:relative"><input placeholder=" " value=3.7.1990><label style="position:absolute;top:0;left:6px;font-size:9px">Geburtsdatum</label></div>',
    G,
  ],
  [
    'labels on the right of their inputs could be of the next',
    '<div><div><input value=3.7.1990><span>Geburtsdatum</span></div><div><input value=36><span>Alter</span></div></div>',
    {},
  ],
  [
    'floating over the input',
    '<div style="position:relative"><span style="position:absolute;top:0;left:4px;font-size:10px">Geburtsdatum</span><input style="padding-top:14px" value=3.7.1990></div>',
    G,
  ],
  ['placeholder as label, filled', '<input placeholder=Geburtsdatum value=3.7.1990>', G],
  ['placeholder as label, empty', '<input placeholder=Wiedervorlage>', { wiedervorlageAm: null }],
  [
    'placeholder is no value',
    '<div><span>Wiedervorlage</span><input placeholder=01.12.2026></div>',
    { wiedervorlageAm: null },
  ],
  [
    'placeholder against a label',
    '<label>Wiedervorlage <input placeholder=Geburtsdatum value=01.12.2026></label>',
    { wiedervorlageAm: '2026-12-01' },
  ],
  [
    'label under the value',
    '<div><div style="font-size:20px;font-weight:bold">3.7.1990</div><div style="font-size:11px;color:#777">Geburtsdatum</div></div>',
    G,
  ],
  [
    'label under the value, and something else below',
    '<div><div>3.7.1990</div><div>Geburtsdatum</div><div>siehe Akte</div></div>',
    {},
  ],
  [
    'reversed by flex',
    '<div style="display:flex;flex-direction:column-reverse"><div>3.7.1990</div><div>Geburtsdatum</div></div>',
    G,
  ],
  [
    'reversed by order',
    '<div style="display:flex"><span style="order:2">3.7.1990</span><span style="order:1">Geburtsdatum</span></div>',
    G,
  ],
  [
    'on the right by float',
    '<div><span style="float:right">3.7.1990</span><span>Geburtsdatum</span></div>',
    G,
  ],
  [
    'rows of labels over rows of values',
    '<div style="display:grid;grid-template-columns:1fr 1fr"><span>Geburtsdatum</span><span>Alter</span><span>3.7.1990</span><span>36</span></div>',
    { ...G, alter: 36 },
  ],
  [
    'a column of labels beside one of values',
    '<div style="display:flex"><div><div>Geburtsdatum</div><div>Alter</div></div><div><div>3.7.1990</div><div>36</div></div></div>',
    { ...G, alter: 36 },
  ],
  [
    'the same, one value missing',
    '<div style="display:flex;line-height:20px"><div><div>Wiedervorlage</div><div>Geburtsdatum</div><div>Alter</div></div><div><div style="height:20px"></div><div>3.7.1990</div><div>36</div></div></div>',
    { ...G, alter: 36 },
  ],
  [
    'columns by CSS order',
    '<div style="display:grid;grid-template-columns:1fr 1fr;grid-auto-flow:column;grid-template-rows:auto auto"><span>Geburtsdatum</span><span>Alter</span><span>3.7.1990</span><span>36</span></div>',
    { ...G, alter: 36 },
  ],
  [
    'subgrid',
    '<div style="display:grid;grid-template-columns:1fr 1fr"><div style="display:grid;grid-column:span 2;grid-template-columns:subgrid"><span>Geburtsdatum</span><span>3.7.1990</span></div><div style="display:grid;grid-column:span 2;grid-template-columns:subgrid"><span>Alter</span><span>36</span></div></div>',
    { ...G, alter: 36 },
  ],
  [
    'th scope=row',
    '<table><tbody><tr><th scope=row>Geburtsdatum</th><td>3.7.1990</td></tr><tr><th scope=row>Alter</th><td>36</td></tr></tbody></table>',
    { ...G, alter: 36 },
  ],
  [
    'four cells: two pairs',
    '<table><tr><th>Geburtsdatum</th><td>3.7.1990</td><th>Alter</th><td>36</td></tr></table>',
    { ...G, alter: 36 },
  ],
  [
    'a cell for the colon',
    '<table><tr><td>Geburtsdatum</td><td>:</td><td>3.7.1990</td></tr></table>',
    G,
  ],
  [
    'a cell for the asterisk',
    '<table><tr><td>Geburtsdatum</td><td>*</td><td><input value=3.7.1990></td></tr></table>',
    G,
  ],
  [
    'dl with wrapping divs in a grid',
    '<dl style="display:grid;grid-template-columns:1fr 1fr"><div><dt>Geburtsdatum</dt><dd>3.7.1990</dd></div><div><dt>Alter</dt><dd>36</dd></div></dl>',
    { ...G, alter: 36 },
  ],
  [
    'two dd',
    '<dl><dt>Erfolglose Anrufe</dt><dd>03.11.2026</dd><dd>05.11.2026</dd></dl>',
    { erfolgloseAnrufe: ['2026-11-03', '2026-11-05'] },
  ],
  [
    'two dt, one dd',
    '<dl><dt>Kundennr.</dt><dt>Kundennummer</dt><dd>123D456789</dd></dl>',
    { kundennummer: '123D456789' },
  ],
  [
    'legend over one control',
    '<fieldset><legend>Geburtsdatum</legend><input value=3.7.1990></fieldset>',
    G,
  ],
  [
    'one label, two values',
    '<dl><dt>Alter / Geburtsdatum</dt><dd>36 / 3.7.1990</dd></dl>',
    { ...G, alter: 36 },
  ],
  [
    'one label, two controls',
    '<div><span>Alter / Geburtsdatum</span><input size=3 value=36><input value=3.7.1990></div>',
    { ...G, alter: 36 },
  ],
  [
    'label by aria-labelledby of two',
    '<h3 id=h>EGV</h3><span id=l>gültig bis</span><input aria-labelledby="h l" value=14.07.2026>',
    { egvGueltigBis: '2026-07-14' },
  ],
  [
    'label drawn by ::before is in no text',
    '<style>.b::before{content:"Geburtsdatum: "}</style><div><span class=b>3.7.1990</span></div>',
    {},
  ],
  [
    'label drawn from data-label',
    '<style>td{display:block}td::before{content:attr(data-label)}</style><table><tr><td data-label=Geburtsdatum>3.7.1990</td><td data-label=Alter>36</td></tr></table>',
    { ...G, alter: 36 },
  ],
  [
    'colon drawn by ::after',
    '<style>.l::after{content:":"}</style><div><span class=l>Geburtsdatum</span> <span>3.7.1990</span></div>',
    G,
  ],
  [
    'list of "label: value"',
    '<ul><li>Geburtsdatum: 3.7.1990</li><li>Alter: 36</li></ul>',
    { ...G, alter: 36 },
  ],
  [
    'label and value in bold and plain',
    '<p><strong>Geburtsdatum</strong> 3.7.1990, <strong>Alter</strong> 36</p>',
    { ...G, alter: 36 },
  ],
  ['bulleted by dots', '<p>geb. 3.7.1990 · Alter: 36 · SGB II</p>', { ...G, alter: 36 }],
];

const VALUES: Fall[] = [
  [
    'date in three inputs under a label',
    '<div><label>Geburtsdatum</label><span><input size=2 value=03> . <input size=2 value=07> . <input size=4 value=1990></span></div>',
    G,
  ],
  [
    'date in three selects',
    '<div><span>Geburtsdatum</span><span><select><option>3</select><select><option>Juli</select><select><option>1990</select></span></div>',
    G,
  ],
  [
    'date in three spin buttons',
    '<div role=group aria-label=Geburtsdatum><div role=spinbutton contenteditable aria-valuenow=3 aria-valuetext=3>03</div><span>.</span><div role=spinbutton contenteditable aria-valuenow=7 aria-valuetext=Juli>07</div><span>.</span><div role=spinbutton contenteditable aria-valuenow=1990>1990</div></div>',
    G,
  ],
  [
    'date in three spin buttons, empty',
    '<div role=group aria-label=Wiedervorlage><div role=spinbutton contenteditable aria-valuetext=leer>TT</div><span>.</span><div role=spinbutton contenteditable aria-valuetext=leer>MM</div><span>.</span><div role=spinbutton contenteditable aria-valuetext=leer>JJJJ</div></div>',
    { wiedervorlageAm: null },
  ],
  [
    'date in three inputs, each with a label',
    '<fieldset><legend>Geburtsdatum</legend><div><div><label for=t>Tag</label><input id=t value=3></div><div><label for=m>Monat</label><input id=m value=7></div><div><label for=j>Jahr</label><input id=j value=1990></div></div></fieldset>',
    G,
  ],
  [
    'date in three places that each have the name of the whole',
    '<div><span id=l>Geburtsdatum</span><div role=group aria-labelledby=l><div role=presentation><span role=spinbutton contenteditable aria-label=Tag aria-labelledby=l>3</span>.<span role=spinbutton contenteditable aria-label=Monat aria-labelledby=l>7</span>.<span role=spinbutton contenteditable aria-label=Jahr aria-labelledby=l>1990</span></div><button aria-haspopup=dialog aria-label=Kalender aria-labelledby=l>▼</button></div></div>',
    G,
  ],
  [
    'two dates that are both named by one label',
    '<h3>EGV</h3><div><label id=l>Laufzeit</label><div><input role=combobox aria-labelledby=l value=15.01.2026><i></i><input role=combobox aria-labelledby=l value=14.07.2026></div></div>',
    { egvGueltigBis: '2026-07-14' },
  ],
  [
    'what was entered one by one, before the input for the next',
    '<div><label>Erfolglose Anrufe</label><div><div class=tag role=button>14.09.2026 <span aria-label=close>x</span></div><div class=tag role=button>16.09.2026 <span aria-label=close>x</span></div><div><input></div></div></div>',
    { erfolgloseAnrufe: ['2026-09-14', '2026-09-16'] },
  ],
  [
    'a box clipped away in a label, within something of its own',
    '<label><span style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)"><input type=checkbox checked></span><i style="display:inline-block;width:9px;height:9px;border:1px solid"></i> Alleinerziehend</label>',
    { alleinerziehend: true },
  ],
  [
    'a switch with a letter in it',
    '<div><label>Elternzeit</label><div>J <input type=checkbox role=switch checked></div></div>',
    { elternzeit: true },
  ],
  [
    'a description list by its class',
    '<dl class=x-description-list><div class=x-description-list-item><dt>Geburtsdatum<dd>3.7.1990</div></dl>',
    G,
  ],
  [
    'a label that ends with "- Optional"',
    '<div><label for=a>Geburtsdatum <span>- Optional</span></label><input id=a value=3.7.1990></div>',
    G,
  ],
  [
    'numbers of the case in a heading',
    '<h2>Person<div>Kundennr. 123D456789 · BG 12304//0004711</div></h2><dl><dt>Geburtsdatum<dd>3.7.1990</dl>',
    { ...G, kundennummer: '123D456789', bgNummer: '12304//0004711' },
  ],
  [
    'a span of dates',
    '<h3>EGV</h3><dl><dt>Laufzeit<dd>15.01.2026 – 14.07.2026</dl>',
    { egvGueltigBis: '2026-07-14' },
  ],
  [
    'a span with "bis zum"',
    '<dl><dt>EGV gültig<dd>15.01.2026 bis zum 14.07.2026</dl>',
    { egvGueltigBis: '2026-07-14' },
  ],
  [
    'date and time of day',
    '<dl><dt>Nächster Termin<dd>Mo., 14.12.2026, 10:30 Uhr</dl>',
    { naechsterTerminAm: '2026-12-14' },
  ],
  [
    'date and days left',
    '<dl><dt>Wiedervorlage<dd>14.12.2026 (in 16 Tagen)</dl>',
    { wiedervorlageAm: '2026-12-14' },
  ],
  ['time element', '<dl><dt>Geburtsdatum<dd><time datetime=1990-07-03>3. Juli 1990</time></dl>', G],
  [
    'combobox: shown text and value',
    '<div><label for=c>Kundenstatus</label><input id=c role=combobox value=arbeitslos><input type=hidden value=rasu></div>',
    { kundenstatus: 'alo' },
  ],
  [
    'select whose value differs',
    '<label>Kundenstatus <select><option value=alo>ratsuchend<option value=rasu selected>arbeitslos</select></label>',
    { kundenstatus: 'alo' },
  ],
  [
    'combobox by a button',
    '<div><span id=l>Kundenstatus</span><button role=combobox aria-labelledby=l>arbeitslos</button></div>',
    { kundenstatus: 'alo' },
  ],
  [
    'editable span',
    '<div><span>Geburtsdatum</span> <span contenteditable=true>3.7.1990</span></div>',
    G,
  ],
  [
    'badges',
    '<p>Elternzeit <span style="background:#ddd;border-radius:8px;padding:0 6px">nein</span></p>',
    { elternzeit: false },
  ],
  ['output', '<div><label for=o>Alter</label><output id=o>36</output></div>', { alter: 36 }],
  [
    'meter with its text',
    '<div><span>Berufspraxis in den letzten 2 Jahren</span> <meter max=24 value=8></meter> <span>8 Monate</span></div>',
    { praxisMonate24: 8 },
  ],
  [
    'meter alone is no value',
    '<div><span>Alter</span> <meter max=100 value=36>36</meter></div>',
    {},
  ],
  ['read-only div', '<div><label>Geburtsdatum</label><div class=readonly>3.7.1990</div></div>', G],
  ['disabled input', '<label>Geburtsdatum <input disabled value=3.7.1990></label>', G],
  [
    'textarea',
    '<label>Kundennummer <textarea>123D456789</textarea></label>',
    { kundennummer: '123D456789' },
  ],
  [
    'chips',
    '<div><span>Erfolglose Anrufe</span><div><span class=chip>03.11.2026 <button aria-label=entfernen>×</button></span><span class=chip>05.11.2026 <button aria-label=entfernen>×</button></span></div></div>',
    { erfolgloseAnrufe: ['2026-11-03', '2026-11-05'] },
  ],
  [
    'yes and no as buttons, one pressed',
    '<div><span>Elternzeit</span><button aria-pressed=false>ja</button><button aria-pressed=true>nein</button></div>',
    { elternzeit: false },
  ],
  [
    'a ticked box drawn as a sign',
    '<table><tr><td>Elternzeit</td><td>☑</td></tr><tr><td>Pflegezeit</td><td>☐</td></tr></table>',
    { elternzeit: true, pflegezeit: false },
  ],
  [
    'a tick as picture with words',
    '<table><tr><td>Elternzeit</td><td><img alt=ja src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width=16 height=16></td></tr></table>',
    { elternzeit: true },
  ],
  [
    'switch with words on and off',
    '<div><span id=s>Elternzeit</span><button role=switch aria-checked=false aria-labelledby=s>AUS</button></div>',
    { elternzeit: false },
  ],
  [
    'switch as checkbox role',
    '<label>Elternzeit <input type=checkbox role=switch checked></label>',
    { elternzeit: true },
  ],
  ['mixed checkbox says nothing', '<div role=checkbox aria-checked=mixed>Elternzeit</div>', {}],
  [
    'radios drawn as buttons over hidden ones',
    '<div><span>Elternzeit</span><div><input type=radio name=q id=q1 checked style="position:absolute;opacity:0;pointer-events:none"><label for=q1>ja</label><input type=radio name=q id=q2 style="position:absolute;opacity:0;pointer-events:none"><label for=q2>nein</label></div></div>',
    { elternzeit: true },
  ],
  [
    'radios clipped away under drawn labels',
    '<div><span>Elternzeit</span><div><input type=radio name=q id=q1 style="position:absolute;clip:rect(0 0 0 0);width:1px;height:1px;overflow:hidden"><label for=q1>ja</label><input type=radio name=q id=q2 checked style="position:absolute;clip:rect(0 0 0 0);width:1px;height:1px;overflow:hidden"><label for=q2>nein</label></div></div>',
    { elternzeit: false },
  ],
  [
    'radios labelled before',
    '<div><span>Elternzeit</span><label for=q1>ja</label><input type=radio name=q id=q1><label for=q2>nein</label><input type=radio name=q id=q2 checked></div>',
    { elternzeit: false },
  ],
  [
    'code and words',
    '<dl><dt>Betreuungsstufe<dd><b>IK</b> <small>Förderbedarf</small></dl>',
    { betreuungsstufe: 'IK' },
  ],
  [
    'a value that is a label elsewhere',
    '<div><span>SB-Status</span> <span>schwerbehindert</span></div>',
    { rehaOderSb: true },
  ],
];

const NOT_READ: Fall[] = [
  ['sentences', '<p>Das Geburtsdatum des Kunden ist 3.7.1990 laut Akte.</p>', {}],
  [
    'a filter over a list',
    '<div class=filter><label>Kundenstatus <select><option selected>arbeitslos<option>ratsuchend</select></label><button>Filtern</button></div>',
    {},
  ],
  [
    'a search form',
    '<form action=/suche><h3>Kunden suchen</h3><label>Geburtsdatum <input value=3.7.1990></label><button>Suchen</button></form>',
    {},
  ],
  ['a heading over an empty place', '<h3>Wiedervorlage</h3><div style="height:40px"></div>', {}],
  [
    'a heading over a loading place',
    '<div><div style="font-size:20px">Leistungsbezug</div><div><span></span><span></span></div></div>',
    {},
  ],
  [
    'a toggle of a section',
    '<button aria-expanded=false>Elternzeit</button><div hidden>nein</div>',
    {},
  ],
  [
    'a checkbox that shows a column',
    '<h3>Spalten</h3><label><input type=checkbox checked> Alleinerziehend</label>',
    {},
  ],
  [
    'a validation message',
    '<div><label for=a>Wiedervorlage</label><input id=a aria-describedby=e><div id=e role=alert>Frühestens 01.12.2026</div></div>',
    { wiedervorlageAm: null },
  ],
  [
    'under a heading with an arrow that folds it up',
    '<div><div><div><h6>Partnerin</h6></div><div><span role=button aria-pressed=false aria-expanded=false aria-label=zuklappen><svg></svg></span></div></div><div><label>Geburtsdatum</label><div><input value=3.7.1990></div></div></div>',
    {},
  ],
  [
    'an empty field to search a case by',
    '<div><input placeholder=Kundennummer></div><dl><dt>Geburtsdatum<dd>3.7.1990</dl>',
    G,
  ],
  [
    'an explanation by aria-describedby',
    '<div><label for=a>Wiedervorlage</label><input id=a aria-describedby=e><div id=e>Vorschlag 01.12.2026</div></div>',
    { wiedervorlageAm: null },
  ],
  [
    'an open calendar',
    '<label>Wiedervorlage <input value=01.12.2026></label><div role=dialog aria-label="Datum wählen"><div>Dezember 2026</div><table><tr><th>Mo<th>Di<tr><td>30<td>1</table></div>',
    { wiedervorlageAm: '2026-12-01' },
  ],
  [
    'the order "von" and "bis" of a filter',
    '<div role=search><label>Geburtsdatum von <input value=1.1.1990></label></div>',
    {},
  ],
  [
    'two persons in columns',
    '<div style="display:flex"><section><h3>Kunde</h3><dl><dt>Geburtsdatum<dd>3.7.1990</dl></section><section><h3>Partner</h3><dl><dt>Geburtsdatum<dd>4.5.1988</dl></section></div>',
    G,
  ],
  [
    'two persons in columns, named',
    '<div style="display:flex"><section><h3>Müller, Anna</h3><dl><dt>Geburtsdatum<dd>3.7.1990</dl></section><section><h3>Müller, Bert</h3><dl><dt>Geburtsdatum<dd>4.5.1988</dl></section></div>',
    {},
  ],
  [
    'two persons in tables side by side',
    '<table><tr><td><table><caption>Kundin</caption><tr><td>Geburtsdatum<td>3.7.1990</table><td><table><caption>Ehepartner</caption><tr><td>Geburtsdatum<td>4.5.1988</table></table>',
    G,
  ],
  [
    'a list of persons',
    '<h3>Personen der BG</h3><ul><li>Kind, geb. 4.5.2015</li><li>Kind, geb. 6.7.2017</li></ul>',
    {},
  ],
  [
    'a child in a card of its own',
    '<div class=card><div style="font-weight:600">Tochter</div><div><span>Geburtsdatum</span><span>4.5.2015</span></div></div>',
    {},
  ],
  [
    'an older agreement below',
    '<h3>EGV</h3><dl><dt>EGV vom<dd>12.05.2026</dl><h4>Vorherige EGV</h4><dl><dt>EGV vom<dd>03.02.2020</dl>',
    { egvAm: '2026-05-12' },
  ],
  [
    'a table of agreements',
    '<h3>Eingliederungsvereinbarungen</h3><table><tr><th>abgeschlossen am<th>gültig bis<tr><td>12.05.2026<td>11.11.2026<tr><td>03.02.2020<td>02.08.2020</table>',
    {},
  ],
  ['a proposal', '<h3>Vorschlag</h3><dl><dt>Nächster Termin<dd>14.12.2026</dl>', {}],
  [
    'an empty form for something new',
    '<h3>Neue EGV anlegen</h3><label>EGV vom <input></label>',
    {},
  ],
  ['a toast', '<div role=alert>Wiedervorlage: 01.12.2026 gelöscht</div>', {}],
  ['breadcrumbs', '<nav><a>Start</a> › <a>Alter: 36</a></nav>', {}],
  ['the time of the last change', '<p>Betreuungsstufe zuletzt geändert am 01.12.2026</p>', {}],
  ['a caption that counts', '<div><div>Hemmnisse</div><div>3</div></div>', {}],
  [
    'a menu item with a badge',
    '<ul role=menu><li role=menuitem>Wiedervorlage <span>3</span></li></ul>',
    {},
  ],
  ['a tile that counts', '<div><div>Wiedervorlage</div><div>3</div></div>', {}],
];

const rows = (cells: readonly (readonly string[])[], role: string) =>
  cells.map((row) => row.map((cell) => `<div role=${role}>${cell}</div>`).join('')).join('');
const KONTAKTE = {
  kontakte: [
    { am: '2026-11-05', art: 'persoenlich' },
    { am: '2026-10-03', art: 'telefonisch' },
  ],
};
const TABLES: Fall[] = [
  [
    'flat: role=row without a table around',
    '<h3>Kontakte</h3><div><div role=row><span role=columnheader>Datum</span><span role=columnheader>Art</span></div><div role=row><span role=gridcell>05.11.2026</span><span role=gridcell>persönlich</span></div><div role=row><span role=gridcell>3.10.2026</span><span role=gridcell>Telefonat</span></div></div>',
    KONTAKTE,
  ],
  [
    'flat: cells without rows',
    `<h3>Kontakte</h3><div role=table style="display:grid;grid-template-columns:1fr 1fr">${rows([['Datum', 'Art']], 'columnheader')}${rows(
      [
        ['05.11.2026', 'persönlich'],
        ['3.10.2026', 'Telefonat'],
      ],
      'cell',
    )}</div>`,
    KONTAKTE,
  ],
  [
    'divs that look like a table',
    '<h3>Kontakte</h3><div style="display:table"><div style="display:table-row;font-weight:bold"><div style="display:table-cell">Datum</div><div style="display:table-cell">Art</div></div><div style="display:table-row"><div style="display:table-cell">05.11.2026</div><div style="display:table-cell">persönlich</div></div><div style="display:table-row"><div style="display:table-cell">3.10.2026</div><div style="display:table-cell">Telefonat</div></div></div>',
    KONTAKTE,
  ],
  [
    'header and body in tables of their own: rather nothing than an empty list',
    '<h3>Kontakte</h3><div><table><tr><th>Datum<th>Art</table></div><div><table><tr><td>05.11.2026<td>persönlich<tr><td>3.10.2026<td>Telefonat</table></div>',
    {},
  ],
  [
    'cards with data-label',
    '<style>thead{display:none}td{display:block}td::before{content:attr(data-label)}</style><h3>Kontakte</h3><table><thead><tr><th>Datum<th>Art<tbody><tr><td data-label=Datum>05.11.2026<td data-label=Art>persönlich<tr><td data-label=Datum>3.10.2026<td data-label=Art>Telefonat</table>',
    KONTAKTE,
  ],
  [
    'a column to tick and one of buttons',
    '<h3>Kontakte</h3><table><tr><th><input type=checkbox><th>Datum<th>Art<th>Aktionen<tr><td><input type=checkbox><td>05.11.2026<td>persönlich<td><button>Öffnen</button><tr><td><input type=checkbox><td>3.10.2026<td>Telefonat<td><button>Öffnen</button></table>',
    KONTAKTE,
  ],
  [
    'a row that groups',
    '<h3>Kontakte</h3><table><tr><th>Datum<th>Art<tr><td colspan=2>November 2026<tr><td>05.11.2026<td>persönlich<tr><td colspan=2>Oktober 2026<tr><td>3.10.2026<td>Telefonat</table>',
    KONTAKTE,
  ],
  [
    'a row of details',
    '<h3>Kontakte</h3><table><tr><th>Datum<th>Art<tr><td>05.11.2026<td>persönlich<tr><td colspan=2>Alter: 99, Elternzeit: ja<tr><td>3.10.2026<td>Telefonat</table>',
    KONTAKTE,
  ],
  [
    'an empty grid',
    '<h3>Kontakte</h3><div role=grid><div role=row><div role=columnheader>Datum</div><div role=columnheader>Art</div></div></div><div>Keine Daten vorhanden</div>',
    {},
  ],
  [
    'a footer with a sum',
    '<h3>Kontakte</h3><table><thead><tr><th>Datum<th>Art<tbody><tr><td>05.11.2026<td>persönlich<tr><td>3.10.2026<td>Telefonat<tfoot><tr><td colspan=2>2 Einträge</table>',
    KONTAKTE,
  ],
];

/** Something of the size of a line, placed absolutely. */
const at = (left: number, top: number, text: string, style = '') =>
  `<div style="position:absolute;left:${left}px;top:${top}px;width:90px;height:20px;${style}">${text}</div>`;

const MORE: Fall[] = [
  [
    'a table of which only the places tell',
    `<h3>Kontakte</h3><div style="position:relative;height:90px">${at(10, 0, 'Datum')}${at(120, 0, 'Art')}${at(230, 0, 'Thema')}${at(10, 30, '05.11.2026')}${at(120, 30, 'persönlich')}${at(10, 60, '03.10.2026')}${at(120, 60, 'Telefonat')}${at(230, 60, 'Umzug')}</div>`,
    KONTAKTE,
  ],
  [
    'a drawn group whose title stands in its line',
    `<div style="position:relative;border:1px solid;height:60px"><span style="position:absolute;top:-9px;left:8px;background:#fff">Vorherige EGV</span>${at(10, 16, 'Abschlussdatum')}${at(120, 16, '01.06.2025')}</div>`,
    {},
  ],
  [
    'labels and values that differ by a frame alone',
    `<div style="position:relative;height:60px">${at(10, 0, 'Geburtsdatum')}${at(240, 0, 'Alter')}${at(110, 0, '3.7.1990', 'border:1px solid')}${at(340, 0, '36', 'border:1px solid')}</div>`,
    { ...G, alter: 36 },
  ],
  [
    'what happened, under its day',
    '<div><div><small>10.03.2026</small><div>Kooperationsplan abgeschlossen</div></div><div><small>24.02.2026</small><div>Erstgespräch</div></div></div>',
    { egvAm: '2026-03-10', erstgespraechAm: '2026-02-24' },
  ],
  [
    'title and description of an item',
    '<ul><li><div><b class=item-title>Wiedervorlage</b><div class=item-description>14.12.2026</div></div></li></ul>',
    { wiedervorlageAm: '2026-12-14' },
  ],
  [
    'a remark in brackets between label and value',
    '<div><label>Geburtsdatum <span>(Pflichtfeld)</span></label><div><input value=3.7.1990></div></div>',
    G,
  ],
  [
    'a chip that is a button, and a field without a value after it',
    '<div><span>Wiedervorlage am</span> <button>14.12.2026</button></div><div><label>Geburtsdatum</label> <input value=3.7.1990></div>',
    { ...G, wiedervorlageAm: '2026-12-14' },
  ],
  [
    'radios that are buttons, each with a label by its id',
    '<div><label>Ausbildungsform</label><div role=radiogroup><div><button role=radio aria-checked=true id=a></button><label for=a>betrieblich</label></div><div><button role=radio aria-checked=false id=b></button><label for=b>außerbetrieblich</label></div></div></div>',
    { ausbildungsform: 'betrieblich' },
  ],
  [
    'radios of plain elements, each with a label by its id',
    '<fieldset><legend>Ausbildungsform</legend><div><span role=radio aria-checked=true id=a aria-labelledby=l>◉</span><label for=a id=l>betrieblich</label></div><div><span role=radio aria-checked=false id=b aria-labelledby=m>○</span><label for=b id=m>außerbetrieblich</label></div></fieldset>',
    { ausbildungsform: 'betrieblich' },
  ],
  [
    'two boxes with their words behind them, in one line',
    '<p><input type=checkbox> Elternzeit <input type=checkbox checked> Pflegezeit</p>',
    { elternzeit: false, pflegezeit: true },
  ],
  [
    'a word and a day, which the heading makes a label and its value',
    '<table><tr><td colspan=2><b>Kooperationsplan</b><tr><td>abgeschlossen<td>10.03.2026<tr><td>wirksam bis<td>09.09.2026</table>',
    { egvAm: '2026-03-10', egvGueltigBis: '2026-09-09' },
  ],
  [
    'a gap that is an element between label and value',
    '<div style="display:flex"><b>Letzter Kontakt</b><div style="width:9px"></div><span>05.11.2026 per E-Mail</span></div>',
    { letzterKontaktAm: '2026-11-05', letzterKontaktArt: 'mail' },
  ],
  [
    'labels and days in one line, with commas between',
    '<h2>Kooperationsplan</h2><p>abgeschlossen am 01.09.2026, gültig bis 28.02.2027</p>',
    { egvAm: '2026-09-01', egvGueltigBis: '2027-02-28' },
  ],
  [
    'a box that is slotted into something clipped away',
    '<x-box><template shadowrootmode=open><i style="display:inline-block;width:9px;height:9px;border:1px solid"></i><slot name=label></slot><div style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)"><slot name=input></slot></div></template><label slot=label for=b>Alleinerziehend</label><input slot=input type=checkbox id=b checked></x-box>',
    { alleinerziehend: true },
  ],
  [
    'a switch that says two things of itself is not read',
    '<div><label id=l>Elternzeit</label><x-switch role=switch aria-checked=false checked aria-labelledby=l style="display:inline-block;width:30px;height:9px"></x-switch></div>',
    {},
  ],
  [
    'a ticked box under a label that may be a day, too',
    '<h3>Bezüge</h3><div><input type=checkbox id=a checked><label for=a>Bezug von Arbeitslosengeld</label></div>',
    { algAufstocker: true },
  ],
  [
    'two numbers under two labels, one of them with slashes',
    '<dl><dt>Kunden-Nr. / BG-Nr.<dd>123D456789 / 12304//0004711</dl>',
    { kundennummer: '123D456789', bgNummer: '12304//0004711' },
  ],
  [
    'a kit that calls all texts labels',
    '<div><span class=z-label>nächste Vorsprache</span> <span class=z-label>18.12.2026</span> <span class=z-label>Raum 114</span></div>',
    { naechsterTerminAm: '2026-12-18' },
  ],
  [
    'a word that goes on with the line before, each in something of its own',
    '<div><p><span>Integrationsprognose</span> <b>marktnah</b></p><p><span>geprüft am</span> <b>31.08.2026</b></p></div>',
    { integrationsprognose: 'marktnah', integrationsprognoseGeprueftAm: '2026-08-31' },
  ],
  [
    'a day at the end of a sentence',
    '<p>Letzter Kontakt war am 05.11.2026.</p>',
    { letzterKontaktAm: '2026-11-05' },
  ],
  [
    'a help text in an element of its own kind',
    '<div><label for=h>Wiedervorlage</label><div><input id=h value=14.12.2026><x-help-text>spätestens 30.12.2026</x-help-text></div></div>',
    { wiedervorlageAm: '2026-12-14' },
  ],
  [
    'a picker whose list lies in its shadow root',
    '<div><label>Kundenstatus</label><x-picker><template shadowrootmode=open><button aria-haspopup=true aria-labelledby=s><span id=s>arbeitslos</span></button><div role=listbox hidden><div role=option>ratsuchend</div></div></template></x-picker></div>',
    { kundenstatus: 'alo' },
  ],
  [
    'a header without header cells, its rows in a table of their own',
    '<style>td{width:150px;padding:0}</style><h3>Kontakte</h3><div><table><tr><td>Datum<td>Art</table></div><div><table><tr><td>05.11.2026<td>persönlich<tr><td>3.10.2026<td>Telefonat</table></div>',
    KONTAKTE,
  ],
  [
    'not under the heading of a folded section before it',
    '<details><summary><b class=title>Kind</b></summary>Alter: 6</details><section><dl><dt>Geburtsdatum<dd>3.7.1990</dl></section>',
    G,
  ],
  [
    'headers in no row, and a name that tells how large the table is',
    `<h3>Kontakte</h3><div role=grid aria-label="Data grid with 1 rows and 2 columns"><div><div role=columnheader>Datum</div><div role=columnheader>Art</div></div><div class=x-filter-row role=row><div role=gridcell><input></div><div role=gridcell><input value="(alle)"></div></div><div role=row><div role=gridcell>05.11.2026</div><div role=gridcell>persönlich</div></div></div>`,
    { kontakte: [{ am: '2026-11-05', art: 'persoenlich' }] },
  ],
];

const sets: readonly (readonly [string, readonly Fall[]])[] = [
  ['not seen', UNSEEN],
  ['labels', LABELS],
  ['values', VALUES],
  ['not read', NOT_READ],
  ['tables', TABLES],
  ['sections and grids', MORE],
];

describe.each(sets)('%s', (_, cases) => {
  test.each(cases)('%s', async (_name, html, expected) => {
    await page.evaluate((h: string) => {
      // As a parser does it, so that declarative shadow roots come to be.
      document.body.setHTMLUnsafe(h);
    }, html);
    expect(values(await reader.read(page))).toEqual(expected);
  });
});

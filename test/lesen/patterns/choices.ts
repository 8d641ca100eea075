/** Groups of radios that are not drawn themselves: one of their labels looks chosen. */
import { KONTAKTE, type Pattern } from './pattern.ts';

const GONE = 'style="display:none"';
const group = (...options: readonly string[]) =>
  `<div><span>Alleinerziehend</span><div role=radiogroup>${options.join('')}</div></div>`;
const around = (text: string, attributes = '') =>
  `<label ${attributes}><input type=radio name=r ${GONE}><span>${text}</span></label>`;
const beside = (text: string, attributes = '', checked = '') =>
  `<input type=radio name=r id=${text} ${GONE} ${checked}><label for=${text} ${attributes}>${text}</label>`;
/** Its box is cut away. */
const cut = (text: string, name = '') =>
  `<label class="${name}"><input type=radio name=c style="position:absolute;clip:rect(0,0,0,0)">${text}</label>`;

/** What is not drawn, and drawn anew behind that, in the way of its class. */
const anew = (type: string, title: string, checked = '', klass = '') =>
  `<input type=${type} title="${title}" ${GONE} ${checked}><div class="x-form ${klass}"><i></i><div>${title}</div></div>`;
const tabButton = (text: string, klass = '') =>
  `<button class="x-link x-tabs-title ${klass}"><span>${text}</span><span style="visibility:hidden">${text}</span></button>`;

/** A radio like a button, with its name written on it by the style alone. */
const NAMED =
  '<style>.b{appearance:none;width:50px;height:30px;background:#eee}.b:checked{background:blue}.b::after{content:attr(aria-label)}</style>';
const button = (name: string, attributes = '') =>
  `<input type=radio name=b class=b aria-label="${name}" ${attributes}>`;
/** A component that draws the name of the radio it holds. */
const component = (name: string, style: string, attributes = '') =>
  `<x-radio><template shadowrootmode=open><div><slot name=input></slot><label inert style="${style}">${name}</label></div></template><input slot=input type=radio name=${style === '' ? 'd' : 'e'} aria-label=${name} ${attributes}></x-radio>`;
const actives = (...attributes: readonly string[]) =>
  `<div><div><label>Ausbildungsreif</label></div><div role=group>${['Ja', 'Nein', 'Unbekannt'].map((text, i) => `<button type=button ${attributes[i] ?? ''}>${text}</button>`).join('')}</div></div>`;

/** A line of a check list. */
const ticked = (attributes: string, label: string, title = '', behind = '') =>
  `<li><svg ${attributes} width=16 height=16>${title}<path d="M0 0h9v9"/></svg>${behind}${label}</li>`;

/** As Webix makes it: an unseen radio, a button drawn in its place and named by question and option, and a label. */
const webixRadio = (id: string, name: string, option: string, state: string) =>
  `<div style="display:inline-block"><div style="display:inline-block"><input name=${id[0]} type=radio ${state} id=${id} style="display:none"><a><button type=button role=radio aria-checked=${state === 'checked'} aria-label="${name}"></button></a></div><label for=${id}>${option}</label></div>`;
const asked = (id: string, question: string, yes: string, no: string) =>
  `<div><label for=${id}>${question}</label><div role=radiogroup>${webixRadio(id, `${question} ja`, 'ja', yes)}${webixRadio(`${id}n`, 'nein', 'nein', no)}</div></div>`;
const property = (label: string, value: string, state = '') =>
  `<div role=option ${state}><div style="display:inline-block;width:170px">${label}</div><div style="display:inline-block;width:170px">${value}</div></div>`;

export const CHOICES: Pattern[] = [
  [
    'a label around its radio, chosen by its class',
    group(around('ja', 'class="r r-checked"'), around('nein', 'class=r')),
    { alleinerziehend: true },
  ],
  [
    'a label beside its radio, chosen by what it says',
    group(beside('ja', 'aria-checked=false'), beside('nein', 'aria-checked=true')),
    { alleinerziehend: false },
  ],
  [
    'a radio that is checked',
    group(beside('ja'), beside('nein', '', 'checked')),
    { alleinerziehend: false },
  ],
  [
    'a dot in a label that looks chosen',
    group(
      '<label><i class="dot checked"></i><input type=radio name=r style="display:none">ja</label>',
      around('nein'),
    ),
    { alleinerziehend: true },
  ],
  ['none that looks chosen', group(around('ja'), around('nein')), {}],
  ['two that look chosen', group(around('ja', 'class=active'), around('nein', 'class=active')), {}],
  [
    'a radio that is checked, and another label that looks so',
    group(beside('ja', 'class=active'), beside('nein', '', 'checked')),
    { alleinerziehend: false },
  ],
  [
    'a label that says that it is not chosen',
    group(around('ja', 'class=not-selected'), around('nein', 'class=is-chosen')),
    {},
  ],
  [
    'a mark in a label that is not drawn',
    group(
      `<label><input type=radio name=r ${GONE}><i class=checked ${GONE}>x</i>ja</label>`,
      around('nein'),
    ),
    {},
  ],
  [
    'radios drawn by the page, one of them in a way that nobody knows: that none is chosen is not known',
    `<style>.zz{background:#ccc}</style><div><label>Betreuungsstufe</label><div>${cut('IN')}${cut('IK', 'zz')}</div></div><div><span>Kundenkategorie</span><div role=radiogroup><span role=radio aria-checked=false>A</span><span role=radio aria-checked=false class=zz>B</span></div></div><div><span>Elternzeit</span><div><button aria-pressed=false>ja</button><button aria-pressed=false class=zz>nein</button></div></div>`,
    {},
  ],
  [
    'radios that say nothing of themselves',
    '<div><span>Betreuungsstufe</span><div role=radiogroup><span role=radio>IN</span><span role=radio>IK</span></div></div>',
    {},
  ],
  [
    'radios drawn by the page that all look alike, and radios that the browser draws: none is chosen',
    `<div><label>Betreuungsstufe</label><div>${cut('IN')}${cut('IK')}</div></div><div><span>Kundenkategorie</span><div role=radiogroup><span role=radio aria-checked=false>A</span><span role=radio aria-checked=false>B</span></div></div><fieldset><legend>Integrationsprognose</legend><label class=a><input type=radio name=i> marktnah</label><label class=b><input type=radio name=i> marktfern</label></fieldset>`,
    { betreuungsstufe: null, kundenkategorie: null, integrationsprognose: null },
  ],
  [
    'a question that is made for one of its radios, which have labels of their own',
    '<div><label id=l for=b>Alleinerziehend</label><div><input aria-labelledby=l id=a type=radio name=w><label id=l for=a>ja</label> <input aria-labelledby=l id=b type=radio name=w checked><label id=l for=b>nein</label></div></div>',
    { alleinerziehend: false },
  ],
  [
    'the same with labels around the radios, none of which is chosen',
    '<div><label for=b>Alleinerziehend</label><div><label><input type=radio name=w> ja</label> <label><input id=b type=radio name=w> nein</label></div></div>',
    {},
  ],
  [
    'radios of plain elements, each named by the question and by what stands beside it',
    '<div><label id=q>Alleinerziehend</label><div role=radiogroup aria-labelledby=q><div style="display:flex"><i role=radio aria-labelledby="q a" aria-checked=true style="width:16px;height:16px"></i><div class=label id=a>ja</div></div><div style="display:flex"><i role=radio aria-labelledby="q b" aria-checked=false style="width:16px;height:16px"></i><div class=label id=b>nein</div></div></div></div>',
    { alleinerziehend: true },
  ],
  [
    'a table of radios within what is drawn as the cells of another',
    '<style>.t{display:table}.c{display:table-cell}.s input{opacity:0}</style><div class=t><label class=c><span id=q>Neukunde:</span></label><div class=c><div role=radiogroup aria-labelledby=q><table role=presentation><tr><td><div class=t><div class=c><span class=s><input type=radio name=n id=a checked></span><label for=a>Ja</label></div></div><td><div class=t><div class=c><span class=s><input type=radio name=n id=b></span><label for=b>Nein</label></div></div></table></div></div></div>',
    { neukunde: true },
  ],
  [
    'segments that are components, of which one draws itself as the chosen one; and of which none does',
    '<x-segmented><template shadowrootmode=open><div><div>Betreuungsstufe</div><div><slot></slot></div></div></template><x-segment>IN<template shadowrootmode=open><div class=segment><slot></slot></div></template></x-segment><x-segment selected=true>IG<template shadowrootmode=open><div class="segment segment--selected"><slot></slot></div></template></x-segment></x-segmented><x-segmented><template shadowrootmode=open><div><div>Kundenkategorie</div><div><slot></slot></div></div></template><x-segment>A<template shadowrootmode=open><div class=segment><slot></slot></div></template></x-segment><x-segment selected=true>B<template shadowrootmode=open><div class=segment><slot></slot></div></template></x-segment></x-segmented>',
    { betreuungsstufe: 'IG' },
  ],
  [
    'a question that could ask for a day as well, answered with a yes',
    '<div><label id=p>Früher SGB-II-Bezug</label><div role=radiogroup aria-labelledby=p><div><div role=radio aria-labelledby="p c" aria-checked=true>●</div><div id=c>ja</div></div><div><div role=radio aria-labelledby="p d" aria-checked=false>○</div><div id=d>nein</div></div></div></div>',
    { alg2Jemals: true },
  ],
  [
    'radios that are drawn by what lies over them',
    '<div><div><label for=rp>Sozialversicherungspflichtig beschäftigt</label></div><div id=rp><div><div style="position:relative"><i class=dot style="position:absolute;width:16px;height:16px;border:1px solid">&nbsp;</i><input style="position:absolute;opacity:0;width:16px;height:16px" type=radio id=sv1 name=sv value=""></div><label for=sv1>Ja</label></div><div><div style="position:relative"><i class=dot style="position:absolute;width:16px;height:16px;border:1px solid">&nbsp;</i><input style="position:absolute;opacity:0;width:16px;height:16px" type=radio id=sv2 name=sv value="" checked></div><label for=sv2>Nein</label></div></div></div>',
    { svBeschaeftigung: false },
  ],
  [
    'radios like buttons, with their names written on them',
    `${NAMED}<div><span>Ausbildungsreife liegt vor</span><div>${button('ja', 'checked')}${button('nein')}${button('unbekannt')}</div></div>`,
    { ausbildungsreif: true },
  ],
  [
    'the same, of which none is chosen in a way that we know, or the one that says that nobody knows',
    `${NAMED}<div><span>Ausbildungsreif</span><div>${button('ja')}${button('nein')}${button('unbekannt', 'checked')}</div></div><div><span>Motivation</span><div>${button('1 Stern', 'checked')}</div></div>`,
    {},
  ],
  [
    'radios whose names nobody sees: which of them is chosen is not known',
    `<div><span>Betreuungsstufe</span><div>${button('IN', 'checked')}${button('IK')}</div></div><fieldset><legend>Kundenkategorie</legend><input type=radio name=k aria-label=A checked><input type=radio name=k aria-label=B></fieldset>`,
    {},
  ],
  [
    'radios in components that draw their names, and in such as do not',
    `<div><span>Betreuungsstufe</span>${component('IN', '')}${component('IK', '', 'checked')}</div><div><span>Kundenkategorie</span>${component('A', 'display:none', 'checked')}${component('B', 'display:none')}</div>`,
    { betreuungsstufe: 'IK' },
  ],
  [
    'tabs that are radios: the chosen one names what it shows',
    `${NAMED}<div><input type=radio name=t class="b tab" aria-label=Partnerin checked><div><dl><dt>Geburtsdatum<dd>03.07.1990</dl></div></div><div><input type=radio name=u role=tab class=b aria-label=Kooperationsplan checked><div><dl><dt>vom<dd>03.07.2026</dl></div></div>`,
    { egvAm: '2026-07-03' },
  ],
  [
    'radios of a choice that only look like tabs',
    `${NAMED}<div><span>Kundenkategorie</span><div><input type=radio name=v class=tab checked>C <input type=radio name=v class=tab>D</div></div><fieldset><legend>Betreuungsstufe</legend><input type=radio name=w class="b tab" aria-label=IN checked><input type=radio name=w class="b tab" aria-label=IK></fieldset>`,
    { kundenkategorie: 'C', betreuungsstufe: 'IN' },
  ],
  [
    'buttons, one of which says to be the active one',
    actives('data-active=true'),
    { ausbildungsreif: true },
  ],
  ['two that say so', actives('data-active=true', 'data-active=true'), {}],
  ['none that says so', actives('data-active=false', 'data-active'), {}],
  ['the one that says that nobody knows', actives('', '', 'data-active=true'), {}],
  [
    'radios and boxes that are not drawn, and anew right behind them with the words of their titles',
    `<div><span>Kundenkategorie</span><div>${anew('radio', 'B')}${anew('radio', 'C', 'checked')}</div></div><div>${anew('checkbox', 'alleinerziehend')}${anew('checkbox', 'in Elternzeit', 'checked')}</div>`,
    { kundenkategorie: 'C', alleinerziehend: false, elternzeit: true },
  ],
  [
    'such radios whose state is kept in what is drawn alone, and words that are not their titles',
    `<div><span>Kundenkategorie</span><div>${anew('radio', 'B', '', 'checked')}${anew('radio', 'C')}</div></div><div><span>Betreuungsstufe</span><div>${anew('radio', 'IN', 'checked').replace('title="IN"', 'title=x')}${anew('radio', 'IK')}</div></div>`,
    {},
  ],
  [
    'a box beside a label that only says that it is so',
    '<h3>EinV</h3><div><div><span>Abschluss</span><span>24.09.2026</span></div><div><span>Unterschrift der Eltern</span><div><label><input type=checkbox disabled checked>liegt vor</label></div></div></div><div><span>Reha / SB</span><div><label><input type=checkbox>liegt vor</label></div></div>',
    { egvAm: '2026-09-24', vertreterUnterschrift: true, rehaOderSb: false },
  ],
  [
    'a box beside a label that says something else',
    '<h3>EinV</h3><div><span>Unterschrift der Eltern</span><div><label><input type=checkbox checked>nicht nötig</label></div></div>',
    {},
  ],
  [
    'tabs that are buttons, their words in them a second time, unseen: the chosen one names what comes after it',
    `<h2>Eingliederung</h2><div><div class=titles>${tabButton('Profil')}${tabButton('Kontakte und Maßnahmen', 'x-tabs-selected')}</div><div><table><tr><th>Zeitpunkt<th>Art<th>Betreff<tr><td>05.11.2026<td>persönlich<td>a<tr><td>03.10.2026<td>telefonisch<td>b</table></div></div>`,
    KONTAKTE,
  ],
  [
    'such buttons beside a label are a choice',
    `<div><span>Betreuungsstufe</span><div>${tabButton('IN')}${tabButton('IK', 'x-tabs-selected')}</div></div>`,
    { betreuungsstufe: 'IK' },
  ],
  [
    'what helps to choose, beneath the choice',
    '<fieldset><legend>Zeitnahe Vermittlung</legend><div><div role=radiogroup><div><input type=radio name=z id=z1 checked><label for=z1>realistisch</label></div><div><input type=radio name=z id=z2><label for=z2>nicht realistisch</label></div></div><small>Einschätzung der Fachkraft, jährlich zum 01.12. zu erneuern</small></div></fieldset><div><label>Alleinerziehend</label><div><input type=radio name=a> ja <input type=radio name=a checked> nein<p>Bitte Nachweis beifügen.</p></div></div><table><tr><td>Rechtskreis<td><input type=radio name=r checked> SGB II <input type=radio name=r> SGB III<br><i>im Zweifel die Leistungsabteilung fragen</i></table><dl><dt>Kundenstatus<dd><label><input type=radio name=k> arbeitslos</label><label><input type=radio name=k checked> arbeitsuchend</label><div>siehe Fachliche Weisungen</div></dl>',
    {
      vermittlungZeitnahRealistisch: true,
      alleinerziehend: false,
      rechtskreis: 'SGB II',
      kundenstatus: 'asu',
    },
  ],
  [
    'the last one chosen, its word in a line of its own',
    '<fieldset><legend>Alleinerziehend</legend><div><input type=radio name=a><div>ja</div></div><div><input type=radio name=a checked><div>nein</div></div></fieldset>',
    { alleinerziehend: false },
  ],
  [
    'such words beneath a choice in which nothing is chosen',
    '<fieldset><legend>Alleinerziehend</legend><div><div role=radiogroup><div><input type=radio name=a id=a1><label for=a1>ja</label></div><div><input type=radio name=a id=a2><label for=a2>nein</label></div></div><small>bei Kindern unter 18: ja</small></div></fieldset><div><label>In Elternzeit</label><div><input type=radio name=e> ja <input type=radio name=e> nein<p>ja</p></div></div>',
    {},
  ],
  [
    'boxes drawn as signs, each choice a thing of its own in a line',
    '<div style="display:flex;gap:6px">Alleinerziehend: <span>☐ ja</span><span>☒ nein</span> &nbsp; Bezug von Krankengeld: <span>☒ ja</span><span>☐ nein</span></div><div style="display:flex;gap:6px">In Elternzeit? <span>☐ ja</span><span>☐ nein</span></div><div>Kundenstatus: ☐ arbeitslos ☒ arbeitsuchend</div>',
    { alleinerziehend: false, krankengeldbezug: true, kundenstatus: 'asu' },
  ],
  [
    'ticks and crosses as pictures with words of their own, before their label or behind it',
    `<ul>${ticked('role=img', 'Alleinerziehend', '<title>ja</title>')}${ticked('aria-label=nein', 'In Elternzeit')}${ticked('aria-hidden=true', 'Neukunde', '', `<span style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)">Nein:</span>`)}${ticked('aria-label=ja', 'Kooperationsplan')}</ul><table><tr><td>In Pflegezeit<td><i class="fa fa-check" title=ja style="display:inline-block;width:9px;height:9px"></i><tr><td>Krankengeldbezug<td><svg aria-label=nein width=9 height=9><path d="M0 0h9v9"/></svg></table>`,
    {
      alleinerziehend: true,
      elternzeit: false,
      neukunde: false,
      pflegezeit: true,
      krankengeldbezug: false,
    },
  ],
  [
    'labels drawn as buttons, one of them chosen, and none of them with a radio',
    '<div><label>Rechtskreis</label><div><label class="btn">SGB III</label><label class="btn active">SGB II</label></div></div><div><label>Integrationsprognose</label><div><label class="btn active">marktnah</label><label class="btn">marktfern</label></div></div>',
    { rechtskreis: 'SGB II', integrationsprognose: 'marktnah' },
  ],
  [
    'of such labels none is chosen, or more than one',
    '<div><label>Rechtskreis</label><div><label class="btn active">SGB III</label><label class="btn active">SGB II</label></div></div>',
    {},
  ],
  [
    'radios in what its class calls a label',
    '<div><label class=x-label>Ausbildungsreife liegt vor</label><div class="x-inline-label x-checked"><input name=r id=j type=radio checked><label for=j class=x-label>Ja</label></div><div class=x-inline-label><input name=r id=n type=radio><label for=n class=x-label>Nein</label></div></div>',
    { ausbildungsreif: true },
  ],
  [
    'a question that is a label for its first radio, as the label of that is, each radio in a box of its own',
    asked('a', 'Beratung auf Deutsch möglich', 'checked', '') +
      asked('c', 'Alleinerziehend', '', 'checked'),
    { kommunikationDeutsch: true, alleinerziehend: false },
  ],
  ['the same with none of them chosen', asked('a', 'Alleinerziehend', '', ''), {}],
  [
    'a sheet of properties that says to be a list of options',
    `<div role=listbox><div role=presentation>Fall</div>${property('Kundennummer', '123D456789')}${property('geboren am', '3.7.1990')}${property('Team', 'U25')}</div>`,
    { geburtsdatum: '1990-07-03', kundennummer: '123D456789' },
  ],
  [
    'options that are chosen or not, have one word, or begin with names',
    `<div role=listbox>${property('Kundennummer', '123D456789', 'aria-selected=true')}${property('geboren am', '3.7.1990')}</div><div role=listbox>${property('Kundennummer', '123D456789')}${property('geboren am', '3.7.1990')}<div role=option>alle</div></div><div role=listbox>${property('Muster, Eva', '123D456789')}${property('Muster, Ole', '123D456790')}</div>`,
    {},
  ],
];

/** What nobody sees, and what looks as if. */
import { G, HIDDEN, type Pattern } from './pattern.ts';

export const UNSEEN: Pattern[] = [
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
  [
    'placed by something further out than what cuts',
    `<div style="position:relative;height:99px"><div style="overflow:hidden;height:0"><div style="position:absolute;top:0">${HIDDEN}</div></div></div>`,
    G,
  ],
  [
    'the same, in a wrapper',
    `<div style="position:relative;height:99px"><section style="overflow:hidden;height:0"><div><div style="position:absolute;top:0">${HIDDEN}</div></div></section></div>`,
    G,
  ],
  [
    'beside something that is placed further out',
    `<div style="position:relative;height:99px"><div style="overflow:hidden;height:0">${HIDDEN}<div style="position:absolute;top:0">Alter: 36</div></div></div>`,
    { alter: 36 },
  ],
  [
    'placed by what cuts it',
    `<div style="position:relative;overflow:hidden;height:0"><div style="position:absolute;top:0">${HIDDEN}</div></div>`,
    {},
  ],
  [
    'placed by what is transformed and cuts it',
    `<div style="transform:scale(1);overflow:hidden;height:0"><div style="position:absolute;top:0">${HIDDEN}</div></div>`,
    {},
  ],
  [
    'placed by something that stands in what cuts',
    `<div style="overflow:hidden;height:0"><div style="position:relative"><div style="position:absolute;top:0">${HIDDEN}</div></div></div>`,
    {},
  ],
  [
    'beneath another card of a stack',
    `<div style="position:relative;height:99px"><div style="position:absolute;inset:0;background:#fff;z-index:1">${HIDDEN}</div><div style="position:absolute;inset:0;background:#fff;z-index:2">Alter: 36</div></div>`,
    { alter: 36 },
  ],
  [
    'beneath another card of a stack, the one that is drawn last',
    `<div style="display:grid"><div style="grid-area:1/1;background:#fff">${HIDDEN}</div><div style="grid-area:1/1;background:#fff">Alter: 36</div></div>`,
    { alter: 36 },
  ],
  [
    'on top of a stack, before the others',
    `<div style="position:relative;height:99px"><div style="position:absolute;inset:0;background:#fff;z-index:2">${HIDDEN}</div><div style="position:absolute;inset:0;background:#fff;z-index:1"></div></div>`,
    G,
  ],
  [
    'beneath something that one sees through, or that covers only a part',
    `<div style="position:relative;height:99px"><div style="position:absolute;inset:0">${HIDDEN}</div><div style="position:absolute;inset:0"></div><div style="position:absolute;top:90px;left:0;right:0;bottom:0;background:#fff"></div></div>`,
    G,
  ],
  [
    'something of its own size beneath a larger one',
    '<div style="position:relative;height:99px"><p style="position:absolute;left:9px;top:4px">Geburtsdatum: 3.7.1990</p><div style="position:absolute;inset:0;background:#eef;z-index:3">Alle Aufgaben sind erledigt.</div></div>',
    {},
  ],
  [
    'something on a ground that comes later and lies beneath it',
    '<div style="position:relative;height:99px"><p style="position:absolute;left:9px;top:4px;z-index:1">Geburtsdatum: 3.7.1990</p><div style="position:absolute;inset:0;background:#eef"></div></div>',
    G,
  ],
  ['a filter that lets nothing through', `<div style="filter:opacity(0)">${HIDDEN}</div>`, {}],
  ['a filter that lets half through', `<div style="filter:opacity(0.5)">${HIDDEN}</div>`, G],
  [
    'a mask that lets nothing through',
    `<div style="mask-image:linear-gradient(transparent,transparent)">${HIDDEN}</div>`,
    {},
  ],
  [
    'a mask that fades out',
    `<div style="mask-image:linear-gradient(#000 80%,transparent)">${HIDDEN}</div>`,
    G,
  ],
  [
    'the back of a card',
    `<div style="perspective:600px"><div style="backface-visibility:hidden;transform:rotateY(180deg)">${HIDDEN}</div></div>`,
    {},
  ],
  [
    'the back of a card that is turned over',
    `<div style="transform-style:preserve-3d;transform:rotateY(180deg)"><div style="backface-visibility:hidden;transform:rotateY(180deg)">${HIDDEN}</div></div>`,
    G,
  ],
  [
    'letters that are filled with nothing',
    '<p style="-webkit-text-fill-color:transparent">Geburtsdatum: 3.7.1990</p>',
    {},
  ],
  [
    'letters that are cut out of a picture',
    '<p style="-webkit-text-fill-color:transparent;background:linear-gradient(red,blue);background-clip:text">Geburtsdatum: 3.7.1990</p>',
    G,
  ],
  [
    'the front of a card, in whose place its back is drawn after it',
    `<div style="position:relative;height:60px"><div style="position:absolute;inset:0;background:#fff;backface-visibility:hidden">${HIDDEN}</div><div style="position:absolute;inset:0;background:#fff;backface-visibility:hidden;transform:rotateY(180deg)">Alter: 36</div></div>`,
    G,
  ],
  [
    'beneath what covers it only while it is open',
    `<div style="position:relative;height:60px"><div style="position:absolute;left:9px;top:4px">${HIDDEN}</div><div role="listbox" style="position:absolute;inset:0;background:#eee;z-index:3"><div role="option">36</div></div></div>`,
    G,
  ],
];

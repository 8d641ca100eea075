/** What stands near what is read and looks just like it, but is of somebody else, of other days, or not yet so. */
import type { Pattern } from './pattern.ts';

const KD = { kundennummer: '739Q481516' };
/** The head of a page, with the case and whose it is. */
const OWN = '<h1>Muster, Anna</h1><p>Kundennummer: 739Q481516</p>';

export const NEAR_MISSES: Pattern[] = [
  [
    'cards in a card of the same level: that of somebody else',
    '<section><h3>Partnerin</h3><section><h3>Aktenzeichen</h3><div>4711-B</div></section><section><h3>Alter</h3><div>36</div></section></section>',
    {},
  ],
  [
    'cards in a card of the same level: that of the customer',
    '<section><h3>Kundin</h3><section><h3>Aktenzeichen</h3><div>4711-B</div></section><section><h3>Alter</h3><div>36</div></section></section>',
    { alter: 36 },
  ],
  [
    'cards in a card of the same level: what was before, the second one',
    '<section><h2>Historie</h2><article><h2>Plan Nr. 1</h2><p>Zahlweg: bar</p></article><article><h2>Plan Nr. 2</h2><p>EGV gültig bis: 31.03.2027</p></article></section>',
    {},
  ],
  [
    'a section of the same level behind that of somebody else',
    '<div><h3>Partnerin</h3><p>Alter: 38</p><h3>Person</h3><p>Alter: 36</p></div>',
    { alter: 36 },
  ],
  [
    'a section of the same level behind that of somebody else, each heading in a box of its own',
    '<div><div><h3>Partnerin</h3><small>ein Teil</small></div><p>Alter: 38</p><div><h3>Vertrag</h3><small>ein Teil</small></div><p>Alter: 36</p></div>',
    { alter: 36 },
  ],
  [
    'what a title and a remark head, in a box beneath a bare heading of the same level',
    '<div><h3>Partnerin</h3><p>Alter: 38</p><div><h3>Vertrag</h3><small>ein Teil</small></div><p>Alter: 36</p></div>',
    { alter: 36 },
  ],
];

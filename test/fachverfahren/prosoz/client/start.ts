import { h, render } from 'preact';
import { melde } from './datumsfeld.ts';
import { Fenster } from './fenster.ts';

const platz = document.getElementById('anwendung');
if (platz) {
  melde();
  platz.replaceChildren();
  render(h(Fenster, {}), platz);
}

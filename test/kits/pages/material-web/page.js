import '@material/web/checkbox/checkbox.js';
import '@material/web/chips/chip-set.js';
import '@material/web/chips/filter-chip.js';
import '@material/web/radio/radio.js';
import '@material/web/select/outlined-select.js';
import '@material/web/select/select-option.js';
import '@material/web/switch/switch.js';
import '@material/web/tabs/primary-tab.js';
import '@material/web/tabs/tabs.js';
import '@material/web/textfield/filled-text-field.js';
import '@material/web/textfield/outlined-text-field.js';
import { html, ready } from '../../ready.js';

html(`
<style>body { font-family: sans-serif } form { display: grid; grid-template-columns: 1fr 1fr; gap: 12px } .zeile { display: flex; gap: 8px; align-items: center }</style>
<md-tabs><md-primary-tab active>Jugendliche</md-primary-tab><md-primary-tab>Eltern</md-primary-tab></md-tabs>
<form>
  <md-outlined-text-field label="Kundennummer" value="962C440815"></md-outlined-text-field>
  <md-outlined-text-field label="Alter" value="16" suffix-text="Jahre"></md-outlined-text-field>
  <md-outlined-select label="Zielgruppe U25">
    <md-select-option value="1"><div slot="headline">Schüler</div></md-select-option>
    <md-select-option value="2" selected><div slot="headline">Ausbildungsuchend</div></md-select-option>
  </md-outlined-select>
  <md-outlined-select label="Besuchte Schulform">
    <md-select-option value="o" selected><div slot="headline">Oberschule</div></md-select-option>
    <md-select-option value="g"><div slot="headline">Gymnasium</div></md-select-option>
  </md-outlined-select>
  <md-filled-text-field label="Klassenstufe" type="number" value="10"></md-filled-text-field>
  <md-filled-text-field label="Voraussichtliche Schulentlassung" value="07/2027" supporting-text="Monat genügt"></md-filled-text-field>
  <md-filled-text-field label="Ausbildungsuchend gemeldet seit" value="01.10.2026"></md-filled-text-field>
  <md-filled-text-field label="Letztes Zeugnis vom" type="date" value="2026-07-22"></md-filled-text-field>
  <md-filled-text-field label="Ausbildung bis"></md-filled-text-field>
  <div class="zeile"><md-checkbox id="reif" checked></md-checkbox><label for="reif">Ausbildungsreife liegt vor</label></div>
  <label class="zeile">Ausbildungswillig <md-switch selected></md-switch></label>
  <div role="radiogroup" aria-labelledby="uv" class="zeile"><span id="uv">Unterschrift gesetzlicher Vertreter</span>
    <md-radio id="u1" name="u" value="1"></md-radio><label for="u1">ja</label>
    <md-radio id="u2" name="u" value="0" checked></md-radio><label for="u2">nein</label></div>
  <md-outlined-select label="Betreuung durch">
    <md-select-option value="9" selected><div slot="headline">Berufsberater</div></md-select-option>
    <md-select-option value="3"><div slot="headline">Fallmanager U25</div></md-select-option>
  </md-outlined-select>
  <md-outlined-select label="Ausbildungsform">
    <md-select-option value="b"><div slot="headline">betrieblich</div></md-select-option>
    <md-select-option value="a"><div slot="headline">außerbetrieblich</div></md-select-option>
  </md-outlined-select>
</form>`);
await Promise.all([...document.querySelectorAll('*')].map((e) => e.updateComplete));
// A list shows what is chosen in it only once its entries have told it, some turns later.
ready(() =>
  [...document.querySelectorAll('md-outlined-select')].every(
    (list) =>
      list.querySelector('[selected]') === null ||
      (list.shadowRoot.querySelector('#label')?.textContent.trim() ?? '') !== '',
  ),
);

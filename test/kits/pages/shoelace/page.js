import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/badge/badge.js';
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/components/checkbox/checkbox.js';
import '@shoelace-style/shoelace/dist/components/details/details.js';
import '@shoelace-style/shoelace/dist/components/dialog/dialog.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/option/option.js';
import '@shoelace-style/shoelace/dist/components/radio/radio.js';
import '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
import '@shoelace-style/shoelace/dist/components/select/select.js';
import '@shoelace-style/shoelace/dist/components/switch/switch.js';
import '@shoelace-style/shoelace/dist/components/tab/tab.js';
import '@shoelace-style/shoelace/dist/components/tab-group/tab-group.js';
import '@shoelace-style/shoelace/dist/components/tab-panel/tab-panel.js';
import '@shoelace-style/shoelace/dist/components/textarea/textarea.js';
import { html, ready } from '../../ready.js';

html(`
<h1>Kundenakte</h1>
<sl-tab-group>
  <sl-tab slot="nav" panel="betreuung" active>Betreuung</sl-tab>
  <sl-tab slot="nav" panel="leistung">Leistung</sl-tab>
  <sl-tab-panel name="betreuung" active>
    <sl-card>
      <strong slot="header">Stammdaten</strong>
      <sl-input label="Kd.-Nr." value="147B258369" readonly></sl-input>
      <sl-input label="Geb.-Datum" type="date" value="1984-11-23" required help-text="Laut Ausweis"></sl-input>
      <sl-input label="Nummer der BG" value="14704//0012345" clearable></sl-input>
      <sl-select label="Kundenstatus" value="asu">
        <sl-option value="alo">arbeitslos</sl-option>
        <sl-option value="asu">arbeitsuchend</sl-option>
        <sl-option value="rasu">ratsuchend</sl-option>
      </sl-select>
    </sl-card>
    <sl-card>
      <strong slot="header">Betreuung</strong>
      <sl-select label="Betreuungsstufe" value="x2" clearable>
        <sl-option value="x1">IN – integrationsnah</sl-option>
        <sl-option value="x2">IG – Stabilisierungsbedarf</sl-option>
      </sl-select>
      <sl-input label="Betreuungsstufe zuletzt geprüft am" value="02.09.2026"></sl-input>
      <sl-input label="Bewerberangebot geprüft am" placeholder="TT.MM.JJJJ" help-text="Beispiel: 01.02.2026"></sl-input>
      <sl-switch checked>In einer Stabilisierungsmaßnahme</sl-switch>
      <br><sl-checkbox>Maßnahme nach § 16a SGB II geplant</sl-checkbox>
      <sl-radio-group label="Alleinerziehend" value="n">
        <sl-radio value="j">ja</sl-radio>
        <sl-radio value="n">nein</sl-radio>
      </sl-radio-group>
      <p>Zielgruppe: <sl-badge>Bestandskunde</sl-badge> · Rechtskreis: <sl-badge variant="neutral">SGB II</sl-badge></p>
    </sl-card>
    <sl-details summary="Kooperationsplan" open>
      <sl-input label="Kooperationsplan vom" value="12.05.2026"></sl-input>
      <sl-input label="Gültig bis" value="11.11.2026"></sl-input>
    </sl-details>
    <sl-details summary="Frühere Eingliederungsvereinbarungen">
      <sl-input label="EGV vom" value="03.02.2020"></sl-input>
    </sl-details>
  </sl-tab-panel>
  <sl-tab-panel name="leistung">
    <sl-input label="Erstbewilligung am" value="17.04.2019"></sl-input>
  </sl-tab-panel>
</sl-tab-group>
<sl-dialog label="Wiedervorlage anlegen"><sl-input label="Wiedervorlage am" value="30.12.2026"></sl-input></sl-dialog>
`);
const parts = [...document.querySelectorAll('*')].filter((e) => e.localName.startsWith('sl-'));
await Promise.all(parts.map((e) => e.updateComplete));
ready(() => document.querySelector('sl-select').shadowRoot.querySelector('input')?.value !== '');

import '@vaadin/checkbox';
import '@vaadin/combo-box';
import '@vaadin/date-picker';
import '@vaadin/details';
import '@vaadin/grid';
import '@vaadin/multi-select-combo-box';
import '@vaadin/radio-group';
import '@vaadin/select';
import '@vaadin/text-field';
import { html, ready } from '../../ready.js';

html(`
<h2>Übergabe an das Arbeitsmarktmanagement</h2>
<vaadin-tabsheet>
  <vaadin-tabs slot="tabs"><vaadin-tab id="t1">Profil</vaadin-tab><vaadin-tab id="t2">Verlauf</vaadin-tab></vaadin-tabs>
  <div tab="t1">
    <vaadin-text-field label="BA-Kundennummer" value="358A112233" readonly></vaadin-text-field>
    <vaadin-date-picker id="geb" label="Geburtsdatum" required></vaadin-date-picker>
    <vaadin-combo-box id="stelle" label="Fall liegt bei"></vaadin-combo-box>
    <vaadin-select id="abschluss" label="Höchster Berufsabschluss"></vaadin-select>
    <vaadin-date-picker id="fertig" label="Ausbildung abgeschlossen am" helper-text="Datum des Prüfungszeugnisses"></vaadin-date-picker>
    <vaadin-text-field label="Berufspraxis in den letzten 2 Jahren" value="14"><div slot="suffix">Monate</div></vaadin-text-field>
    <vaadin-multi-select-combo-box id="sprachen" label="Sprachen"></vaadin-multi-select-combo-box>
    <vaadin-checkbox label="Kommunikation auf Deutsch möglich" checked></vaadin-checkbox>
    <vaadin-checkbox label="Gesundheitl. Einschränkung (Zielberuf)"></vaadin-checkbox>
    <vaadin-radio-group id="reha" label="Reha / SB"><vaadin-radio-button value="1" label="Ja"></vaadin-radio-button><vaadin-radio-button value="0" label="Nein" checked></vaadin-radio-button></vaadin-radio-group>
    <vaadin-details summary="Unterbrechungen" opened>
      <vaadin-checkbox label="Krankengeld"></vaadin-checkbox>
      <vaadin-checkbox label="Elternzeit"></vaadin-checkbox>
      <vaadin-checkbox label="Pflegezeit"></vaadin-checkbox>
    </vaadin-details>
    <vaadin-details summary="Beschäftigung"><vaadin-checkbox label="SV-pflichtige Beschäftigung" checked></vaadin-checkbox></vaadin-details>
    <vaadin-combo-box id="prognose" label="Integrationsprognose"></vaadin-combo-box>
    <vaadin-date-picker id="geprueft" label="Integrationsprognose zuletzt geprüft am"></vaadin-date-picker>
    <h3>Kontakthistorie</h3>
    <vaadin-grid id="kontakte" all-rows-visible></vaadin-grid>
  </div>
  <div tab="t2">Übernahme durch den AMM am: 05.05.2025</div>
</vaadin-tabsheet>`);

// The sheet looks for its tabs as it starts, so these have to be alive by then.
await import('@vaadin/tabs');
await import('@vaadin/tabsheet');

const $ = (id) => document.getElementById(id);
const german = {
  formatDate: ({ day, month, year }) =>
    `${String(day).padStart(2, '0')}.${String(month + 1).padStart(2, '0')}.${year}`,
};
for (const [id, value] of [
  ['geb', '1989-02-17'],
  ['fertig', '2024-07-31'],
  ['geprueft', '2026-10-26'],
]) {
  $(id).i18n = { ...$(id).i18n, ...german };
  $(id).value = value;
}
$('stelle').items = [
  { label: 'Markt und Integration', value: '7' },
  { label: 'Eingangszone', value: '8' },
];
$('stelle').value = '7';
$('prognose').items = ['marktnah', 'marktfern'];
$('prognose').value = 'marktnah';
$('abschluss').items = [
  { label: 'Berufsausbildung', value: 'b' },
  { label: 'Studium', value: 's' },
];
$('abschluss').value = 'b';
$('sprachen').items = ['Deutsch', 'Polnisch'];
$('sprachen').selectedItems = ['Polnisch'];
const grid = $('kontakte');
for (const [path, header] of [
  ['am', 'Datum'],
  ['art', 'Kontaktart'],
  ['wer', 'Bearbeitet von'],
]) {
  const column = document.createElement('vaadin-grid-column');
  column.path = path;
  column.header = header;
  grid.append(column);
}
grid.items = [
  { am: '19.11.2026', art: 'telefonisch', wer: 'Team 512' },
  { am: '26.10.2026', art: 'persönlich', wer: 'Team 512' },
  { am: '14.09.2026', art: 'E-Mail', wer: 'Team 513' },
];
ready(() =>
  [...document.querySelectorAll('vaadin-grid-cell-content')].some((c) =>
    c.textContent.includes('14.09.2026'),
  ),
);

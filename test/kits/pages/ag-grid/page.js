import { AllCommunityModule, createGrid, ModuleRegistry } from 'ag-grid-community';
import { html, ready } from '../../ready.js';

ModuleRegistry.registerModules([AllCommunityModule]);
html(`
<style>body { font: 13px Arial } .kopf { display: flex; gap: 24px; padding: 8px; background: #eef } .kopf span { color: #555 }
.hl { font-size: 16px; font-weight: 600; margin: 12px 0 4px }</style>
<div class="kopf"><div><span>Kundennummer</span> <b>512D998877</b></div><div><span>BG-Nr.</span> <b>51204//0007788</b></div><div><span>Status</span> <b>alo</b></div></div>
<div class="hl">Maßnahmen</div><div id="m" style="height:220px;width:1150px"></div>
<div class="hl">Kontakte</div><div id="k" style="height:200px;width:600px"></div>
<div class="hl">Bedarfsgemeinschaft</div><div id="b" style="height:160px;width:600px"></div>`);
const col = (field, more) => ({ field, headerName: field, width: 125, sortable: true, ...more });
createGrid(document.getElementById('m'), {
  columnDefs: [
    col('nr', { headerName: 'Maßnahme-Nr.', pinned: 'left' }),
    col('Art', { width: 190 }),
    col('Beginn'),
    col('Ende'),
    col('Status', { width: 190 }),
    col('Ziel', { width: 170 }),
    col('Abgebrochen'),
  ],
  rowData: [
    {
      nr: '512/4711/26',
      Art: 'FbW – Umschulung',
      Beginn: '01.09.2026',
      Ende: '31.08.2028',
      Status: 'B: bewilligt, teilnehmend',
      Ziel: '1: Integration in Arbeit',
      Abgebrochen: 'nein',
    },
    {
      nr: '512/0815/25',
      Art: 'MAT (§ 45 SGB III)',
      Beginn: '03.03.2025',
      Ende: '30.05.2025',
      Status: 'A: abgebrochen',
      Ziel: '2',
      Abgebrochen: 'ja',
    },
  ],
});
createGrid(document.getElementById('k'), {
  columnDefs: [col('Kontakt am'), col('Kontaktart'), col('Vermerk', { filter: true })],
  rowData: [
    {
      'Kontakt am': '20.11.2026',
      Kontaktart: 'persönlich',
      Vermerk: 'Geb.-Datum: 01.01.1970 geprüft',
    },
    { 'Kontakt am': '01.10.2026', Kontaktart: 'Brief', Vermerk: '' },
  ],
});
createGrid(document.getElementById('b'), {
  columnDefs: [col('Name'), col('Geburtsdatum'), col('Rolle')],
  rowData: [
    { Name: 'Muster', Geburtsdatum: '04.04.1980', Rolle: 'HB' },
    { Name: 'Muster', Geburtsdatum: '05.05.2012', Rolle: 'Kind' },
  ],
});
ready(() =>
  ['m', 'k', 'b'].every((id) => document.getElementById(id).querySelector('.ag-cell') !== null),
);

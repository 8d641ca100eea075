import 'jquery-ui/themes/base/all.css';
import '../../jquery.js';
import $ from 'jquery';
import 'jquery-ui/dist/jquery-ui.js';
import DataTable from 'datatables.net';
import { html, ready } from '../../ready.js';

html(`
<style>body { font: 12px Verdana } table.form td { padding: 3px 8px } .pflicht:after { content: " *"; color: red } td.l { text-align: right; color: #444 }</style>
<div id="tabs"><ul><li><a href="#t1">Kunde</a></li><li><a href="#t2">Bedarfsgemeinschaft</a></li></ul>
<div id="t1">
 <table class="form">
  <tr><td class="l">Kunden-Nr.:</td><td>604F121212</td><td class="l pflicht">Geb.-Dat.:</td><td><input id="geb" value="02.01.1968"></td></tr>
  <tr><td class="l">Alter:</td><td><input id="alter" value="58" size="3"></td><td class="l">Status:</td><td>aktiv</td></tr>
  <tr><td class="l">Kd.-Status:</td><td><select id="st"><option>ratsuchend</option><option selected>arbeitslos</option></select></td><td class="l">WV zum:</td><td><input id="wv" value="15.12.2026"></td></tr>
  <tr><td class="l">Team:</td><td>512</td><td class="l">Rechtskreis:</td><td><span id="rk"><label for="r1">SGB II</label><input type="radio" name="rk" id="r1" checked><label for="r2">SGB III</label><input type="radio" name="rk" id="r2"></span></td></tr>
 </table>
 <div id="acc"><h3>Gesprächshistorie</h3><div><table id="k"><thead><tr><th>Datum</th><th>Art</th><th>Inhalt</th></tr></thead><tbody></tbody></table></div>
 <h3>Frühere EGV</h3><div><p>EGV vom: 01.02.2019</p></div></div>
</div>
<div id="t2"><table class="form"><tr><td class="l">Geburtsdatum:</td><td>30.03.2015</td></tr></table></div></div>
<div id="dlg" title="Termin"><label>Nächster Termin <input value="03.12.2026"></label></div>`);
$('#tabs').tabs();
$('#acc').accordion({ heightStyle: 'content' });
$('#st').selectmenu({ width: 160 });
$('#alter').spinner();
$('#rk').controlgroup();
$('#dlg').dialog({ autoOpen: false });
$.datepicker.setDefaults({ dateFormat: 'dd.mm.yy' });
$('#geb, #wv').datepicker();
const kinds = ['persönlich', 'telefonisch', 'schriftlich', 'E-Mail'];
new DataTable('#k', {
  pageLength: 5,
  order: [],
  data: Array.from({ length: 12 }, (_, i) => [
    `${String(28 - 2 * i).padStart(2, '0')}.11.2026`,
    kinds[i % 4],
    `Gespräch ${i + 1}`,
  ]),
});
$('#wv').datepicker('show');
ready(() => document.querySelector('#k tbody tr td:nth-child(3)') !== null);

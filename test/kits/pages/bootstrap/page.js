import 'bootstrap/dist/css/bootstrap.css';
import 'select2/dist/css/select2.css';
import 'flatpickr/dist/flatpickr.css';
import '../../jquery.js';
import $ from 'jquery';
import 'bootstrap';
import flatpickr from 'flatpickr';
import { German } from 'flatpickr/dist/l10n/de.js';
import select2 from 'select2';
import { html, ready } from '../../ready.js';

html(`
<nav class="navbar bg-light px-3"><span class="navbar-brand">Fachanwendung</span><form class="d-flex" role="search"><input class="form-control" type="search" placeholder="Kundennummer" value="999Z999999"></form></nav>
<div class="container py-3">
 <ul class="nav nav-tabs"><li class="nav-item"><button class="nav-link active" data-bs-toggle="tab" data-bs-target="#a">Eingliederung</button></li><li class="nav-item"><button class="nav-link" data-bs-toggle="tab" data-bs-target="#b">Haushalt</button></li></ul>
 <div class="tab-content pt-3"><div class="tab-pane fade show active" id="a">
  <div class="row mb-2"><label class="col-sm-3 col-form-label">Kundennummer der BA</label><div class="col-sm-4"><input class="form-control-plaintext" readonly value="133A445566"></div></div>
  <div class="row g-2 mb-2">
   <div class="col"><div class="form-floating"><input class="form-control" id="f1" placeholder="Geburtsdatum" value="19.09.1995"><label for="f1">Geburtsdatum</label></div></div>
   <div class="col"><div class="form-floating"><select class="form-select" id="f2"><option value="">–</option><option selected>SGB II</option></select><label for="f2">Zuständiger Rechtskreis</label></div></div></div>
  <div class="mb-2"><label class="form-label" for="s2">Kundenstatus <span class="text-danger">*</span></label><select id="s2" style="width:100%"><option value="1">arbeitslos</option><option value="2" selected>ratsuchend</option></select><div class="form-text">Stand: 01.11.2026</div></div>
  <div class="input-group mb-2"><span class="input-group-text">EinV vom</span><input class="form-control" id="egv" value="2026-06-30"><span class="input-group-text">gültig bis</span><input class="form-control" id="bis" value="2026-12-29"><button class="btn btn-outline-secondary">×</button></div>
  <div class="form-check form-switch"><input class="form-check-input" type="checkbox" id="sw"><label class="form-check-label" for="sw">Verzicht auf EinV begründet</label></div>
  <div class="mb-2">Elternzeit <span class="badge text-bg-secondary">nein</span> &nbsp; Neukunde <span class="badge text-bg-success">ja</span></div>
  <div class="btn-group" role="group" aria-label="Integrationsprognose"><input type="radio" class="btn-check" name="p" id="p1" checked><label class="btn btn-outline-primary" for="p1">marktnah</label><input type="radio" class="btn-check" name="p" id="p2"><label class="btn btn-outline-primary" for="p2">marktfern</label></div>
  <div class="accordion mt-3"><div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button collapsed" data-bs-toggle="collapse" data-bs-target="#c">Kontakte</button></h2><div id="c" class="accordion-collapse collapse"><table class="table"><tr><th>Datum</th><th>Art</th></tr><tr><td>01.01.2026</td><td>persönlich</td></tr></table></div></div></div>
  <p class="mt-2">Letzter Kontakt: <strong>16.11.2026</strong> <em>(telefonisch)</em></p>
 </div><div class="tab-pane fade" id="b"><div class="form-floating"><input class="form-control" id="x" value="07.07.1993" placeholder=""><label for="x">Geburtsdatum</label></div></div></div>
 <div class="modal fade" id="m"><div class="modal-dialog"><div class="modal-content"><label>Alter <input value="31"></label></div></div></div>
</div>`);
(typeof select2 === 'function' ? select2 : select2.default)?.(window, $);
$('#s2').select2({ minimumResultsForSearch: -1 });
const options = { locale: German, altInput: true, altFormat: 'd.m.Y', dateFormat: 'Y-m-d' };
flatpickr('#egv', options);
flatpickr('#bis', options).open();
ready(
  () =>
    document.querySelector('.select2-selection__rendered') !== null &&
    document.querySelector('.flatpickr-calendar.open') !== null,
);

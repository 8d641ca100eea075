import '@angular/compiler';
import '@angular/material/prebuilt-themes/azure-blue.css';
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatCardModule } from '@angular/material/card';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatChipsModule } from '@angular/material/chips';
import { DateAdapter, provideNativeDateAdapter } from '@angular/material/core';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MatExpansionModule } from '@angular/material/expansion';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatIconModule } from '@angular/material/icon';
import { MatInputModule } from '@angular/material/input';
import { MatRadioModule } from '@angular/material/radio';
import { MatSelectModule } from '@angular/material/select';
import { MatSlideToggleModule } from '@angular/material/slide-toggle';
import { MatTableModule } from '@angular/material/table';
import { MatTabsModule } from '@angular/material/tabs';
import { bootstrapApplication } from '@angular/platform-browser';
import { ready } from '../../ready.js';

const field = (label, control, more = '') =>
  `<mat-form-field><mat-label>${label}</mat-label>${control}${more}</mat-form-field>`;
const text = (label, value, more) => field(label, `<input matInput value="${value}">`, more);

const App = Component({
  selector: 'app-root',
  imports: [
    MatButtonModule,
    MatCardModule,
    MatCheckboxModule,
    MatChipsModule,
    MatDatepickerModule,
    MatExpansionModule,
    MatFormFieldModule,
    MatIconModule,
    MatInputModule,
    MatRadioModule,
    MatSelectModule,
    MatSlideToggleModule,
    MatTableModule,
    MatTabsModule,
  ],
  template: `
<h1>Fallmanagement</h1>
<mat-tab-group animationDuration="0">
  <mat-tab label="Kategorisierung">
    <mat-card><mat-card-header><mat-card-title>Kundendaten</mat-card-title></mat-card-header><mat-card-content>
      ${text('Kundennummer', '035A908070', '<mat-icon matPrefix>badge</mat-icon>')}
      ${field('Geb.-Datum', '<input matInput [matDatepicker]="d1" [value]="geb">', '<mat-datepicker-toggle matIconSuffix [for]="d1" /><mat-datepicker #d1 />')}
      ${field('Kundenkategorie', '<mat-select value="3"><mat-option value="3">C</mat-option><mat-option value="1">A</mat-option></mat-select>', '<mat-hint>A bis E, S, X, Y, Z</mat-hint>')}
      ${text('Kundenkategorie gesetzt am', '01.06.2026', '<button mat-icon-button matSuffix aria-label="Leeren"><mat-icon>close</mat-icon></button>')}
      ${text('Kategorie zuletzt geprüft am', '02.11.2026')}
      ${field('Vorherige Kategorie', '<mat-select value="2"><mat-option value="2">B</mat-option></mat-select>')}
      ${text('Elternzeit bis', '28.02.2027')}
    </mat-card-content></mat-card>
    <mat-card><mat-card-header><mat-card-title>Leistungen zur Sicherung des Lebensunterhalts</mat-card-title></mat-card-header><mat-card-content>
      ${text('Antrag vollständig am', '15.01.2026')}
      ${text('Erstbewilligung vom', '02.02.2026')}
      ${field('Weiterbewilligungsantrag fällig am', '<input matInput placeholder="TT.MM.JJJJ">')}
      ${text('Vorbezug SGB II bis', '12/2021')}
      ${text('Bürgergeld zuletzt bis', '31.12.2026')}
      <mat-slide-toggle checked>Schon einmal Bürgergeld bezogen</mat-slide-toggle>
      <mat-checkbox>Zuzug aus anderem Jobcenter</mat-checkbox>
      <p><label id="auf">Aufstocker Alg I</label>
      <mat-radio-group aria-labelledby="auf" value="n"><mat-radio-button value="j">Ja</mat-radio-button><mat-radio-button value="n">Nein</mat-radio-button></mat-radio-group></p>
    </mat-card-content></mat-card>
    <mat-accordion><mat-expansion-panel expanded><mat-expansion-panel-header><mat-panel-title>Vermittlungshemmnisse</mat-panel-title></mat-expansion-panel-header>
      <table mat-table [dataSource]="rows">
        @for (c of columns; track c) { <ng-container [matColumnDef]="c"><th mat-header-cell *matHeaderCellDef>{{ c }}</th><td mat-cell *matCellDef="let r">{{ r[c] }}</td></ng-container> }
        <tr mat-header-row *matHeaderRowDef="columns"></tr><tr mat-row *matRowDef="let r; columns: columns"></tr>
      </table></mat-expansion-panel>
      <mat-expansion-panel><mat-expansion-panel-header><mat-panel-title>Partner der BG</mat-panel-title></mat-expansion-panel-header>
      ${text('Geburtsdatum', '11.11.1979')}</mat-expansion-panel></mat-accordion>
  </mat-tab>
  <mat-tab label="Termine">${text('Nächster Termin am', '01.12.2026')}</mat-tab>
</mat-tab-group>`,
})(
  class {
    geb = new Date(1978, 9, 7);
    columns = ['Bereich', 'Stand', 'Priorität'];
    rows = [
      { Bereich: 'Rahmenbedingungen', Stand: 'in Bearbeitung', Priorität: '1' },
      { Bereich: 'Motivation', Stand: 'erkannt', Priorität: '2' },
    ];
  },
);
document.getElementById('app').outerHTML = '<app-root></app-root>';
const app = await bootstrapApplication(App, {
  providers: [provideZonelessChangeDetection(), provideNativeDateAdapter()],
});
app.injector.get(DateAdapter).setLocale('de-DE');
ready(() => document.querySelector('tr.mat-mdc-row') !== null);

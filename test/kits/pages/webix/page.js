import 'webix/webix.css';
import * as webix from 'webix';
import { ready } from '../../ready.js';

const text = (label, value, more) => ({ view: 'text', label, value, labelWidth: 260, ...more });
webix.i18n.setLocale('de-DE');
webix.ui({
  rows: [
    {
      view: 'toolbar',
      cols: [
        { view: 'label', label: 'Fall 771E010203' },
        { view: 'search', placeholder: 'Geburtsdatum', value: '09.09.1999', width: 250 },
      ],
    },
    {
      view: 'tabbar',
      value: 'a',
      options: [
        { id: 'a', value: 'Vermittlung' },
        { id: 'b', value: 'Recht' },
      ],
      multiview: true,
    },
    {
      cells: [
        {
          id: 'a',
          view: 'form',
          elements: [
            { template: 'Vermittlung', type: 'section' },
            text('Kundennummer:', '771E010203', { readonly: true }),
            {
              cols: [
                {
                  view: 'datepicker',
                  label: 'Geb. am:',
                  value: new Date(1999, 2, 5),
                  format: '%d.%m.%Y',
                  labelWidth: 160,
                },
                {
                  view: 'richselect',
                  label: 'Rechtskreis:',
                  value: 2,
                  options: [
                    { id: 1, value: 'SGB III' },
                    { id: 2, value: 'SGB II' },
                  ],
                  labelWidth: 160,
                },
              ],
            },
            {
              view: 'datepicker',
              label: 'Übergabe an FM arbeitsmarktnah am:',
              value: new Date(2026, 9, 12),
              format: '%d.%m.%Y',
              labelWidth: 260,
            },
            text('Einladung durch FM arbeitsmarktnah vom:', '15.10.2026'),
            text('Einzelfallbeurteilung:', '22.10.2026', {
              bottomLabel: 'spätestens nach 4 Wochen',
            }),
            { view: 'checkbox', label: 'Allein erziehend', value: 1, labelWidth: 260 },
            { view: 'checkbox', labelRight: 'Gemischte BG (U25/Ü25)', value: 0 },
            {
              view: 'radio',
              label: 'Zweifel an der Erwerbsfähigkeit',
              value: 2,
              options: [
                { id: 1, value: 'ja' },
                { id: 2, value: 'nein' },
              ],
              labelWidth: 260,
            },
            {
              view: 'combo',
              label: 'Stellensuchlauf am',
              value: '11/2026',
              options: ['11/2026', '10/2026'],
              labelWidth: 260,
            },
            { view: 'switch', label: 'Selbstständige Tätigkeit', value: 0, labelWidth: 260 },
            {
              view: 'datatable',
              height: 120,
              columns: [
                { id: 'am', header: 'Kontaktdatum', width: 140 },
                { id: 'art', header: 'Kontaktart', width: 140 },
                { id: 't', header: 'Notiz', fillspace: true },
              ],
              data: [
                { am: '25.11.2026', art: 'Mail', t: 'Unterlagen' },
                { am: '12.10.2026', art: 'persönlich', t: 'Übergabe' },
              ],
            },
          ],
        },
        {
          id: 'b',
          view: 'form',
          elements: [{ view: 'checkbox', label: 'Widerspruch oder Klage offen', value: 1 }],
        },
      ],
    },
  ],
});
ready(() => document.querySelector('.webix_cell') !== null);

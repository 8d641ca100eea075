import 'quasar/dist/quasar.css';
import {
  QBadge,
  QBtn,
  QCard,
  QCardSection,
  QCheckbox,
  QChip,
  QDialog,
  QExpansionItem,
  QIcon,
  QInput,
  QOptionGroup,
  QSelect,
  QTab,
  QTable,
  QTabPanel,
  QTabPanels,
  QTabs,
  QToggle,
  Quasar,
} from 'quasar';
import { createApp } from 'vue';
import { html, ready } from '../../ready.js';

html('<style>.material-icons { font-family: "Material Icons" }</style>');
const app = createApp({
  data: () => ({
    tab: 'a',
    dialog: false,
    s1: { label: 'Ja, am 14.09.2026', value: 1 },
    s2: ['Deutsch', 'Dari'],
    wer: { label: 'Fallmanager für arbeitsmarktferne Kunden', value: 'fmf' },
    columns: ['Datum', 'Art', 'Thema'].map((name) => ({
      name,
      label: name,
      field: name,
      align: 'left',
    })),
    rows: [
      { Datum: '17.11.2026', Art: 'schriftlich', Thema: 'Anhörung' },
      { Datum: '02.11.2026', Art: 'Telefonat', Thema: 'Bewerbungen' },
      { Datum: '14.09.2026', Art: 'persönliches Gespräch', Thema: 'Einstieg' },
    ],
    yes: 'ja',
  }),
  template: `
<div class="q-pa-md">
 <div class="text-h6">Einstiegsberatung</div>
 <q-tabs v-model="tab"><q-tab name="a" label="Beratung" icon="event"></q-tab><q-tab name="b" label="Leistung" icon="euro"></q-tab></q-tabs>
 <q-tab-panels v-model="tab"><q-tab-panel name="a">
  <div class="row q-col-gutter-md">
   <div class="col-4"><q-input outlined label="Kunden-Nr." model-value="417C556677" readonly><template #prepend><q-icon name="badge"></q-icon></template></q-input></div>
   <div class="col-4"><q-input outlined label="geb. am *" model-value="30.06.2001" mask="##.##.####"><template #append><q-icon name="event" class="cursor-pointer"></q-icon></template></q-input></div>
   <div class="col-4"><q-select outlined label="Betreut durch" :model-value="wer" :options="[wer]" clearable></q-select></div>
  </div>
  <q-input filled label="ESB durchgeführt am" model-value="14.09.2026" hint="innerhalb von 10 Arbeitstagen"></q-input>
  <q-input filled label="Belehrung am" model-value="14.09.2026"></q-input>
  <q-input filled label="Erstgespräch am" model-value="28.09.2026"></q-input>
  <q-input filled stack-label label="Nächster Termin" model-value="" placeholder="24.12.2026"></q-input>
  <q-input standout label="Wiedervorlage" model-value="Mo., 07.12.2026" bottom-slots clearable></q-input>
  <div class="q-mt-md">Einladung zur ESB wahrgenommen <q-toggle :model-value="true"></q-toggle></div>
  <q-toggle label="Verzicht auf EGV begründet" :model-value="false"></q-toggle>
  <q-checkbox label="Geflüchtete Person" :model-value="true"></q-checkbox>
  <div><div class="text-caption">Langzeitarbeitslos</div><q-option-group inline :options="[{label:'ja',value:'ja'},{label:'nein',value:'nein'}]" :model-value="yes"></q-option-group></div>
  <q-select outlined multiple use-chips label="Sprachen" :model-value="s2" :options="s2"></q-select>
  <q-card flat bordered><q-card-section><div class="text-subtitle2">Profil</div>gültig bis: <q-badge color="orange">31.01.2027</q-badge></q-card-section></q-card>
  <q-table title="Kontakte" :columns="columns" :rows="rows" row-key="Datum" flat></q-table>
  <q-expansion-item label="Verlauf der Kooperationspläne" icon="history"><q-input label="Kooperationsplan vom" model-value="01.04.2022"></q-input></q-expansion-item>
 </q-tab-panel><q-tab-panel name="b"><q-input label="Alg I bis" model-value="30.04.2027"></q-input></q-tab-panel></q-tab-panels>
 <q-dialog v-model="dialog"><q-card><q-input label="Alter" model-value="44"></q-input></q-card></q-dialog>
</div>`,
});
app.use(Quasar, {
  components: {
    QBadge,
    QBtn,
    QCard,
    QCardSection,
    QCheckbox,
    QChip,
    QDialog,
    QExpansionItem,
    QIcon,
    QInput,
    QOptionGroup,
    QSelect,
    QTab,
    QTabPanel,
    QTabPanels,
    QTable,
    QTabs,
    QToggle,
  },
});
app.mount('#app');
ready(() => document.querySelector('.q-table tbody tr') !== null);

/** What reads as if it held, and is taken back by a word beside it: drafted, called off, suggested, to be done. */
import type { Pattern } from './pattern.ts';

export const TAKEN_BACK: Pattern[] = [
  [
    'a state beneath a title that takes back the day beside it',
    '<h3>Kooperationsplan</h3><dl><dt>vom<dd>01.05.2026<dt>Status<dd>Entwurf</dl><h3>Nächster Termin</h3><dl><dt>Datum<dd>03.12.2026<dt>Status<dd>abgesagt</dl><h3>Erstgespräch</h3><dl><dt>Datum<dd>03.05.2026<dt>Ergebnis<dd>nicht erschienen</dl><h3>Kooperationsplan</h3><dl><dt>Datum<dd>01.05.2026<dt>Unterschrieben<dd>nein</dl><fieldset><legend>Kooperationsplan</legend><label>vom <input value=01.05.2026></label><label>Status <select><option selected>Entwurf<option>gültig</select></label></fieldset><fieldset><legend>Kooperationsplan</legend><label>Datum <input value=01.05.2026></label><label><input type=checkbox> unterschrieben</label></fieldset><h3>Kundenkategorie</h3><dl><dt>Kategorie<dd>B<dt>Status<dd>vorgeschlagen</dl>',
    {},
  ],
  [
    'a plan that was annulled',
    '<h3>Kooperationsplan</h3><dl><dt>vom<dd>01.05.2026<dt>gültig bis<dd>31.10.2026<dt>Status<dd>aufgehoben</dl>',
    {},
  ],
  [
    'a state whose label names what it is of',
    '<dl><dt>Kooperationsplan vom<dd>01.05.2026<dt>Status Kooperationsplan<dd>Entwurf<dt>Kundenkategorie<dd>B</dl><dl><dt>EGV vom<dd>01.05.2026<dt>EGV-Status<dd>nicht unterschrieben</dl>',
    { kundenkategorie: 'B' },
  ],
  [
    'a state as the value of the name, the day in the row beneath',
    '<table><tr><td>Kooperationsplan<td>abgebrochen</tr><tr><td>vom<td>01.05.2026</tr></table>',
    {},
  ],
  [
    'a row of a table with a state that takes it back',
    '<h3>Kooperationsplan</h3><table><tr><th>Abgeschlossen am<th>Gültig bis<th>Status</tr><tr><td>01.05.2026<td>31.10.2026<td>Entwurf</tr></table>',
    {},
  ],
  [
    'states that go well with their days, and one of another thing',
    '<h3>Kooperationsplan</h3><dl><dt>Abgeschlossen am<dd>01.05.2026<dt>Status<dd>gültig</dl><h3>Nächster Termin</h3><dl><dt>Datum<dd>03.12.2026<dt>Status<dd>eingeladen</dl><h3>Erstgespräch</h3><dl><dt>Datum<dd>03.05.2026<dt>Status<dd>durchgeführt</dl><h3>Maßnahme</h3><dl><dt>Status<dd>abgesagt</dl>',
    { egvAm: '2026-05-01', naechsterTerminAm: '2026-12-03', erstgespraechAm: '2026-05-03' },
  ],
  [
    'a plan that ran out was one',
    '<h3>Kooperationsplan</h3><dl><dt>vom<dd>01.05.2025<dt>gültig bis<dd>31.10.2025<dt>Status<dd>abgelaufen</dl>',
    { egvAm: '2025-05-01', egvGueltigBis: '2025-10-31' },
  ],
  [
    'one that ran out by a word behind its end, or at the end of its heading',
    '<dl><dt>Profil gültig bis<dd>30.09.2026 (abgelaufen)</dl><h3>Eingliederungsvereinbarung <span class=badge>abgelaufen</span></h3><dl><dt>vom<dd>01.04.2026<dt>gültig bis<dd>30.09.2026 <span class=badge>abgelaufen</span></dl>',
    { profilGueltigBis: '2026-09-30', egvAm: '2026-04-01', egvGueltigBis: '2026-09-30' },
  ],
  [
    'beside one that ran out another one holds',
    '<section><h3>EGV (abgelaufen)</h3><dl><dt>vom<dd>01.04.2025<dt>gültig bis<dd>30.09.2025</dl></section><section><h3>EGV</h3><dl><dt>vom<dd>01.10.2025<dt>gültig bis<dd>31.03.2027</dl></section><section><h3>Abgelaufene EGV</h3><dl><dt>vom<dd>01.04.2024</dl></section>',
    { egvAm: '2025-10-01', egvGueltigBis: '2027-03-31' },
  ],
  [
    'a plan without the signature of the parents is one',
    '<h3>Kooperationsplan</h3><dl><dt>Abgeschlossen am<dd>01.05.2026<dt>Unterschrift gesetzlicher Vertreter<dd>fehlt</dl>',
    { egvAm: '2026-05-01', vertreterUnterschrift: false },
  ],
  [
    'that there is none is what the state says',
    '<dl><dt>Kooperationsplan<dd>nicht abgeschlossen</dl>',
    { egvAm: null },
  ],
  [
    'a row that says that it is no Hemmnis',
    '<h3>Hemmnisse</h3><table><tr><th>Bereich<th>Stand</tr><tr><td>Motivation<td>erkannt</tr><tr><td>Rahmenbedingungen<td>kein Hemmnis</tr></table>',
    { hemmnisse: [{ bereich: 'motivation', stand: 'erkannt' }] },
  ],
  [
    'all that could be a Hemmnis, and of each whether it is',
    '<h3>Hemmnisse</h3><table><tr><th>Bereich<th>Hemmnis</tr><tr><td>Motivation<td>ja</tr><tr><td>Rahmenbedingungen<td>nein</tr></table>',
    { hemmnisse: [{ bereich: 'motivation' }] },
  ],
  [
    'the same in other words',
    '<h3>Hemmnisse</h3><table><tr><th>Bereich<th>Ausprägung</tr><tr><td>Motivation<td>unauffällig</tr><tr><td>Rahmenbedingungen<td>auffällig</tr></table>',
    { hemmnisse: [{ bereich: 'rahmenbedingungen' }] },
  ],
  [
    'the same in boxes',
    '<h3>Hemmnisse</h3><table><tr><th>Bereich<th>vorhanden</tr><tr><td>Motivation<td><input type=checkbox></tr><tr><td>Rahmenbedingungen<td><input type=checkbox checked></tr></table>',
    { hemmnisse: [{ bereich: 'rahmenbedingungen' }] },
  ],
  [
    'the same in columns',
    '<h3>Hemmnisse</h3><table><tr><th>Bereich<th>Ja<th>Nein<th>Priorität</tr><tr><td>Motivation<td><td>x<td></tr><tr><td>Rahmenbedingungen<td>x<td><td>1</tr></table>',
    { hemmnisse: [{ bereich: 'rahmenbedingungen', prioritaet: 1 }] },
  ],
  [
    'a no that is of something else',
    '<h3>Hemmnisse</h3><table><tr><th>Bereich<th>Stand<th>Freiwillig</tr><tr><td>Motivation<td>in Bearbeitung<td>nein</tr><tr><td>Rahmenbedingungen<td>erledigt<td>ja</tr></table>',
    {
      hemmnisse: [
        { bereich: 'motivation', stand: 'inBearbeitung' },
        { bereich: 'rahmenbedingungen', stand: 'erledigt' },
      ],
    },
  ],
  [
    'forms for one to come, filled with today',
    '<dl><dt>Wiedervorlage<dd>05.12.2026</dl><div role=dialog aria-modal=true style="position:fixed;top:40px;left:40px;background:#fff;border:1px solid"><h2>Kontakt erfassen</h2><label>Datum <input value=29.11.2026></label><label>Art <select><option selected>persönlich</select></label><button>Speichern</button><button>Abbrechen</button></div><div role=dialog><h2>Termin vereinbaren</h2><label>Nächster Termin <input value=29.11.2026></label><button>Speichern</button></div>',
    { wiedervorlageAm: '2026-12-05' },
  ],
  [
    'what is recommended, reckoned or offered',
    '<h3>KI-Empfehlung</h3><dl><dt>Kundenkategorie<dd>C<dt>Integrationsprognose<dd>marktfern</dl><h3>Prognoserechner</h3><dl><dt>Integrationsprognose<dd>marktfern</dl><h3>Passende Angebote</h3><table><tr><th>Maßnahme<th>Beginn<th>Ende</tr><tr><td>AGH Grünpflege<td>01.01.2027<td>30.06.2027</tr></table><h3>Maßnahmekatalog</h3><table><tr><th>Maßnahme<th>Beginn<th>Ende<th>Freie Plätze</tr><tr><td>AGH Grünpflege<td>01.01.2027<td>30.06.2027<td>4</tr></table>',
    {},
  ],
  [
    'what other offices were asked for',
    '<h2>Familienkasse</h2><dl><dt>Antrag vom<dd>03.02.2026<dt>Bewilligt am<dd>05.03.2026</dl><h3>Jugendamt</h3><dl><dt>Antragsdatum<dd>03.02.2026<dt>Status<dd>bewilligt<dt>Bewilligung vom<dd>05.03.2026</dl>',
    {},
  ],
  [
    'what is to be done by when',
    '<h3>Aufgaben</h3><ul><li><div class=cell__content>Erstgespräch</div><div class=cell__extra>03.01.2026</div></li><li><div class=cell__content>EGV</div><div class=cell__extra>03.12.2026</div></li></ul>',
    {},
  ],
  [
    'boxes of papers, reminders and prints',
    '<h3>Sozialdaten</h3><label><input type=checkbox checked> Elternzeit</label><h3>Unterlagen angefordert</h3><label><input type=checkbox> Pflegezeit</label><label><input type=checkbox checked> Krankengeld</label><h3>Erinnern bei</h3><label><input type=checkbox checked> Elternzeit</label><label><input type=checkbox> Pflegezeit</label><h3>Im Ausdruck berücksichtigen</h3><label><input type=checkbox checked> Elternzeit</label><label><input type=checkbox> Alleinerziehend</label>',
    { elternzeit: true },
  ],
  [
    'days of papers and reminders',
    '<h3>Unterlagen</h3><dl><dt>Letztes Zeugnis vom<dd>01.07.2026</dl><h3>Erinnerung</h3><dl><dt>Wiedervorlage<dd>05.12.2026</dl>',
    { zeugnisAm: '2026-07-01', wiedervorlageAm: '2026-12-05' },
  ],
  [
    'a title with buttons beside it, within a grid',
    '<div role=grid><div class=toolbar><h3>Historie</h3><button>Export</button></div><div role=row><div role=columnheader>Kooperationsplan vom</div><div role=columnheader>gültig bis</div></div><div role=row><div role=gridcell>05.11.2024</div><div role=gridcell>04.05.2025</div></div></div>',
    {},
  ],
  [
    'none of those that a filter leaves',
    '<h3>Kontakte</h3><div>Filter: Art = persönlich, Zeitraum 01.11.2026–30.11.2026</div><table><tr><th>Datum<th>Art</tr><tr><td colspan=2>Keine Einträge gefunden</tr></table>',
    {},
  ],
  [
    'none where nothing is filtered',
    '<h3>Kontakte</h3><div>Filter: keine</div><table><tr><th>Datum<th>Art</tr><tr><td colspan=2>Keine Einträge gefunden</tr></table>',
    { kontakte: [] },
  ],
  [
    'rows under a title that says that they are only suggested',
    '<h3>Maßnahmen</h3><table><tr><th>Art<th>Beginn<th>Ende<tr><td colspan=3><b>Laufend</b><tr><td>AGH<td>14.09.2026<td>13.03.2027<tr><td colspan=3><b>Vorgeschlagen</b><tr><td>MAT<td>03.01.2027<td>30.05.2027</table>',
    { massnahmen: [{ art: 'AGH', beginn: '2026-09-14', ende: '2027-03-13' }] },
  ],
  [
    'rows under a title that says that they are only offered',
    '<h3>Maßnahmen</h3><table><tr><th>Art<th>Beginn<th>Ende<tr><td colspan=3><b>Teilnahme</b><tr><td>AGH<td>14.09.2026<td>13.03.2027<tr><td colspan=3><b>Angebote</b><tr><td>MAT<td>03.01.2027<td>30.05.2027</table>',
    { massnahmen: [{ art: 'AGH', beginn: '2026-09-14', ende: '2027-03-13' }] },
  ],
  [
    'rows under a title that says that they were broken off',
    '<h3>Maßnahmen</h3><table><tr><th>Art<th>Beginn<th>Ende<tr><td colspan=3><b>Teilnahme</b><tr><td>AGH<td>14.09.2026<td>13.03.2027<tr><td colspan=3><b>Abgebrochen</b><tr><td>MAT<td>03.01.2026<td>30.05.2026</table>',
    { massnahmen: [{ art: 'AGH', beginn: '2026-09-14', ende: '2027-03-13' }] },
  ],
  [
    'rows under the names of two people',
    '<h3>Kontakte</h3><table><thead><tr><th>Datum<th>Art<tbody><tr><td colspan=2><b>Meier, Anna</b><tr><td>05.11.2026<td>persönlich<tr><td colspan=2><b>Meier, Bert</b><tr><td>04.11.2026<td>telefonisch</table>',
    {},
  ],
  [
    'rows of a list of Hemmnisse under titles of which one names what is none',
    '<h3>Profiling: Hemmnisse</h3><table><thead><tr><th>Bereich<th>Stand<tbody><tr><td colspan=2><b>Handlungsbedarfe</b><tr><td>Motivation<td>erkannt<tr><td colspan=2><b>Stärken</b><tr><td>Rahmenbedingungen<td>erkannt</table>',
    { hemmnisse: [{ bereich: 'motivation', stand: 'erkannt' }] },
  ],
  [
    'rows of a list of Hemmnisse that are only suspected',
    '<h3>Hemmnisse</h3><table><thead><tr><th>Bereich<th>Stand<tbody><tr><td colspan=2><b>Bestätigt</b><tr><td>Motivation<td>erkannt<tr><td colspan=2><b>Verdacht</b><tr><td>Rahmenbedingungen<td>erkannt</table>',
    { hemmnisse: [{ bereich: 'motivation', stand: 'erkannt' }] },
  ],
  [
    'papers among contacts',
    '<h3>Kontakte</h3><table><thead><tr><th>Datum<th>Art<tbody><tr><td colspan=2><b>Gespräche</b><tr><td>05.11.2026<td>persönlich<tr><td colspan=2><b>Dokumente</b><tr><td>04.10.2026<td>schriftlich</table>',
    { kontakte: [{ am: '2026-11-05', art: 'persoenlich' }] },
  ],
  [
    'plans under titles that say that they are not ready, or no longer hold',
    '<h3>Kooperationsplan</h3><table><thead><tr><th>Abgeschlossen am<th>Gültig bis<tbody><tr><td colspan=2><b>In Vorbereitung</b><tr><td>05.12.2026<td>04.06.2027<tr><td colspan=2><b>Abgelaufen</b><tr><td>05.11.2025<td>04.05.2026</table>',
    {},
  ],
  [
    'lists of several people',
    '<h2>Kontakte</h2><table><tr><th>Datum<th>Kunde<th>Art</tr><tr><td>28.11.2026<td>Meier, Anna<td>persönlich</tr><tr><td>27.11.2026<td>Schulz, Tom<td>telefonisch</table><h2>Gespräche</h2><table><tr><th>Datum<th>Kundennummer<th>Art</tr><tr><td>28.11.2026<td>123D456789<td>persönlich</tr><tr><td>27.11.2026<td>223D456789<td>telefonisch</table><h2>Maßnahmen</h2><table><tr><th>Teilnehmer<th>Maßnahme<th>Beginn<th>Ende</tr><tr><td>Meier, Anna<td>AGH<td>01.01.2026<td>30.06.2026</tr><tr><td>Schulz, Tom<td>FbW<td>01.02.2026<td>30.07.2026</table><h2>Hemmnisse</h2><table><tr><th>BG-Mitglied<th>Bereich<th>Stand</tr><tr><td>Meier, Anna<td>Motivation<td>erkannt</tr><tr><td>Meier, Bert<td>Rahmenbedingungen<td>erkannt</table><h2>Hemmnisse</h2><table><tr><th>Für<th>Bereich<th>Stand</tr><tr><td>Anna<td>Motivation<td>erkannt</tr><tr><td>Bert<td>Rahmenbedingungen<td>erkannt</table>',
    {},
  ],
  [
    'a list that says of each row that it is of the one customer',
    '<h2>Kontakte</h2><table><tr><th>Datum<th>Kunde<th>Art</tr><tr><td>28.11.2026<td>Meier, Anna<td>persönlich</tr><tr><td>27.11.2026<td>Meier, Anna<td>telefonisch</table>',
    {
      kontakte: [
        { am: '2026-11-28', art: 'persoenlich' },
        { am: '2026-11-27', art: 'telefonisch' },
      ],
    },
  ],
  [
    'a list that says who took part',
    '<h2>Kontakte</h2><table><tr><th>Datum<th>Teilnehmer<th>Art</tr><tr><td>28.11.2026<td>Kundin, Frau Schulz<td>persönlich</tr><tr><td>27.11.2026<td>Kundin<td>telefonisch</table>',
    {
      kontakte: [
        { am: '2026-11-28', art: 'persoenlich' },
        { am: '2026-11-27', art: 'telefonisch' },
      ],
    },
  ],
  [
    'rows of relatives in a list',
    '<h2>Hemmnisse</h2><table><tr><th>Betrifft<th>Bereich<th>Stand</tr><tr><td>Kundin<td>Motivation<td>erkannt</tr><tr><td>Partner<td>Rahmenbedingungen<td>erkannt</table>',
    { hemmnisse: [{ bereich: 'motivation', stand: 'erkannt' }] },
  ],
  [
    'a list of relatives',
    '<h2>Hemmnisse</h2><table><tr><th>Betrifft<th>Bereich<th>Stand</tr><tr><td>Sohn<td>Motivation<td>erkannt</tr><tr><td>Partner<td>Rahmenbedingungen<td>erkannt</table>',
    {},
  ],
  [
    'cases that were worked on last, two versions side by side, and a message that something was saved for somebody',
    '<aside><h3>Zuletzt bearbeitet</h3><dl><dt>Kundennummer<dd>123D456789<dt>Geburtsdatum<dd>03.07.1990</dl></aside><h2>Vergleich der Fassungen</h2><div style="display:flex"><section><h3>Fassung 1</h3><dl><dt>Kundenkategorie<dd>B</dl></section><section><h3>Fassung 2</h3><dl><dt>Wiedervorlage<dd>05.12.2026</dl></section></div><div role=status>Wiedervorlage: 03.12.2026 gespeichert für Schulz, Tom</div>',
    {},
  ],
  [
    'words behind a value that take it back, side by side or one under the other',
    '<div><div>Kooperationsplan</div><div>01.05.2026</div><small>Entwurf</small></div><div class=card><h3>Nächster Termin</h3><p>03.12.2026</p><p>abgesagt</p></div><div class=card><div class=card-header><h3>Erstgespräch</h3></div><div class=card-body>03.05.2026</div><div class=card-footer>nicht erschienen</div></div>',
    {},
  ],
  [
    'the same in a badge, behind a field, in a row',
    '<div class=card><h3>Kooperationsplan</h3><div>01.05.2026</div><span class=badge>Entwurf</span></div><div class=card><h3>Nächster Termin</h3><p>03.12.2026, 10:00 Uhr</p><p>Zimmer 3</p><p class=badge>abgesagt</p></div><div><label>Nächster Termin</label><input value=03.12.2026><span class=tag>abgesagt</span></div>',
    {},
  ],
  [
    'words behind a value that say where, and what can be done',
    '<div class=card><h3>Nächster Termin</h3><p>03.12.2026, 10:00 Uhr</p><p>Zimmer 3</p><p><a href=#>Termin absagen</a></p><button>Verschieben</button></div>',
    { naechsterTerminAm: '2026-12-03' },
  ],
  [
    'labels beside values of which the header says that they are suggested',
    '<table><tr><th>Feld<th>Vorschlag</tr><tr><td>Kundenkategorie<td>B</tr><tr><td>Betreuungsstufe<td>IK</tr></table>',
    {},
  ],
  [
    'those of somebody else',
    '<table><tr><th>Merkmal<th>Partner</tr><tr><td>Elternzeit<td>ja</tr><tr><td>Pflegezeit<td>nein</tr></table>',
    {},
  ],
  [
    'those of what is to be done by then, or planned',
    '<table><tr><th>Schritt<th>fällig bis</tr><tr><td>Erstgespräch<td>03.05.2026</tr><tr><td>Kooperationsplan<td>12.05.2026</tr></table><table><tr><th>Schritt<th>geplant</tr><tr><td>Erstgespräch<td>03.05.2026</tr><tr><td>Kooperationsplan<td>12.05.2026</tr></table>',
    {},
  ],
  [
    'those of how it was, and how it is to be',
    '<table><tr><th>Feld<th>Alter Wert</tr><tr><td>Kundenkategorie<td>B</tr><tr><td>Betreuungsstufe<td>IK</tr></table><table><tr><th>Merkmal<th>Zielwert</tr><tr><td>Kundenkategorie<td>B</tr><tr><td>Betreuungsstufe<td>IK</tr></table>',
    {},
  ],
  [
    'labels and values under a header',
    '<table><tr><th>Merkmal<th>Wert</tr><tr><td>Kundenkategorie<td>B</tr><tr><td>Betreuungsstufe<td>IK</tr></table>',
    { kundenkategorie: 'B', betreuungsstufe: 'IK' },
  ],
  [
    'days of a list of what is due',
    '<h3>Fristen</h3><dl><dt>Erstgespräch<dd>03.05.2026<dt>ESB<dd>12.05.2026</dl>',
    {},
  ],
  [
    'what is to be taken over, for many at once, or compared',
    '<h2>Import prüfen</h2><dl><dt>Kundenkategorie<dd>B</dl><button>Importieren</button><div role=dialog><h2>12 Fälle bearbeiten</h2><label>Kundenkategorie <select><option selected>B</select></label><label>Wiedervorlage <input value=03.12.2026></label><button>Anwenden</button></div><h2>Datenabgleich mit der Rentenversicherung</h2><dl><dt>SV-Beschäftigung<dd>ja<dt>Geburtsdatum<dd>03.07.1990</dl>',
    {},
  ],
  [
    'what somebody is to the customer, in a chip beside the name',
    '<div class=card><div class=card-header><span>Bert Meier</span><span class=chip>Partner</span></div><dl><dt>Elternzeit<dd>ja<dt>Geburtsdatum<dd>04.05.1988</dl></div>',
    {},
  ],
  [
    'the same beneath the name',
    '<div class=person><h4>Bert Meier</h4><small>Ehemann</small><dl><dt>Elternzeit<dd>ja<dt>Geburtsdatum<dd>04.05.1988</dl></div><div class=person><h4>Leon Meier</h4><small>Kind · 8 Jahre</small><dl><dt>Geburtsdatum<dd>04.05.2018<dt>Schulform<dd>Gymnasium<dt>Klasse<dd>3</dl></div>',
    {},
  ],
  [
    'the same in a header over all',
    '<header><h1>Bert Meier</h1><p>Partner der Kundin</p></header><dl><dt>Geburtsdatum<dd>04.05.1988<dt>Elternzeit<dd>ja</dl>',
    {},
  ],
  [
    'what the customer has, beneath the name',
    '<div><h4>Anna Meier</h4><small>2 Kinder, verheiratet</small><dl><dt>Geburtsdatum<dd>03.07.1990</dl></div>',
    { geburtsdatum: '1990-07-03' },
  ],
  [
    'the case of somebody who is the partner in the Bedarfsgemeinschaft: its Kundennummer stands beneath the name',
    '<header><h1>Kowalski, Jan</h1><span>Partner</span><dl><dt>Kundennummer<dd>123D456789<dt>Geburtsdatum<dd>01.05.1990</dl></header><h2>Kooperationsplan</h2><dl><dt>Abgeschlossen am<dd>01.07.2026</dl>',
    { kundennummer: '123D456789', geburtsdatum: '1990-05-01', egvAm: '2026-07-01' },
  ],
  [
    'the same within the title',
    '<h1>Meyer, Anna (Partnerin)</h1><p>Kundennummer: 123D456789</p><h2>Kooperationsplan</h2><dl><dt>Abgeschlossen am<dd>01.07.2026</dl>',
    { kundennummer: '123D456789', egvAm: '2026-07-01' },
  ],
  [
    'a page of the partner beside the Kundennummer of the case',
    '<div class=kopf><span>Kundennummer</span> <b>123D456789</b></div><main><h1>Meyer, Bert (Partner)</h1><dl><dt>Geburtsdatum<dd>04.05.1988<dt>Elternzeit<dd>ja</dl></main>',
    { kundennummer: '123D456789' },
  ],
  [
    'a page about the partner, whose number stands there',
    '<h1>Angaben zur Partnerin</h1><dl><dt>Kundennummer<dd>123D456789<dt>Geburtsdatum<dd>04.05.1988</dl>',
    {},
  ],
  [
    'what was stated, to be looked at once more',
    '<h1>Angaben prüfen</h1><h2>Angaben zum Kunden</h2><dl><dt>Geburtsdatum<dd>03.07.1990</dl>',
    { geburtsdatum: '1990-07-03' },
  ],
  [
    'days that letters tell of',
    '<div class=letter><p>Jobcenter Musterstadt</p><dl><dt>Mein Zeichen<dd>123<dt>Nächster Termin<dd>03.12.2026</dl><p>Sehr geehrter Herr Meier,</p><p>ich lade Sie ein.</p><p>Mit freundlichen Grüßen</p></div><div><p>Sehr geehrte Frau Meier,</p><p>mit Ihnen wurde Folgendes vereinbart:</p><p>Kooperationsplan vom: 01.05.2026</p><p>Gültig bis: 31.10.2026</p><p>Mit freundlichen Grüßen</p></div>',
    {},
  ],
  [
    'a letter beside the case',
    '<dl><dt>Wiedervorlage<dd>05.12.2026</dl><article><h3>Einladung</h3><table><tr><td>Ihr Zeichen<td>123<tr><td>Nächster Termin<td>03.12.2026, 10:00 Uhr<tr><td>Datum<td>29.11.2026</table><p>Sehr geehrte Frau Meier,</p><p>mit diesem Schreiben lade ich Sie ein …</p></article>',
    { wiedervorlageAm: '2026-12-05' },
  ],
  [
    'what a mail tells of',
    '<div><div><span>Von:</span> <span>jobcenter@x.de</span></div><div><span>An:</span> <span>amm@x.de</span></div><div><span>Betreff:</span> <span>Übergabe</span></div><div><p>Kundenkategorie: B</p><p>Wiedervorlage: 03.12.2026</p></div></div>',
    {},
  ],
  [
    'how somebody is to be addressed, among their data',
    '<div><label>Wiedervorlage <input value=05.12.2026></label><label>Anrede <input value="Sehr geehrte Frau Meier"></label></div><dl><dt>Geburtsdatum<dd>03.07.1990<dt>Briefanrede<dd>Sehr geehrte Frau Meier,</dl>',
    { wiedervorlageAm: '2026-12-05', geburtsdatum: '1990-07-03' },
  ],
  [
    'what came of another thing, behind a day',
    '<div><div>Kooperationsplan vom</div><div>12.05.2026</div><div>Widerspruch abgelehnt</div></div>',
    { egvAm: '2026-05-12' },
  ],
  [
    'what came of the thing itself, behind a day',
    '<div><div>Kooperationsplan vom</div><div>12.05.2026</div><div>Vom Kunden abgelehnt</div></div><div><div>Nächster Termin</div><div>12.12.2026</div><div>Termin abgesagt</div></div>',
    {},
  ],
  [
    'a picture behind a day that says that it was called off',
    '<div><span>Nächster Termin</span><span>03.12.2026</span><img alt="abgesagt"></div>',
    {},
  ],
  [
    'pictures behind a day that say something else, or call off',
    '<div><span>Nächster Termin</span><span>03.12.2026</span><img alt="Kalender"><button><img alt="Termin absagen"></button></div>',
    { naechsterTerminAm: '2026-12-03' },
  ],
  [
    'a box beneath a day that is ticked',
    '<div><div><label for=v>Nächster Termin</label><input id=v value=04.12.2026></div><div><label for=w>Wiedervorlage</label><input id=w value=03.12.2026></div><div><input id=e type=checkbox checked><label for=e>erledigt</label></div></div>',
    { naechsterTerminAm: '2026-12-04' },
  ],
  [
    'a box beside a day that is ticked, without anything around both',
    '<label for=w>Wiedervorlage</label><input id=w value=03.12.2026><label><input type=checkbox checked> erledigt</label>',
    {},
  ],
  [
    'a box beside a day that is not ticked',
    '<label for=w>Wiedervorlage</label><input id=w value=03.12.2026><label><input type=checkbox> erledigt</label>',
    { wiedervorlageAm: '2026-12-03' },
  ],
  [
    'a badge in the foot of a card',
    '<div class=card><h3>Nächster Termin</h3><dl><dt>Datum<dd>03.12.2026<dt>Ort<dd>Zi 3</dl><div class=foot><span class=badge>abgesagt</span></div></div>',
    {},
  ],
  [
    'a badge in the foot of a card that takes nothing back, and a button',
    '<div class=card><h3>Nächster Termin</h3><dl><dt>Datum<dd>03.12.2026<dt>Ort<dd>Zi 3</dl><span class=badge>bestätigt</span> <button>absagen</button></div>',
    { naechsterTerminAm: '2026-12-03' },
  ],
  [
    'what is prepared to come after what stands in a card, and what is lacking of it',
    '<div class=card><h3>Kooperationsplan</h3><dl><dt>Vom<dd>03.12.2025</dl><p>Fortschreibung in Vorbereitung</p></div>',
    { egvAm: '2025-12-03' },
  ],
  [
    'that something is lacking of what stands in a card',
    '<div class=card><h3>Kooperationsplan</h3><dl><dt>Vom<dd>03.12.2025</dl><p>Unterschrift fehlt</p></div>',
    {},
  ],
  [
    'boxes beside a day that say what has not come about, and the corner of a card before its title',
    '<div><label for=a>Erstgespräch am</label><input id=a value=03.05.2026> <label><input type=checkbox> stattgefunden</label></div><div><label for=b>Kooperationsplan vom</label><input id=b value=03.05.2026> <label><input type=checkbox> unterschrieben</label></div><div><div class=badge>Entwurf</div><h3>Kooperationsplan</h3><dl><dt>vom<dd>01.05.2026</dl></div>',
    {},
  ],
  [
    'such boxes that are ticked, of a day to come, or of something else, and a corner that goes well with its card',
    '<div><label for=a>Erstgespräch am</label><input id=a value=03.05.2026> <label><input type=checkbox checked> stattgefunden</label></div><div><label for=b>Nächster Termin</label><input id=b value=03.12.2026> <label><input type=checkbox> wahrgenommen</label></div><div><div class=badge>gültig</div><h3>Kooperationsplan</h3><dl><dt>vom<dd>01.05.2026</dl></div>',
    { erstgespraechAm: '2026-05-03', naechsterTerminAm: '2026-12-03', egvAm: '2026-05-01' },
  ],
  [
    'a day with its own word, beside words that say that it is not of what is',
    '<h3>Kooperationsplan</h3><div><div><span>geschlossen</span><div>03.06.2026</div></div><div style="display:flex"><div>Entwurf (noch nicht unterschrieben)</div><div>vom 24.11.2026</div></div><div style="display:flex"><div>vorheriger Plan</div><div>vom 24.11.2025</div></div><div style="display:flex"><div>Geplant</div><div>vom 01.12.2026</div></div></div>',
    { egvAm: '2026-06-03' },
  ],
  [
    'a day on which something was called off or revoked, beneath its day, in a table, in one line, or with its name',
    '<table><tr><td>EGV vom<td>01.02.2026<tr><td>EGV gültig bis<td>31.03.2027<tr><td>Aufgehoben am<td>01.11.2026<tr><td>Kundenkategorie<td>B</table><div><div>Nächster Termin</div><div>09.12.2026</div></div><div><div>Abgesagt am</div><div>01.12.2026</div></div><section><h3>Erstgespräch</h3><dl><dt>Datum<dd>02.03.2026<dt>Ausgefallen<dd>ja</dl></section><dl><dt>Wiedervorlage<dd>10.01.2027<dt>Wiedervorlage storniert am<dd>01.12.2026</dl>',
    { kundenkategorie: 'B' },
  ],
  [
    'a place for the day on which something was called off that holds none, and one of what was before',
    '<dl><dt>EGV vom<dd>01.02.2026<dt>Aufgehoben am<dd>–<dt>Nächster Termin<dd>09.12.2026<dt>Abgesagt<dd>nein<dt>Letzter Termin abgesagt am<dd>01.11.2026</dl>',
    { egvAm: '2026-02-01', naechsterTerminAm: '2026-12-09' },
  ],
  [
    'a last contact that was one with somebody else, or perhaps',
    '<div class=card><h3>Letztes Gespräch</h3><div>05.11.2026</div><div>Gesprächspartner: Partnerin</div></div><section><h3>Letzter Kontakt</h3><dl><dt>Datum<dd>05.11.2026<dt>Art<dd>persönlich<dt>Mit<dd>Arbeitgeber</dl></section>',
    {},
  ],
  [
    'the same in a form, with its name',
    '<dl><dt>Letzter Kontakt am<dd>13.11.2026<dt>Letzter Kontakt mit<dd>Tochter<dt>Nächster Termin<dd>09.12.2026<dt>Nächster Termin mit<dd>Tochter</dl>',
    { naechsterTerminAm: '2026-12-09' },
  ],
  [
    'one with the customer, or with somebody of whom nothing but the name is said',
    '<section><h3>Letztes Gespräch</h3><dl><dt>Datum<dd>05.11.2026<dt>Art<dd>persönlich<dt>Gesprächspartner<dd>Kundin</dl></section><div class=card><h3>Letztes Gespräch</h3><div>05.11.2026</div><div>Gesprächspartner: Frau Weber</div></div>',
    { letzterKontaktAm: '2026-11-05', letzterKontaktArt: 'persoenlich' },
  ],
];

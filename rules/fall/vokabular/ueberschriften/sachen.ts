/** Words for things beside the case that have something of what it has as well. */
import { menge } from './ausschluss.ts';

/** Things with an application, a grant and a state of their own. */
export const ANDERE_SACHE = menge(
  `massnahme massnahmen foerderung foerderungen einstiegsgeld eingliederungszuschuss egz kinderzuschlag
    kindergeld elterngeld wohngeld unterhaltsvorschuss bafoeg bab rente darlehen umzug kaution mietkaution
    erstausstattung vermittlungsbudget fahrkosten reisekosten leistungsminderung leistungsminderungen
    sanktion sanktionen widerspruch klage stellenangebot stellenangebote stelle vermittlungsvorschlag
    vermittlungsvorschlaege bewerbung bewerbungen auftrag auftraege ausweis personalausweis reisepass
    aufenthalt aufenthaltstitel aufenthaltserlaubnis fuehrerschein fahrerlaubnis dokument dokumente anlage
    anlagen bescheinigung gutschein bildungsgutschein avgs reha rehabilitation minijob nebentaetigkeit
    ortsabwesenheit krankmeldung arbeitsunfaehigkeit familienkasse jugendamt krankenkasse
    rentenversicherung auslaenderbehoerde sozialamt wohngeldstelle pflegekasse integrationsamt`,
);

/** Others that have days of their own. */
export const WEITERE_SACHEN = menge(
  `praktikum praktika probearbeit probearbeiten kurs sprachkurs integrationskurs bewerbungstraining urlaub krankheit
  elternzeit pflegezeit kur`,
);

/** What has somebody of its own who does it: who has the case is another one. */
export const MIT_EIGENEN_ZUSTAENDIGEN = menge(
  `aufgabe aufgaben wiedervorlage wiedervorlagen termin termine widerspruch klage antrag antraege
    weiterbewilligung leistung leistungssachbearbeitung leistungsgewaehrung schule rechtsbehelf`,
);

/** "Fallmanagement U25: Schule und Übergang", "Schule und Beruf": of the case as a whole. */
export const VOM_FALL = menge('fallmanagement fallakte kundenakte fallkopf beruf');

import type { FeldKey } from '../felder.ts';
import { mal } from './begriffe.ts';

/** The labels of a time for which someone is at home. */
const inZeit = (zeit: string): readonly string[] => [
  `Nimmt ${zeit} in Anspruch`,
  `Nutzt ${zeit}`,
  `Laufende ${zeit}`,
];

/**
 * Other ways to say what a field is, of which only the words count, in whatever order and grammar they stand
 * (see `wortsinn.ts`): a line is of use where it has a word that no label of the field in `begriffe.ts` has, or
 * needs fewer of them. One that means only a part of the field does not belong here. Looked at when the
 * extension is built.
 */
export const UMSCHREIBUNGEN: { readonly [K in FeldKey]?: readonly string[] } = {
  rechtskreis: ['Zugehöriger Rechtskreis'],
  kommunikationDeutsch: [
    'Sprachliche Verständigung auf Deutsch',
    'Beratung auf Deutsch',
    'Vorsprache auf Deutsch',
    'Kontakt auf Deutsch',
    'Gespräch auf Deutsch',
    'Gesprächsführung auf Deutsch',
    'Gespräch kann auf Deutsch geführt werden',
    'Gespräch auf Deutsch führbar',
    'Deutsch reicht aus',
    'Deutsche Sprache in Wort ausreichend',
    'Verständigung in dt. Sprache',
    'Deutschsprachige Kommunikation',
  ],
  gesundheitlicheEinschraenkung: [
    'Gibt es gesundheitliche Einschränkungen, die den Zielberuf betreffen',

    'Gesundheitseinschränkung',
    'Gesundheitseinschränkung(en) vermittlungsrelevant',
    'Vermittlungsrelevante Einschränkung',
    'Leistungseinschränkung mit Vermittlungsrelevanz',
    'Einschränkungen gesundheitlicher Art in Bezug auf den Zielberuf',
  ],
  rehaOderSb: [
    'Schwerbehinderung oder läuft ein Reha-Verfahren',
    'Behinderung / Reha',
    'Reha / schwerbehindert oder gleichgestellt',
    ...mal(
      ['Reha-Bedarf', 'Rehabedarf', 'Rehabilitationsbedarf', 'Reha-Maßnahme', 'Reha-Verfahren'],
      ['oder Schwerbehinderung'],
    ),
  ],
  krankengeldbezug: ['Laufendes Krankengeld'],
  elternzeit: inZeit('Elternzeit'),
  pflegezeit: ['Pflegt Angehörige (Pflegezeit)', ...inZeit('Pflegezeit')],
  svBeschaeftigung: [
    ...mal(['Sozialversicherungspflichtige', 'SV-pflichtige'], ['Arbeit', 'Erwerbstätigkeit']),
    'Versicherungspflichtiges Beschäftigungsverhältnis',
    'SV-pflichtig angestellt',
    'Arbeitet sozialversicherungspflichtig',
    'Arbeitet SV-pflichtig',
    'Übt eine SV-pflichtige Beschäftigung aus',
    'Ausübung einer SV-pflichtigen Beschäftigung',
    'Laufende SV-pflichtige Beschäftigung',
    'Bestehende SV-pflichtige Beschäftigung',
  ],
  selbststaendig: [
    'Selbstständigkeit/Gewerbe',
    'Selbstständigkeit wird ausgeübt',
    'Übt selbstständige Tätigkeit aus',
    'Ausübung einer selbständigen Tätigkeit',
  ],
  gefluechtet: ['Personengruppe Flucht/Asyl', 'Als geflüchtete Person nach Deutschland gekommen'],
  langzeitarbeitslos: [
    'Langzeitarbeitslos (1 Jahr und länger)',
    'Seit mindestens einem Jahr arbeitslos',
    'Länger als ein Jahr arbeitslos',
  ],
  berufsabschluss: [
    'Ausbildung/Studium',
    'Berufliche Qualifikation',
    'Anerkannter Berufsabschluss',
    'Erreichter Berufsabschluss',
  ],
  ausbildungAbgeschlossenAm: [
    'Jahr des Ausbildungsabschlusses',
    'Gesellenprüfung am',
    'Abschlussprüfung der Ausbildung bestanden am',
    'Ausbildung mit Erfolg beendet am',
  ],
  studiumAbgeschlossenAm: [
    'Jahr des Studienabschlusses',
    'Studium fertig seit',
    'Bachelor/Master erworben am',
  ],
  praxisMonate24: [
    'In den letzten 24 Monaten',
    'Gesamte Praxis der letzten 24 Monate',
    'Berufliche Praxis der letzten 24 Monate',
    'Gearbeitet in den letzten 24 Monaten',
  ],
  passendePraxisMonate24: [
    ...mal(
      [
        'Passende Beschäftigung',
        'Praxis im Zielberuf',
        'Praxis im erlernten Beruf',
        'Abschlussbezogene Praxis',
        'Dem Abschluss entsprechende Praxis',
      ],
      ['der letzten 24 Monate', '(Monate)'],
    ),
    'Monate im erlernten Beruf gearbeitet in den letzten 24 Monaten',
  ],
  integrationsprognose: [
    'Wie wird die Integrationsprognose eingeschätzt',

    'Prognose der Eingliederung in den Arbeitsmarkt',
    'Schätzen Sie die Integrationsprognose ein',
  ],
  anlaufstelle: ['Anlaufstelle im Haus', 'Anlaufstelle im Jobcenter'],
  bakGeprueftAm: ['Übergabe ans BAK-Team geprüft'],
  vermittlungZeitnahRealistisch: [
    ...mal(
      ['Vermittlung', 'Integration'],
      ['in absehbarer Zeit möglich', 'in absehbarer Zeit realistisch'],
    ),
    'Vermittlung in Arbeit zeitnah erreichbar',
    'Vermittlung zeitnah zu erwarten',
    'Vermittlung zeitnah wahrscheinlich',
    'Vermittlung kurzfristig wahrscheinlich',
    'Zeitnahe Vermittlung für realistisch gehalten',
    'Vermittlung zeitnah realistisch (Einschätzung AMM)',
  ],
  neukunde: ['Kundenart Neu/Bestand', 'Neu- oder Bestandskunde'],
  telefonterminEingeladenAm: [
    'Einladung zum telefonischen Erstgespräch',
    'Einladung zum telefonischen Beratungsgespräch',
    'Schriftliche Einladung zum Telefontermin',
  ],
  telefonterminErreicht: ['Beim Telefontermin drangegangen'],
  bewerberangebotGeprueftAm: [
    'Bewerberangebot (fachlich, regional) geprüft am',
    'Bewerberangebot zuletzt gecheckt',
  ],
  kommunaleEingliederungGeplant: [
    ...mal(['Unterstützung', 'Hilfe', 'Förderung'], ['nach § 16a SGB II geplant']),
    'Einsatz von §16a-Maßnahmen geplant',
    'Einmündung in eine Maßnahme nach § 16a SGB II',
  ],
  stabilisierungsmassnahme: ['Teilnehmer in Stabilisierungsmaßnahme'],
  kundenkategorie: ['Einstufung in Kundenkategorie', 'Zugeordnete Kategorie'],
  kundenkategorieSeit: [
    'In der Kategorie seit',
    'Kategorie festgelegt am',
    'Vergabe der Kundenkategorie am',
  ],
  vorherigeKategorie: [
    'Kategorie galt zuvor',
    'Kundenkategorie galt zuvor',

    'Vorgängerkategorie',
    'Vorkategorie',
    'Kategorie alt',
    'Vorherige Einstufung (Kategorie)',
    'Kategorie bestand zuvor',
    ...mal(['Kategorie', 'Kundenkategorie'], ['vor dem Wechsel', 'vor der Änderung']),
    'Kundenkategorie vor der letzten Änderung',
  ],
  hinderungsgrundBis: [
    'Steht der Vermittlung etwas entgegen? Wenn ja, bis wann',

    'Hinderungsgründe bis',
    'Hinderungsgrund gültig bis',
    'Hinderungsgrund liegt vor bis',
    'Wegfall des Hinderungsgrunds',
    ...mal(
      ['Hinderungsgrund entfällt', 'Hinderungsgrund fällt weg', 'Hinderungsgrund weggefallen'],
      ['', 'voraussichtlich'],
    ),
    'Der Vermittlung entgegenstehendes Ereignis endet am',
  ],
  antragstellungAm: [
    'Tag der Antragstellung',
    'Antrag gestellt am',
    'Hauptantrag gestellt am',
    'Hauptantrag vollständig eingegangen am',
    'Hauptantrag auf Leistungen SGB II gestellt am',
    'Leistungsantrag am',
    'Antrag auf Bürgergeld',
    'Bürgergeld beantragt am',
    'Antrag SGB II',
  ],
  bewilligungAm: [
    'Leistungsbewilligung',
    'Bürgergeld bewilligt am',
    'Leistungen SGB II bewilligt am',
    'Erstantrag bewilligt am',
    'Bescheiddatum Erstbewilligung',
    'Bescheid auf Erstantrag vom',
    'Erstmalige Bewilligung der Leistungen zur Sicherung des Lebensunterhalts am',
  ],
  fortzahlungsantragAm: ['Fälligkeit des Fortzahlungsantrags'],
  alg2VorAntragBis: mal(
    [
      'Bürgergeld',
      'Vorbezug',
      'Zuletzt Leistungen',
      ...mal(['Letzter', 'Früherer'], ['SGB-II-Bezug', 'Bürgergeldbezug', 'Leistungsbezug']),
    ],
    ['vor Antrag', 'vor diesem Antrag', 'vor Antragstellung'],
  ),
  alg2Jemals: [
    'Schon mal im SGB-II-Bezug gewesen',
    'Frühere SGB-II-Leistungen',
    'Bezug von Leistungen zur Sicherung des Lebensunterhalts nach dem SGB II jemals',
    'Schon einmal Bürgergeld oder Arbeitslosengeld II bezogen',
  ],
  alg2ZuletztBis: ['Letzter Bürgergeldbezug', 'Letzter SGB-II-Bezug'],
  zuzug: [
    'Zuzug von außerhalb',
    'Zuzug in den Zuständigkeitsbereich',
    'Fall durch Zuzug übernommen',
    'Wechsel des zuständigen Trägers infolge Zuzug',
    'Zugezogen (vorher anderes Jobcenter zuständig)',
    'Zugezogen aus dem Bezirk eines anderen Jobcenters',
  ],
  algAufstocker: [
    'Arbeitslosengeld neben Bürgergeld',
    'Doppelbezug Alg I / Alg II',
    'Gleichzeitiger Bezug von Alg I und Alg II',
    'Aufstockende Leistungen zum Alg (SGB III)',
  ],
  algBezugBis: ['Alg (SGB III) bis', 'Alg I läuft aus am', 'Alg I voraussichtlich bis'],
  belehrungAm: ['Letzte Belehrung', 'Rechtsfolgen erläutert am'],
  erstgespraechAm: [
    'Erstgesprächsdatum',
    'Erstgesprächstermin am',
    'Erstkontaktgespräch am',
    'EG (Erstgespräch) am',
  ],
  esbWahrgenommen: ['Zur ESB erschienen', 'Teilnahme an der ESB'],
  egvVerzichtBegruendet: [
    'Absehen von EGV begründet',
    'Absehen von EGV in begründetem Vermerk festgehalten',
    'Auf EGV verzichtet, Grund vermerkt',
    'Begründung für den Verzicht auf den Abschluss einer EGV hinterlegt',
  ],
  profilGueltigBis: [
    'Wie lange ist das Profil gültig',
    'Wie lange gilt das Profil',
    'Profildiagnose gilt bis',
  ],
  letzterKontaktAm: ['Letzter persönlicher Kontakt'],
  letzterKontaktArt: ['Wie kam der letzte Kontakt zustande'],
  wiedervorlageAm: [
    'Fall wieder vorzulegen am',

    'Fall wieder vorlegen am',
    'Fall wieder vorgelegt am',
    'Auf Wiedervorlage gelegt zum',
    'Auf Wiedervorlage legen zum',
  ],
  arbeitsmarktnahSeit: [
    'Fall an FM arbeitsmarktnah',
    'Wechsel zum FM arbeitsmarktnah',
    'Gewechselt zum FM arbeitsmarktnah',
    ...mal(['Übernahme', 'Übernommen'], ['als arbeitsmarktnah', 'FM arbeitsmarktnah']),
  ],
  einladungArbeitsmarktnahAm: [
    'Einladung arbeitsmarktnah versandt am',
    'Einladung zum Erstgespräch arbeitsmarktnah am',
  ],
  einzelfallbeurteilungAm: [
    ...mal(
      ['Einzelfallbeurteilung'],
      [
        'erstellt am',
        'dokumentiert am',
        'abgeschlossen am',
        'nach 6 Monaten am',
        'nach sechs Monaten am',
        '(FM arbeitsmarktnah) am',
      ],
    ),
    'Letzte Einzelfallbeurteilung',
  ],
  alleinerziehend: ['Alleinerziehendenmerkmal', 'Erzieht Kind(er) allein'],
  bgGemischt: [
    'Haushalt Personen unter und über 25',

    'BG-Typ altersgemischt',
    'BG-Zusammensetzung gemischt',
    'Leben in der Bedarfsgemeinschaft Personen unter und über 25',
  ],
  erwerbsfaehigkeitZweifelhaft: [
    'Erwerbsfähigkeit wird geprüft',
    'Prüfung der Erwerbsfähigkeit',
    'Erwerbsfähigkeit in Klärung',
  ],
  rechtsbehelfOffen: [
    ...mal(['Rechtsbehelf', 'Widerspruch/Klage'], ['läuft', 'nicht abgeschlossen']),
    'Laufender Widerspruch / laufende Klage',
    'Schwebendes Rechtsbehelfsverfahren',
    'Rechtsbehelfsverfahren läuft',
    'RB offen',
  ],
  zielgruppeU25: ['ZG U25', 'Zielgruppenzuordnung'],
  klassenstufe: [
    'Kl.-Stufe',
    'Klasse der Schülerin / des Schülers',
    'Klasse Schüler',
    'Schule – Klassenstufe',
  ],
  schulentlassungAm: [
    'Wann verlässt du die Schule',
    'Wann wird die Schule verlassen',
    'Aus der Schule entlassen am',
    'Jahr der Schulentlassung',
  ],
  ausbildungsuchendSeit: [
    'Ausbildungsstellensuchend seit',
    'Meldung als ausbildungsuchend am',
    'Umstellung auf den Status Ausbildungsuchender am',
  ],
  zeugnisAm: [
    'Halbjahres-/Jahreszeugnis vom',
    'Endjahreszeugnis vom',
    'Ausstellungsdatum des Zeugnisses',
  ],
  ausbildungsreif: [
    'Ausbildungsreife (BA-Kriterien)',
    'Kriterien der Ausbildungsreife erfüllt',
    'Ausbildungsreife nach Kriterienkatalog',
    'Reif für eine Ausbildung',
  ],
  ausbildungswillig: [
    'Möchtest du eine Ausbildung machen',
    'Willst du eine Ausbildung machen',

    'Möchte eine Ausbildung machen',
    'Will eine Ausbildung aufnehmen',
    'Will eine Ausbildung beginnen',
    'Willig zur Ausbildung',
    'Ausbildungswunsch vorhanden',
    'Bereit zur Ausbildungsaufnahme',
  ],
  ausbildungBis: [
    'Ausbildung dauert bis',
    'Ausbildungsdauer bis',
    'Ende der laufenden Ausbildung',
    'Geplantes Ausbildungsende',
    'Vertragliches Ausbildungsende',
  ],
  ausbildungsform: [
    'Betriebliche oder außerbetriebliche Ausbildung',
    'Ausbildung betrieblich/außerbetrieblich',
    'Ausbildung wird betrieblich oder außerbetrieblich absolviert',
    'In welcher Form findet die Ausbildung statt',
  ],
  betreuungDurch: [
    'Zuständige Betreuung',
    'Betreuendes Team',
    'Betreuungsstelle',
    'Zuständigkeit Fallführung',
  ],
  naechsterTerminAm: [
    'Wann sehen wir uns wieder',
    'Wann treffen wir uns wieder',
    'Wann sprechen wir uns wieder',
  ],
  stellensuchlaufAm: ['Stellensuchlauf lief am', 'Letzter Stellensuchlauf lief am'],
  egvGueltigBis: [
    'Wie lange ist der Kooperationsplan gültig',
    'Wie lange gilt der Kooperationsplan',
    'Wie lange läuft der Kooperationsplan',
  ],
  schulform: ['Welche Schule besuchst du', 'Welche Schule wird besucht'],
};

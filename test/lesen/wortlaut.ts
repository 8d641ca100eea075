/**
 * How offices call what a field is, and what stands nearest to it and is another thing: planned, refused, of the
 * partner, the next one, or a neighbouring field. Of each field a line with what may stand there and what it then
 * is; the labels under which it is read beneath "+", those that nobody reads yet beneath "~", and those under which
 * it must not be read beneath "-". The values take turns.
 */
const WORTLAUT = `
geburtsdatum = 03.07.1990 > 1990-07-03
+ Geb.-Datum | Geburtsdatum der Person | Geburtsdatum des Bewerbers | geb. am | Geboren am | Datum der Geburt
+ Geburtstag | Geburtsdatum (TT.MM.JJJJ) | GEBURTSDATUM | Geburtsdatum Kundin | Geb. am | Gebdat.
+ Wann ist der Kunde geboren?
~ Geburtsdatum lt. Ausweis
- Geburtsdatum Kind | Geburtsdatum des Partners | Geburtsort | Geburtsname | Geburtsdatum Vertreter
- Geburtstag der Mutter | Geburtstermin (errechnet) | Geburtsurkunde vom | Geburt des Kindes am
- Ausgestellt am
rechtskreis = SGB II > SGB II; SGB III > SGB III
+ SGB II oder SGB III? | Rechtskreis (SGB II/SGB III)
- SGB II oder SGB XII?
+ Rechtskreis aktuell | Zuordnung Rechtskreis | Rechtskreiszuordnung | Rechtskreis des Kunden
+ Zuständiger Rechtskreis | Rechtskreis (SGB) | Derzeitiger Rechtskreis | Rechtskreis Betreuung
+ Gehört zum Rechtskreis | Betreut im Rechtskreis | Welcher Rechtskreis? | Leistungsrechtskreis
+ Rechtskreis lt. VerBIS
- Rechtskreis des Partners | Früherer Rechtskreis | Rechtskreis der Maßnahme | Rechtskreiswechsel geplant
- Rechtsgrundlage der Förderung | Bescheid nach | Beantragter Rechtskreis | Rechtskreis Kind
- Neuer Rechtskreis ab Wechsel | Rechtskreis Arbeitgeber
kundenstatus = arbeitslos > alo; arbeitsuchend > asu; ratsuchend > rasu
+ Arbeitsvermittlungsstatus | Arbeitslos oder arbeitsuchend gemeldet?
+ Kundenstatus aktuell | Kundenstatus in VerBIS | Aktueller Kundenstatus | Vermittlungsstatus
+ Arbeitsmarktstatus | Status am Arbeitsmarkt | Alo-/Asu-Status | Kundenstatus lt. VerBIS | Status des Kunden
+ Arbeitslosenstatus | Bewerberstatus | Meldestatus
~ Status in der Vermittlung
- Früherer Kundenstatus | Kundenstatus des Partners | Status der Maßnahme | Kundenstatus geplant
- Aufenthaltsstatus | Status Antrag | Familienstatus | Bearbeitungsstatus | Kundenstatus Kind
- Versicherungsstatus
kommunikationDeutsch = ja > true; nein > false
+ Verständigung auf Deutsch ist möglich | Kann das Gespräch auf Deutsch geführt werden?
+ Ist eine Beratung auf Deutsch möglich? | Deutschkenntnisse reichen für die Beratung aus
+ Verständigung ohne Dolmetscher möglich | Deutsche Sprache reicht aus
+ Kommunikation in deutscher Sprache gegeben | Deutschkenntnisse ausreichend für Beratung
+ Sprachliche Verständigung auf Deutsch | Gespräch in deutscher Sprache möglich
+ Kunde kann sich auf Deutsch verständigen | Versteht und spricht Deutsch ausreichend
+ Beratung in Deutsch möglich | Unterhaltung auf Deutsch möglich | Kommunikation Deutsch (J/N)
+ Vorsprache auf Deutsch möglich | Deutschkenntnisse genügen | Verständigung (dt.) möglich
+ Gespräch auf Deutsch möglich?
+ Deutsch ausreichend (Einschätzung IFK)
- Dolmetscher erforderlich | Kommunikation auf Deutsch mit Dolmetscher möglich | Deutschkurs
- Deutschkurs geplant | Partner: Verständigung auf Deutsch möglich | Deutschkenntnisse der Kinder ausreichend
- Deutsche Staatsangehörigkeit | Staatsangehörigkeit deutsch | Briefe auf Deutsch | Englisch möglich
- Integrationskurs Deutsch besucht | Verständigung auf Englisch möglich
gesundheitlicheEinschraenkung = ja > true; nein > false
+ Zielberuf gesundheitlich nur eingeschränkt ausübbar
+ Gesundheitliche Einschränkung(en) | Bestehen gesundheitliche Einschränkungen?
+ Gesundheitlich eingeschränkt im Zielberuf | Gesundheitliche Einschränkungen für den Zielberuf vorhanden
+ Einschränkungen gesundheitlicher Art | Ges. Einschr. Zielberuf | Gesundheitl. Einschränkung
+ Vermittlungsrelevante gesundheitliche Einschränkung | Gesundheitsbedingte Einschränkungen
+ Leistungseinschränkungen gesundheitlich | Gesundheitliche Beeinträchtigung im Zielberuf
+ Liegen gesundheitliche Einschränkungen vor? | Einschränkung aus gesundheitlichen Gründen
+ Gesundheitliche Einschränkungen im angestrebten Beruf | Gesundheit: Einschränkungen im Zielberuf
+ Gesundheitseinschränkung vermittlungsrelevant
- Gesundheitliche Einschränkung des Partners | Gesundheitsprüfung beauftragt | Gesundheitsfragebogen liegt vor
- Ärztliches Gutachten liegt vor | Einschränkung der Mobilität | Zeitliche Einschränkung
- Frühere gesundheitliche Einschränkung | Gesundheitliche Einschränkung Kind
- Keine gesundheitliche Einschränkung | Einschränkung Arbeitszeit | Gesundheitszeugnis vorhanden
rehaOderSb = ja > true; nein > false
+ Reha/SB | Reha oder Schwerbehinderung | Schwerbehinderung/Reha | Ist der Kunde Reha oder schwerbehindert?
+ Reha- oder Schwerbehindertenstatus | Rehabilitand oder schwerbehindert | Schwerbehindert oder Rehabilitand
+ Reha bzw. Schwerbehinderung | Schwerbehinderung oder Reha liegt vor | Kennzeichen Reha/SB | Status Reha/SB
+ Merkmal Reha/SB | Reha-/SB-Fall | Behinderung/Reha | Reha oder SB vorhanden
- Reha beantragt | Reha des Partners | Schwerbehinderung Kind | Reha abgelehnt | Frühere Reha
- Rehaantrag gestellt | Schwerbehindertenausweis beantragt | Reha geplant | Reha-Träger | Reha beendet
- Keine Reha
krankengeldbezug = ja > true; nein > false
+ KG-Bezug (Krankengeld)
+ Bezieht der Kunde Krankengeld? | Krankengeld wird bezogen | Krankengeldbezug aktuell
+ Derzeit Krankengeldbezug | Im Krankengeldbezug | Erhält Krankengeld | Krankengeld von der Krankenkasse
+ Laufender Krankengeldbezug | Krankengeldbezug liegt vor | Krankengeld laufend | Kunde bezieht Krankengeld
+ Krankengeldempfänger | Bezug Krankengeld ja/nein | Krankengeld wird gezahlt | Zahlung von Krankengeld
- Krankengeld beantragt | Krankengeld des Partners | Früherer Krankengeldbezug | Wurde Krankengeld bezogen?
- Kinderkrankengeld | Krankengeld abgelehnt | Anspruch auf Krankengeld | Krankengeld beendet
- Krankenversicherung | Krankgeschrieben | Kein Krankengeld
elternzeit = ja > true; nein > false
+ Aktuell in EZ (Elternzeit) | EZ (Elternzeit)
- EZ (Eingangszone)
+ Kunde ist in Elternzeit | Befindet sich der Kunde in Elternzeit? | Derzeit in Elternzeit | In Elternzeit
+ Elternzeit läuft | Elternzeit wird in Anspruch genommen | Laufende Elternzeit | Elternzeit gem. BEEG
+ Elternzeit nach § 15 BEEG | Nutzt Elternzeit | Elternzeit aktuell | Nimmt Elternzeit in Anspruch
+ Zurzeit in Elternzeit | Elternzeit liegt vor
- Elternzeit beantragt | Elternzeit des Partners | Elternzeit geplant | Frühere Elternzeit | Elterngeld
- Elternzeit beendet | War der Kunde in Elternzeit? | Partner in Elternzeit | Elternzeit abgelehnt
- Anspruch auf Elternzeit | Keine Elternzeit | Elternabend
pflegezeit = ja > true; nein > false
+ Kunde ist in Pflegezeit | Befindet sich der Kunde in Pflegezeit? | Derzeit in Pflegezeit | Pflegezeit läuft
+ Pflegezeit wird in Anspruch genommen | Laufende Pflegezeit | Pflegezeit gem. PflegeZG
+ Pflegezeit nach § 3 PflegeZG | Pflegezeit aktuell | Nimmt Pflegezeit | Zurzeit in Pflegezeit
+ Pflegezeit liegt vor | Pflegezeit für Angehörige | Nutzt Pflegezeit
- Pflegezeit beantragt | Pflegezeit des Partners | Pflegezeit geplant | Frühere Pflegezeit | Pflegegeld
- Pflegezeit beendet | Pflegegrad | Pflegeversicherung | Pflegekind | Pflegezeit abgelehnt | Keine Pflegezeit
svBeschaeftigung = ja > true; nein > false
+ Übt der Kunde eine sv-pflichtige Beschäftigung aus? | Sozialversicherungspflichtig beschäftigt
+ SV-pflichtig beschäftigt (aktuell) | In versicherungspflichtiger Beschäftigung
+ Versicherungspflichtiges Arbeitsverhältnis | Steht in einem sv-pflichtigen Arbeitsverhältnis
+ SV-Beschäftigung liegt vor | svp-Beschäftigung | Arbeitet derzeit SV-pflichtig
+ SV-pflichtige Erwerbstätigkeit | Laufende sv-pflichtige Beschäftigung
+ Sozialversicherungspflichtig erwerbstätig | Sv-pflichtig angestellt | Versicherungspflichtig beschäftigt
+ Sozialvers.-pfl. Beschäftigung | Beschäftigung sozialversicherungspflichtig
+ SV-pflichtiges Beschäftigungsverhältnis besteht
- SV-pflichtige Beschäftigung geplant | SV-Beschäftigung des Partners | Frühere SV-pflichtige Beschäftigung
- Geringfügige Beschäftigung | Minijob | War der Kunde SV-pflichtig beschäftigt?
- SV-pflichtige Beschäftigung gesucht | Sozialversicherungsausweis liegt vor | Sozialversicherungsnummer
- SV-pflichtige Beschäftigung beendet | Keine SV-pflichtige Beschäftigung | SV-pflichtiges Stellenangebot
selbststaendig = ja > true; nein > false
+ Ist der Kunde selbstständig tätig? | Selbstständig tätig | Selbständige Erwerbstätigkeit
+ Übt eine selbständige Tätigkeit aus | Hauptberuflich selbstständig | Selbstständigkeit liegt vor
+ Arbeitet selbstständig | Selbstständige Tätigkeit wird ausgeübt | Derzeit selbstständig
+ Kunde ist selbständig | Selbständigkeit besteht
- Selbstständigkeit geplant | Partner selbstständig | Frühere Selbstständigkeit | War der Kunde selbständig?
- Selbstständigkeit beendet | Selbstauskunft liegt vor | Selbständige Lebensführung
- Selbstständigkeit angestrebt | Nicht selbstständig | Gewerbe abgemeldet
gefluechtet = ja > true; nein > false
+ Ist der Kunde geflüchtet? | Geflüchteter Mensch | Kunde mit Fluchthintergrund | Fluchthintergrund vorhanden
+ Kontext Fluchtmigration | Person mit Fluchtkontext | Geflüchtete Person (Kennzeichen)
+ Fluchtkontext liegt vor | Personengruppe Geflüchtete | Merkmal Fluchthintergrund | Fluchtmigration
+ Geflüchtet/Asyl | Hat Fluchthintergrund | Flüchtling
- Partner geflüchtet | Asylantrag gestellt | Fluchtweg | Fluchtgefahr | Migrationshintergrund
- Kinder geflüchtet | Flüchtlingsunterkunft | Asylbescheid liegt vor | Asyl abgelehnt
- Flüchtlingshilfe eingeschaltet
langzeitarbeitslos = ja > true; nein > false
+ Arbeitslos über 12 Monate
+ Ist der Kunde langzeitarbeitslos? | Langzeitarbeitslos (§ 18 SGB III) | Langzeitarbeitslosigkeit | LZA (J/N)
+ Langzeitarbeitslosigkeit besteht | Seit mehr als 12 Monaten arbeitslos | Länger als ein Jahr arbeitslos
+ Arbeitslos seit mehr als einem Jahr | Gilt als langzeitarbeitslos | Kennzeichen LZA
+ Langzeitarbeitslos i. S. d. § 18 SGB III | Arbeitslosigkeit über 12 Monate | Langzeitarbeitslose Person
+ Derzeit langzeitarbeitslos
- Partner langzeitarbeitslos | Früher langzeitarbeitslos | War der Kunde langzeitarbeitslos?
- Langzeitarbeitslosigkeit droht | Arbeitslos gemeldet | Förderung für Langzeitarbeitslose
- Langzeiterkrankung | Nicht langzeitarbeitslos | Arbeitslosengeld | Langzeitpraktikum
berufsabschluss = abgeschlossene Berufsausbildung > ausbildung; Hochschulabschluss > studium
+ Höchster Berufsabschluss | Höchster beruflicher Abschluss | Höchster erreichter Abschluss
+ Vorhandener Berufsabschluss | Beruflicher Abschluss des Kunden | Berufliche Qualifikation
+ Formale Qualifikation | Welchen Berufsabschluss hat der Kunde? | Berufsabschluss lt. VerBIS
+ Art des Berufsabschlusses | Höchste berufliche Qualifikation | Ausbildungsabschluss | Qualifikationsniveau
+ Beruflicher Bildungsabschluss | Anerkannter Berufsabschluss | Berufliche Vorbildung | Ausbildung/Studium
- Angestrebter Berufsabschluss | Berufsabschluss des Partners | Höchster Schulabschluss | Schulabschluss
- Berufsabschluss der Mutter | Geplanter Abschluss | Anerkennung des Abschlusses beantragt
- Gewünschter Berufsabschluss | Erforderlicher Berufsabschluss (Stelle) | Ziel der Maßnahme
ausbildungAbgeschlossenAm = 31.07.2021 > 2021-07-31
+ Berufsabschluss erworben am
+ Ausbildung abgeschlossen am | Ausbildungsabschluss am | Abschluss der Ausbildung am
+ Datum Ausbildungsabschluss | Berufsausbildung abgeschlossen am | Ausbildung erfolgreich beendet am
+ Abschlussprüfung bestanden am | Gesellenprüfung am | Wann wurde die Ausbildung abgeschlossen?
+ Ausbildung fertig seit | Lehre abgeschlossen am | Abschlussdatum Ausbildung | Ausbildung beendet am
+ Tag des Ausbildungsabschlusses | Ausbildung mit Erfolg abgeschlossen am | Facharbeiterprüfung am
- Ausbildung abgebrochen am | Ausbildungsbeginn | Ausbildung begonnen am
- Ausbildung des Kindes abgeschlossen am | Voraussichtlicher Ausbildungsabschluss | Ausbildungsvertrag vom
- Ausbildung beantragt am | Zwischenprüfung am | Abschlussprüfung nicht bestanden am | Ausbildung seit
studiumAbgeschlossenAm = 30.09.2020 > 2020-09-30
+ Studium abgeschlossen am | Studienabschluss am | Hochschulabschluss am | Datum Studienabschluss
+ Abschluss des Studiums am | Studium erfolgreich beendet am | Bachelor erworben am | Master abgeschlossen am
+ Wann wurde das Studium abgeschlossen? | Hochschulstudium abgeschlossen am | Studium fertig seit
+ Studium beendet am | Abschlussdatum Studium | Diplom vom | Akademischer Abschluss am
- Studium abgebrochen am | Studienbeginn | Studium begonnen am | Studium des Partners abgeschlossen am
- Voraussichtlicher Studienabschluss | Immatrikulation am | Studium geplant ab | Exmatrikuliert am
- Studium seit | Semesterende
praxisMonate24 = 9 > 9; 12 Monate > 12
+ Erwerbstätig in den letzten 2 Jahren (Monate)
+ Praxismonate (24 Monate) | Berufspraxis in den letzten 24 Monaten | Berufspraxis letzte 24 Monate
+ Monate Berufspraxis in den letzten zwei Jahren | Berufserfahrung letzte 24 Monate (Monate)
+ Wie viele Monate hat der Kunde in den letzten 24 Monaten gearbeitet?
+ Beschäftigungsmonate in den letzten 24 Monaten | Gearbeitete Monate in den letzten 24 Monaten
+ Monate in Beschäftigung (letzte 24 Monate) | Erwerbsmonate letzte 2 Jahre | Praxis der letzten 24 Monate
+ Arbeitsmonate letzte zwei Jahre | Berufspraxis gesamt (letzte 24 Monate)
+ Berufliche Praxis letzte 24 Monate
- Monate arbeitslos letzte 24 Monate | Praktikum Monate | Berufspraxis des Partners letzte 24 Monate
- Leistungsbezug letzte 24 Monate | Maßnahmen letzte 24 Monate | Kontakte letzte 24 Monate
- Fehlzeiten letzte 24 Monate | Bewerbungen letzte 24 Monate | Berufspraxis in Jahren gesamt
- Probezeit Monate
passendePraxisMonate24 = 6 > 6; 4 Monate > 4
+ Dem Studium entsprechende Praxis in den letzten 2 Jahren (Monate)
+ Studienadäquate Beschäftigung letzte 24 Monate
+ Davon passend | Davon einschlägig | Davon fachlich passend | Passende Berufspraxis letzte 24 Monate
+ Einschlägige Berufspraxis (24 Monate) | Einschlägige Praxis letzte 24 Monate
+ Zum Abschluss passende Praxis (Monate) | Davon im erlernten Beruf | Fachlich passende Berufspraxis
+ Davon ausbildungsadäquat | Passende Praxismonate | Davon zum Studium passend
+ Studienadäquate Praxis letzte 24 Monate | Monate passender Praxis letzte 24 Monate
- Davon in Maßnahmen | Davon Minijob | Davon arbeitslos | Passende Stellen | Passende Stellenangebote
- Davon Praktikum | Davon krank | Davon unpassend | Passende Maßnahmen | Einschlägige Vorstrafen
integrationsprognose = marktnah > marktnah; marktfern > marktfern
+ Prognose Integration 1. Arbeitsmarkt
+ Integrationsprognose der IFK | Aktuelle Integrationsprognose | Einschätzung zur Integrationsprognose
+ Integrationsprognose lt. Profiling | Prognose der Integration in den Arbeitsmarkt
+ Prognose zur Eingliederung | Arbeitsmarktnähe | Einschätzung Marktnähe | Ergebnis der Integrationsprognose
+ Integrationsprognose (Einschätzung) | Marktnah/marktfern | Wie lautet die Integrationsprognose?
+ Int.-Prognose | Prognose Arbeitsmarktnähe | Integrationsprognose lautet | Integrationseinschätzung
- Frühere Integrationsprognose | Integrationsprognose des Partners | Integrationskurs | Wetterprognose
- Ziel der Integration | Integrationsprognose geplant | Bisherige Prognose | Vorherige Integrationsprognose
- Prognose Vorjahr | Integrationsprognose Kind
integrationsprognoseGeprueftAm = 12.10.2026 > 2026-10-12
+ Integrationsprognose aktualisiert am
+ Integrationsprognose geprüft am | Integrationsprognose zuletzt überprüft am
+ Prüfung der Integrationsprognose am | Prognose geprüft am | Letzte Prüfung der Integrationsprognose
+ Überprüfung Integrationsprognose vom | Int.-Prognose geprüft | Integrationsprognose überprüft (Datum)
+ Wann wurde die Integrationsprognose geprüft? | Prognose zuletzt geprüft | Datum Prüfung Integrationsprognose
+ Integrationsprognose bestätigt am | Prognose geprüft durch IFK am
+ Integrationsprognose durch Fachkraft geprüft am
- Nächste Prüfung der Integrationsprognose | Integrationsprognose zu prüfen bis | Prognose erneut prüfen am
- Integrationsprognose gespeichert am | Prüfung geplant am | Integrationsprognose letzte Änderung
- Integrationskurs geprüft am | Erinnerung Integrationsprognose am | Prüfung Vermögen am
- Prognose angefordert am
anlaufstelle = AMM > amm; Eingangszone > eingangszone; M&I > mi
+ Anlaufstelle (Eingangszone, M&I, AMM) | Wo ist der Fall derzeit (Eingangszone, M&I oder AMM)?
+ Eingangszone, M&I oder AMM?
- Eingangszone oder Empfang?
+ Anlaufstelle | Aktuelle Anlaufstelle | Anlaufstelle im Haus | Fall liegt derzeit bei
+ Zuständige Anlaufstelle | Bearbeitende Stelle | Aktueller Bearbeitungsort | Fall befindet sich bei
+ Aktuell bei | Zuständige Stelle | Bearbeitungsstelle | Zuständiger Bereich | Anlaufstelle derzeit
+ Bearbeitung durch | Derzeit bei
- Frühere Anlaufstelle | Bisherige Anlaufstelle | Vorgeschlagen für | Übergabe geplant an
- Künftige Anlaufstelle | Ablage bei | Anlaufstelle des Partners | Abgelehnt von | Ursprüngliche Anlaufstelle
- Weitergeleitet von
ammSeit = 01.06.2026 > 2026-06-01
+ Im AMM seit | Beim AMM seit | AMM seit | Betreuung durch AMM seit | AMM-Betreuung seit
+ Übernahme durch AMM am | An AMM übergeben am | Übergabe an AMM am | Zugang AMM | Aufnahme im AMM am
+ AMM-Kunde seit | Seit wann im AMM? | Betreuung AMM ab | Beginn AMM-Betreuung | AMM übernommen am
+ Überstellung an AMM am | Eintritt AMM
- AMM bis | AMM geplant ab | Austritt AMM | Vorschlag AMM am | Abgabe durch AMM am | AMM-Gespräch am
- Übergabe an AMM geplant am | Übergabe an AMM abgelehnt am | AMM kontaktiert am | Partner im AMM seit
- Ende AMM-Betreuung
bakGeprueftAm = 05.10.2026 > 2026-10-05
+ BAK geprüft am | BAK-Prüfung am | Übergabe an BAK geprüft am | Prüfung BAK am | BAK zuletzt geprüft
+ Übergabe BAK überprüft am | Prüfung der Übergabe an BAK | BAK-Übergabe geprüft | Datum BAK-Prüfung
+ Letzte BAK-Prüfung am | BAK-Prüfung durchgeführt am | Wann wurde BAK geprüft? | Abgabe an BAK geprüft am
+ Übergabe an den BAK zuletzt geprüft
- BAK-Prüfung geplant am | Nächste BAK-Prüfung | Übergabe an BAK am | BAK zu prüfen bis | BAK-Termin am
- BAK seit | BAK angefragt am | Vorstellung bei BAK am | BAK-Prüfung entfallen am | Erinnerung BAK-Prüfung
vermittlungZeitnahRealistisch = ja > true; nein > false
+ Kann zeitnah vermittelt werden
+ Zeitnahe Vermittlung realistisch | Vermittlung zeitnah realistisch?
+ Ist eine zeitnahe Vermittlung realistisch? | Zeitnahe Vermittlung möglich
+ Vermittlung in absehbarer Zeit realistisch | Kurzfristige Vermittlung realistisch
+ Zeitnahe Integration möglich | Zeitnah vermittelbar | Vermittlung zeitnah wahrscheinlich
+ Vermittlung in Arbeit zeitnah realistisch | Einschätzung: zeitnahe Vermittlung realistisch
+ Arbeitsaufnahme zeitnah realistisch | Kurzfristig vermittelbar
~ Zeitnahe Vermittlung wird als realistisch eingeschätzt
- Vermittlung nicht realistisch | Vermittlung des Partners zeitnah realistisch | Zeitnahe Einladung
- Vermittlungsvorschlag erstellt | Zeitnahe Rückmeldung | Vermittlungsbudget | Zeitnahe Bewerbung
- Zeitnaher Termin möglich | Vermittlung gewünscht | Vermittlungsgutschein ausgestellt
neukunde = ja > true; nein > false
+ Kunde ist neu | NK (Neukunde)
- NK (Nebenkosten)
+ Ist der Kunde Neukunde? | Neukunde (J/N) | Kennzeichen Neukunde | Neukundin | Neukunde im Jobcenter
+ Neuer Kunde | Status Neukunde | Handelt es sich um einen Neukunden? | Neukundenkennzeichen
+ Gilt als Neukunde | Neufall | Erstkunde
- Neue Adresse | Neuer Termin | Neuantrag | Neues Kind | Partner Neukunde | Neukundengespräch geplant
- Neue Maßnahme | Neue BG | Neukundenpaket versandt | Neukunde Arbeitgeber
erfolgloseAnrufe = 02.11.2026, 04.11.2026 > ["2026-11-02","2026-11-04"]
+ Erfolglose Anrufe am | Erfolglose Anrufversuche | Vergebliche Anrufe am | Telefonisch nicht erreicht am
+ Telefonversuche ohne Erfolg am | Anrufversuche erfolglos am | Erfolglose Telefonversuche
+ Anrufe ohne Erfolg | Erfolglose Telefonate am | Vergebliche Telefonate
+ Telefonische Kontaktversuche ohne Erfolg | Per Telefon nicht erreicht am
- Anrufe am | Telefonisch erreicht am | Anrufversuche geplant am | Erfolgreiche Anrufe
- Arbeitgeber nicht erreicht am Telefon | Telefontermine | Erfolglose Bewerbungen am
- Erfolglose Zustellung am | Erfolglose Einladungen | Partner telefonisch nicht erreicht am
telefonterminEingeladenAm = 06.11.2026 > 2026-11-06
+ Einladung zum Telefontermin am | Zum Telefontermin eingeladen am | Einladung Telefontermin vom
+ Telefontermin: Einladung am | Einladung zum Telefontermin versandt am
+ Einladung zum Telefontermin verschickt am | Wann wurde zum Telefontermin eingeladen?
+ Schriftliche Einladung zum Telefontermin am | Telefontermin eingeladen
+ Einladung zur telefonischen Beratung am | Einladungsdatum Telefontermin | Eingeladen zum Telefontermin
+ Einladung tel. Termin am
- Telefontermin am | Einladung zur ESB am | Einladung zum persönlichen Gespräch am
- Einladung zum Telefontermin geplant am | Telefontermin abgesagt am | Einladung Arbeitgeber Telefontermin am
- Nächste Einladung Telefontermin am | Einladung zum Bewerbungsgespräch am
- Einladung zum Telefontermin zurückgekommen am | Einladung zum Kurs am
telefonterminErreicht = ja > true; nein > false
+ Zum Telefontermin erreichbar gewesen | Kunde beim Telefontermin angetroffen
+ Beim Telefontermin erreicht | Im Telefontermin erreicht | Kunde beim Telefontermin erreicht
+ Telefontermin erreicht | Telefontermin wahrgenommen | Wurde der Kunde beim Telefontermin erreicht?
+ Zum Telefontermin erreicht | Telefontermin zustande gekommen | Telefontermin stattgefunden
+ Erreicht zum Telefontermin | Telefontermin: erreicht
- Telefontermin vereinbart | Telefontermin gewünscht | Telefontermin abgesagt | Telefonisch erreichbar
- Arbeitgeber telefonisch erreicht | Ziel erreicht | Telefontermin geplant | Telefontermin nicht erreicht
- Partner beim Telefontermin erreicht | Telefonnummer vorhanden
betreuungsstufe = IN > IN; IK > IK; IG > IG; IF > IF
+ Betreuungsstufe IN, IK, IG oder IF | Betreuungsstufe (IN bis IF)
- Betreuungsstufe (IN, Datum)
+ Betreuungsstufe aktuell | Aktuelle Betreuungsstufe | Betreuungsstufe des Kunden
+ Eingestuft in Betreuungsstufe | Stufe der Betreuung | Zugeordnete Betreuungsstufe
+ Betreuungsstufe nach Kontaktdichtekonzept | Betreuungsstufe (Kontaktdichte) | Welche Betreuungsstufe?
+ Geltende Betreuungsstufe | Betreuungsstufe lautet | Betreuungsstufe lt. Profiling
+ Festgelegte Betreuungsstufe | Betr.-Stufe
- Vorherige Betreuungsstufe | Geplante Betreuungsstufe | Betreuungsstufe Vorschlag | Frühere Betreuungsstufe
- Betreuungsstufe des Partners | Zielstufe | Neue Betreuungsstufe (Vorschlag) | Sprachstufe | Klassenstufe
- Entgeltstufe
betreuungsstufeGeprueftAm = 15.09.2026 > 2026-09-15
+ Betreuungsstufe geprüft am | Betreuungsstufe zuletzt überprüft am | Prüfung der Betreuungsstufe am
+ Überprüfung der Betreuungsstufe vom | Letzte Prüfung Betreuungsstufe | Stufe geprüft am
+ Betreuungsstufe bestätigt am | Wann wurde die Betreuungsstufe geprüft? | Datum Prüfung Betreuungsstufe
+ Betreuungsstufe letztmals geprüft am | Stufe überprüft am | Betreuungsstufe überprüft durch IFK am
- Nächste Prüfung der Betreuungsstufe | Betreuungsstufe seit | Betreuungsstufe zu prüfen bis
- Betreuungsstufe geändert am | Prüfung geplant für | Erinnerung Betreuungsstufe
- Betreuungsstufe Vorschlag vom | Betreuungsstufe erneut prüfen am | Entgeltstufe geprüft am
- Betreuungsstufe gespeichert am
bewerberangebotGeprueftAm = 20.09.2026 > 2026-09-20
+ Bewerberangebot aktualisiert am
+ Bewerberangebot geprüft am | Bewerberangebot zuletzt geprüft am | Prüfung des Bewerberangebots am
+ Bewerberangebot überprüft am | Letzte Prüfung Bewerberangebot | Stellengesuch geprüft am | BewA geprüft am
+ Bewerberangebot durch IFK geprüft am | Wann wurde das Bewerberangebot geprüft?
+ Überprüfung Bewerberangebot am | Bewerberangebot bestätigt am | Datum Prüfung Bewerberangebot
- Bewerberangebot veröffentlicht am | Bewerberangebot erstellt am | Nächste Prüfung Bewerberangebot
- Bewerberangebot zu prüfen bis | Bewerberangebot geändert am | Stellenangebot geprüft am
- Bewerbung geprüft am | Bewerberangebot gültig ab | Erinnerung Bewerberangebot
- Bewerbungsunterlagen geprüft am
kommunaleEingliederungGeplant = ja > true; nein > false
+ KEL geplant | Einschaltung kommunaler Eingliederungsleistungen geplant
+ Kommunale Eingliederungsleistung geplant | Leistung nach § 16a SGB II geplant | Maßnahme nach § 16a geplant
+ § 16a-Leistung vorgesehen | Kommunale Eingliederung beabsichtigt | Kommunale Leistungen geplant
+ Ist eine Maßnahme nach § 16a SGB II geplant? | Einsatz von § 16a-Leistungen geplant
+ Geplante Maßnahme nach § 16a SGB II | Kommunale Eingliederungsleistungen (§ 16a) geplant
+ Kommunale Eingliederungsmaßnahme vorgesehen | Flankierende Leistung nach § 16a geplant
- Kommunale Eingliederungsleistung abgelehnt | Kommunale Leistungen beendet | § 16d-Maßnahme geplant
- Maßnahme geplant | Umzug geplant | Kommunale Eingliederung des Partners geplant
- Keine kommunale Leistung geplant | § 16i geplant | Eingliederungszuschuss geplant | Kommunalwahl
stabilisierungsmassnahme = ja > true; nein > false
+ Nimmt der Kunde an einer Stabilisierungsmaßnahme teil? | Teilnahme an Stabilisierungsmaßnahme
+ In Stabilisierungsmaßnahme | Stabilisierungsmaßnahme läuft | Laufende Stabilisierungsmaßnahme
+ Derzeit in Stabilisierungsmaßnahme | Stabilisierende Maßnahme | Teilnehmer Stabilisierungsmaßnahme
+ Aktuell in stabilisierender Maßnahme | Besucht Stabilisierungsmaßnahme
+ Teilnahme an einer stabilisierenden Maßnahme
- Stabilisierungsmaßnahme geplant | Stabilisierungsmaßnahme abgelehnt | Stabilisierungsmaßnahme beendet
- Frühere Stabilisierungsmaßnahme | Stabilisierungsmaßnahme angeboten | Partner in Stabilisierungsmaßnahme
- Maßnahme läuft | Stabile Wohnverhältnisse | Stabilisierungsmaßnahme abgebrochen
- Keine Stabilisierungsmaßnahme | Stabilisierungsmaßnahme empfohlen
kundenkategorie = A > A; Kategorie B > B; D > D
+ Kundenkategorie (A–E, S, X, Y, Z) | Kundenkategorie A bis Z
- Kategorie A bis C der Maßnahme
+ Kundenkategorie aktuell | Aktuelle Kundenkategorie | Kunden-Kategorie | Kundenkat. | Kategorie des Kunden
+ Welche Kundenkategorie? | Kundenkategorie lt. Profiling | Eingestuft in Kundenkategorie
+ Geltende Kundenkategorie | Kundenkategorie lautet | Kundenkategorie FM | Zugeordnete Kundenkategorie
+ Einstufung in Kundenkategorie | Kd.-Kategorie
- Vorherige Kundenkategorie | Geplante Kundenkategorie | Kundenkategorie des Partners | Führerscheinkategorie
- Vorgeschlagene Kundenkategorie | Zielkategorie | Preiskategorie | Kategorie des Stellenangebots
- Neue Kategorie (Vorschlag) | Gruppe
kundenkategorieSeit = 01.04.2026 > 2026-04-01
+ Kundenkategorie seit | In Kundenkategorie seit | Kategorie seit | Kundenkategorie festgelegt am
+ Kundenkategorie vergeben am | Einstufung in Kundenkategorie seit | Eingestuft seit (Kundenkategorie)
+ Kategorisiert am | Kategorisiert seit | Kundenkategorie gilt ab | Kategorie B seit | Kategorie A vergeben am
+ Kundenkategorie zugeordnet am | Kundenkategorie gültig ab | Kategorie zugewiesen am | Kategorie D seit
+ Seit wann in dieser Kundenkategorie?
- Kundenkategorie bis | Kundenkategorie geplant ab | Führerschein Kategorie B seit
- Kundenkategorie vorgeschlagen am | Kategorie geändert am | Vorherige Kategorie seit
- Kategorie gespeichert am | Kundenkategorie des Partners seit | Kategorie erneut vergeben am | Kunde seit
kundenkategorieGeprueftAm = 01.10.2026 > 2026-10-01
+ Kundenkategorie geprüft am | Kundenkategorie zuletzt überprüft am | Prüfung der Kundenkategorie am
+ Überprüfung Kundenkategorie vom | Letzte Prüfung Kundenkategorie | Kategorie geprüft am
+ Wann wurde die Kundenkategorie geprüft? | Kundenkategorie bestätigt am | Datum Prüfung Kundenkategorie
+ Kategorie zuletzt geprüft | Kategorisierung geprüft am
~ Kategorie überprüft durch FM am
- Nächste Prüfung der Kundenkategorie | Kundenkategorie zu prüfen bis | Kategorie geändert am
- Kundenkategorie gespeichert am | Erinnerung Kategorieprüfung | Kundenkategorie geplant am
- Führerschein geprüft am | Kategorie erneut zu prüfen am | Kundenkategorie prüfen bis
- Kundenkategorie Partner geprüft am
vorherigeKategorie = C > C; X > X
+ Vorherige Kundenkategorie | Frühere Kategorie | Bisherige Kundenkategorie | Kundenkategorie zuvor
+ Alte Kategorie | Vorige Kundenkategorie | Kategorie vor dem Wechsel | Kundenkategorie davor
+ Ehemalige Kundenkategorie | Letzte Kategorie vor der Änderung | Kundenkategorie vor Änderung
+ Kategorie vorher | Vorgängerkategorie | Ursprüngliche Kategorie
~ Kategorie bisher
- Neue Kategorie | Geplante Kategorie | Vorherige Kategorie des Partners | Vorherige Führerscheinklasse
- Kategorie des Vorschlags | Künftige Kategorie | Kategorie Arbeitgeber | Vorheriger Name | Vorherige Stufe
- Folgekategorie
hinderungsgrundBis = 31.03.2027 > 2027-03-31
+ Nicht aktivierbar bis | Vermittlungshemmender Grund endet am
+ Hinderungsgrund bis | Hinderungsgrund voraussichtlich bis | Ende des Hinderungsgrundes
+ Hinderungsgrund endet am | Wegfall des Hinderungsgrundes am | Hinderungsgrund besteht bis
+ Vermittlungshindernis bis | Elternzeit bis | Ende der Elternzeit | Elternzeit endet am | Nicht verfügbar bis
+ Steht der Vermittlung nicht zur Verfügung bis | Pflegezeit bis | Bis wann besteht der Hinderungsgrund?
+ Hinderungsgrund befristet bis | Hinderungsgrund (Elternzeit) endet am
+ Voraussichtliches Ende des Hinderungsgrundes
- Hinderungsgrund seit | Hinderungsgrund gemeldet am | Elternzeit des Partners bis | Elternzeit seit
- Elterngeld bis | Hinderungsgrund | Verfügbar bis | Krankgeschrieben bis | Frühere Elternzeit bis
- Elternzeit beantragt bis | Hinderungsgrund geprüft am
antragstellungAm = 12.01.2026 > 2026-01-12
+ Antrag gestellt am | Antrag vollständig am | Antragstellung am | Datum der Antragstellung
+ Antrag vollständig eingegangen am | Vollständiger Antrag vom | Tag der Antragstellung
+ Vollständige Antragstellung | Antragsdatum (vollständig) | Wann wurde der Antrag vollständig gestellt?
+ Eingang des vollständigen Antrags | Hauptantrag gestellt am | Erstantrag vom | Bürgergeld beantragt am
+ Leistungsantrag vom | Antrag SGB II gestellt am | Antrag komplett am
- Antrag abgelehnt am | Antrag zurückgezogen am | Fortzahlungsantrag gestellt am
- Antrag des Partners gestellt am | Antrag auf Wohngeld vom | Kindergeldantrag vom | Antrag ausgehändigt am
- Antrag geplant am | Antrag auf Erstausstattung vom | Antrag unvollständig am | Rentenantrag gestellt am
- Antragsunterlagen ausgegeben am
bewilligungAm = 30.01.2026 > 2026-01-30
+ Wann erging die Erstbewilligung?
+ Erstbewilligung am | Erstmals bewilligt am | Erstbewilligung vom | Datum der Erstbewilligung
+ Erste Bewilligung am | Erstbescheid vom | Erstmalige Bewilligung vom | Bewilligung am | Bewilligt am
+ Leistungen bewilligt am | Bürgergeld bewilligt am | Wann wurde erstmals bewilligt?
+ Bescheid Erstbewilligung vom | Erstbewilligungsbescheid vom | Bewilligungsbescheid vom
+ Leistungsbewilligung am
- Bewilligung bis | Weiterbewilligung am | Bewilligung abgelehnt am | Bewilligung aufgehoben am
- Maßnahme bewilligt am | Wohngeld bewilligt am | Änderungsbescheid vom | Ablehnungsbescheid vom
- Bewilligung geplant am | Vorschuss bewilligt am | Bewilligung Partner am | Darlehen bewilligt am
fortzahlungsantragAm = 01.02.2027 > 2027-02-01
+ Weiterbewilligung zu beantragen am
+ Fortzahlungsantrag am | Nächster Fortzahlungsantrag | Weiterbewilligungsantrag fällig am | WBA fällig am
+ FZA fällig am | Fortzahlungsantrag zu stellen bis | Nächster WBA | Nächste Weiterbewilligung
+ Fälligkeit Fortzahlungsantrag | Weiterbewilligungsantrag zu stellen bis
+ Nächster Fortzahlungsantrag fällig am | Folgeantrag fällig am | Wann ist der Fortzahlungsantrag fällig?
+ Fortzahlungsantrag spätestens am | WBA zum
- Fortzahlungsantrag abgelehnt am | Fortzahlungsantrag Wohngeld am | Weiterbewilligung erfolgt am
- Erstantrag am | Fortzahlungsantrag ab | Letzter Fortzahlungsantrag | Fortzahlungsantrag versandt am
- Fortzahlungsantrag ausgedruckt am | Erinnerung Fortzahlungsantrag | Fortzahlungsbescheid vom
- Fortzahlungsantrag Kinderzuschlag am
alg2VorAntragBis = 31.08.2022 > 2022-08-31
+ Früherer Leistungsbezug SGB II bis | Vorbezug SGB II bis | Alg-II-Bezug vor Antrag bis
+ Bürgergeld vor Antragstellung bis | Letzter SGB-II-Bezug vor Antrag bis | Ende des früheren Leistungsbezugs
+ Früherer SGB-II-Bezug bis | SGB-II-Bezug vor diesem Antrag bis | Vorbezug bis
+ Leistungsbezug vor Antrag endete am | Vorheriger SGB-II-Bezug bis
- Vorbezug ab | Früherer Arbeitslosengeld-I-Bezug bis | Frühere Beschäftigung bis | Vorbezug Partner bis
- Krankengeld vor Antrag bis | Früherer Wohngeldbezug bis | Elterngeld vor Antrag bis | Arbeit vor Antrag bis
- Vorversicherung bis | Frühere Anschrift bis
alg2Jemals = ja > true; nein > false
+ Schon einmal Bürgergeld bezogen | Jemals Alg II bezogen | Bereits früher Leistungen nach dem SGB II bezogen
+ Früher schon im SGB-II-Bezug | Hat der Kunde schon einmal Bürgergeld bezogen? | Vorbezug SGB II
+ Jemals SGB-II-Leistungen bezogen | Frühere SGB-II-Leistungen | Schon einmal im Leistungsbezug SGB II
+ Bürgergeld schon einmal bezogen | SGB II früher bezogen | Früher Alg II
- Bürgergeld beantragt | Jemals Arbeitslosengeld I bezogen | Partner jemals Bürgergeld bezogen
- Bürgergeld abgelehnt | Jemals Wohngeld bezogen | Schon einmal selbständig | Schon einmal gekündigt
- Jemals Elterngeld bezogen | Früher schon gearbeitet | Bereits Rente bezogen
- Eltern jemals Bürgergeld bezogen
alg2ZuletztBis = 31.03.2027 > 2027-03-31
+ Leistungsbezug bis | SGB-II-Bezug bis | Bürgergeldbezug bis | Leistungsbezug endet am
+ Ende des Leistungsbezugs | Bürgergeld bis | Zuletzt Bürgergeld bezogen bis | Leistungsbezug SGB II bis
+ Bürgergeld bezogen bis | Leistungsbezug zuletzt bis | Bis wann wird Bürgergeld bezogen?
+ Laufender Leistungsbezug bis | Ende Bürgergeldbezug
- Leistungsbezug seit | Alg I bis | Wohngeld bis | Bürgergeld des Partners bis | Bürgergeld beantragt bis
- Leistungsbezug eingestellt ab | Krankengeldbezug bis | Bewilligungszeitraum bis | Bürgergeld gekürzt bis
- Rentenbezug bis
zuzug = ja > true; nein > false
+ Zuvor anderes Jobcenter zuständig
+ Zuzug aus anderem Jobcenter | Zugezogen aus anderem Jobcenterbezirk | Zuzug
+ Zuständigkeitswechsel durch Zuzug | Umzug aus anderem Jobcenter-Bezirk | Ist der Kunde zugezogen?
+ Zuzug aus einem anderen JC | Wechsel des zuständigen Jobcenters | Trägerwechsel | Neu zugezogen
+ Übernahme von anderem Jobcenter | Wechsel des Trägers | Zuzug in den Zuständigkeitsbereich
- Umzug geplant | Zuzug des Partners | Umzug in anderen Bezirk geplant | Umzugskosten beantragt | Einzug
- Wegzug | Zuzug abgelehnt | Umzug genehmigt | Auszug der Kinder | Wechsel des Ansprechpartners
- Maßnahmeträgerwechsel
algAufstocker = ja > true; nein > false
+ Alg-I-Aufstocker | Aufstocker (Alg I) | Bezieht zusätzlich Alg I | Erhält daneben Arbeitslosengeld
+ Alg I und Bürgergeld gleichzeitig | Bezug von Alg I neben SGB II | Aufstockend zum Alg I
+ Paralleler Bezug Alg I | Alg I neben Bürgergeld | Arbeitslosengeld-Aufstocker
+ Ist der Kunde Alg-Aufstocker? | Ergänzend Alg I
- Alg I beantragt | Alg I abgelehnt | Partner bezieht Alg I | Früherer Alg-I-Bezug | Alg I ruhend | Kein Alg I
- Aufstockungsunterhalt | Arbeitslosengeld II | Anspruch auf Alg I geprüft | Wohngeld neben Bürgergeld
algBezugBis = 28.02.2027 > 2027-02-28
+ Alg I bis | Arbeitslosengeld bis | Alg-I-Bezug bis | Anspruch auf Alg I bis | Alg I endet am
+ Ende Alg-I-Bezug | Arbeitslosengeld I bewilligt bis | Alg-I-Anspruch bis | Bis wann wird Alg I bezogen?
+ Alg I läuft aus am | Ende des Arbeitslosengeldes | Restanspruch Alg I bis
- Alg I ab | Alg I beantragt am | Alg I Partner bis | Alg II bis | Sperrzeit bis | Alg I ruht bis
- Arbeitslos gemeldet bis | Arbeitslosengeld abgelehnt am | Alg I seit | Früheres Arbeitslosengeld bis
esbAm = 20.01.2026 > 2026-01-20
+ ESB am | ESB durchgeführt am | Einstiegsberatung am | Einstiegsberatung erfolgt am | ESB stattgefunden am
+ Datum der Einstiegsberatung | ESB-Gespräch am | Wann fand die ESB statt? | Tag der Einstiegsberatung
+ ESB geführt am | Einstiegsberatung durchgeführt durch IFK am | ESB erfolgt am | Einstiegsberatung (ESB) vom
+ ESB-Datum
- ESB geplant am | Einladung zur ESB am | ESB abgesagt am | ESB nicht wahrgenommen am | ESB-Termin versäumt am
- Nächste ESB am | ESB des Partners am | ESB fällig am | Einstiegsgeld am | Einstiegsqualifizierung am
- ESB bis
belehrungAm = 22.01.2026 > 2026-01-22
+ Belehrung am | Belehrung erfolgt am | Rechtsfolgenbelehrung erteilt am | Über Rechtsfolgen belehrt am
+ Datum der Belehrung | Belehrt am | Belehrung unterschrieben am | Wann wurde belehrt? | Letzte Belehrung am
+ Rechtsfolgenbelehrung am | Belehrung über Mitwirkungspflichten am | Belehrung durchgeführt am
+ Kunde belehrt am | RFB am
- Belehrung geplant am | Belehrung fehlt seit | Nächste Belehrung | Belehrung des Partners am
- Belehrung Infektionsschutz am | Datenschutzbelehrung am | Belehrung versandt am | Hygienebelehrung am
- Belehrung nicht erfolgt am | Belehrung zum Datenschutz am
erstgespraechAm = 12.02.2026 > 2026-02-12
+ Erstgespräch am | Erstgespräch geführt am | Erstgespräch erfolgt am | Datum des Erstgesprächs
+ Erstgespräch stattgefunden am | EG am | Erstgespräch mit FM am | Wann fand das Erstgespräch statt?
+ Erstes Gespräch am | Erstes Beratungsgespräch am | Erstgespräch durchgeführt am
+ Erstgespräch beim Fallmanager am | Tag des Erstgesprächs | Erstberatung am
+ Erstgespräch durch IFK geführt am | Erstgesprächsdatum | Erstgespr. am
- Erstgespräch geplant am | Einladung zum Erstgespräch am | Erstgespräch abgesagt am
- Erstgespräch nicht wahrgenommen am | Erstgespräch bis | Erstgespräch des Partners am
- Erstgespräch beim Arbeitgeber am | Erstgespräch fällig am | Erstgespräch verschoben auf | Erstantrag am
- Erstgespräch beim Bildungsträger am | Erstgespräch offen seit
naechsterTerminAm = 08.12.2026 > 2026-12-08
+ Neuer Termin am
+ Nächster Termin | Nächster Termin am | Nächstes Gespräch am | Folgetermin am | Nächste Vorsprache am
+ Nächster Beratungstermin | Wann ist der nächste Termin? | Folgegespräch am | Nächster Gesprächstermin
+ Nächster vereinbarter Termin | Nächste Beratung am | Nächster Termin vereinbart für | Nächster Kontakt am
+ Erneute Vorsprache am | Nächster Termin mit Kunde | Nächster Kundentermin
- Letzter Termin | Nächster Termin Arzt | Nächster Termin des Partners | Nächste Prüfung
- Nächster Termin Leistung | Nächster Zahltag | Termin abgesagt am | Nächste Wiedervorlage
- Nächster Termin beim Bildungsträger | Nächster Gerichtstermin | Nächster Termin entfällt am
- Vorheriger Termin
esbWahrgenommen = ja > true; nein > false
+ ESB wahrgenommen | Einladung zur ESB gefolgt | Einladung zur ESB wahrgenommen | Zur ESB erschienen
+ Hat der Kunde die ESB wahrgenommen? | ESB-Termin wahrgenommen | Teilnahme an der ESB
+ Einstiegsberatung wahrgenommen | Kunde zur ESB erschienen | ESB-Einladung befolgt
+ Termin zur ESB wahrgenommen | ESB-Termin eingehalten
- ESB geplant | ESB abgesagt | ESB nicht wahrgenommen | Partner zur ESB erschienen | ESB erforderlich
- Einladung zur ESB versandt | Maßnahme wahrgenommen | ESB nötig | Termin wahrgenommen | ESB entfallen
egvAm = 01.09.2026 > 2026-09-01
+ EinglV vom | EGV abgeschlossen am | Kooperationsplan vom | Kooperationsplan geschlossen am | EinV vom
+ KooP abgeschlossen am | KooP vom | Kooperationsplan vereinbart am
+ Wann wurde der Kooperationsplan geschlossen? | Abschluss der EGV am | Datum der Eingliederungsvereinbarung
+ Kooperationsplan unterschrieben am | Kooperationsplan gem. § 15 SGB II vom | KP abgeschlossen am
+ Letzter Kooperationsplan vom | Aktueller Kooperationsplan vom | EGV unterzeichnet am
+ Kooperationsplan mit Kunde vereinbart am | Eingliederungsvereinbarung geschlossen am
+ Kooperationsplan liegt vor seit | Kooperationsplan (KooP) vom
- Kooperationsplan geplant am | EGV-Entwurf vom | Vorherige EGV vom | Kooperationsplan des Partners vom
- EGV abgelehnt am | EGV gekündigt am | Kooperationsplan versandt am | Kooperationsplan zu erstellen bis
- Kooperationsvertrag vom | EGV per Verwaltungsakt beabsichtigt am | Erinnerung Kooperationsplan am
- Kooperationsplan besprochen am | Kooperationspartner seit | Nächster Kooperationsplan am
- Alter Kooperationsplan vom
egvGueltigBis = 28.02.2027 > 2027-02-28
+ EGV gültig bis | Kooperationsplan gültig bis | KooP gültig bis | KooP Ende | Gültigkeit der EGV bis
+ Kooperationsplan läuft bis | EGV befristet bis | Ende des Kooperationsplans | Kooperationsplan gilt bis
+ Laufzeit der EGV bis | Bis wann gilt der Kooperationsplan? | Kooperationsplan endet am | KP gültig bis
+ EinglV gilt bis | EinV gültig bis | Gültigkeitsende EGV | Kooperationsplan bis | Kooperationsplan läuft ab am
+ Laufzeitende Kooperationsplan | KooP befristet bis
- EGV-Entwurf gültig bis | Vorherige EGV gültig bis | Kooperationsplan zu erstellen bis
- Kooperationsplan des Partners gültig bis | Kooperationsvertrag gültig bis
- Kooperationsplan zu unterschreiben bis | Ausweis gültig bis | Kooperationsplan zu besprechen bis
- Alte EGV bis | Rückgabe Kooperationsplan bis | Widerspruch gegen EGV bis
egvVerzichtBegruendet = ja > true; nein > false
+ Grund für fehlende EGV dokumentiert
+ Verzicht auf EGV begründet | Verzicht auf Kooperationsplan begründet | EGV-Verzicht dokumentiert
+ Verzicht auf KooP begründet | Ist der Verzicht auf die EGV begründet?
+ Begründung für Verzicht auf EGV dokumentiert | Verzicht auf Kooperationsplan dokumentiert
+ Absehen von EGV begründet | Begründeter Verzicht auf Kooperationsplan | Verzicht EGV begründet
- Verzicht auf Leistungen begründet | EGV unterschrieben | Verzicht auf AVM begründet
- Verzicht auf Termin begründet | EGV begründet abgelehnt | Verzicht auf EGV geplant | Widerspruch begründet
- Antrag begründet | Verzicht auf Einkommen | EGV besprochen
profilGueltigBis = 14.02.2027 > 2027-02-14
+ Profil gültig bis | Gültigkeit des Profils bis | Profiling gültig bis | Profil läuft ab am
+ Bewerberprofil gültig bis | Profil gilt bis | Ende der Profilgültigkeit | Profilgültigkeit bis
+ Kundenprofil gültig bis | Bis wann ist das Profil gültig? | Gültigkeitszeitraum Profil bis
+ Profil befristet bis | Ablauf des Profils am | Profil endet am
- Profil erstellt am | Profil geändert am | Altes Profil gültig bis | Profil Partner gültig bis
- Stellenprofil gültig bis | Profil zu aktualisieren bis | Suchprofil gültig bis | Profil veröffentlicht bis
- Arbeitgeberprofil gültig bis | Nutzerprofil gültig bis | Profilbild bis
letzterKontaktAm = 20.11.2026 > 2026-11-20
+ Letzter Kontakt am | Letztes Gespräch am | Letzter Kundenkontakt am | Letzte Vorsprache am
+ Zuletzt gesprochen am | Letzte Beratung am | Letzter persönlicher Kontakt am | Wann war der letzte Kontakt?
+ Datum des letzten Kontakts | Letztes Beratungsgespräch am | Letzter Austausch mit Kunde am
+ Zuletzt vorgesprochen am | Letzter Kontakt mit Kunde | Letzter Beratungskontakt am
+ Letztes Gespräch geführt am | Kontakt zuletzt am
- Letzter Kontakt Arbeitgeber am | Letzter Kontaktversuch am | Nächster Kontakt am
- Letzter Kontakt des Partners am | Letzter Login am | Letzte Änderung am | Letzter Kontakt mit Vermieter am
- Letzter Kontakt zum Bildungsträger am | Letzte Einladung am | Letzter erfolgloser Kontakt am
- Letzter Kontakt geplant am | Letzter Kontakt Schule am
letzterKontaktArt = telefonisch > telefonisch; persönlich > persoenlich; per E-Mail > mail
+ Art des letzten Kontakts | Letzte Kontaktart | Form des letzten Kontakts | Letzter Kontakt per
+ Letzter Kontakt (Art) | Art des letzten Gesprächs | Letzter Kontakt erfolgte
+ Wie fand der letzte Kontakt statt? | Kontaktart zuletzt | Letzter Kontaktweg | Kanal des letzten Kontakts
+ Letztes Gespräch (Form) | Gesprächsform
- Bevorzugte Kontaktart | Gewünschte Kontaktart | Nächste Kontaktart | Kontaktart Partner
- Nächster Termin (Art) | Geplante Kontaktart | Einladung per | Zustellung per | Kontaktart Arbeitgeber
- Art der Zustellung | Bewerbung per
wiedervorlageAm = 01.12.2026 > 2026-12-01
+ Wiedervorlage am | WV am | WVL | Nächste Wiedervorlage am | Wiedervorlage zum | Wiedervorlagetermin
+ Datum der Wiedervorlage | Wiedervorlage fällig am | Wann ist Wiedervorlage? | Wiedervorlage FM
+ Wiedervorlage gesetzt auf | Akte wieder vorlegen am | Wiedervorlagedatum | WV FM am
+ Fall wieder vorlegen am | Nächste WV
- Wiedervorlage erledigt am | Letzte Wiedervorlage am | Wiedervorlage angelegt am | Wiedervorlage Leistung am
- Wiedervorlage gelöscht am | Wiedervorlage Partner am | Wiedervorlage Widerspruch am
- Wiedervorlage geändert am | Wiedervorlage Unterhalt am | Wiedervorlage OWi am
arbeitsmarktnahSeit = 04.05.2026 > 2026-05-04
+ Arbeitsmarktnah seit | Übergabe an FM arbeitsmarktnah am | Beim FM arbeitsmarktnah seit
+ Arbeitsmarktnah betreut seit | Betreuung arbeitsmarktnah seit | Übergeben an FM arbeitsmarktnah am
+ Im arbeitsmarktnahen Fallmanagement seit | Seit wann arbeitsmarktnah betreut?
+ Übernahme FM arbeitsmarktnah am | An FM arbeitsmarktnah abgegeben am | Beginn arbeitsmarktnahe Betreuung
+ Wechsel zum FM arbeitsmarktnah am
- Arbeitsmarktnah bis | Einladung arbeitsmarktnah am | Arbeitsmarktfern seit
- Übergabe an FM arbeitsmarktnah geplant am | Ende arbeitsmarktnahe Betreuung | Partner arbeitsmarktnah seit
- Vorschlag arbeitsmarktnah am | Übergabe arbeitsmarktnah abgelehnt am | Arbeitsmarktnah geprüft am
- Erstgespräch arbeitsmarktnah geplant am
einladungArbeitsmarktnahAm = 06.05.2026 > 2026-05-06
+ Wann lud der arbeitsmarktnahe Fallmanager ein?
+ Einladung durch FM arbeitsmarktnah am | Einladung arbeitsmarktnah am
+ Schriftliche Einladung FM arbeitsmarktnah am | Einladung FM arbeitsmarktnah versandt am
+ Eingeladen durch FM arbeitsmarktnah am | Einladung arbeitsmarktnah vom
+ Schriftliche Einladung arbeitsmarktnah vom | Einladung zum FM arbeitsmarktnah am
+ Wann hat der FM arbeitsmarktnah eingeladen? | Einladungsdatum arbeitsmarktnah
+ Einladung arbeitsmarktnah verschickt am
- Nächste Einladung arbeitsmarktnah am | Einladung arbeitsmarktnah geplant am | Einladung arbeitsmarktfern am
- Einladung am | Einladung zur ESB am | Einladung Partner arbeitsmarktnah am
- Einladung arbeitsmarktnah zurück am | Einladung arbeitsmarktnah zu versenden bis | Einladung Arbeitgeber am
- Einladung U25 am
einzelfallbeurteilungAm = 10.11.2026 > 2026-11-10
+ Einzelfallbeurteilung am | Einzelfallbeurteilung erfolgt am | Beurteilung des Einzelfalls am
+ Einzelfallprüfung am | Einzelfallbeurteilung vom | Datum der Einzelfallbeurteilung
+ Letzte Einzelfallbeurteilung | Einzelfallbeurteilung durchgeführt am | Einzelfall beurteilt am
+ Wann erfolgte die Einzelfallbeurteilung? | Einzelfallbeurteilung abgeschlossen am
+ Einzelfallbeurteilung durch FM am
- Einzelfallbeurteilung fällig am | Einzelfallbeurteilung geplant am | Nächste Einzelfallbeurteilung
- Einzelfallbeurteilung bis | Einzelfallhilfe am | Einzelgespräch am | Einzelfallbeurteilung offen seit
- Einzelfallbeurteilung Partner am | Einzelcoaching am | Beurteilung Arbeitgeber am
alleinerziehend = ja > true; nein > false
+ AE (alleinerziehend)
+ Alleinerziehend | Ist alleinerziehend | Ist der Kunde alleinerziehend? | Alleinerziehende Person
+ Erzieht allein | Erzieht Kinder allein | Kunde alleinerziehend | Status alleinerziehend
+ Alleinerziehend (J/N) | Alleinerziehendes Elternteil | Alleinerziehung liegt vor
+ Kennzeichen alleinerziehend
- Partner alleinerziehend | Früher alleinerziehend | War alleinerziehend | Mutter alleinerziehend
- Erziehungsgeld | Alleinstehend | Alleinerziehendenverband | Erziehungsbeistand | Nicht alleinerziehend
- Kinder vorhanden | Alleinlebend
bgGemischt = ja > true; nein > false
+ Gemischte BG | BG gemischt (U25/Ü25) | BG mit U25 und Ü25 | Gemischte Bedarfsgemeinschaft
+ Bedarfsgemeinschaft mit Personen unter und über 25 | Leben in der BG Personen unter und über 25?
+ BG U25/Ü25 gemischt | Personen U25 und Ü25 in der BG | BG altersgemischt | BG besteht aus U25 und Ü25
+ Bedarfsgemeinschaft gemischt
- BG vorhanden | Personen unter 25 in der BG | BG geprüft | BG aufgelöst | Haushaltsgemeinschaft gemischt
- BG nur Ü25 | BG geändert | BG geplant | Klasse gemischt | BG getrennt
erwerbsfaehigkeitZweifelhaft = ja > true; nein > false
+ Erwerbsfähigkeit zweifelhaft | Zweifel an der Erwerbsfähigkeit | Bestehen Zweifel an der Erwerbsfähigkeit?
+ Erwerbsfähigkeit fraglich | Erwerbsfähigkeit unklar | Ist die Erwerbsfähigkeit zweifelhaft?
+ Zweifel an Erwerbsfähigkeit vorhanden | Erwerbsfähigkeit in Zweifel | Erwerbsfähigkeit strittig
+ Erwerbsfähigkeit ungeklärt | Erwerbsfähigkeit angezweifelt
- Erwerbsfähig | Erwerbsfähigkeit festgestellt | Erwerbsfähigkeit des Partners zweifelhaft
- Erwerbsminderungsrente beantragt | Erwerbsfähigkeit bestätigt | Keine Zweifel an der Erwerbsfähigkeit
- Erwerbsfähigkeit gegeben | Früher Erwerbsfähigkeit zweifelhaft | Arbeitsfähigkeit
- Erwerbsfähigkeit nicht zweifelhaft
rechtsbehelfOffen = ja > true; nein > false
+ Rechtsbehelf offen | Offene Rechtsbehelfe | Widerspruch/Klage offen | Rechtsbehelf anhängig
+ Laufende Rechtsbehelfe | Widerspruch oder Klage anhängig | Ist ein Rechtsbehelf offen?
+ Rechtsbehelfsverfahren offen | Laufendes Widerspruchs- oder Klageverfahren | Offener Widerspruch / Klage
+ Anhängige Rechtsbehelfe | Rechtsbehelf noch nicht abgeschlossen | Noch offene Rechtsbehelfe
- Rechtsbehelf abgeschlossen | Rechtsbehelfsbelehrung erteilt | Widerspruch geplant
- Rechtsbehelf zurückgenommen | Rechtsbehelf des Partners offen | Klage abgewiesen | Kein Rechtsbehelf offen
- Früherer Rechtsbehelf | Offene Forderungen | Offene Stellen | Rechtsbehelf erledigt
stellensuchlaufAm = 24.11.2026 > 2026-11-24
+ Stellensuchlauf am | Letzter Stellensuchlauf am | Stellensuchlauf durchgeführt am | Suchlauf am
+ Letzter Suchlauf am | Wann war der letzte Stellensuchlauf? | Stellensuchlauf zuletzt am
+ Datum Stellensuchlauf | Matching durchgeführt am | Letztes Matching am | Stellensuchlauf erfolgt am
+ Suchlauf durchgeführt am
- Nächster Stellensuchlauf | Stellensuchlauf geplant am | Stellenangebot vom | Stellensuchlauf Partner am
- Stellengesuch vom | Stelle angetreten am | Stellensuchlauf fällig am | Wohnungssuche seit
- Suchprofil geändert am | Stellensuchlauf deaktiviert am
zielgruppeU25 = Ausbildungsabsolvent > ausbildungsabsolvent; ausbildungsuchend > ausbildungsuchend; Schüler > schueler
+ Zielgruppe Jugendliche
+ Zielgruppe U25 | U25-Zielgruppe | Zielgruppe unter 25 | Zielgruppe (U25) | Zielgruppe nach U25-Konzept
+ Welche Zielgruppe U25? | Kundengruppe U25 | Zugeordnete Zielgruppe U25 | Zielgruppe der U25
+ Personengruppe U25 | Zielgruppe lt. Konzept
~ Zielgruppe der Jugendlichen
- Vorherige Zielgruppe U25 | Zielgruppe der Maßnahme | Geplante Zielgruppe U25 | Zielgruppe des Partners
- Zielgruppe Flyer | Zielgruppe Arbeitgeber | Frühere Zielgruppe | Künftige Zielgruppe U25 | Zielberuf
- Zielgruppe Kurs
schulform = Gymnasium > gymnasium; Förderschule > foerderschule; Oberschule > oberschule
+ Schulform Schüler*in
+ Schulform | Besuchte Schulform | Art der Schule | Schulart | Schultyp | Aktuelle Schulform
+ Welche Schulform wird besucht? | Form der Schule | Derzeit besuchte Schulform | Art der besuchten Schule
+ Schulform lt. Zeugnis | Typ der Schule
- Gewünschte Schulform | Frühere Schulform | Schulform des Kindes | Geplante Schulform | Schulform Geschwister
- Empfohlene Schulform | Angestrebte Schulform | Schulform Bruder | Vorherige Schule | Schulabschluss
klassenstufe = 9 > 9; 10 > 10
+ Klasse | Kl.-Stufe | Klassenstufe Schüler*in | Besucht Klasse | In welcher Klasse? | Schuljahrgang
+ Klassenstufe | Besuchte Klasse | Aktuelle Klassenstufe | Jahrgangsstufe | Derzeitige Klasse
+ Klasse (aktuell) | Welche Klasse wird besucht? | Besucht Klasse | Schulklasse | Derzeit besuchte Klasse
+ Klassenstufe der Schülerin | Klassenstufe im laufenden Schuljahr
- Klassenstufe des Kindes | Führerscheinklasse | Letzte Klasse | Steuerklasse | Wiederholte Klasse
- Klasse Fahrzeug | Frühere Klassenstufe | Geplante Klasse | Klasse Bruder | Schüler je Klasse
schulentlassungAm = 30.06.2027 > 2027-06-30
+ Schulentlassdatum
+ Schulentlassung am | Voraussichtliche Schulentlassung | Schulabgang am | Entlassung aus der Schule am
+ Schulentlassung voraussichtlich am | Ende der Schulzeit | Wann wird die Schule verlassen?
+ Abgang von der Schule | Schule verlassen am | Schulende | Schulaustritt am | Datum der Schulentlassung
+ Schulbesuch bis | Ende des Schulbesuchs
- Schulanmeldung am | Schulbeginn | Schulentlassung des Kindes | Entlassung aus der Klinik am
- Entlassung aus der Haft | Schulwechsel am | Schulbescheinigung gültig bis | Schulferien bis | Einschulung am
- Entlassen am | Schulabbruch am
ausbildungsuchendSeit = 01.10.2026 > 2026-10-01
+ Als Bewerber*in für Ausbildung gemeldet seit | Bewerber um Ausbildungsstelle gemeldet seit
~ Bewerber um Ausbildungsstelle seit
+ Ausbildungsuchend seit | Ausbildungssuchend seit | Ausbildungsplatzsuchend seit
+ Als ausbildungsuchend gemeldet seit | Sucht Ausbildung seit | Ausbildungssuche seit
+ Sucht einen Ausbildungsplatz seit | Seit wann ausbildungsuchend? | Beginn der Ausbildungssuche
+ Ausbildungsuchend gemeldet am | Ausbildungsplatzsuche seit
- Ausbildungsuchend bis | Ausbildung seit | Arbeitsuchend seit | Kind ausbildungsuchend seit
- Ende der Ausbildungssuche | Wohnungssuche seit | Arbeitslos seit | Ausbildungsplatz angenommen am
- Ausbildungsplatz abgelehnt am | Ausbildung geplant ab
zeugnisAm = 31.01.2026 > 2026-01-31
+ Letztes vorliegendes Zeugnis vom
+ Zeugnis vom | Letztes Zeugnis vom | Zeugnisdatum | Datum des Zeugnisses | Halbjahreszeugnis vom
+ Schulzeugnis vom | Letztes Zeugnis am | Zeugnis ausgestellt am | Wann wurde das letzte Zeugnis ausgestellt?
+ Letztes Schulzeugnis vom | Zeugnis erteilt am | Zeugnis vorgelegt am
- Arbeitszeugnis vom | Zeugnis angefordert am | Nächstes Zeugnis am | Zeugnis des Kindes vom
- Führungszeugnis vom | Gesundheitszeugnis vom | Zeugnis nachzureichen bis | Zeugnisanerkennung beantragt am
- Zeugnis fehlt seit | Zeugnis erwartet am
ausbildungsreif = ja > true; nein > false
+ Ausbildungsreife U25
+ Ausbildungsreif | Ausbildungsreife | Ist der Kunde ausbildungsreif? | Ausbildungsreife liegt vor
+ Ausbildungsreife festgestellt | Ausbildungsreife vorhanden | Reif für eine Ausbildung
+ Liegt die Ausbildungsreife vor? | Ausbildungsreife gegeben | Gilt als ausbildungsreif
+ Ausbildungsreife lt. Berufsberatung
- Ausbildungsreife geprüft | Ausbildungsreife in Prüfung | Nicht ausbildungsreif
- Ausbildungsreife des Bruders | Ausbildung beendet | Ausbildungsreife angestrebt | Ausbildungsplatz vorhanden
- Schulreife | Studienreife | Keine Ausbildungsreife
ausbildungswillig = ja > true; nein > false
+ Ausbildungswillig | Ist der Kunde ausbildungswillig? | Ausbildungsbereitschaft | Bereit zur Ausbildung
+ Ausbildungswille vorhanden | Möchte eine Ausbildung machen | Ausbildungsbereitschaft vorhanden
+ Ausbildungsbereit | Will eine Ausbildung aufnehmen | Bereitschaft zur Ausbildung
+ Ausbildungswunsch vorhanden
- Umzugsbereit | Nicht ausbildungswillig | Ausbildungsplatz vorhanden | Bruder ausbildungswillig
- Arbeitswillig | Will Ausbildung abbrechen | Möchte keine Ausbildung machen | Ausbildungsvertrag vorhanden
- Will Wohnung | Weiterbildungsbereitschaft
ausbildungBis = 31.07.2027 > 2027-07-31
+ Ausbildung bis | Ausbildung endet am | Ende der Ausbildung | Ausbildungsende
+ Voraussichtliches Ausbildungsende | Ausbildung voraussichtlich bis | Ausbildungsvertrag bis
+ Ausbildung läuft bis | Bis wann dauert die Ausbildung? | Ende der Berufsausbildung
+ Vertragliches Ausbildungsende | Planmäßiges Ende der Ausbildung | Ausbildungsvertrag endet am
- Ausbildung ab | Ausbildung des Kindes bis | Ausbildung abgebrochen am | Ausbildungsvertrag vom
- Frühere Ausbildung bis | Ausbildungssuche bis | Ausbildungsgeld bis | Probezeit Ausbildung bis
- Ausbildungsbeginn | Weiterbildung bis | Ausbilder bis
ausbildungsform = betrieblich > betrieblich; außerbetrieblich > ausserbetrieblich
+ Ausbildungsform (BaE/betrieblich)
- Ausbildungsform (BaE/Geburtstag)
+ Form der Ausbildung | Ausbildungsform | Art der Ausbildung | Ausbildungsart
+ Betriebliche oder außerbetriebliche Ausbildung? | Betrieblich/außerbetrieblich | Form der Berufsausbildung
+ Ausbildung (Form) | In welcher Form findet die Ausbildung statt? | Art der laufenden Ausbildung
+ Ausbildungstyp
- Gewünschte Ausbildungsform | Ausbildungsform des Bruders | Frühere Ausbildungsform
- Geplante Form der Ausbildung | Rechtsform Betrieb | Form der Bewerbung | Angestrebte Ausbildungsform
- Unterrichtsform | Ausbildungsform Partner | Form der Maßnahme
vertreterUnterschrift = ja > true; nein > false
+ Unterschrift gesetzlicher Vertreter | Gesetzlicher Vertreter hat unterschrieben
+ Unterschrift der Erziehungsberechtigten | Vom gesetzlichen Vertreter unterschrieben
+ Hat der gesetzliche Vertreter unterschrieben? | Unterschrift des gesetzlichen Vertreters liegt vor
+ EGV vom gesetzlichen Vertreter unterschrieben | Unterschrift Sorgeberechtigte
+ Mitunterschrift gesetzlicher Vertreter | Gesetzliche Vertretung hat unterschrieben
+ Unterschrift Eltern (EGV) | Erziehungsberechtigte haben unterschrieben
- Gesetzlicher Vertreter vorhanden | Unterschrift Kunde | Unterschrift fehlt
- Gesetzlicher Vertreter informiert | Gesetzlicher Vertreter eingeladen | Unterschrift Vermieter
- Unterschrift Arbeitgeber | Vertreter anwesend | Unterschrift des Sachbearbeiters
- Keine Unterschrift des gesetzlichen Vertreters | Unterschrift gesetzlicher Vertreter angefordert
betreuungDurch = FM U25 > fmU25; FM arbeitsmarktnah > fmArbeitsmarktnah; Berufsberater > berufsberater
+ Betreuung durch | Betreut durch | Zuständig | Zuständiger Fallmanager | Fallmanagement
+ Wer betreut den Kunden? | Aktuell betreut durch | Betreuung erfolgt durch | Zuständigkeit FM
+ Betreuende Fachkraft | Kunde wird betreut von | Ansprechpartner | Fallführung durch | Zuständige Betreuung
+ Betreuung derzeit durch | Verantwortlich
- Bisher betreut durch | Früher betreut durch | Übergabe geplant an | Partner betreut durch
- Künftige Betreuung durch | Vertretung durch | Kinderbetreuung durch | Abgabe vorgeschlagen an
- Kinder betreut durch | Einladung durch | Vorherige Betreuung durch
`;

interface Wortlaut {
  readonly field: string;
  readonly label: string;
  readonly value: string;
  /** What it is then, as JSON where it is no text. */
  readonly meant: string;
  readonly sign: '+' | '~' | '-';
}

/** Each label with a value. */
export function wortlaute(): readonly Wortlaut[] {
  const alle: Wortlaut[] = [];
  let field = '';
  let werte: readonly (readonly string[])[] = [];
  for (const zeile of WORTLAUT.trim().split('\n')) {
    const sign = zeile[0];
    if (sign === '+' || sign === '~' || sign === '-') {
      for (const [i, label] of zeile.slice(2).split(' | ').entries()) {
        const [value = '', meant = ''] = werte[i % werte.length] ?? [];
        alle.push({ field, label, value, meant, sign });
      }
    } else {
      const [name = '', moegliche = ''] = zeile.split(' = ');
      field = name;
      werte = moegliche.split('; ').map((wert) => wert.split(' > '));
    }
  }
  return alle;
}

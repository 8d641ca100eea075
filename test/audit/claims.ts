/**
 * What we say of security and privacy, each with the tests that hold it. In German: people who are no
 * programmers read it in the table of `npm run audit:self`.
 */

export interface NamedTest {
  /** From the top of the repository. */
  readonly file: string;
  /** Title of a test, or of a group of which every test counts. */
  readonly name: string;
}

export interface Claim {
  readonly claim: string;
  /** How it was checked. */
  readonly how: string;
  readonly tests: readonly NamedTest[];
}

const test = (file: string, ...names: readonly string[]): readonly NamedTest[] =>
  names.map((name) => ({ file: `test/${file}`, name }));

export const claims: readonly Claim[] = [
  {
    claim: 'Die Erweiterung sendet nichts.',
    how: 'Netzprotokoll von Chromium und Zugriffe am Testserver gezählt; eine Erweiterung, die sendet, wird dabei gesehen',
    tests: test(
      'e2e/network.e2e.test.ts',
      'carries nothing of ours, and the server sees what it sees without us',
      'shows an extension that talks, worker and content script alike',
    ),
  },
  {
    claim: 'Im ausgelieferten Code ist kein Weg ins Netz.',
    how: 'alle Builds nach jedem Weg durchsucht, den eine Sicherheitsrichtlinie nicht aufhält; Gegenprobe für jeden',
    tests: test(
      'checks/network.build.test.ts',
      'contain no way to the network',
      'finds each way by its name, in what an extension and in what a page runs',
      'excuses only what is still there',
    ),
  },
  {
    claim: 'Ihre Seiten dürfen sich nirgends verbinden, und nichts von außen laden.',
    how: 'Manifest jedes Builds: Sicherheitsrichtlinie Wort für Wort; was getippt wird, prüft, ergänzt und übersetzt kein Dienst des Browsers',
    tests: [
      ...test('checks/manifest.build.test.ts', 'forbids its pages every connection'),
      ...test(
        'trust/autocomplete.test.ts',
        'Was in unsere Seiten getippt wird, schickt kein Browser an einen Dienst',
      ),
    ],
  },
  {
    claim: 'Kein Falldatum liegt auf der Platte.',
    how: 'Profilordner von Chromium und Firefox nach Gebrauch und Absturz durchsucht; Gegenprobe; Eingabefelder ohne Gedächtnis des Browsers',
    tests: [
      ...test(
        'trust/disk.e2e.test.ts',
        'Kein Falldatum liegt auf der Platte, nach dem Gebrauch und nach einem Absturz des Browsers',
      ),
      ...test(
        'trust/autocomplete.test.ts',
        'Was in die Seitenleiste getippt wird, merkt sich kein Browser',
      ),
    ],
  },
  {
    claim: 'Vergessen vergisst.',
    how: 'Speicher nach „Fall vergessen“, „Alle vergessen“ und nach Ablauf der Frist durchsucht; im Browser in zwei Tabs',
    tests: [
      ...test('worker/commands.test.ts', 'forgetting'),
      ...test('worker/state.test.ts', 'a case is forgotten by itself'),
      ...test('trust/forgetting.test.ts', 'Vergessen vergisst alles'),
      ...test(
        'e2e/cases.e2e.test.ts',
        'forgetting forgets, also in the tab that shows it; a click reads the page again',
      ),
    ],
  },
  {
    claim: 'Über die Arbeit von Beschäftigten wird nichts aufgezeichnet.',
    how: 'alles im Speicher aufgezählt, nachdem mehrere Fälle bearbeitet wurden, einmal und ein zweites Mal, und nachdem alle vergessen sind',
    tests: test(
      'trust/protokoll.test.ts',
      'Über die Arbeit von Beschäftigten wird nichts aufgezeichnet',
    ),
  },
  {
    claim: 'Namen, Anschriften, Telefonnummern und Konten werden nicht gelesen.',
    how: 'Fälle mit erfundenen Personen durch Lesen, Diagnose, Zuordnen und Einfügen geschickt, auch im Browser',
    tests: [
      ...test(
        'trust/names.test.ts',
        'Namen, Anschriften, Telefonnummern und Konten werden nicht gelesen',
      ),
      ...test(
        'trust/names.e2e.test.ts',
        'Namen, Anschriften, Telefonnummern und Konten verlassen keine Seite',
      ),
    ],
  },
  {
    claim: 'Fälle mischen sich nicht.',
    how: 'zwei Tabs mit zwei Fällen in jeder Reihenfolge; Teile einer Seite, die noch den vorigen Fall zeigen; Seiten, die einander überholen oder noch nicht zu sehen sind',
    tests: [
      ...test('worker/races.test.ts', 'what a page says', 'what a page is told to mark'),
      ...test(
        'trust/unseen.test.ts',
        'Eine Seite, die der Browser im Verborgenen vorbereitet, wird nicht gelesen',
      ),
      ...test('worker/incoming.test.ts', 'who may speak'),
      ...test('worker/commands.test.ts', 'two tabs side by side'),
      ...test('worker/remember.test.ts', 'when the page goes over to another case'),
      ...test(
        'e2e/cases.e2e.test.ts',
        'two tabs with two cases side by side do not mix; one panel can look at the other and back',
      ),
    ],
  },
  {
    claim: 'Eine Seite, die Fälle erfindet, verdrängt keine aus einem anderen Fachverfahren.',
    how: 'mehr und größere Fälle erfunden, als behalten werden, in vielen Tabs und Rahmen, auch ohne Adresse; voller Speicher',
    tests: [
      ...test(
        'worker/commands.test.ts',
        'many cases',
        'makes room where most of it is taken, whoever comes last',
      ),
      ...test(
        'trust/room.test.ts',
        'Eine Seite, die den Speicher füllt, nimmt keiner anderen etwas',
      ),
    ],
  },
  {
    claim: 'Ein Tab, der ohne Ende redet, nimmt den anderen weder Fälle noch Zeit.',
    how: 'tausende Meldungen auf einmal, aus vielen Rahmen, mit vielen Kundennummern, übergroß und unsinnig, auch unter zwei Absendern; dazwischen spricht ein anderer Tab und fragt die Seitenleiste; viele Tabs gemeinsam; in Chromium, während es weitergeht',
    tests: [
      ...test('trust/flood.e2e.test.ts', 'Ein Tab, der ohne Ende redet, im Browser'),
      ...test(
        'trust/flood.test.ts',
        'Ein Tab, der ohne Ende redet, nimmt nur sich selbst die Zeit',
        'Viele Tabs, die ohne Ende reden: Wer wenig sagt, wartet auf höchstens zwei von ihnen',
      ),
      ...test(
        'trust/room.test.ts',
        'Ein Tab, der Fälle ohne Ende zeigt, nimmt den anderen Tabs seines Fachverfahrens keinen',
      ),
    ],
  },
  {
    claim: 'Was ein anderer Tab zum offenen Fall sagt, ersetzt nichts unbemerkt.',
    how: 'ein übernommenes Leseprogramm nennt den Fall eines anderen Tabs, mit falschen Werten, mit leeren und mit zu vielen Masken, unter derselben Adresse und fremden; die Seitenleiste nennt beides und wo es steht',
    tests: [
      ...test(
        'trust/elsewhere.test.ts',
        'Wer in einem anderen Tab den offenen Fall nennt, ersetzt nichts unbemerkt',
      ),
      ...test('trust/flood.e2e.test.ts', 'Ein Tab, der den Fall eines anderen nennt, im Browser'),
    ],
  },
  {
    claim: 'Sie verlangt nur Berechtigungen, die sie braucht und erklärt.',
    how: 'Manifeste aller Builds mit dem Code und der Tabelle der README verglichen',
    tests: test(
      'checks/manifest.build.test.ts',
      'asks for these permissions and no others',
      'asks for nothing that it does not use',
      'asks for what the README explains, and for nothing else',
    ),
  },
  {
    claim: 'Sie liest nur freigegebene Seiten; entzogen endet das Lesen sofort.',
    how: 'Manifeste; Freigabe und Entzug im Browser',
    tests: [
      ...test('checks/manifest.build.test.ts', 'reaches pages only where the user grants it'),
      ...test(
        'e2e/grant.e2e.test.ts',
        'is not read; one click grants it, and it is read without loading it again',
      ),
      ...test(
        'e2e/options.e2e.test.ts',
        'ends the reading at once, in the open page as well',
        'ends the reading with the first word of the page, and of a frame without an address',
      ),
    ],
  },
  {
    claim: 'Jede Nachricht wird an der Grenze geprüft: Form, Länge, Zahl, Absender.',
    how: 'geschickt, was eine übernommene Seite oder ein übernommenes Leseprogramm schicken könnte',
    tests: [
      ...test(
        'worker/incoming.test.ts',
        'what a content script may say',
        'what a content script may say of what was pointed at',
        'who may speak',
        'the address of a frame',
      ),
      ...test('trust/border.test.ts', 'Was kein Absender sagen darf, wird nicht gehört'),
    ],
  },
  {
    claim:
      'Die Seite kann uns nicht bedienen, nachlesen, unbemerkt verdecken oder wegnehmen oder zum Schweigen bringen.',
    how: 'Seiten, die es versuchen, in Chromium',
    tests: [
      ...test('overlay/hart.browser.test.ts', 'a page that means harm'),
      ...test(
        'overlay/overlay.browser.test.ts',
        'does not open it for the page',
        'is not to be looked into by the page',
      ),
      ...test('e2e/silence.e2e.test.ts', 'silences nothing: it is read on, and drawn on'),
    ],
  },
  {
    claim: 'Was neben den Feldern einer Seite steht, erfährt die Seite auch in Firefox nicht.',
    how: 'eine Seite, die jedes Ereignis auswertet und umstellt, was sie von uns zu fassen bekommt; dass sie an die Knöpfe kommt, zeigt, dass sie richtig hinhört',
    tests: [...test('trust/overheard.e2e.test.ts', 'Eine Seite, die in Firefox auf alles hört')],
  },
  {
    claim:
      'Was eine Seite in Firefox an unseren Knöpfen verändert, bleibt nicht unbemerkt; was sie dadurch ausblendet, kommt auf Klick zurück.',
    how: 'eine Seite, die Knöpfe von uns zu fassen hat und sie auf jede Art verbirgt, verdeckt, umstellt oder einen Klick und eine Taste umlenkt; die Seitenleiste daneben',
    tests: [
      ...test('trust/tampered.e2e.test.ts', 'Eine Seite, die in Firefox unsere Knöpfe verändert'),
    ],
  },
  {
    claim: 'Von einer Seite, die der Browser übersetzt, wird nichts gelesen, und das steht da.',
    how: 'jede kleine Seite des Lesens so umgebaut, wie Chrome übersetzt; Kennzeichen von Chrome und Edge; was wir in die Seite zeichnen, bleibt stehen. Firefox übersetzt ohne Spur',
    tests: [
      ...test('lesen/translated.browser.test.ts', 'Eine Seite, die der Browser übersetzt'),
      ...test(
        'overlay/overlay.browser.test.ts',
        'and stays as it is, in its own words, where the browser translates the page',
      ),
    ],
  },
  {
    claim: 'Was eine Seite zeigt oder jemand schickt, ist überall nur Text.',
    how: 'Markup, Programme, Schreibrichtung, Unsichtbares, Zeilenenden, Überlanges in Feldern, Tabellen und Profilen; Seitenleiste, Fallblatt, Vermerk, Kalenderdatei, Hinweise und Einstellungen im Browser angesehen',
    tests: [
      ...test('trust/hostile.e2e.test.ts', 'Was eine Seite zeigt, ist überall nur Text'),
      ...test('trust/text.test.ts', 'Was gelesen wurde, ist immer nur Text'),
    ],
  },
  {
    claim: 'Seiten und andere Erweiterungen erreichen sie nicht.',
    how: 'Manifest: keine Dateien für Seiten, keine Verbindung von außen; ein Skript in der Seite an den Speichern',
    tests: [
      ...test(
        'checks/manifest.build.test.ts',
        'shows nothing of itself to pages',
        'listens to no other extension',
        'has these parts and no others',
      ),
      ...test(
        'e2e/worker.e2e.test.ts',
        'keeps cases and settings to itself: a script in a page may look into neither',
      ),
      ...test(
        'trust/firefox.e2e.test.ts',
        'what is kept of a case is out of reach of the program that reads a page, in Firefox',
      ),
    ],
  },
  {
    claim: 'Eingelesene Dateien sind nur Daten, und in Grenzen.',
    how: 'Profile und Richtlinien mit Fehlern, Übergrößen und Zufallsinhalten eingelesen',
    tests: [
      ...test('profil/schema.test.ts', 'a file of profiles'),
      ...test('trust/border.test.ts', 'Eine Datei mit Profilen ist Text mit Grenzen'),
      ...test(
        'einstellungen/einstellungen.test.ts',
        'a policy',
        'a policy of whatever it holds',
        'a policy that locks the list of Fachverfahren',
      ),
    ],
  },
  {
    claim: 'Was der Seite oder dem Browser geschieht, kostet keine Angabe.',
    how: 'in Chromium und Firefox: Hintergrunddienst bei jedem Schritt beendet, Erweiterung aktualisiert, vor und zurück, Seite hängt, schläft, stürzt ab (nur Chromium), Rahmen entfernt',
    tests: [
      ...test('trust/update.e2e.test.ts', 'Eine neue Fassung bei offenen Seiten'),
      ...test('trust/breaks.e2e.test.ts', 'Was der Seite geschieht, kostet keine Angabe'),
      ...test(
        'trust/walk.e2e.test.ts',
        'Der Hintergrund stirbt bei jedem Schritt, und der Fall ist ganz',
      ),
      ...test(
        'trust/firefox.e2e.test.ts',
        'Der Hintergrund wird in Firefox angehalten, und der Fall ist ganz',
        'Was der Seite in Firefox geschieht, kostet keine Angabe',
        'Eine neue Fassung bei offenen Seiten, in Firefox',
      ),
      ...test('e2e/worker.e2e.test.ts', 'dies between the masks, and the case is still whole'),
    ],
  },
  {
    claim: 'Heute ist der Tag in Deutschland, und eine gestellte Uhr kostet keine Angabe.',
    how: 'Sommerzeit, Jahresende und zwei ferne Zeitzonen; in Chromium und Firefox mit dem Hintergrunddienst und der Seitenleiste',
    tests: [
      ...test('trust/time.test.ts', 'Heute ist der Tag in Deutschland'),
      ...test('trust/time.test.ts', 'Wird die Uhr gestellt, gilt das zuletzt Gelesene'),
      ...test('trust/clock.e2e.test.ts', 'Die Uhr des Rechners, im Browser'),
      ...test('trust/clockFirefox.e2e.test.ts', 'Die Uhr des Rechners, in Firefox'),
    ],
  },
  {
    claim: 'Sie wird mit der Zeit nicht größer.',
    how: 'ein Monat im Zeitraffer: tausend Fälle mit je sechs Masken; im Browser Speicher der Sitzung und des Hintergrunddienstes gemessen',
    tests: [
      ...test('trust/month.test.ts', 'Ein Monat im Zeitraffer'),
      ...test('trust/month.e2e.test.ts', 'Ein Monat im Zeitraffer, im Browser'),
    ],
  },
  {
    claim: 'Was sich im Speicher nicht mehr lesen lässt, nimmt nur sich selbst heraus.',
    how: 'Masken, Einträge, Haken, Rahmen und Listenzeilen im Speicher verdorben, dann unter jedem Schlüssel etwas anderes; die Seitenleiste antwortet und nennt, was fehlt',
    tests: [
      ...test(
        'trust/lost.test.ts',
        'Was sich nicht mehr lesen lässt, nimmt nur sich selbst heraus',
      ),
      ...test(
        'trust/spoilt.test.ts',
        'Was immer im Speicher steht: Die Seitenleiste bekommt eine Antwort',
      ),
    ],
  },
  {
    claim: 'Ein Fehler von uns bleibt bei uns, und sein Bericht enthält nichts vom Fall.',
    how: 'Fehler in Seite, Hintergrunddienst, Speicher, Seitenleiste und Regeln ausgelöst; Dokumente jeder Art, Rahmen ohne Adresse',
    tests: [
      ...test(
        'trust/faults.e2e.test.ts',
        'Ein Fehler von uns ist eine ruhige Zeile in der Seitenleiste, und nichts in der Seite',
      ),
      ...test('trust/firefox.e2e.test.ts', 'Ein Fehler von uns bleibt auch in Firefox bei uns'),
      ...test(
        'trust/documents.e2e.test.ts',
        'Dokumente jeder Art stören uns nicht, und wir sie nicht',
      ),
      ...test(
        'trust/faults.test.ts',
        'Ein Fehlerbericht enthält keinen Wert und keine Adresse',
        'Eine Regel, die scheitert, nimmt nur sich selbst heraus',
      ),
    ],
  },
  {
    claim: 'Die IT kann sie ausrollen und begrenzen.',
    how: 'gepackte Erweiterung in Chromium und Firefox durch echte Richtlinien von einem eigenen Server installiert',
    tests: test(
      'package/rollout.e2e.test.ts',
      'rolled out by policy, from a server of the office',
      'rolled out by policy to Firefox',
    ),
  },
  {
    claim: 'Enthalten ist nur Bekanntes, unter erlaubten Lizenzen.',
    how: 'Module, die der Bundler nahm, mit Liste und Lizenzdatei verglichen',
    tests: test('package/shipped.build.test.ts', 'what the extension contains of others'),
  },
  {
    claim: 'Ein zweiter Build derselben Quellen hat dieselben Bytes.',
    how: 'Quellenarchiv in einem anderen Ordner gebaut, in anderer Zeitzone und Umgebung, und verglichen',
    tests: test('package/reproducible.build.test.ts', 'two builds of one commit'),
  },
  {
    claim: 'Die Prüfung von Mozilla findet keinen Fehler.',
    how: 'addons-linter, wie web-ext und addons.mozilla.org ihn benutzen',
    tests: test(
      'package/lint.build.test.ts',
      'finds no error in the add-on, and no remark that we do not know',
    ),
  },
];

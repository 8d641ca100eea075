/** The Vermerke: the contact of the Absolventenmanagement, and why it is not needed in a single case. */
import { all, any, is, not, surely, undecided } from '../../concept/builders.ts';
import type { Block, Rule } from '../../concept/data.ts';
import { abschnitt, type Bauer } from './parameter.ts';
import { wortschatz } from './wortschatz.ts';

export function vermerke(bauer: Bauer): Rule[] {
  const { note } = bauer;
  const { engererSinn, weitererSinn, imJeweiligenSinn, keinVerzicht } = wortschatz(bauer);
  const gilt = any(engererSinn.gilt, weitererSinn.gilt);
  const kontaktGehalten = imJeweiligenSinn('persoenlicherKontakt');
  const letzterKontaktWarEs = surely(imJeweiligenSinn('letzterKontaktWarEs'));
  const neueEgv = surely(imJeweiligenSinn('neueEgv'));
  const marktnah = surely(is('integrationsprognose', 'marktnah'));

  const sinnUndZeitraum: Block[] = [
    {
      when: surely(engererSinn.gilt),
      text: 'Es gilt das Absolventenmanagement im engeren Sinn (Dauer mindestens {param:engererSinnAb}): vorgesehen sind vom {wert:abVorEnde} bis zum {massnahme:ende} ein persönlicher Kontakt und ein neuer Abschluss: {begriff:egv}.',
    },
    {
      when: surely(weitererSinn.gilt),
      text: 'Es gilt das Absolventenmanagement im weiteren Sinn (Dauer mindestens {param:weitererSinnAb}, weniger als {param:engererSinnAb}): vorgesehen sind vom {massnahme:ende} bis zum {wert:bisNachEnde} ein persönlicher Kontakt und ein neuer Abschluss: {begriff:egv}.',
    },
    {
      when: undecided(gilt),
      text: 'Ob und in welchem Sinn das Absolventenmanagement gilt, ist noch offen.',
    },
    { text: 'Voraussetzungen und festgestellte Werte:' },
    { criteria: 'avm-kunde' },
    { criteria: 'avm-massnahme' },
  ];
  const zeitraum = { abVorEnde: engererSinn.fenster.von, bisNachEnde: weitererSinn.fenster.bis };
  const fall =
    'Kundennummer {kundennummer}, Maßnahme {massnahme:art} vom {massnahme:beginn} bis zum {massnahme:ende}. Grundlage: {quelle}.';

  return [
    note({
      id: 'vermerk-avm-kontakt',
      title: 'Vermerk: Kontakt im Absolventenmanagement',
      section: abschnitt.beide,
      forEach: 'massnahmen',
      interpretation:
        'Der Text steht vom Beginn des vorgesehenen Zeitraums an bereit, bis {param:nachlauf} nach seinem Ende.',
      serves: ['kontakt-vor-ende', 'einv-vor-ende', 'kontakt-nach-ende', 'einv-nach-ende'],
      when: all(imJeweiligenSinn('imBlick'), keinVerzicht),
      values: zeitraum,
      blocks: [
        { text: 'Kontakt im Absolventenmanagement, {stichtag}' },
        { text: fall },
        ...sinnUndZeitraum,
        {
          when: letzterKontaktWarEs,
          text: 'Der persönliche Kontakt war am {letzterKontaktAm}. Ergebnis: [noch zu klären: Ergebnis des Gesprächs].',
        },
        {
          when: all(surely(kontaktGehalten), not(letzterKontaktWarEs)),
          text: 'Ein persönlicher Kontakt in diesem Zeitraum ist verzeichnet (Kontakte: {kontakte}). Ergebnis: [noch zu klären: Tag und Ergebnis des Gesprächs].',
        },
        {
          when: surely(not(kontaktGehalten)),
          text: 'Ein persönlicher Kontakt in diesem Zeitraum ist noch nicht verzeichnet: [noch zu klären: Tag und Ergebnis des Gesprächs].',
        },
        {
          when: undecided(kontaktGehalten),
          text: 'Persönlicher Kontakt in diesem Zeitraum: [noch zu klären: Tag und Ergebnis des Gesprächs].',
        },
        { when: neueEgv, text: '{begriff:egv} neu geschlossen am {egvAm}.' },
        {
          when: not(neueEgv),
          text: '{begriff:egv}: [noch zu klären: Tag des neuen Abschlusses].',
        },
        {
          when: marktnah,
          text: 'Die Integrationsprognose ist marktnah; ein Vermittlungsvorschlag ist grundsätzlich geeignet: [noch zu klären: Vermittlungsvorschlag oder Stelleninformation].',
        },
        {
          when: not(marktnah),
          text: 'Ob ein Vermittlungsvorschlag oder eine Stelleninformation geeignet ist: [noch zu klären: Ergebnis der Prüfung].',
        },
        {
          when: surely(weitererSinn.gilt),
          text: 'Neue Kenntnisse und Fähigkeiten in VerBIS: [noch zu klären: nachgetragen am].',
        },
      ],
      short: [
        {
          text: '{stichtag}: Absolventenmanagement zur Maßnahme {massnahme:art} bis {massnahme:ende} ({quelle}).',
        },
        { when: letzterKontaktWarEs, text: 'Persönlicher Kontakt am {letzterKontaktAm}.' },
        {
          when: not(letzterKontaktWarEs),
          text: 'Persönlicher Kontakt: [noch zu klären: Tag des Gesprächs].',
        },
        { when: neueEgv, text: '{begriff:egv} neu vom {egvAm}.' },
        {
          when: not(neueEgv),
          text: '{begriff:egv}: [noch zu klären: Tag des neuen Abschlusses].',
        },
        { text: 'Vermittlungsvorschlag: [noch zu klären: Ergebnis der Prüfung].' },
      ],
    }),
    note({
      id: 'vermerk-avm-nicht-erforderlich',
      title: 'Vermerk: Absolventenmanagement im Einzelfall nicht erforderlich',
      section: abschnitt.massnahmen,
      forEach: 'massnahmen',
      interpretation:
        'Nur für besonders gelagerte Einzelfälle. Ist der Verzicht dokumentiert, entfallen Fristen, Hinweise und auch dieser Text. Er steht bis {param:nachlauf} nach dem vorgesehenen Zeitraum bereit.',
      when: all(imJeweiligenSinn('nichtVorbei'), keinVerzicht),
      values: zeitraum,
      blocks: [
        { text: 'Verzicht auf Absolventenmanagement im Einzelfall, {stichtag}' },
        { text: fall },
        ...sinnUndZeitraum,
        {
          text: 'In diesem Einzelfall ist das Absolventenmanagement nicht erforderlich. Begründung: [noch zu klären: Besonderheit des Einzelfalls].',
        },
      ],
      short: [
        {
          text: '{stichtag}: Absolventenmanagement zur Maßnahme {massnahme:art} bis {massnahme:ende} im Einzelfall nicht erforderlich ({quelle}). Begründung: [noch zu klären: Besonderheit des Einzelfalls].',
        },
      ],
    }),
  ];
}

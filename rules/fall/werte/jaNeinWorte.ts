/** The words by which pages say yes and no; see `jaNein.ts`. */
import type { FeldKey } from '../felder.ts';

export const JA: readonly string[] = [
  'ja',
  'j',
  'wahr',
  'true',
  'yes',
  'x',
  '1',
  'liegt vor',
  'vorhanden',
  'trifft zu',
  'gegeben',
  'zutreffend',
  'besteht',
  'erfüllt',
  'aktiv',
  'ja vorhanden',
  'ja liegt vor',
  'bestehen',
  'liegen vor',
  'wird ausgeübt',
  'wird bezogen',
];
export const NEIN: readonly string[] = [
  'nein',
  'bestehen nicht',
  'besteht nicht',
  'liegen nicht vor',
  'wird nicht ausgeübt',
  'wird nicht bezogen',
  'n',
  'falsch',
  'false',
  'no',
  'kein',
  'keine',
  'keiner',
  'keines',
  'keins',
  'liegt nicht vor',
  'nicht vorhanden',
  'trifft nicht zu',
  'nicht gegeben',
  'nicht zutreffend',
  'nicht erfüllt',
  'nein nicht vorhanden',
  '0',
  'nicht aktiv',
  'inaktiv',
];
export const ZEICHEN_JA: readonly string[] = ['☑', '✓', '✔', '✅', '☒', '🗹'];
export const ZEICHEN_NEIN: readonly string[] = ['☐', '⬜', '▢'];

/** Per boolean field: words of its own. */
export const JA_NEIN_WORTE: Readonly<
  Partial<Record<FeldKey, { readonly ja?: readonly string[]; readonly nein?: readonly string[] }>>
> = {
  gesundheitlicheEinschraenkung: {
    ja: [
      'eingeschränkt',
      'Einschränkung',
      'Einschränkungen',
      'Einschränkungen vorhanden',
      'Einschränkungen bestehen',
      'Einschränkung besteht',
    ],
    nein: [
      'keine bekannt',
      'keine Einschränkungen bekannt',
      'keine Einschränkung bekannt',
      'ohne Einschränkung',
      'ohne Einschränkungen',
      'keine Einschränkung',
      'keine Einschränkungen',
      'keine gesundheitlichen Einschränkungen',
      'nicht eingeschränkt',
      'uneingeschränkt',
    ],
  },
  krankengeldbezug: {
    ja: ['bezieht Krankengeld', 'bezieht', 'Krankengeldbezug', 'im Bezug', 'laufend', 'läuft'],
    nein: [
      'bezieht kein Krankengeld',
      'bezieht nicht',
      'kein Krankengeld',
      'kein Krankengeldbezug',
      'kein Bezug',
      'nicht im Bezug',
    ],
  },
  elternzeit: {
    ja: ['in Elternzeit', 'laufend', 'läuft'],
    nein: ['nicht in Elternzeit', 'keine Elternzeit'],
  },
  pflegezeit: {
    ja: ['in Pflegezeit', 'laufend', 'läuft'],
    nein: ['nicht in Pflegezeit', 'keine Pflegezeit'],
  },
  svBeschaeftigung: {
    ja: ['SV-pflichtig beschäftigt', 'SV-pflichtig', 'in Beschäftigung', 'beschäftigt'],
    nein: ['nicht beschäftigt', 'ohne Beschäftigung', 'keine Beschäftigung', 'nicht SV-pflichtig'],
  },
  selbststaendig: {
    ja: ['selbstständig', 'selbständig', 'hauptberuflich'],
    nein: ['nicht selbstständig', 'nicht selbständig', 'keine Selbstständigkeit'],
  },
  gefluechtet: {
    ja: ['geflüchtet', 'Flüchtling', 'Fluchthintergrund', 'anerkannt'],
    nein: ['nicht geflüchtet', 'kein Fluchthintergrund', 'kein Flüchtling'],
  },
  langzeitarbeitslos: {
    ja: ['langzeitarbeitslos', 'LZA'],
    nein: ['nicht langzeitarbeitslos', 'kein LZA', 'keine Langzeitarbeitslosigkeit'],
  },
  stabilisierungsmassnahme: {
    ja: ['läuft', 'laufend', 'nimmt teil', 'teilnehmend', 'in Maßnahme'],
    nein: ['nimmt nicht teil', 'läuft nicht', 'keine Maßnahme', 'beendet'],
  },
  alg2Jemals: {
    ja: ['schon einmal', 'bereits bezogen', 'früher ja', 'ja früher'],
    nein: ['nie', 'noch nie', 'niemals', 'erstmalig', 'erstmals'],
  },
  alleinerziehend: { ja: ['alleinerziehend'], nein: ['nicht alleinerziehend'] },
  egvVerzichtBegruendet: {
    ja: ['begründet', 'dokumentiert', 'begründet und dokumentiert'],
    nein: ['nicht begründet', 'nicht dokumentiert', 'unbegründet'],
  },
  kommunikationDeutsch: {
    ja: ['möglich', 'ausreichend', 'problemlos', 'ohne Probleme', 'gut', 'sehr gut', 'einwandfrei'],
    nein: [
      'nicht möglich',
      'nicht ausreichend',
      'keine Verständigung möglich',
      'Verständigung nicht gegeben',
      'nur mit Dolmetscher',
      'nur mit Dolmetscherin',
    ],
  },
  rehaOderSb: {
    ja: [
      'Reha',
      'SB',
      'schwerbehindert',
      'Schwerbehinderung anerkannt',
      'Schwerbehinderung liegt vor',
      'Rehabilitand',
      'Rehabilitandin',
      'gleichgestellt',
      'anerkannt',
      'Reha und SB',
      'Reha/SB',
      // The degree of disability.
      ...['50', '60', '70', '80', '90', '100'].flatMap((grad) => [
        grad,
        `GdB ${grad}`,
        `${grad} %`,
      ]),
    ],
    nein: ['weder noch', 'weder Reha noch SB', 'weder Reha noch schwerbehindert'],
  },
  vermittlungZeitnahRealistisch: {
    ja: ['realistisch', 'möglich', 'absehbar'],
    nein: ['nicht realistisch', 'nicht möglich', 'unrealistisch', 'nicht absehbar'],
  },
  telefonterminErreicht: {
    ja: ['erreicht', 'wahrgenommen'],
    nein: ['nicht erreicht', 'nicht wahrgenommen', 'nicht erreichbar'],
  },
  esbWahrgenommen: {
    ja: ['wahrgenommen', 'erschienen', 'teilgenommen'],
    nein: ['nicht wahrgenommen', 'nicht erschienen', 'nicht teilgenommen', 'ferngeblieben'],
  },
  neukunde: {
    ja: ['Neukunde', 'Neukundin', 'neu'],
    nein: ['Bestandskunde', 'Bestandskundin', 'kein Neukunde', 'keine Neukundin'],
  },
  zuzug: { ja: ['Zuzug', 'zugezogen'], nein: ['kein Zuzug', 'nicht zugezogen'] },
  algAufstocker: {
    ja: ['Aufstocker', 'Aufstockerin', 'bezieht Alg I'],
    nein: ['kein Aufstocker', 'keine Aufstockerin', 'kein Alg I'],
  },
  kommunaleEingliederungGeplant: {
    ja: ['geplant', 'vorgesehen', 'beabsichtigt'],
    nein: ['nicht geplant', 'nicht vorgesehen', 'nicht beabsichtigt'],
  },
  ausbildungsreif: {
    ja: ['ausbildungsreif', 'festgestellt'],
    nein: ['nicht ausbildungsreif', 'noch nicht'],
  },
  ausbildungswillig: {
    ja: ['ausbildungswillig', 'bereit'],
    nein: ['nicht ausbildungswillig', 'nicht bereit'],
  },
  erwerbsfaehigkeitZweifelhaft: {
    ja: ['zweifelhaft', 'fraglich', 'Zweifel', 'Zweifel bestehen', 'strittig'],
    nein: ['nicht zweifelhaft', 'keine Zweifel', 'zweifelsfrei', 'unstrittig'],
  },
  rechtsbehelfOffen: {
    ja: [
      'offen',
      'anhängig',
      'laufend',
      'läuft',
      'Widerspruch offen',
      'Klage offen',
      'Widerspruch läuft',
      'Klage anhängig',
    ],
    nein: [
      'keine bekannt',
      'kein offener',
      'keine offenen',
      'nicht anhängig',
      'abgeschlossen',
      'erledigt',
    ],
  },
  vertreterUnterschrift: {
    ja: ['liegt vor', 'unterschrieben', 'eingeholt'],
    nein: ['fehlt', 'liegt nicht vor', 'nicht unterschrieben', 'nicht eingeholt'],
  },
  bgGemischt: { ja: ['gemischt', 'U25 und Ü25'], nein: ['nicht gemischt', 'nur U25', 'nur Ü25'] },
};

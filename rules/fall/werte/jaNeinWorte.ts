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
    ja: ['eingeschränkt', 'Einschränkung', 'Einschränkungen', 'Einschränkungen vorhanden'],
    nein: [
      'keine bekannt',
      'keine Einschränkungen bekannt',
      'keine Einschränkung',
      'keine Einschränkungen',
      'keine gesundheitlichen Einschränkungen',
      'nicht eingeschränkt',
      'uneingeschränkt',
    ],
  },
  krankengeldbezug: {
    ja: ['bezieht Krankengeld', 'bezieht', 'Krankengeldbezug', 'im Bezug'],
    nein: [
      'bezieht kein Krankengeld',
      'bezieht nicht',
      'kein Krankengeld',
      'kein Krankengeldbezug',
      'kein Bezug',
      'nicht im Bezug',
    ],
  },
  elternzeit: { ja: ['in Elternzeit'], nein: ['nicht in Elternzeit', 'keine Elternzeit'] },
  pflegezeit: { ja: ['in Pflegezeit'], nein: ['nicht in Pflegezeit', 'keine Pflegezeit'] },
  svBeschaeftigung: {
    ja: ['SV-pflichtig beschäftigt', 'SV-pflichtig', 'in Beschäftigung', 'beschäftigt'],
    nein: ['nicht beschäftigt', 'ohne Beschäftigung', 'keine Beschäftigung', 'nicht SV-pflichtig'],
  },
  selbststaendig: {
    ja: ['selbstständig', 'selbständig', 'hauptberuflich'],
    nein: ['nicht selbstständig', 'nicht selbständig', 'keine Selbstständigkeit'],
  },
  gefluechtet: {
    ja: ['geflüchtet', 'Flüchtling', 'Fluchthintergrund'],
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
    ja: ['schon einmal', 'bereits bezogen'],
    nein: ['nie', 'noch nie', 'niemals', 'erstmalig', 'erstmals'],
  },
  alleinerziehend: { ja: ['alleinerziehend'], nein: ['nicht alleinerziehend'] },
  egvVerzichtBegruendet: {
    ja: ['begründet', 'dokumentiert', 'begründet und dokumentiert'],
    nein: ['nicht begründet', 'nicht dokumentiert', 'unbegründet'],
  },
  kommunikationDeutsch: {
    ja: ['möglich', 'ausreichend', 'problemlos', 'ohne Probleme', 'gut', 'sehr gut', 'einwandfrei'],
    nein: ['nicht möglich', 'nicht ausreichend'],
  },
  rehaOderSb: {
    ja: [
      'Reha',
      'SB',
      'schwerbehindert',
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
  },
  vermittlungZeitnahRealistisch: {
    ja: ['realistisch', 'möglich'],
    nein: ['nicht realistisch', 'nicht möglich', 'unrealistisch'],
  },
  telefonterminErreicht: {
    ja: ['erreicht', 'wahrgenommen'],
    nein: ['nicht erreicht', 'nicht wahrgenommen'],
  },
  esbWahrgenommen: {
    ja: ['wahrgenommen', 'erschienen'],
    nein: ['nicht wahrgenommen', 'nicht erschienen'],
  },
  neukunde: { ja: ['Neukunde', 'Neukundin', 'neu'], nein: ['Bestandskunde', 'Bestandskundin'] },
  kommunaleEingliederungGeplant: {
    ja: ['geplant', 'vorgesehen', 'beabsichtigt'],
    nein: ['nicht geplant', 'nicht vorgesehen', 'nicht beabsichtigt'],
  },
  ausbildungsreif: {
    ja: ['ausbildungsreif', 'festgestellt'],
    nein: ['nicht ausbildungsreif', 'noch nicht'],
  },
  ausbildungswillig: { ja: ['ausbildungswillig'], nein: ['nicht ausbildungswillig'] },
  erwerbsfaehigkeitZweifelhaft: {
    ja: ['zweifelhaft', 'fraglich', 'Zweifel', 'Zweifel bestehen'],
    nein: ['nicht zweifelhaft', 'keine Zweifel', 'zweifelsfrei'],
  },
  rechtsbehelfOffen: {
    ja: ['offen', 'anhängig', 'laufend', 'läuft'],
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
  bgGemischt: { ja: ['gemischt'], nein: ['nicht gemischt'] },
};

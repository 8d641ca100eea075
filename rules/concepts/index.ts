/** The concepts that come with the extension. */
import type { Beispiel } from '../concept/beispiel.ts';
import type { Concept } from '../concept/data.ts';
import { beispiele as bremenBeispiele } from './bremen-rahmenkonzept/beispiele/index.ts';
import { bremenRahmenkonzept } from './bremen-rahmenkonzept/concept.ts';
import { beispiele as heilbronnBeispiele } from './heilbronn-amm/beispiele/index.ts';
import { heilbronnAmm } from './heilbronn-amm/concept.ts';
import { beispiele as herfordBeispiele } from './herford-absolventenmanagement/beispiele/index.ts';
import { herfordAbsolventenmanagement } from './herford-absolventenmanagement/concept.ts';
import { beispiele as regensburgBeispiele } from './regensburg-kontaktdichte/beispiele/index.ts';
import { regensburgKontaktdichte } from './regensburg-kontaktdichte/concept.ts';
import { beispiele as uckermarkBeispiele } from './uckermark-fallmanagement/beispiele/index.ts';
import { uckermarkFallmanagement } from './uckermark-fallmanagement/concept.ts';

export const CONCEPTS: readonly Concept[] = [
  heilbronnAmm,
  uckermarkFallmanagement,
  herfordAbsolventenmanagement,
  bremenRahmenkonzept,
  regensburgKontaktdichte,
];

/** Examples by concept id. */
export const BEISPIELE: Readonly<Record<string, readonly Beispiel[]>> = {
  'heilbronn-amm': heilbronnBeispiele,
  'uckermark-fallmanagement': uckermarkBeispiele,
  'herford-absolventenmanagement': herfordBeispiele,
  'bremen-rahmenkonzept': bremenBeispiele,
  'regensburg-kontaktdichte': regensburgBeispiele,
};

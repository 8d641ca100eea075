/**
 * The border at which a site profile comes in: from storage, a file, a policy. Bounded in size, count
 * and length, because an imported profile is a stranger's; nothing in it is run or matched as a
 * pattern. Its anchors hold no number of three digits or more: no Kundennummer, date or telephone number.
 */
import { pathWords } from '../fall/fall.ts';
import { FELD_KEYS, FELDER } from '../fall/felder.ts';
import { glaetten } from '../fall/normalisieren.ts';
import { z } from '../zod.ts';
import { isOrigin } from './adresse.ts';
import { MOST_TEXT, NUMBER } from './muster.ts';
import {
  type Address,
  type Anchor,
  LONGEST_FILE,
  type Mapping,
  type MaskName,
  MOST_HEADINGS,
  type SiteProfile,
} from './profil.ts';

export const MOST_PROFILES = 100;
const MOST_MAPPINGS = 300;
const MOST_ALIKE = 5000;

const TEXT = 'erwartet wird ein Text';
const LIST = 'erwartet wird eine Liste';
const NO_KUNDENNUMMER = 'darf keine Kundennummer enthalten';

/** As people see it: nothing invisible, nothing that turns round what stands beside it. */
const atMost = (most: number) =>
  z.string(TEXT).max(most, `der Text ist länger als ${most} Zeichen`).overwrite(glaetten);
const listOf = <T extends z.ZodType>(each: T, most: number) =>
  z.array(each, LIST).max(most, `es sind mehr als ${most} Einträge`);
const withoutKundennummer = (schema: z.ZodString) =>
  schema.refine((text) => !/\d{3}\s?[A-Za-z]\s?\d{6}/.test(text), NO_KUNDENNUMMER);

/** What stands in a page; without numbers, as `muster.ts` leaves it. */
const shown = atMost(MOST_TEXT).refine(
  (text) => !NUMBER.test(text),
  'darf keine Nummer und kein Datum enthalten, denn sie gehören zum Fall und nicht zur Maske',
);
export const nameSchema = withoutKundennummer(atMost(80).trim().min(1, 'der Name ist leer'));
const path = withoutKundennummer(
  atMost(300).startsWith('/', 'der Pfad beginnt nicht mit „/“'),
).refine((text) => !/[?#\s]/.test(text), 'der Pfad enthält „?“, „#“ oder ein Leerzeichen');

export const anchorSchema: z.ZodType<Anchor> = z
  .strictObject(
    {
      label: shown,
      headings: listOf(shown, MOST_HEADINGS),
      over: z
        .int('erwartet wird eine ganze Zahl')
        .min(1, 'gezählt wird ab 1')
        .max(MOST_HEADINGS, 'die Zahl ist zu groß')
        .exactOptional(),
      mask: shown.exactOptional(),
      kind: z.enum(['field', 'check', 'text'], 'erwartet wird „field“, „check“ oder „text“'),
      row: shown.exactOptional(),
      after: shown.exactOptional(),
      position: z.int('erwartet wird eine ganze Zahl').min(1, 'gezählt wird ab 1'),
      of: z
        .int('erwartet wird eine ganze Zahl')
        .min(1, 'gezählt wird ab 1')
        .max(MOST_ALIKE, 'die Zahl ist zu groß'),
    },
    'erwartet wird eine Stelle mit „label“ und „headings“',
  )
  .refine(({ position, of }) => position <= of, 'die „position“ ist größer als „of“')
  .refine(
    ({ label, after }) => label !== '' || (after !== undefined && after !== ''),
    'ohne „label“ braucht die Stelle ein „after“',
  );

const address: z.ZodType<Address> = z.strictObject(
  {
    origin: atMost(200).refine(
      isOrigin,
      'erwartet wird eine Adresse wie „https://fachverfahren.example“, ohne Pfad',
    ),
    path: path.exactOptional(),
  },
  'erwartet wird eine Adresse mit „origin“',
);

export const fieldSchema = z
  .enum(FELD_KEYS, 'dieses Feld gibt es nicht')
  .refine(
    (field) => FELDER[field].type !== 'items',
    'dieses Feld ist eine Liste und steht in keiner einzelnen Stelle',
  );

const mapping: z.ZodType<Mapping> = z.strictObject(
  { field: fieldSchema, anchor: anchorSchema },
  'erwartet wird eine Zuordnung mit „field“ und „anchor“',
);

const maskName: z.ZodType<MaskName> = z
  .strictObject(
    { name: nameSchema, heading: shown.exactOptional(), path: path.exactOptional() },
    'erwartet wird eine Maske mit „name“',
  )
  .refine(
    ({ heading, path: prefix }) => heading !== undefined || prefix !== undefined,
    'braucht „heading“ oder „path“',
  );

export const profileSchema: z.ZodType<SiteProfile> = z.strictObject(
  {
    name: nameSchema,
    active: z.boolean('erwartet wird true oder false'),
    addresses: listOf(address, 20).min(1, 'es fehlt eine Adresse'),
    mappings: listOf(mapping, MOST_MAPPINGS),
    exclusions: listOf(anchorSchema, MOST_MAPPINGS),
    caseKey: anchorSchema.exactOptional(),
    masks: listOf(maskName, 100),
  },
  'erwartet wird ein Profil: ein Objekt mit „name“ und „addresses“',
);

export const profileList = listOf(profileSchema, MOST_PROFILES);

const FORMAT = 'konzeptlotse-profile';
const fileSchema = z.strictObject(
  {
    format: z.literal(FORMAT, `erwartet wird „${FORMAT}“; das ist keine Datei mit Profilen`),
    version: z.literal(1, 'diese Version wird nicht gelesen, nur 1'),
    profiles: profileList.min(1, 'es ist kein Profil darin'),
  },
  'erwartet wird eine Datei mit Profilen',
);

/** A file of profiles: JSON, indented, for people to look at. */
export function fileOf(profiles: readonly SiteProfile[]): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, profiles }, null, 2)}\n`;
}

/** So many problems are told; the rest is counted. */
const MOST_TOLD = 12;

interface Problems {
  readonly problems: readonly string[];
}

/** What a file's text says, as far as it is JSON and of a size that one can mean. */
export function readJson(text: string): { readonly raw: unknown } | Problems {
  if (text.length > LONGEST_FILE) return { problems: ['Die Datei ist zu groß.'] };
  if (text.trim() === '') return { problems: ['Die Datei ist leer.'] };
  try {
    return { raw: JSON.parse(text) };
  } catch {
    return { problems: ['Das ist kein lesbares JSON: Vielleicht fehlt der Anfang oder das Ende.'] };
  }
}

/** The profiles in the JSON of a file, or every reason why they are none, a German sentence each. */
export function parseProfiles(
  raw: unknown,
): { readonly profiles: readonly SiteProfile[] } | Problems {
  const parsed = fileSchema.safeParse(raw, { reportInput: true });
  if (!parsed.success) return { problems: sentences(parsed.error.issues) };
  const { profiles } = parsed.data;
  return distinctNames(profiles) ?? { profiles };
}

/** What is wrong where two have one name. */
export function distinctNames(profiles: readonly SiteProfile[]): Problems | undefined {
  const names = profiles.map(({ name }) => name);
  const twice = names.find((each, i) => names.indexOf(each) !== i);
  return twice === undefined ? undefined : { problems: [`Der Name „${twice}“ kommt zweimal vor.`] };
}

/** A sentence for each thing that is wrong, of something that lies at `at`; they need `reportInput`. */
export function sentences(
  issues: readonly z.core.$ZodIssue[],
  at: readonly PropertyKey[] = [],
): readonly string[] {
  const all = issues.flatMap((issue) => {
    const path = [...at, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => sentence([...path, key], 'das gibt es hier nicht'));
    }
    return sentence(path, issue.input === undefined ? 'fehlt' : issue.message);
  });
  const more = all.length - MOST_TOLD;
  return more > 0 ? [...all.slice(0, MOST_TOLD), `Dazu kommen ${more} weitere Fehler.`] : all;
}

function sentence(path: readonly PropertyKey[], text: string): string {
  const where = pathWords(
    path.map((part) => (typeof part === 'string' ? part.slice(0, 60) : part)),
  );
  return glaetten(where === '' ? `Die Datei: ${text}.` : `${where}: ${text}.`);
}

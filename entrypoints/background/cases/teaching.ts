/**
 * The mapping assistant: someone points at a value in a tab, and says what it is. What they pointed at lies in
 * the session only until the assistant is closed; what is learnt goes into a site profile.
 */
import { browser } from 'wxt/browser';
import { labelOf } from '../../../rules/fall/anzeige.ts';
import type { FeldKey } from '../../../rules/fall/felder.ts';
import { anchorWords } from '../../../rules/profil/anker.ts';
import { learn } from '../../../rules/profil/lernen.ts';
import { offersFor, type Pointed, type Way } from '../../../rules/profil/zeigen.ts';
import { z } from '../../../rules/zod.ts';
import type { Frame } from '../border/incoming.ts';
import { pointedSchema } from '../border/schemas.ts';
import { ask, tell } from '../border/tell.ts';
import type { ContentMessage, StepAnswer, TeachMessage } from '../protocol.ts';
import { inTurn, loadSession, sessionKeys } from '../session/memory.ts';
import { framesOf } from '../session/store.ts';
import { loadPolicy } from '../settings/policy.ts';
import { loadProfiles, newProfileId, saveProfile } from '../settings/profiles.ts';
import type { TeachingView } from '../views.ts';

const text = z.string().max(400);
const pointedAt = z.strictObject({ label: text, value: text }).nullable();
const record = z.discriminatedUnion('step', [
  z.strictObject({
    step: z.literal('pointing'),
    /** The frame that shows what is pointed at by keys. */
    frameId: z.int().nullable(),
    at: pointedAt,
  }),
  z.strictObject({ step: z.literal('pointed'), origin: z.string(), pointed: pointedSchema }),
  z.strictObject({ step: z.literal('taught'), text: z.string() }),
]);
type TeachingRecord = z.infer<typeof record>;

const TEACHING = 'teaching:';
const keyOf = (tabId: number) => `${TEACHING}${tabId}`;

const load = (tabId: number) => loadSession(keyOf(tabId), record);

async function save(tabId: number, now: TeachingRecord): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: now });
}

/** Forgets what was pointed at; the page is told by `closeTeaching`. */
export async function dropTeaching(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** Whether someone is asked to point in that tab. */
export async function isPointing(tabId: number): Promise<boolean> {
  return (await load(tabId))?.step === 'pointing';
}

/** Asks someone to point in a tab. */
export async function openTeaching(tabId: number): Promise<void> {
  await save(tabId, { step: 'pointing', frameId: null, at: null });
  tell(tabId, { type: 'point', on: true });
}

/** Closes the assistant of a tab, if it is open. */
export async function closeTeaching(tabId: number): Promise<void> {
  await dropTeaching(tabId);
  tell(tabId, { type: 'point', on: false });
}

/** Closes it in every tab. */
export async function closeAllTeaching(): Promise<void> {
  const open = (await sessionKeys()).filter((key) => key.startsWith(TEACHING));
  for (const key of open) await closeTeaching(Number(key.slice(TEACHING.length)));
}

/** What the panel asks for. */
export async function answerTeaching(message: TeachMessage): Promise<void> {
  const { tabId } = message;
  if (message.type === 'teach') await teach(tabId, message.as);
  else if (message.type === 'point') await (message.on ? openTeaching : closeTeaching)(tabId);
  else if (message.way === 'take') await take(tabId);
  else await pointOn(tabId, message.way);
}

/** What a page says while someone points. */
export async function takePointing(frame: Frame, message: ContentMessage): Promise<void> {
  if (message.type === 'pointed') await takePointed(frame, message.pointed);
  if (message.type === 'pointNoMore') await noMore(frame);
  if (message.type === 'pointOn') await pointOn(frame.tabId, message.way, frame.frameId);
}

/** Takes in what was pointed at; nothing, where nobody was asked to point in that tab. */
export async function takePointed({ tabId, origin }: Frame, pointed: Pointed): Promise<void> {
  const taken = await inTurn(async () => {
    if (!(await isPointing(tabId))) return false;
    await save(tabId, { step: 'pointed', origin, pointed });
    return true;
  });
  if (taken) tell(tabId, { type: 'point', on: false });
}

async function noMore({ tabId }: Frame): Promise<void> {
  if (await isPointing(tabId)) await closeTeaching(tabId);
}

const stepAnswer: z.ZodType<StepAnswer> = z.strictObject({ at: pointedAt });

/** Points at the next value, in the tab's next frame where the one before has no more. */
async function pointOn(tabId: number, way: Way, leaving?: number): Promise<void> {
  const before = await load(tabId);
  if (before?.step !== 'pointing') return;
  const ordered = (await framesOf(tabId)).toSorted((a, b) => (way === 'next' ? a - b : b - a));
  const current = leaving ?? before.frameId;
  const start = current === null ? 0 : Math.max(0, ordered.indexOf(current));
  const isAtEdge = leaving !== undefined || current === null;
  // Once around, and into the first one again.
  const round = [...ordered.slice(start), ...ordered.slice(0, start + 1)];
  for (const [i, frameId] of round.entries()) {
    if (i === 0 && leaving !== undefined) continue;
    const fromEdge = i > 0 || isAtEdge;
    const answer = await ask(tabId, frameId, { type: 'step', way, fromEdge }, stepAnswer);
    if (!answer?.at) continue;
    const { at } = answer;
    // Meanwhile someone may have taken a value, or closed the assistant.
    await inTurn(async () => {
      if (await isPointing(tabId)) await save(tabId, { step: 'pointing', frameId, at });
    });
    return;
  }
}

async function take(tabId: number): Promise<void> {
  const now = await load(tabId);
  if (now?.step !== 'pointing' || now.frameId === null) return;
  tell(tabId, { type: 'take' }, now.frameId);
}

/** What was pointed at is `as` from now on. */
export async function teach(tabId: number, as: FeldKey | 'nothing'): Promise<void> {
  await inTurn(async () => {
    const now = await load(tabId);
    if (now?.step !== 'pointed' || now.pointed.anchor === null || now.origin === '') return;
    const { anchor } = now.pointed;
    const profiles = await loadProfiles();
    const here = profiles.filter(({ profile }) =>
      profile.addresses.some(({ origin }) => origin === now.origin),
    );
    const known = here.find(({ profile }) => profile.active) ?? here[0];
    const given = (await loadPolicy()).werte.profile;
    const names = [...profiles.map(({ profile }) => profile), ...given].map(({ name }) => name);
    const wasOff = known?.profile.active === false;
    const profile = learn(known?.profile, { anchor, as, origin: now.origin, names });
    await saveProfile({ id: known?.id ?? newProfileId(), profile });
    const what = as === 'nothing' ? 'Hier wird nicht mehr gelesen' : `Hier steht „${labelOf(as)}“`;
    await save(tabId, {
      step: 'taught',
      text: `${what}: „${anchorWords(anchor)}“. Gespeichert im Profil „${profile.name}“.${wasOff ? ' Es war abgeschaltet und gilt jetzt wieder.' : ''}`,
    });
  });
}

export async function viewTeaching(tabId: number): Promise<TeachingView | null> {
  const now = await load(tabId);
  if (now === undefined) return null;
  if (now.step === 'pointing') return { step: 'pointing', at: now.at };
  if (now.step === 'taught') return now;
  const { pointed, origin } = now;
  const anchor = origin === '' ? null : pointed.anchor;
  return {
    step: 'pointed',
    pointed,
    anchor: anchor && anchorWords(anchor),
    offers: pointed.inList ? [] : offersFor(pointed),
  };
}

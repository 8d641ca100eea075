/** All small pages, by what they are about. */
import { APART } from './apart.ts';
import { BADGES } from './badges.ts';
import * as basics from './basics.ts';
import { BENEATH } from './beneath.ts';
import { BESIDE } from './beside.ts';
import { MASK_BLOCKS } from './blocks.ts';
import { BOARDS } from './boards.ts';
import { CASE_LISTS } from './case-lists.ts';
import { CHOICE_BUTTONS } from './choice-buttons.ts';
import { CHOICES } from './choices.ts';
import { CROWD } from './crowd.ts';
import { DOCUMENTS } from './documents.ts';
import { DRAWN } from './drawn.ts';
import { HANDMADE } from './handmade.ts';
import { HEADLINES } from './headlines.ts';
import * as kits from './kits.ts';
import { LABELS } from './labels.ts';
import { LIST_BOXES } from './list-boxes.ts';
import { LISTS } from './lists.ts';
import { MARKS } from './marks.ts';
import { MENTIONED } from './mentioned.ts';
import { MODAL } from './modal.ts';
import { MORE } from './more.ts';
import { NEAR_MISSES } from './near-misses.ts';
import { NOT_READ } from './not-read.ts';
import { OTHER_CASES } from './other-cases.ts';
import { OTHER_STATES } from './other-states.ts';
import type { Pattern } from './pattern.ts';
import { PLACED } from './placed.ts';
import { PLAIN_TITLES } from './plain-titles.ts';
import { SCREENS } from './screens.ts';
import { SELECTS } from './selects.ts';
import { SENTENCES } from './sentences.ts';
import { SHORT_LISTS } from './short-lists.ts';
import { SHOWN } from './shown.ts';
import { SIDEWAYS } from './sideways.ts';
import { SLOTTED } from './slotted.ts';
import { SPANS } from './spans.ts';
import { STACKED } from './stacked.ts';
import { SWITCHES } from './switches.ts';
import { TABLES } from './tables.ts';
import { TAKEN_BACK } from './taken-back.ts';
import { TERSE } from './terse.ts';
import { TICKED } from './ticked.ts';
import { TILES } from './tiles.ts';
import { UNSEEN } from './unseen.ts';
import { VALUES } from './values.ts';
import { WHOLE_DATES } from './whole-dates.ts';
import { WHOSE } from './whose.ts';
import { WORDING } from './wording.ts';

export const SETS: readonly (readonly [string, readonly Pattern[]])[] = [
  ...Object.entries(basics),
  ...Object.entries({
    LABELS,
    VALUES,
    UNSEEN,
    NOT_READ,
    NEAR_MISSES,
    TABLES,
    APART,
    LISTS,
    BADGES,
    BOARDS,
    STACKED,
    BENEATH,
    DOCUMENTS,
    BESIDE,
    CHOICES,
    SCREENS,
    CHOICE_BUTTONS,
    SELECTS,
    SIDEWAYS,
    SLOTTED,
    SHORT_LISTS,
    SHOWN,
    SWITCHES,
    TICKED,
    TILES,
    TERSE,
    HEADLINES,
    OTHER_CASES,
    OTHER_STATES,
    PLACED,
    PLAIN_TITLES,
    MASK_BLOCKS,
    LIST_BOXES,
    MENTIONED,
    MARKS,
    MODAL,
    TAKEN_BACK,
    MORE,
    SPANS,
    CROWD,
    DRAWN,
    WHOLE_DATES,
    WHOSE,
    WORDING,
    HANDMADE,
    CASE_LISTS,
    SENTENCES,
  }),
  ...Object.entries(kits),
];

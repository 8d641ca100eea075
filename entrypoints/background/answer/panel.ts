/** What the panel asks and orders, and what it is answered. */

import type { Snapshot } from '../../../rules/fall/reading.ts';
import { snapshotAusText } from '../../../rules/fall/text/einfuegen.ts';
import type { Reasons } from '../../../rules/weighing/parts.ts';
import { tell } from '../border/tell.ts';
import { carryOut } from '../cases/commands.ts';
import { answerTeaching } from '../cases/teaching.ts';
import type { InsertResult, PanelMessage } from '../protocol.ts';
import { forgetFaults } from '../session/faults.ts';
import { keeping } from '../session/keeping.ts';
import { inTurn } from '../session/memory.ts';
import { report } from '../session/report.ts';
import { saveStichtag, saveUpdate } from '../session/store.ts';
import { isOff, mayTeach, saveConcepts } from '../settings/index.ts';
import { setPill } from '../settings/pill.ts';
import { diagnose } from '../show/diagnosis.ts';
import { insertNote } from '../show/insertNote.ts';
import { mark, markAll, showAgain } from '../show/mark.ts';
import { panelState, reasonsFor, showsPage, stateAtOpening, stateOnceKept } from '../show/state.ts';
import type { Diagnosis, PanelState } from '../views.ts';
import { keepTime } from './keepTime.ts';

export async function answerPanel(
  message: PanelMessage,
): Promise<PanelState | InsertResult | Diagnosis | Snapshot | Reasons | null> {
  // What is due may be gone although something after it failed.
  const kept = keepTime().catch((cause: unknown) => {
    report(cause);
    return true;
  });
  if (message.type === 'state') {
    return (message.opening ? stateAtOpening : stateOnceKept)(message.tabId, kept);
  }
  await kept;
  switch (message.type) {
    case 'insert':
      if (await isOff('einfuegen')) return 'noField';
      return insertNote(message.tabId, message.fall, message.text);
    case 'reasons':
      return reasonsFor(message.tabId, message.fall, message.of);
    case 'diagnose':
      return (await isOff('diagnose')) ? { frames: [] } : diagnose(message.tabId);
    case 'recognise':
      return snapshotAusText(message.text);
    case 'mark': {
      const { tabId, frameId, spot, scroll } = message;
      tell(tabId, { type: 'mark', spot, scroll }, frameId);
      return null;
    }
    case 'show': {
      const { tabId, field, scroll = false } = message;
      // Where the panel shows another case than the page, there is no place of it to be framed.
      if (field === null || (await showsPage(tabId))) {
        tell(tabId, { type: 'show', field, scroll });
      }
      return null;
    }
    default:
      await obey(message);
      return panelState(message.tabId);
  }
}

/** What is answered by how all is then. */
type Order = Exclude<
  PanelMessage,
  { readonly type: 'state' | 'insert' | 'reasons' | 'diagnose' | 'recognise' | 'mark' | 'show' }
>;

/** The panel waits; pages can be told after. */
async function obey(message: Order): Promise<void> {
  switch (message.type) {
    case 'point':
    case 'pointOn':
    case 'teach':
      // What was begun before it was switched off can be ended.
      if ((message.type === 'point' && !message.on) || (await mayTeach())) {
        await answerTeaching(message);
      }
      return;
    case 'read':
      tell(message.tabId, { type: 'read' });
      void mark(message.tabId).catch(report);
      return;
    case 'updateSeen':
      await saveUpdate(null);
      void mark(message.tabId).catch(report);
      return;
    case 'faultsSeen':
      await forgetFaults();
      return;
    case 'stichtag':
      await saveStichtag(message.date);
      void markAll().catch(report);
      return;
    case 'concepts':
      await saveConcepts(message.active);
      return;
    case 'showAgain':
      await showAgain(message.tabId, message.fall);
      return;
    case 'pill':
      await inTurn(() => setPill(message.origin, { shown: message.shown }));
      void markAll().catch(report);
      return;
    default:
      await keeping(message.tabId, 'person', () => carryOut(message, Date.now()));
      // The case may be open in other tabs, or have been taken from them.
      void markAll().catch(report);
      return;
  }
}

/** Deadlines as a file for one's own calendar; what will be in it is said before it is saved. */
import { useId, useState } from 'preact/hooks';
import type { FallView } from '../../entrypoints/background/views.ts';
import { anzahl } from '../../rules/anzahl.ts';
import type { Frist } from '../../rules/weighing/deadlines.ts';
import { Icon } from '../Icon.tsx';
import { useAnnounce } from './Announcer.tsx';
import type { PanelActions } from './actions.ts';
import { useHeute } from './heute.ts';
import { calendarEntries, isOver } from './model/calendar.ts';
import { useIsOff } from './vorgaben.ts';

interface Props {
  readonly fall: FallView;
  readonly fristen: readonly Frist[];
  readonly save: PanelActions['saveCalendar'];
}

const SAVED = 'Kalenderdatei gespeichert';
const FAILED = 'Die Kalenderdatei konnte nicht gespeichert werden.';

export function SaveToCalendar({ fall, fristen, save }: Props) {
  const [said, setSaid] = useState<string>();
  const id = useId();
  const announce = useAnnounce();
  const isOff = useIsOff('kalender');
  const today = useHeute() ?? fall.assessment.date;
  const entries = calendarEntries(fall, fristen, today);
  if (isOff || entries.length === 0) return null;

  async function saveAll(): Promise<void> {
    const outcome = await save(entries).then(
      () => SAVED,
      () => FAILED,
    );
    setSaid(outcome);
    announce(outcome);
  }

  return (
    <div class="save-calendar">
      <button type="button" class="button" aria-describedby={id} onClick={saveAll}>
        <Icon name="calendar" />
        {fristen.length > 1
          ? `${anzahl(entries.length, 'Frist', 'Fristen')} in den Kalender`
          : 'In den Kalender'}
      </button>
      <p class="fact muted" id={id}>
        Die Datei nennt {fall.kundennummer === null ? '' : 'die Kundennummer, '}keinen Namen. Der
        Eintrag steht {whenWords(today, fristen)}.
      </p>
      {said && <p class="fact">{said}</p>}
    </div>
  );
}

/** On which day an entry stands: of several deadlines each kind that is among them. */
function whenWords(today: string, fristen: readonly Frist[]): string {
  const onDay = fristen.filter(({ result }) => result.onDay).length;
  const words = [];
  if (onDay < fristen.length) words.push('am letzten Arbeitstag vor Ablauf');
  if (onDay > 0)
    words.push(words.length > 0 ? 'wo kein früherer Tag zählt, am Tag selbst' : 'am Tag selbst');
  if (fristen.some(({ result }) => isOver(today, result))) words.push('wo der vorbei ist, heute');
  return words.join(', ');
}

/** Deadlines as a file for one's own calendar; what will be in it is said before it is saved. */
import { useId, useState } from 'preact/hooks';
import type { FallView } from '../../entrypoints/background/protocol.ts';
import { anzahl } from '../../rules/anzahl.ts';
import type { Frist } from '../../rules/weighing/deadlines.ts';
import { Icon } from '../Icon.tsx';
import { useAnnounce } from './Announcer.tsx';
import type { PanelActions } from './actions.ts';
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
  const entries = calendarEntries(fall, fristen);
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
        Eintrag steht am letzten Arbeitstag vor Ablauf
        {fristen.some(({ result }) => result.onDay) &&
          ', wo kein früherer Tag zählt, am Tag selbst'}
        {fristen.some(({ result }) => isOver(fall, result)) && ', wo der vorbei ist, am Stichtag'}.
      </p>
      {said && <p class="fact">{said}</p>}
    </div>
  );
}

/** When a deadline is due, and by which working day one should act. */
import { dayToAct } from '../../rules/weighing/deadlines.ts';
import type { DeadlineView } from '../../rules/weighing/parts.ts';
import { useDistance } from './heute.ts';
import { germanDate, weekday } from './model/dates.ts';
import { untilOf } from './model/words.ts';

interface Props {
  readonly deadline: DeadlineView;
  readonly stichtag: string;
}

export function Due({ deadline, stichtag }: Props) {
  const distance = useDistance(stichtag);
  const { due } = deadline;
  const act = dayToAct(deadline);
  if (due === null || act === null) return null;
  const far = distance(due);
  return (
    <span>
      {' · '}
      {due < stichtag ? 'war ' : `${untilOf(deadline)} `}
      <span class="nowrap">
        {weekday(due)} {germanDate(due)}
      </span>
      {far && ' '}
      {far && <span class="muted nowrap">({far})</span>}
      {act !== due && due >= stichtag && (
        <span>
          {', letzter Arbeitstag '}
          <span class="nowrap">
            {weekday(act)} {germanDate(act)}
          </span>
        </span>
      )}
    </span>
  );
}

/** The same in few words: the day on which one has to act, and how far off it is. */
export function DueShort({ deadline, stichtag }: Props) {
  const distance = useDistance(stichtag);
  const { due } = deadline;
  const act = dayToAct(deadline);
  if (due === null || act === null) return null;
  const day = due < stichtag ? due : act;
  const far = distance(day);
  const date = far ? germanDate(day).slice(0, 6) : germanDate(day);
  const until = deadline.state === 'open' ? `${untilOf(deadline)} ` : '';
  const before = day === due ? until : 'handeln bis ';
  return (
    <span>
      {' · '}
      {before}
      <span class="nowrap">
        {weekday(day)} {date}
      </span>
      {far && ' '}
      {far && <span class="muted nowrap">({far})</span>}
    </span>
  );
}

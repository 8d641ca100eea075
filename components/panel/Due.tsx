/** When a deadline is due, and by which working day one should act. */
import type { DeadlineView } from '../../rules/weighing/parts.ts';
import { distance, germanDate, weekday } from './model/dates.ts';

interface Props {
  readonly deadline: DeadlineView;
  readonly stichtag: string;
}

export function Due({ deadline, stichtag }: Props) {
  const { due, actBy } = deadline;
  if (due === null) return null;
  const far = distance(stichtag, due);
  const earlier = actBy !== null && actBy !== due;
  return (
    <span>
      {' · '}
      {due < stichtag ? 'war ' : 'bis '}
      <span class="nowrap">
        {weekday(due)} {germanDate(due)}
      </span>
      {far && ' '}
      {far && <span class="muted nowrap">({far})</span>}
      {earlier && due >= stichtag && (
        <span>
          {', letzter Arbeitstag '}
          <span class="nowrap">
            {weekday(actBy)} {germanDate(actBy)}
          </span>
        </span>
      )}
    </span>
  );
}

/** The same in few words: the day on which one has to act, and how far off it is. */
export function DueShort({ deadline, stichtag }: Props) {
  const { due, actBy } = deadline;
  if (due === null) return null;
  const day = due < stichtag ? due : (actBy ?? due);
  const far = distance(stichtag, day);
  const date = far ? germanDate(day).slice(0, 6) : germanDate(day);
  const until = deadline.state === 'open' ? 'bis ' : '';
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

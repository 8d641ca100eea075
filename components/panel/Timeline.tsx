/** The running deadlines at a look: past, today, the months ahead. The list under it says the same in words. */
import type { Feiertag } from '../../entrypoints/background/views.ts';
import { anzahl } from '../../rules/anzahl.ts';
import { keyOf } from '../../rules/weighing/address.ts';
import type { Frist } from '../../rules/weighing/deadlines.ts';
import type { IconName } from '../Icon.tsx';
import { germanDate } from './model/dates.ts';
import { anchorOf } from './model/results.ts';
import {
  type Timeline as Line,
  type Stretch,
  type TimelineMark,
  timelineOf,
} from './model/timeline.ts';
import { deadlineSign } from './model/words.ts';
import { reveal } from './reveal.ts';

interface Props {
  readonly fristen: readonly Frist[];
  readonly stichtag: string;
  readonly isToday: boolean;
  readonly feiertage: readonly Feiertag[];
}

/** Heights in px: the day's name on top, a lane for each row of marks, the months below. */
const TOP = 16;
const LANE = 22;
const BOTTOM = 16;

export function Timeline({ fristen, stichtag, isToday, feiertage }: Props) {
  const line = timelineOf(fristen, stichtag, feiertage);
  if (!line) return null;
  const floor = TOP + line.lanes * LANE;
  return (
    <svg class="timeline" role="img" aria-label={spoken(fristen)} height={floor + BOTTOM}>
      <Ground line={line} floor={floor} />
      <text class="timeline-now-text" x={`${line.now}%`} y={11} text-anchor="middle">
        {isToday ? 'heute' : germanDate(stichtag)}
      </text>
      {line.marks.map((mark) => (
        <Mark key={keyOf(mark.frist.concept, mark.frist.result)} mark={mark} />
      ))}
    </svg>
  );
}

interface GroundProps {
  readonly line: Line;
  readonly floor: number;
}

function Ground({ line, floor }: GroundProps) {
  const height = floor - TOP;
  return (
    <>
      <rect class="timeline-past" x="0" y={TOP} width={`${line.now}%`} height={height} />
      {line.weekends.map((stretch) => (
        <Band class="timeline-free" key={stretch.x} of={stretch} height={height} />
      ))}
      {line.holidays.map((stretch) => (
        <Band class="timeline-holiday" key={stretch.x} of={stretch} height={height} />
      ))}
      {line.months.map(({ x, text }) => (
        <g key={x}>
          {x > 0 && (
            <line class="timeline-month" x1={`${x}%`} x2={`${x}%`} y1={TOP} y2={floor + 4} />
          )}
          {/* One that begins at the edge would be cut off. */}
          {x < 92 && (
            <text class="timeline-month-text" x={`${x}%`} dx={x > 0 ? 3 : 0} y={floor + 12}>
              {text}
            </text>
          )}
        </g>
      ))}
      <line class="timeline-floor" x1="0" x2="100%" y1={floor} y2={floor} />
      <line class="timeline-now" x1={`${line.now}%`} x2={`${line.now}%`} y1={TOP - 2} y2={floor} />
    </>
  );
}

interface BandProps {
  readonly class: string;
  readonly of: Stretch;
  readonly height: number;
}

/** Days on which nobody works. */
function Band({ class: kind, of: { x, width }, height }: BandProps) {
  return <rect class={kind} x={`${x}%`} y={TOP} width={`${width}%`} height={height} />;
}

function Mark({ mark }: { readonly mark: TimelineMark }) {
  const { frist, lane, x, window, label, beyond } = mark;
  const { concept, result } = frist;
  const sign = deadlineSign(result);
  const middle = TOP + lane * LANE + LANE / 2;
  const side = label === 'after' ? 1 : -1;
  const date = germanDate(result.due ?? '').slice(0, 6);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a short cut for the mouse, the list is there for all
    <g class={`timeline-mark tone-${sign.tone}`} onClick={() => reveal(anchorOf(concept, result))}>
      <title>{`${result.title}: ${sign.word}, ${germanDate(result.due ?? '')}`}</title>
      {window && (
        <rect
          class="timeline-window"
          x={`${window.x}%`}
          y={middle - 3}
          width={`${window.width}%`}
          height={6}
          rx={3}
        />
      )}
      <svg x={`${x}%`} y={middle} overflow="visible" aria-hidden="true">
        <rect class="timeline-target" x={-12} y={-12} width={24} height={24} />
        <path d={shapeOf(sign.icon)} />
      </svg>
      <text
        class="timeline-date"
        x={`${x}%`}
        dx={side * 9}
        y={middle + 4}
        text-anchor={label === 'after' ? 'start' : 'end'}
      >
        {beyond ? germanDate(result.due ?? '') : date}
      </text>
    </g>
  );
}

/** Each icon of the list as a shape that small: diamond, triangle, ring, and a square for all else. */
function shapeOf(icon: IconName): string {
  switch (icon) {
    case 'danger':
      return 'M0-7 7 0 0 7-7 0Z';
    case 'warning':
      return 'M0-6 7 6H-7Z';
    case 'help':
      return 'M0-6A6 6 0 1 1 0 6 6 6 0 1 1 0-6ZM0-3A3 3 0 1 0 0 3 3 3 0 1 0 0-3Z';
    default:
      return 'M-5-5H5V5H-5Z';
  }
}

function spoken(fristen: readonly Frist[]): string {
  const words = new Map<string, number>();
  for (const { result } of fristen) {
    const { word } = deadlineSign(result);
    words.set(word, (words.get(word) ?? 0) + 1);
  }
  const counts = [...words].map(([word, number]) => `${number} ${word}`).join(', ');
  return `Zeitstrahl, ${anzahl(fristen.length, 'Frist', 'Fristen')}: ${counts}. Die Liste darunter nennt jede.`;
}

/** Whose case it is, on which day it is judged, and the verdict in one line. */
import type { PanelState } from '../../entrypoints/background/protocol.ts';
import { Icon } from '../Icon.tsx';
import type { PanelActions } from './actions.ts';
import { caseName, factsOf } from './model/fall.ts';
import { headlineOf } from './model/headline.ts';
import { StichtagPicker } from './StichtagPicker.tsx';

interface Props {
  readonly state: PanelState;
  readonly setStichtag: PanelActions['setStichtag'];
}

export function CaseHeader({ state, setStichtag }: Props) {
  const { fall, stichtag, today } = state;
  return (
    <header class="case">
      <h1 tabIndex={-1}>{fall ? caseName(fall) : 'Konzeptlotse'}</h1>
      <StichtagPicker stichtag={stichtag} today={today} setStichtag={setStichtag} />
      {fall && <p class="facts">{factsOf(fall, stichtag).join(' · ')}</p>}
      {fall && <HeadlineBar fall={fall} />}
    </header>
  );
}

function HeadlineBar({ fall }: { readonly fall: NonNullable<PanelState['fall']> }) {
  const { tone, icon, parts } = headlineOf(fall);
  const [first, ...others] = parts;
  return (
    <p class={`headline band-${tone}`} data-headline={tone}>
      <Icon name={icon} />
      <span>
        <strong>{first}</strong>
        {others.length > 0 && ` · ${others.join(' · ')}`}
      </span>
    </p>
  );
}

/** Whose case it is, on which day it is judged, the verdict in one line, and the way to each section. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { FallView, PanelState } from '../../entrypoints/background/views.ts';
import { Icon } from '../Icon.tsx';
import type { PanelActions } from './actions.ts';
import { CopyNumber } from './CopyNumber.tsx';
import { Menu } from './Menu.tsx';
import { caseName, factsOf } from './model/fall.ts';
import { headlineOf } from './model/headline.ts';
import { SectionNav } from './SectionNav.tsx';
import { StichtagNote, StichtagPicker } from './StichtagPicker.tsx';
import { useIsMixed } from './vorgaben.ts';

interface Props {
  readonly state: PanelState;
  readonly actions: PanelActions;
}

export function CaseHeader({ state, actions }: Props) {
  const { fall, stichtag, today } = state;
  const header = useRef<HTMLElement>(null);
  const [refused, setRefused] = useState('');
  const refusedId = useId();
  useEffect(() => setRefused(''), [fall?.id, stichtag]);
  useEffect(() => keepClear(header.current), []);
  return (
    <header class="case" ref={header}>
      <div class="case-top">
        <h1 tabIndex={-1}>{fall ? caseName(fall) : 'Konzeptlotse'}</h1>
        {fall?.kundennummer && <CopyNumber number={fall.kundennummer} copy={actions.copy} />}
        <StichtagPicker
          stichtag={stichtag}
          today={today}
          setStichtag={actions.setStichtag}
          refuse={setRefused}
          refusedId={refusedId}
        />
        <Menu actions={actions} hasCase={fall !== null} />
      </div>
      <p class="stichtag-refused" id={refusedId} role="alert">
        {refused}
      </p>
      {fall && <p class="facts">{factsOf(fall, stichtag).join(' · ')}</p>}
      {stichtag !== today && <StichtagNote stichtag={stichtag} setStichtag={actions.setStichtag} />}
      {fall && <HeadlineBar fall={fall} />}
      {fall && <SectionNav fall={fall} />}
    </header>
  );
}

function HeadlineBar({ fall }: { readonly fall: FallView }) {
  const { tone, icon, parts } = headlineOf(fall, useIsMixed(fall));
  const [first, ...others] = parts;
  return (
    <p class={`headline band-${tone}`} data-headline={tone}>
      <Icon name={icon} />
      <span>
        <strong>{first && unbroken(first)}</strong>
        {others.length > 0 && unbroken(` · ${others.join(' · ')}`)}
      </span>
    </p>
  );
}

/** "2 weitere", "3 Angaben": a number stays with what it counts. */
function unbroken(words: string): ComponentChildren {
  return words
    .split(/(?<=\s)(\d+ \p{L}+)/u)
    .map((part, index) => (index % 2 === 0 ? part : <span class="nowrap">{part}</span>));
}

/** The header stays in view: what is scrolled to, or gets the focus, stops below it and not under it. */
function keepClear(header: HTMLElement | null): (() => void) | undefined {
  if (!header) return undefined;
  const root = document.documentElement;
  const observer = new ResizeObserver(() => {
    const covers = getComputedStyle(header).position === 'sticky';
    root.style.scrollPaddingBlockStart = covers ? `${header.offsetHeight + 4}px` : '';
  });
  observer.observe(header);
  return () => {
    observer.disconnect();
    root.style.scrollPaddingBlockStart = '';
  };
}

/** A control as a person sees it. */
export interface Control {
  readonly element: Element;
  readonly kind: 'field' | 'check' | 'radio';
  /** The text shown in it; for a check or radio unused. */
  readonly value: string;
  readonly checked: boolean;
  /** The label a person sees; for a radio or check what stands beside its box. "" without one. */
  readonly label: string;
  /** As `stateOf` answered when it was read. */
  readonly state: string;
  /** A name that only software sees (`aria-label`, `title`, a hidden label): where none is seen. */
  readonly hiddenName: string;
}

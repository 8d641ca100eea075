/** A part of the panel that fails takes only itself out, and says so. */
import { Component, type ComponentChildren, createContext } from 'preact';
import { ErrorLine } from './Notices.tsx';

/** Whom a part tells that it failed. */
export const OnFailure = createContext<(cause: unknown) => void>(() => {});

interface Props {
  /** What can't be shown then, as it completes "… kann gerade nicht gezeigt werden." */
  readonly part: string;
  /** What it is drawn from: where that changes, it is tried again. */
  readonly of: unknown;
  readonly children: ComponentChildren;
}

interface State {
  readonly failedOn: unknown;
}

/** No part is drawn from this. */
const NOTHING = Symbol('nothing');

export class Guard extends Component<Props, State> {
  static override contextType = OnFailure;
  override state: State = { failedOn: NOTHING };

  override componentDidCatch(cause: unknown): void {
    this.setState({ failedOn: this.props.of });
    if (typeof this.context === 'function') this.context(cause);
  }

  render({ part, of, children }: Props, { failedOn }: State) {
    if (failedOn !== of) return children;
    return <ErrorLine text={`${part} kann gerade nicht gezeigt werden.`} />;
  }
}

import { Component, createRef, type ReactNode } from "react";

interface Props {
  /** Where the reader is; another address starts afresh. */
  readonly address: string;
  /** Called at another address, before its screen is shown. */
  readonly onLeave: () => void;
  /** Called by the button, before the screen is tried again. */
  readonly onTryAgain: () => Promise<void>;
  /** Ways on, beside "Try again". */
  readonly ways?: ReactNode;
  /** Whether it stands around a part of a screen, which has a heading of its own. */
  readonly small?: boolean;
  readonly children: ReactNode;
}

interface State {
  readonly message: string | null;
  readonly address: string;
}

/** Keeps a screen that fails to itself: says so in words, offers to try again, and is gone at the next address. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { message: null, address: this.props.address };
  private readonly heading = createRef<HTMLHeadingElement>();

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  static getDerivedStateFromProps({ address, onLeave }: Props, state: State): State | null {
    if (address === state.address) return null;
    if (state.message !== null) onLeave();
    return { message: null, address };
  }

  override componentDidUpdate(_: Props, before: State): void {
    if (before.message === null && this.state.message !== null) this.heading.current?.focus();
  }

  override render(): ReactNode {
    const { message } = this.state;
    if (message === null) return this.props.children;
    return (
      <div className="stack-l">
        {!this.props.small && (
          <h1 ref={this.heading} tabIndex={-1}>
            This screen could not be shown
          </h1>
        )}
        <div className="note brick stack" role="alert" data-state="failed">
          <p>
            {this.props.small && <b>This part could not be shown. </b>}
            Your answers are safe. The other screens still work.
          </p>
          <div className="row">
            <button type="button" className="btn primary" onClick={this.again}>
              Try again
            </button>
            {this.props.ways}
          </div>
          <details className="more">
            <summary>Details</summary>
            <code>{message}</code>
          </details>
        </div>
      </div>
    );
  }

  private readonly again = (): void => {
    void this.props.onTryAgain().then(() => this.setState({ message: null }));
  };
}

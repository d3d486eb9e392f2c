import { Component, type ReactNode } from "react";

/** Shows what went wrong in words, with the technical text behind "Details", instead of an empty page. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { message: string | null }> {
  override state: { message: string | null } = { message: null };

  static getDerivedStateFromError(error: unknown): { message: string } {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { message } = this.state;
    if (message === null) return this.props.children;
    return (
      <div className="note brick stack" role="alert">
        <p>
          <b>This screen could not be shown.</b> Your answers are safe on this device.
        </p>
        <button type="button" className="btn" onClick={() => window.location.reload()}>
          Load the page again
        </button>
        <details className="more">
          <summary>Details</summary>
          <code>{message}</code>
        </details>
      </div>
    );
  }
}

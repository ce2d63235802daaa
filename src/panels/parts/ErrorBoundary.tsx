import { Component, type ReactNode } from 'react';

interface Props {
  /** What is said instead, and a way to try again. */
  readonly fallback: (reason: string, again: () => void) => ReactNode;
  readonly children: ReactNode;
}
interface State {
  readonly reason: string | null;
}

/** Keeps a bug in one panel from taking the page with it. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { reason: null };

  static getDerivedStateFromError(error: unknown): State {
    return { reason: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { reason } = this.state;
    if (reason === null) return this.props.children;
    return this.props.fallback(reason, () => this.setState({ reason: null }));
  }
}

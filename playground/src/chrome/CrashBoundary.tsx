import { Component, type ReactNode } from 'react';

/** Shows something else where a part crashes. */
export class CrashBoundary extends Component<
  { children: ReactNode; instead: (retry: () => void) => ReactNode },
  { failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.instead(() => this.setState({ failed: false })) : this.props.children;
  }
}

import { Component, type ReactNode } from 'react';
import { ProblemPage } from './problem-page.js';

/** Catches what must not happen, so that a person reads a sentence and not an empty page. */
export class ErrorBoundary extends Component<
  { readonly children: ReactNode },
  { readonly isBroken: boolean }
> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    return this.state.isBroken ? <ProblemPage kind="broken" /> : this.props.children;
  }
}

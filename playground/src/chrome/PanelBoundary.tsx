import { Component, type ReactNode } from 'react';
import { LanguageContext } from '../i18n/LanguageContext';
import { textsOf } from '../i18n/textsOf';

/** Keeps the crash of one panel from taking the page and what was typed with it. */
export class PanelBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  static override contextType = LanguageContext;
  declare context: React.ContextType<typeof LanguageContext>;
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const texts = textsOf(this.context);
    return (
      <div className="panel-failure" role="alert">
        <p>{texts.panelFailed}</p>
        <button type="button" className="button" onClick={() => this.setState({ failed: false })}>
          {texts.panelRetry}
        </button>
      </div>
    );
  }
}

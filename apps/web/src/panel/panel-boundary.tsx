import { Button } from '@midas-ds/components/button';
import { Component, type ReactNode } from 'react';
import { panelText as text } from '../text/panel.ts';
import { shellText } from '../text/shell.ts';
import { PanelMessage } from './panel-message.tsx';

/** Keeps a fault in the panel from taking the rest of the page with it. */
export class PanelBoundary extends Component<{ readonly children: ReactNode }, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    if (!this.state.crashed) return this.props.children;
    return (
      <PanelMessage title={text.crashedTitle} message={text.crashed}>
        <Button variant="secondary" size="medium" onPress={() => this.setState({ crashed: false })}>
          {shellText.tryAgain}
        </Button>
      </PanelMessage>
    );
  }
}

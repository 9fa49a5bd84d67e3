import { Component, type ReactNode } from "react";

import { useText } from "../texts";
import { Notice } from "../ui/Notice";

/** A screen that broke says so, and the others go on. Drafts are kept elsewhere, so a reload loses nothing. */
export class Boundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError = () => ({ broken: true });

  override render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

const Broken = () => {
  const t = useText();
  return (
    <main className="page">
      <Notice testId="broken" title={t("app-broken")} text={t("app-broken-help")} action={{ label: t("app-reload"), run: () => location.reload() }} />
    </main>
  );
};

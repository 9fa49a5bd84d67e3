import { useCallback, useEffect, useState } from "react";

import { RefusedError } from "./api/client";
import { client, sentenceOf, useMe } from "./data";
import { botUsername, hostLanguage, openLink, ready } from "./host";
import { onEnd, open, type Opened } from "./session";
import { Boundary } from "./shell/Boundary";
import { Shell } from "./shell/Shell";
import { languageOf, Texts, useText } from "./texts";
import { AllDoneIcon } from "./ui/icons";
import { Notice } from "./ui/Notice";
import { Skeleton } from "./ui/Skeleton";
import { Snackbars } from "./ui/Snackbar";

type Stage =
  | { name: "outside" }
  | { name: "signing-in" }
  | { name: "failed"; error: unknown }
  | { name: "over"; detail: string }
  | { name: "inside"; opened: Opened };

/** `opening` began before the page was drawn; null outside of MAX. */
export const App = ({ opening }: { opening: Promise<Opened> | null }) => {
  const [stage, setStage] = useState<Stage>(opening ? { name: "signing-in" } : { name: "outside" });
  const inside = stage.name === "inside" ? stage.opened : undefined;
  const { data: me } = useMe(inside !== undefined);

  const enter = useCallback((session: Promise<Opened>) => {
    setStage({ name: "signing-in" });
    session.then(
      (opened) => setStage({ name: "inside", opened }),
      (error: unknown) => setStage({ name: "failed", error }),
    );
  }, []);

  useEffect(() => {
    ready();
    onEnd((problem) => setStage({ name: "over", detail: problem.detail }));
    if (opening) enter(opening);
  }, [enter, opening]);

  return (
    <Texts language={languageOf(me?.person.language ?? inside?.language ?? hostLanguage())} waiting={<Waiting />}>
      <Snackbars>
        <Boundary>
          <Shown stage={stage} signIn={() => enter(open())} />
        </Boundary>
      </Snackbars>
    </Texts>
  );
};

const Waiting = () => <main className="page" aria-busy="true"><Skeleton /></main>;

const Shown = ({ stage, signIn }: { stage: Stage; signIn: () => void }) => {
  const t = useText();
  switch (stage.name) {
    case "outside":
      return <Outside />;
    case "signing-in":
      return <main className="page" aria-busy="true" aria-label={t("app-signing-in")}><Skeleton /></main>;
    case "failed": {
      const refused = stage.error instanceof RefusedError && stage.error.problem.status === 401;
      const retry = refused ? undefined : { label: t("app-retry"), run: signIn };
      return <main className="page"><Notice testId="sign-in-failed" title={t("app-no-sign-in")} text={sentenceOf(stage.error, t("app-no-network"))} action={retry} /></main>;
    }
    case "over":
      client.clear();
      return <main className="page"><Notice testId="session-over" title={t("app-over")} text={stage.detail} /></main>;
    case "inside":
      return <Shell startParam={stage.opened.startParam} />;
  }
};

const Outside = () => {
  const t = useText();
  const action = { label: t("app-outside-bot"), run: () => openLink(`https://max.ru/${botUsername()}`) };
  return <main className="page"><Notice testId="outside" icon={<AllDoneIcon />} title={t("app-outside")} text={t("app-outside-help")} action={action} /></main>;
};


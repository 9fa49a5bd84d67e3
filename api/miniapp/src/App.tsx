import { useCallback, useEffect, useState } from "react";

import { RefusedError } from "./api/client";
import { client, sentenceOf, useMe } from "./data";
import { botUsername, hostLanguage, initData, ready } from "./host";
import { onEnd, open } from "./session";
import { languageOf, Texts, useText } from "./texts";
import { TodayScreen } from "./today/TodayScreen";
import { AllDoneIcon } from "./ui/icons";
import { Notice } from "./ui/Notice";
import { Skeleton } from "./ui/Skeleton";
import { Snackbars } from "./ui/Snackbar";

type Stage =
  | { name: "outside" }
  | { name: "signing-in" }
  | { name: "failed"; error: unknown }
  | { name: "over"; detail: string }
  | { name: "inside"; startParam: string | null };

export const App = () => {
  const [stage, setStage] = useState<Stage>(() => (initData() ? { name: "signing-in" } : { name: "outside" }));
  const { data: me } = useMe(stage.name === "inside");

  const signIn = useCallback(() => {
    setStage({ name: "signing-in" });
    open().then(
      ({ startParam }) => setStage({ name: "inside", startParam }),
      (error: unknown) => setStage({ name: "failed", error }),
    );
  }, []);

  useEffect(() => {
    ready();
    onEnd((problem) => setStage({ name: "over", detail: problem.detail }));
    if (initData()) signIn();
  }, [signIn]);

  return (
    <Texts language={languageOf(me?.person.language ?? hostLanguage())}>
      <Snackbars>
        <Shown stage={stage} signIn={signIn} />
      </Snackbars>
    </Texts>
  );
};

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
      return <Notice testId="sign-in-failed" title={t("app-no-sign-in")} text={sentenceOf(stage.error, t("app-no-network"))} action={retry} />;
    }
    case "over":
      client.clear();
      return <Notice testId="session-over" title={t("app-over")} text={stage.detail} />;
    case "inside":
      return <TodayScreen startParam={stage.startParam} />;
  }
};

const Outside = () => {
  const t = useText();
  const go = () => window.open(`https://max.ru/${botUsername()}`, "_blank", "noopener");
  return <Notice testId="outside" icon={<AllDoneIcon />} title={t("app-outside")} text={t("app-outside-help")} action={{ label: t("app-outside-bot"), run: go }} />;
};

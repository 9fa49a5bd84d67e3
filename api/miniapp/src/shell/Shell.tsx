import { Suspense, useEffect, useLayoutEffect, useState } from "react";
import { Route, Router, Switch } from "wouter";

import { feel } from "../host";
import { useText } from "../texts";
import { PlusIcon } from "../ui/icons";
import { Notice } from "../ui/Notice";
import { Skeleton } from "../ui/Skeleton";
import { useBack } from "./back";
import { Boundary } from "./Boundary";
import { back, go, HOME, push, startAt, usePlace, useScreenPath, useScreenSearch } from "./history";
import { pathsOf } from "./links";
import { useLive } from "./live";
import { Offline } from "./Offline";
import { LAYERS, preload, SCREENS } from "./screens";
import { TabBar } from "./TabBar";

/** Screens where a new task is one tap away. */
const CREATING = /^\/(tasks|board|calendar)?$/;
const PRELOAD_AFTER = 800;

export const Shell = ({ startParam }: { startParam: string | null }) => {
  useState(() => startAt(pathsOf(startParam)));
  const { screen, layer, deep } = usePlace();
  const path = screen.replace(/\?.*$/, "");
  useBack(back, deep && layer === null);
  useLive();
  useScroll(screen);
  useEffect(() => {
    const timer = setTimeout(preload, PRELOAD_AFTER);
    return () => clearTimeout(timer);
  }, []);

  return (
    <Router hook={useScreenPath} searchHook={useScreenSearch}>
      <Offline />
      <Boundary key={path}>
        <Suspense fallback={<Waiting />}>
          <Switch>
            {SCREENS.map(({ path: pattern, Screen }) => <Route key={pattern} path={pattern}><Screen /></Route>)}
            <Route><Lost /></Route>
          </Switch>
        </Suspense>
      </Boundary>
      {CREATING.test(path) ? <Create /> : null}
      <TabBar path={path} />
      {layer ? (
        <Boundary key={layer}>
          <Suspense fallback={null}>
            <Switch location={layer.replace(/\?.*$/, "")}>
              {LAYERS.map(({ path: pattern, Screen }) => <Route key={pattern} path={pattern}><Screen /></Route>)}
            </Switch>
          </Suspense>
        </Boundary>
      ) : null}
    </Router>
  );
};

const Waiting = () => <main className="page" aria-busy="true"><Skeleton /></main>;

const Lost = () => {
  const t = useText();
  return <main className="page"><Notice testId="lost" title={t("app-lost")} action={{ label: t("app-to-today"), run: () => go(HOME) }} /></main>;
};

const Create = () => {
  const t = useText();
  return (
    <button type="button" className="fab" aria-label={t("app-create")} data-testid="create" onClick={() => { feel("tap"); push("/new"); }}>
      <PlusIcon />
    </button>
  );
};

const left = new Map<string, number>();

/** A screen that one comes back to stands where it was left. */
const useScroll = (screen: string) =>
  useLayoutEffect(() => {
    window.scrollTo(0, left.get(screen) ?? 0);
    const remember = () => left.set(screen, window.scrollY);
    window.addEventListener("scroll", remember, { passive: true });
    return () => window.removeEventListener("scroll", remember);
  }, [screen]);

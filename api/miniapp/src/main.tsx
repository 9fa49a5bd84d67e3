import "@maxhub/max-ui/dist/styles.css";
import "./styles.css";

import { MaxUI } from "@maxhub/max-ui";
import { QueryClientProvider } from "@tanstack/react-query";
import { createRoot } from "react-dom/client";

import { App } from "./App";
import { begin, client } from "./data";
import { hostLanguage, initData, platform } from "./host";
import { open } from "./session";
import { languageOf, prepare } from "./texts";

// All of it is on their way while the page is drawn.
const opening = initData() ? open() : null;
opening?.then(begin, () => undefined);
prepare(languageOf(hostLanguage())).catch(() => undefined);

const root = document.getElementById("root");
if (root) {
  document.documentElement.dataset["platform"] = platform();
  createRoot(root).render(
    <MaxUI platform={platform()}>
      <QueryClientProvider client={client}>
        <App opening={opening} />
      </QueryClientProvider>
    </MaxUI>,
  );
}

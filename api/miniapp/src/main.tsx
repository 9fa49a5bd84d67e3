import "@maxhub/max-ui/dist/styles.css";
import "./styles.css";

import { MaxUI } from "@maxhub/max-ui";
import { QueryClientProvider } from "@tanstack/react-query";
import { createRoot } from "react-dom/client";

import { App } from "./App";
import { client } from "./data";
import { platform } from "./host";

const root = document.getElementById("root");
if (root) {
  document.documentElement.dataset["platform"] = platform();
  createRoot(root).render(
    <MaxUI platform={platform()}>
      <QueryClientProvider client={client}>
        <App />
      </QueryClientProvider>
    </MaxUI>,
  );
}

import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const LIMIT = 150;
const size = (names) => names.reduce((sum, name) => sum + statSync(join(import.meta.dirname, "dist", "assets", `${name}.gz`)).size, 0) / 1000;

/** Says what a person's device loads before the first screen is there. */
const weighed = () => ({
  name: "weighed",
  apply: "build",
  closeBundle: {
    order: "post",
    handler() {
      const page = readFileSync(join(import.meta.dirname, "dist", "index.html"), "utf-8");
      const found = (ending) => [...page.matchAll(new RegExp(`/app/assets/([\\w.-]+\\.${ending})"`, "g"))].map((match) => match[1]);
      const texts = readdirSync(join(import.meta.dirname, "dist", "assets")).filter((name) => /^miniapp-.*\.js$/.test(name));
      const scripts = size(found("js")) + Math.max(...texts.map((name) => size([name])));
      console.log(`first screen, gzipped: ${scripts.toFixed(1)} kB of JavaScript (limit ${LIMIT}), ${size(found("css")).toFixed(1)} kB of styles`);
    },
  },
});

/** Leaves `.br` and `.gz` beside every asset: the server sends them as they are. */
const compressed = () => ({
  name: "compressed",
  apply: "build",
  closeBundle() {
    const folder = join(import.meta.dirname, "dist", "assets");
    for (const name of readdirSync(folder).filter((each) => /\.(js|css|svg)$/.test(each))) {
      const content = readFileSync(join(folder, name));
      writeFileSync(join(folder, `${name}.br`), brotliCompressSync(content));
      writeFileSync(join(folder, `${name}.gz`), gzipSync(content, { level: 9 }));
    }
  },
});

export default defineConfig({
  base: "/app/",
  plugins: [react(), compressed(), weighed()],
  build: { target: ["es2022", "safari15.4", "chrome100"], modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
});

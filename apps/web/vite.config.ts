import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig } from "vite";
import { firstScreen } from "./build/first-screen/first-screen-plugin.ts";
import { hosting } from "./build/hosting-plugin.ts";
import { licences } from "./build/licences-plugin.ts";
import { offline } from "./build/offline-plugin.ts";

/** Read from source: one build of the app needs no build of the packages, but `npm run data` first. */
const conditions = ["@smartpick/source", ...defaultClientConditions];
const ofOthers = licences();

/** Parts of a few hundred bytes each that many screens share, and that stand on nothing but the first screen. */
const SMALL_PARTS = new RegExp(
  [
    "apps/web/src/ui/(?:once|copy-text|next-of|use-width|use-media|drawing|file-button|said-span|undo-note)",
    "apps/web/src/features/shared/(?:match-phrases|no-more-fits)",
    "apps/web/src/features/documents/(?:wanted-passage|free-title)",
    "packages/core/src/(?:program/(?:settings|normal-form|divisions)|profile/(?:taken-days|letters)|facts/plain-text)",
    "packages/report/src/(?:sources/source-date|english/controls|list/expected-interviews|second-look/firm-words|gate/over)",
  ]
    .map((part) => `${part}.tsx?$`)
    .join("|"),
);

export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  plugins: [react(), firstScreen(["@smartpick/source"]), hosting(), offline(ofOthers.worker), ofOthers.page],
  resolve: { conditions },
  worker: { format: "es", plugins: () => [ofOthers.worker()] },
  build: {
    target: "es2023",
    // An asset inlined as a data address would need a wider content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
    rolldownOptions: {
      // The faces of the examples are computed in a plugin, which takes its seconds by design.
      checks: { pluginTimings: false },
      // What the first screen needs comes as one file: twenty small ones are larger.
      // Small parts that many screens share come as one file too: each file is named once more in the first screen.
      output: {
        // Seven characters tell two builds apart as surely as eight, and the first screen names every file.
        chunkFileNames: "assets/[name]-[hash:7].js",
        codeSplitting: {
          groups: [
            { name: "first", tags: ["$initial"] },
            { name: "parts", test: SMALL_PARTS },
          ],
        },
      },
    },
  },
  server: { fs: { allow: ["../.."] } },
});

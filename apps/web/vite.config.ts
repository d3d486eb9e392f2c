import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig } from "vite";
import { firstScreen } from "./build/first-screen/first-screen-plugin.ts";
import { hosting } from "./build/hosting-plugin.ts";
import { licences } from "./build/licences-plugin.ts";
import { offline } from "./build/offline-plugin.ts";

/** Read from source: one build of the app needs no build of the packages, but `npm run data` first. */
const conditions = ["@smartpick/source", ...defaultClientConditions];
const ofOthers = licences();

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
      output: { codeSplitting: { groups: [{ name: "first", tags: ["$initial"] }] } },
    },
  },
  server: { fs: { allow: ["../.."] } },
});

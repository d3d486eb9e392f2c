import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig } from "vite";
import { hosting } from "./build/hosting-plugin.ts";
import { licences } from "./build/licences-plugin.ts";
import { SECURITY_HEADERS } from "./build/security-headers.ts";

/** Read from source: one build of the app needs no build of the packages, but `npm run data` first. */
const conditions = ["@smartpick/source", ...defaultClientConditions];
const ofOthers = licences();

export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  plugins: [react(), hosting(), ofOthers.page],
  resolve: { conditions },
  worker: { format: "es", plugins: () => [ofOthers.worker()] },
  build: {
    target: "es2023",
    // An asset inlined as a data address would need a wider content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
  },
  server: { fs: { allow: ["../.."] } },
  preview: { headers: SECURITY_HEADERS },
});

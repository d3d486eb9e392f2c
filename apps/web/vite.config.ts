import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig } from "vite";

/** Read from source: one build of the app needs no build of the packages, but `npm run data` first. */
const conditions = ["@smartpick/source", ...defaultClientConditions];

export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  plugins: [react()],
  resolve: { conditions },
  worker: { format: "es" },
  build: {
    target: "es2023",
    // An asset inlined as a data address would need a wider content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
  },
  server: { fs: { allow: ["../.."] } },
});

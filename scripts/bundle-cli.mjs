/**
 * Bundles the built command line into few files, apps/cli/dist/bundle: a start that opens six hundred modules takes half a
 * second longer. What few runs need (PDF, Excel) stays in chunks and packages of its own, loaded when asked for.
 */
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const cli = fileURLToPath(new URL("../apps/cli/dist", import.meta.url));
const bundle = await rolldown({
  input: `${cli}/main.js`,
  platform: "node",
  // pdfmake finds its fonts beside its own files; fontkit is as large and as rarely needed.
  external: [/^node:/, "pdfmake", "fontkit"],
});
rmSync(`${cli}/bundle`, { recursive: true, force: true });
await bundle.write({ dir: `${cli}/bundle`, format: "esm", sourcemap: true });
await bundle.close();

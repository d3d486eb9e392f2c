import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { blocksOf, headersFile, nginxFile } from "./header-files.ts";
import { hashesOf, takeFirstStyle, withPartsIn } from "./parts-in-page.ts";
import { policyInPage, securityHeaders } from "./security-headers.ts";

/**
 * Puts the first style and script into the built page, with the content security policy that names them, and the headers
 * beside it: `_headers` for static hosts, `nginx-headers.conf` for nginx. `npm start` sends what that file says. The server
 * of `npm run dev` goes without: it puts scripts and styles of its own into the page.
 */
export function hosting(): Plugin {
  let style = "";
  let page = "";
  return {
    name: "smartpick:hosting",
    apply: (_, { command, isPreview }) => command === "build" || isPreview === true,
    generateBundle: {
      // Before the page and the other code are told which files to ask for.
      order: "pre",
      handler(_, bundle) {
        style = takeFirstStyle(bundle);
      },
    },
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle }) {
        if (bundle === undefined) return html;
        page = withPartsIn(html, style);
        return {
          html: page,
          tags: [
            {
              tag: "meta",
              attrs: { "http-equiv": "Content-Security-Policy", content: policyInPage(hashesOf(page)) },
              injectTo: "head-prepend",
            },
          ],
        };
      },
    },
    writeBundle: {
      // Before the list of all files is made.
      order: "pre",
      handler({ dir }) {
        if (dir === undefined) throw new Error("the build has no folder");
        const headers = securityHeaders(hashesOf(page));
        writeFileSync(join(dir, "_headers"), headersFile(headers));
        writeFileSync(join(dir, "nginx-headers.conf"), nginxFile(headers));
        // It stands in the page.
        rmSync(join(dir, "first.js"));
      },
    },
    configurePreviewServer({ config, middlewares }) {
      const file = readFileSync(join(config.root, config.build.outDir, "_headers"), "utf8");
      const [, headers = {}] = blocksOf(file).find(([path]) => path === "/*") ?? [];
      middlewares.use((_request, response, next) => {
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
        next();
      });
    },
  };
}

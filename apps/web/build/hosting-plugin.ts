import type { Plugin } from "vite";
import { CACHE_BY_PATH, POLICY_IN_PAGE, SECURITY_HEADERS } from "./security-headers.ts";

/**
 * Puts the content security policy into the built page, and the headers for static hosts beside it, as the file
 * `_headers`. The server of `npm run dev` goes without: it puts scripts and styles into the page itself.
 */
export function hosting(): Plugin {
  return {
    name: "smartpick:hosting",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: POLICY_IN_PAGE },
        injectTo: "head-prepend",
      },
    ],
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "_headers", source: headersFile() });
    },
  };
}

/** The form that static hosts read: a path, then its headers, indented. */
function headersFile(): string {
  const blocks = Object.entries(CACHE_BY_PATH).map(([path, value]) =>
    block(path, { "Cache-Control": value }),
  );
  return [block("/*", SECURITY_HEADERS), ...blocks].join("");
}

function block(path: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join("")}`;
}

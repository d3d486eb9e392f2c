import { readFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const KINDS: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".txt": "text/plain",
  ".webmanifest": "application/manifest+json",
};

/** What hosts send compressed. */
const PACKED = [".html", ".js", ".css", ".svg", ".txt", ".webmanifest"];

/** A host that serves a built folder, as the whole site or in a folder of it, with the headers that the build names. */
export interface FolderHost {
  /** Where the app is, with a slash at its end. */
  readonly address: string;
  /** Serves another folder from now on. */
  readonly serve: (folder: string) => void;
  /** Ends the host: from then on there is no network for the page. */
  readonly close: () => Promise<void>;
}

/** Starts a host; `at` is the folder of the site, with a slash at both ends. */
export async function startFolderHost(first: string, at = "/"): Promise<FolderHost> {
  let folder = first;
  const headers = await headersIn(first);
  const server = createServer(({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://host");
    const path = pathname.startsWith(at) ? pathname.slice(at.length) : null;
    void (path === null ? nothing(response) : answer(folder, path || "index.html", headers, response));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${at}`,
    serve(other) {
      folder = other;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The headers that the build names for every path. */
async function headersIn(folder: string): Promise<readonly (readonly [string, string])[]> {
  const [block = ""] = (await readFile(join(folder, "_headers"), "utf8")).split(/\n(?=\/)/);
  return Array.from(block.matchAll(/^ {2}([\w-]+): (.+)$/gm), ([, name = "", value = ""]) => [name, value]);
}

async function answer(
  folder: string,
  path: string,
  headers: readonly (readonly [string, string])[],
  response: ServerResponse,
): Promise<void> {
  const file = normalize(path);
  const bytes = file.startsWith("..") ? null : await readFile(join(folder, file)).catch(() => null);
  if (bytes === null) {
    nothing(response);
    return;
  }
  for (const [name, value] of headers) response.setHeader(name, value);
  response.setHeader("Content-Type", KINDS[extname(file)] ?? "application/octet-stream");
  response.setHeader(
    "Cache-Control",
    file.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache",
  );
  const isPacked = PACKED.includes(extname(file));
  if (isPacked) response.setHeader("Content-Encoding", "gzip");
  response.end(isPacked ? gzipSync(bytes) : bytes);
}

function nothing(response: ServerResponse): void {
  response.statusCode = 404;
  response.end();
}

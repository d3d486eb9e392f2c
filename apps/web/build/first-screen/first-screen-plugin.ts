import { fileURLToPath } from "node:url";
import { createServer, type Plugin, type ViteDevServer } from "vite";

const FACES = "virtual:smartpick-faces";
const ROOM = fileURLToPath(new URL("./", import.meta.url));

/**
 * What the first screen shows without any work of the browser: the numbers of the examples as a module, and in a build the
 * screen itself in the page. Both come from the sources, read by Vite as the page's are, with these `conditions`.
 */
export function firstScreen(conditions: readonly string[]): Plugin {
  let faces: Promise<string> | null = null;
  const facesCode = (): Promise<string> => {
    faces ??= inServer(conditions, [], async (server) => {
      const { computeFaces } = await server.ssrLoadModule(`${ROOM}compute-faces.ts`);
      const { EXAMPLES } = await server.ssrLoadModule("/src/store/examples.ts");
      const ids = (EXAMPLES as readonly { readonly id: string }[]).map(({ id }) => id);
      return `export const EXAMPLE_FACES = ${JSON.stringify(await computeFaces(ids))};`;
    });
    return faces;
  };
  const module = facesModule(facesCode);
  return {
    ...module,
    transformIndexHtml: {
      order: "pre",
      async handler(html, { server }) {
        if (server !== undefined) return html;
        // Before the server that draws: on a busy machine they take longer than it waits for a module.
        await facesCode();
        const drawn = await inServer(conditions, [module], async (own) => {
          const { drawFirstScreen } = await own.ssrLoadModule(`${ROOM}draw-first-screen.tsx`);
          return drawFirstScreen() as string;
        });
        return withScreen(html, drawn);
      },
    },
  };
}

function facesModule(code: () => Promise<string>): Plugin {
  return {
    name: "smartpick:first-screen",
    resolveId: (id) => (id === FACES ? FACES : null),
    load: (id) => (id === FACES ? code() : null),
  };
}

const EMPTY = '<div id="app"></div>';

/** The page with the screen in it. */
export function withScreen(html: string, drawn: string): string {
  if (!html.includes(EMPTY)) throw new Error("the page has no empty place for the first screen");
  if (/\sstyle=|<script/.test(drawn))
    throw new Error("the policy of the page lets no style or script stand in it");
  return html.split(EMPTY).join(`<div id="app">${drawn}</div>`);
}

async function inServer<T>(
  conditions: readonly string[],
  plugins: readonly Plugin[],
  act: (server: ViteDevServer) => Promise<T>,
): Promise<T> {
  const server = await createServer({
    configFile: false,
    root: fileURLToPath(new URL("../..", import.meta.url)),
    base: "./",
    appType: "custom",
    logLevel: "warn",
    plugins: [...plugins],
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null, fs: { allow: ["../.."] } },
    ssr: { noExternal: [/^@smartpick\//], resolve: { conditions: ["node", ...conditions] } },
  });
  try {
    return await act(server);
  } finally {
    await server.close();
  }
}

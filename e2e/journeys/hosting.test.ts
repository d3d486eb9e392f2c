import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { startBrowser } from "../browser.ts";
import { KEEPS_FILES, Visit } from "../pages/visit.ts";

const dist = fileURLToPath(new URL("../../apps/web/dist", import.meta.url));

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** The headers of the file that static hosts read, by name. */
function headersForHosts(): [name: string, value: string][] {
  const [block = ""] = readFileSync(`${dist}/_headers`, "utf8")
    .trimEnd()
    .split(/\n(?=\/)/);
  const [path, ...lines] = block.split("\n");
  expect(path).toBe("/*");
  return lines.map((line) => {
    const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new Error(`not a header: ${line}`);
    return [name, value];
  });
}

test("npm start sends the headers that hosts are given, with the page and with every kind of file", async () => {
  const wanted = headersForHosts();
  expect(wanted.map(([name]) => name)).toContain("Content-Security-Policy");
  const page = await (await fetch(inject("webAddress"))).text();
  const script = /src="\.\/(assets\/[^"]+\.js)"/.exec(page)?.[1];
  for (const path of ["", script ?? "no script", "licences/code.txt"]) {
    const { status, headers } = await fetch(inject("webAddress") + path);
    expect([path, status]).toEqual([path, 200]);
    for (const [name, value] of wanted) expect([name, headers.get(name)]).toEqual([name, value]);
  }
});

test("the page and its service worker are asked for anew each time", async () => {
  for (const path of ["", "index.html", "sw.js"]) {
    const { headers } = await fetch(inject("webAddress") + path);
    expect([path, headers.get("cache-control")]).toEqual([path, "no-cache"]);
  }
  expect(readFileSync(`${dist}/_headers`, "utf8")).toContain("/sw.js\n  Cache-Control: no-cache\n");
});

test("the page gives itself the same policy, but for what counts in a header alone", async () => {
  const visit = await Visit.start(browser, KEEPS_FILES);
  await visit.open("/");
  const inPage = await visit.page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute("content");
  const header = new Map(headersForHosts()).get("Content-Security-Policy") ?? "";
  expect(inPage).toBe(header.replace("frame-ancestors 'none'; ", ""));
  expect(header).toContain("frame-ancestors 'none'");
  await visit.end();
});

test("no other page may show it in a frame", async () => {
  const foreign = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html");
    response.end(`<title>foreign</title><iframe src="${inject("webAddress")}"></iframe>`);
  }).listen(0, "127.0.0.1");
  const visit = await Visit.start(browser, KEEPS_FILES);
  await visit.page.goto(`http://127.0.0.1:${(foreign.address() as AddressInfo).port}/`);
  await visit.page.waitForTimeout(500);
  const shown = visit.page.frames().map((frame) => frame.url());
  expect(shown).not.toContain(inject("webAddress"));
  expect(visit.errors.join(" ")).toMatch(/frame/i);
  await visit.context.close();
  foreign.close();
});

test("text and foreign addresses cannot become code", async () => {
  const visit = await Visit.start(browser, KEEPS_FILES);
  await visit.open("/");
  const outcome = await visit.page.evaluate(() => {
    const tried = (act: () => unknown): string => {
      try {
        act();
        return "taken";
      } catch (error) {
        return error instanceof TypeError ? "refused" : String(error);
      }
    };
    return {
      markup: tried(() => {
        document.createElement("div").innerHTML = "<b>x</b>";
      }),
      parsed: tried(() => new DOMParser().parseFromString("<b>x</b>", "text/html")),
      worker: tried(() => new Worker("http://elsewhere.invalid/worker.js")),
      madeUp: tried(() => new Worker(URL.createObjectURL(new Blob(["1"])))),
    };
  });
  expect(outcome).toEqual({ markup: "refused", parsed: "refused", worker: "refused", madeUp: "refused" });
  await visit.context.close();
});

test("the licences of all bundled code can be read from the page", async () => {
  const visit = await Visit.start(browser, KEEPS_FILES);
  await visit.open("/how");
  const address = await visit.page
    .getByRole("link", { name: "Licences of the code of others" })
    .getAttribute("href");
  const text = await (await fetch(new URL(address ?? "", inject("webAddress")))).text();
  const named = new Set(Array.from(text.matchAll(/^-{72}\n(\S+) \S+ \(\S.*\)$/gm), ([, name]) => name));
  for (const name of ["react", "react-dom", "react-aria-components", "yaml", "zod", "idb", "vite"])
    expect([...named]).toContain(name);
  expect(text).toContain("Apache License");
  expect(existsSync(`${dist}/licences/public-sans-ofl.txt`)).toBe(true);
  await visit.end();
});

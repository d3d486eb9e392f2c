import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { freePort } from "../pages/free-port.ts";
import type { Engine } from "./engine.ts";
import { WebDriver } from "./web-driver.ts";

const DRIVER = "/usr/bin/WebKitWebDriver";
const BROWSERS = ["4.1", "6.0", "4.0"].map(
  (version) => `/usr/lib/x86_64-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
);
const PATIENCE_MS = 20_000;

/** Debian's WebKitGTK by its WebDriver, on a screen that nobody sees. */
export async function startWebkit(): Promise<Engine> {
  const binary = BROWSERS.find((path) => existsSync(path));
  if (binary === undefined) throw new Error("no MiniBrowser of WebKitGTK is installed");
  const screen = spawn(
    "Xvfb",
    ["-displayfd", "1", "-screen", "0", "1680x1050x24", "-nolisten", "tcp", "-noreset"],
    {
      stdio: ["ignore", "pipe", "ignore"],
    },
  );
  const display = `:${await firstLine(screen)}`;
  const port = await freePort();
  const env = { ...process.env, DISPLAY: display, GDK_BACKEND: "x11" };
  const service = spawn(DRIVER, [`--port=${port}`], { env, stdio: "ignore" });
  const address = `http://127.0.0.1:${port}/`;
  await answers(`${address}status`);
  const driver = await WebDriver.start(address, {
    "webkitgtk:browserOptions": { binary, args: ["--automation"] },
  });
  await driver.resize(1440);
  return {
    name: "WebKit",
    version: driver.version,
    // This driver has no log: what goes wrong is noted from the moment that a page stands.
    go: async (to) => {
      await driver.go(to);
      await driver.run(NOTE_ERRORS);
    },
    reload: async () => {
      await driver.reload();
      await driver.run(NOTE_ERRORS);
    },
    run: (expression) => driver.run(expression),
    press: (path) => driver.press(path),
    key: (name) => driver.key(name),
    write: (text) => driver.write(text),
    resize: (width) => driver.resize(width),
    errors: () => driver.run("window.wentWrong"),
    close: async () => {
      await driver.close();
      service.kill();
      screen.kill();
    },
  };
}

const NOTE_ERRORS = `(() => {
  if (window.wentWrong) return;
  window.wentWrong = [];
  addEventListener("error", (event) => window.wentWrong.push(String(event.message)));
  addEventListener("unhandledrejection", (event) => window.wentWrong.push(String(event.reason)));
  const say = console.error;
  console.error = (...words) => { window.wentWrong.push(words.join(" ")); say(...words); };
})()`;

/** What a program writes first; what it writes later is let pass. */
async function firstLine(child: ChildProcess): Promise<string> {
  const { stdout } = child;
  if (stdout === null) throw new Error("a program without words");
  const [piece] = (await Promise.race([once(stdout, "data"), once(child, "exit")])) as [Buffer | number];
  if (!Buffer.isBuffer(piece)) throw new Error("Xvfb did not start");
  stdout.resume();
  return piece.toString().trim();
}

async function answers(address: string): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; ) {
    const response = await fetch(address).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${address} does not answer`);
}

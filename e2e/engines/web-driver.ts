/** Keys that have no letter, as WebDriver writes them. */
const KEYS = {
  Tab: "\uE004",
  Enter: "\uE007",
  Escape: "\uE00C",
  PageDown: "\uE00F",
  End: "\uE010",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowRight: "\uE014",
} as const;

/** The name under which WebDriver sends an element. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** A session with a driver of the WebDriver standard, over HTTP: the commands that a walk needs. */
export class WebDriver {
  readonly version: string;
  private readonly session: string;

  private constructor(session: string, version: string) {
    this.session = session;
    this.version = version;
  }

  /** Starts a browser by its driver at this address, with a slash at its end. */
  static async start(driver: string, capabilities: object): Promise<WebDriver> {
    const wanted = { capabilities: { alwaysMatch: capabilities } };
    const { sessionId, capabilities: given } = await ask<Session>(`${driver}session`, "POST", wanted);
    return new WebDriver(`${driver}session/${sessionId}`, given.browserVersion);
  }

  async go(url: string): Promise<void> {
    await this.send("url", { url });
  }

  async reload(): Promise<void> {
    await this.send("refresh", {});
  }

  run<T>(expression: string): Promise<T> {
    return this.send<T>("execute/sync", { script: `return (${expression});`, args: [] });
  }

  async press(path: string): Promise<void> {
    const found = await this.send<Record<string, string>>("element", { using: "xpath", value: path });
    await this.send(`element/${found[ELEMENT]}/click`, {});
    const away = { type: "pointerMove", x: 0, y: 0, duration: 0 };
    await this.send("actions", { actions: [{ type: "pointer", id: "mouse", actions: [away] }] });
  }

  async key(name: keyof typeof KEYS): Promise<void> {
    await this.write(KEYS[name]);
  }

  async write(text: string): Promise<void> {
    const actions = [...text].flatMap((value) => [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ]);
    await this.send("actions", { actions: [{ type: "key", id: "keyboard", actions }] });
  }

  /** Makes the page this wide, whatever the frame of its window takes, or as near as the window goes; gives its width. */
  async resize(width: number): Promise<number> {
    let inner = 0;
    for (let wide = width, tries = 0; tries < 4; tries += 1) {
      await this.send("window/rect", { x: 0, y: 0, width: wide, height: 900 });
      await new Promise((resolve) => setTimeout(resolve, 300));
      inner = await this.run<number>("innerWidth");
      if (inner === width) break;
      wide += width - inner;
    }
    return inner;
  }

  async close(): Promise<void> {
    await ask(this.session, "DELETE");
  }

  private send<T = unknown>(command: string, body: object): Promise<T> {
    return ask<T>(`${this.session}/${command}`, "POST", body);
  }
}

interface Session {
  readonly sessionId: string;
  readonly capabilities: { readonly browserVersion: string };
}

/** Sends one command; throws what the driver complains of. */
async function ask<T>(address: string, method: "POST" | "DELETE", body?: object): Promise<T> {
  const response = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: T & { readonly message?: string } };
  if (!response.ok) throw new Error(`WebDriver: ${value?.message ?? response.status}`);
  return value;
}

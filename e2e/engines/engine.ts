/** One browser engine with one page, in the few words that a walk through the app needs. */
export interface Engine {
  readonly name: string;
  readonly version: string;
  /** Opens an address. */
  go(address: string): Promise<void>;
  /** Loads the address anew. */
  reload(): Promise<void>;
  /** The value of an expression in the page; a promise is waited for. */
  run<T>(expression: string): Promise<T>;
  /** Presses the first element that an XPath names, as a person does, and takes the pointer away again. */
  press(path: string): Promise<void>;
  /** Presses a key by its name, on what has the focus. */
  key(name: KeyName): Promise<void>;
  /** Writes digits or letters into what has the focus. */
  write(text: string): Promise<void>;
  /** Gives the page a window of this width, or the nearest it can; gives the width that it has. */
  resize(width: number): Promise<number>;
  /** What the page itself complained of so far. */
  errors(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export type KeyName = "Tab" | "Enter" | "Escape" | "ArrowLeft" | "ArrowRight" | "Home" | "End" | "PageDown";

const PATIENCE_MS = 240_000;
const STEP_MS = 100;

/** Waits until an expression in the page holds, and gives its value. */
export async function until<T>(engine: Engine, expression: string, what: string): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const value = await engine.run<T>(expression);
    if (value) return value;
    if (Date.now() > end) throw new Error(`${engine.name}: waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
}

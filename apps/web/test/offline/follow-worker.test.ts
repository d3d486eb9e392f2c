import { describe, expect, test } from "vitest";
import { followWorker, type WorkerContainer } from "../../src/offline/follow-worker.ts";
import type { OfflineState } from "../../src/offline/offline-state.ts";
import { TAKE_OVER } from "../../src/offline/take-over.ts";

/** A service worker that is moved by hand. */
class Worker extends EventTarget {
  state = "installing";
  readonly heard: string[] = [];
  postMessage(message: string): void {
    this.heard.push(message);
  }
  become(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event("statechange"));
  }
}

class Registration extends EventTarget {
  installing: Worker | null = null;
  waiting: Worker | null = null;
  active: Worker | null = null;
  looked = 0;
  update(): Promise<unknown> {
    this.looked += 1;
    return Promise.reject(new Error("no network"));
  }
  find(worker: Worker): void {
    this.installing = worker;
    this.dispatchEvent(new Event("updatefound"));
  }
}

class Container extends EventTarget {
  controller: Worker | null = null;
  readonly registration = new Registration();
  refuses = false;
  register(): Promise<Registration> {
    return this.refuses ? Promise.reject(new Error("refused")) : Promise.resolve(this.registration);
  }
  change(): void {
    this.dispatchEvent(new Event("controllerchange"));
  }
}

/** A page beside a container that `prepare` has set up, with what it was told and how often it was loaded again. */
async function pageWith(prepare: (container: Container) => void = () => {}) {
  const container = new Container();
  prepare(container);
  const state: { -readonly [K in keyof OfflineState]: OfflineState[K] } = {
    kept: "not-yet",
    newer: "none",
    later: false,
  };
  let reloads = 0;
  const followed = await followWorker(
    container as unknown as WorkerContainer,
    "./sw.js",
    (change) => Object.assign(state, change),
    () => {
      reloads += 1;
    },
  );
  return { container, state, followed, reloads: () => reloads };
}

const running = (container: Container): void => {
  const worker = new Worker();
  worker.state = "activated";
  container.controller = worker;
  container.registration.active = worker;
};

describe("a first visit", () => {
  test("is told when the files are on the device, and is not loaded again when they take over", async () => {
    const { container, state, reloads } = await pageWith();
    expect(state.kept).toBe("coming");
    const worker = new Worker();
    container.registration.find(worker);
    worker.become("installed");
    container.change();
    worker.become("activated");
    expect(state).toEqual({ kept: "kept", newer: "none", later: false });
    expect(reloads()).toBe(0);
  });

  test("is told when the files could not be kept", async () => {
    const { container, state } = await pageWith();
    const worker = new Worker();
    container.registration.find(worker);
    worker.become("redundant");
    expect(state.kept).toBe("failed");
  });

  test("is told when the browser refuses, and taking and looking do nothing", async () => {
    const { state, followed, reloads } = await pageWith((container) => {
      container.refuses = true;
    });
    followed.take();
    followed.look();
    expect(state.kept).toBe("failed");
    expect(reloads()).toBe(0);
  });
});

describe("a newer version", () => {
  test("is offered when it waits, also after Later was said to the one before", async () => {
    const { container, state } = await pageWith(running);
    state.later = true;
    const worker = new Worker();
    container.registration.find(worker);
    worker.become("installed");
    expect(state).toEqual({ kept: "kept", newer: "waits", later: false });
  });

  test("that waited before the page came is offered too", async () => {
    const { state } = await pageWith((container) => {
      running(container);
      container.registration.waiting = new Worker();
    });
    expect(state.newer).toBe("waits");
  });

  test("that fails to come changes nothing", async () => {
    const { container, state } = await pageWith(running);
    const worker = new Worker();
    container.registration.find(worker);
    worker.become("redundant");
    expect(state).toEqual({ kept: "kept", newer: "none", later: false });
  });

  test("takes over when it is told to, and only then is the page loaded again", async () => {
    const waiting = new Worker();
    const { container, followed, reloads } = await pageWith((given) => {
      running(given);
      given.registration.waiting = waiting;
    });
    expect(waiting.heard).toEqual([]);
    followed.take();
    expect(waiting.heard).toEqual([TAKE_OVER]);
    expect(reloads()).toBe(0);
    container.change();
    expect(reloads()).toBe(1);
  });

  test("that another tab took is told, and the page stays", async () => {
    const { container, state, reloads } = await pageWith(running);
    container.change();
    expect(state.newer).toBe("taken");
    expect(reloads()).toBe(0);
  });

  test("is looked for without a word where there is no network", async () => {
    const { container, followed } = await pageWith(running);
    followed.look();
    await Promise.resolve();
    expect(container.registration.looked).toBe(1);
  });
});

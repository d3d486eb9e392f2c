import factsAddress from "@smartpick/data/facts-full.json.gz?url";
import type { EngineClient, FactsSummary, LoadProgress } from "@smartpick/engine";
import { startBrowserEngine } from "@smartpick/engine/worker";
import { create } from "zustand";

interface EngineState {
  readonly phase: "idle" | "loading" | "ready" | "failed";
  readonly progress: LoadProgress | null;
  readonly summary: FactsSummary | null;
  readonly message: string | null;
}

/** Where the worker stands. */
export const useEngine = create<EngineState>(() => ({
  phase: "idle",
  progress: null,
  summary: null,
  message: null,
}));

let client: EngineClient | null = null;

/** The worker of this page, started at the first call; everything is computed in it. */
export function engine(): EngineClient {
  if (!client) {
    client = startBrowserEngine(factsAddress);
    void warmUp(client);
  }
  return client;
}

let deep: EngineClient | null = null;

/** A second worker for what takes longer and must not hold up the first; started at the first call. */
export function deepEngine(): EngineClient {
  deep ??= startBrowserEngine(factsAddress);
  return deep;
}

/** Starts the worker again after a failure. */
export function restartEngine(): void {
  client?.close();
  client = null;
  deep?.close();
  deep = null;
  engine();
}

async function warmUp(started: EngineClient): Promise<void> {
  useEngine.setState({ phase: "loading", message: null });
  try {
    const loaded = await started.load((progress) => useEngine.setState({ progress }));
    if (loaded.ok) useEngine.setState({ phase: "ready", summary: loaded.value });
    else {
      const [problem] = loaded.problems;
      const message = problem?.code === "facts-unreadable" ? problem.reason : (problem?.code ?? null);
      useEngine.setState({ phase: "failed", message });
    }
  } catch (error) {
    useEngine.setState({ phase: "failed", message: error instanceof Error ? error.message : String(error) });
  }
}

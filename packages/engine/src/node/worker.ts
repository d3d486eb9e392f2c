import { parentPort } from "node:worker_threads";
import type { Facts, Problem, Result } from "@smartpick/core";
import { readFacts } from "@smartpick/data/node";
import { expose } from "comlink";
import { serveEngine } from "../serve-engine.ts";
import type { LoadProgress } from "../worker-api.ts";
import { nodeEndpoint } from "./node-endpoint.ts";

async function readFromDisk(
  rights: string,
  onProgress: (progress: LoadProgress) => void,
): Promise<Result<Facts, Problem>> {
  onProgress({ phase: "reading", loaded: 0, total: null });
  try {
    return { ok: true, value: await readFacts(rights === "public" ? "public" : "full") };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, problems: [{ code: "facts-unreadable", path: "facts", reason }] };
  }
}

if (parentPort) expose(serveEngine(readFromDisk), nodeEndpoint(parentPort));

import { expose } from "comlink";
import { serveEngine } from "../serve-engine.ts";
import { fetchFacts } from "./fetch-facts.ts";

expose(serveEngine(fetchFacts));

import type { Pool } from "./client/pool.ts";
import type { Client } from "./client/worker-client.ts";
import type { Verbs } from "./verbs/verbs.ts";

/** The engine behind one worker. */
export type EngineClient = Client<Verbs>;
/** The engine behind several workers, for cohorts and simulations. */
export type EnginePool = Pool<Verbs>;

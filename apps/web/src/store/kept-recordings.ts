import { keptRecordings } from "../storage/recordings.ts";

/** The recordings of this device, for every part of the app, so that what is kept and what is forgotten keep their order. */
export const recordings = keptRecordings();

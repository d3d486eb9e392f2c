/** At most so many recordings of one profile are kept, and so many bytes of them together. */
export const RECORDING_LIMITS = { recordings: 20, bytes: 24_000_000, short: 400, ticks: 20 } as const;

/** A spoken answer, without its sound. */
export interface KeptRecording {
  readonly id: string;
  /** The profile document, and its lot of answers: another lot is another applicant's. */
  readonly document: string;
  readonly lot: number;
  /** The question of the bank, by its id. */
  readonly question: string;
  /** The media type of its sound. */
  readonly type: string;
  /** Whole seconds. */
  readonly seconds: number;
  /** Bytes of its sound. */
  readonly size: number;
  /** Names of the points that she ticked after listening. */
  readonly ticked: readonly string[];
  /** When it was made, in milliseconds since 1970. */
  readonly at: number;
}

/** The recording in what lies in the database; `null` where another build, or a slip, has left what is none. */
export function recordingFrom(kept: unknown): KeptRecording | null {
  if (typeof kept !== "object" || kept === null) return null;
  const { id, document, lot, question, type, seconds, size, ticked, at } = kept as Record<string, unknown>;
  if (!isShort(id) || !isShort(document) || !isShort(question) || !isShort(type)) return null;
  if (!isNumber(lot) || !isNumber(seconds) || !isNumber(size) || !isNumber(at)) return null;
  if (!Array.isArray(ticked) || ticked.length > RECORDING_LIMITS.ticks || !ticked.every(isShort)) return null;
  return { id, document, lot, question, type, seconds, size, ticked, at };
}

/** Whether one more of this size is kept beside these. */
export function hasRoom(kept: readonly Pick<KeptRecording, "size">[], size: number): boolean {
  return kept.length < RECORDING_LIMITS.recordings && bytesOf(kept) + size <= RECORDING_LIMITS.bytes;
}

/** Bytes of these recordings together. */
export function bytesOf(kept: readonly Pick<KeptRecording, "size">[]): number {
  return kept.reduce((sum, { size }) => sum + size, 0);
}

const isShort = (value: unknown): value is string =>
  typeof value === "string" && value.length <= RECORDING_LIMITS.short;
const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);

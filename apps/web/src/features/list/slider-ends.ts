/** Both ends of a slider and its step. */
export interface Ends {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** The ends, moved out by whole steps as far as the value asks; `null` = no value. */
export function endsAround({ min, max, step }: Ends, value: number | null): Ends {
  if (value === null) return { min, max, step };
  return {
    min: Math.min(min, Math.floor(value / step) * step),
    max: Math.max(max, Math.ceil(value / step) * step),
    step,
  };
}

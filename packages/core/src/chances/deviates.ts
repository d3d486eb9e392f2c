/** Standard normal deviates of one draw, one per name: the same name gets the same deviate throughout the draw. */
export type Deviates = (name: string) => number;

const MOST = 4000;

/** The same function, which gives a known answer again where the key is known; of more than `most` answers, what was not asked for long is forgotten. */
export function remembering<Input, Output>(
  give: (input: Input) => Output,
  keyOf: (input: Input) => string,
  most = MOST,
): (input: Input) => Output {
  const known = new Map<string, Output>();
  return (input) => {
    const key = keyOf(input);
    let output = known.get(key);
    if (output === undefined) output = give(input);
    else known.delete(key);
    known.set(key, output);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return output;
  };
}

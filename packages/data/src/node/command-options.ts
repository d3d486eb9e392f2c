import { parseArgs } from "node:util";

interface Value {
  readonly string: string;
  readonly boolean: boolean;
}

type Options = Readonly<Record<string, { readonly type: keyof Value }>>;
type Values<Known extends Options> = { readonly [Name in keyof Known]?: Value[Known[Name]["type"]] };

/** The options of the command line; where one is not known, says so in one line and ends with exit status 2. */
export function commandOptions<const Known extends Options>(options: Known): Values<Known> {
  try {
    return parseArgs({ options }).values as Values<Known>;
  } catch (error) {
    const accepted = Object.keys(options).map((name) => `--${name}`);
    console.error(`${error instanceof Error ? error.message : error}; accepted: ${accepted.join(", ")}`);
    return process.exit(2);
  }
}

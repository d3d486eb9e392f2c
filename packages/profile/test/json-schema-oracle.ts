type Schema = Readonly<Record<string, unknown>>;

const REMARKS = new Set(["$schema", "$id", "title", "description", "format"]);

/**
 * Whether a value satisfies a JSON Schema of draft 2020-12: the keywords a profile needs, written for the tests alone.
 * Throws for a keyword it does not know, so that nothing passes unread.
 */
export function satisfies(schema: Schema, value: unknown): boolean {
  return Object.entries(schema).every(([keyword, asked]) => {
    if (REMARKS.has(keyword)) return true;
    const check = CHECKS[keyword];
    if (check === undefined) throw new Error(`unknown keyword ${keyword}`);
    return check(asked as never, value, schema);
  });
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const CHECKS: Readonly<Record<string, (asked: never, value: unknown, schema: Schema) => boolean>> = {
  type: (asked: string | readonly string[], value) =>
    [asked].flat().some((type: string) => typeMatches(type, value)),
  enum: (asked: readonly unknown[], value) => asked.includes(value),
  anyOf: (asked: readonly Schema[], value) => asked.some((one) => satisfies(one, value)),
  minimum: (asked: number, value) => typeof value !== "number" || value >= asked,
  maximum: (asked: number, value) => typeof value !== "number" || value <= asked,
  minLength: (asked: number, value) => typeof value !== "string" || [...value].length >= asked,
  maxLength: (asked: number, value) => typeof value !== "string" || [...value].length <= asked,
  pattern: (asked: string, value) => typeof value !== "string" || new RegExp(asked, "u").test(value),
  minItems: (asked: number, value) => !Array.isArray(value) || value.length >= asked,
  maxItems: (asked: number, value) => !Array.isArray(value) || value.length <= asked,
  items: (asked: Schema, value) => !Array.isArray(value) || value.every((item) => satisfies(asked, item)),
  required: (asked: readonly string[], value) =>
    !isGroup(value) || asked.every((key) => Object.hasOwn(value, key)),
  properties: (asked: Readonly<Record<string, Schema>>, value) =>
    !isGroup(value) ||
    Object.entries(value).every(([key, inner]) => {
      const schema = asked[key];
      return schema === undefined || satisfies(schema, inner);
    }),
  propertyNames: (asked: Schema, value) =>
    !isGroup(value) || Object.keys(value).every((key) => satisfies(asked, key)),
  additionalProperties: (asked: boolean | Schema, value, schema) => {
    if (!isGroup(value)) return true;
    const known = new Set(Object.keys((schema.properties ?? {}) as object));
    const others = Object.entries(value).filter(([key]) => !known.has(key));
    return typeof asked === "boolean"
      ? asked || others.length === 0
      : others.every(([, inner]) => satisfies(asked, inner));
  },
};

function typeMatches(type: string, value: unknown): boolean {
  switch (type) {
    case "integer":
      return Number.isInteger(value);
    case "number":
      return typeof value === "number" && Number.isFinite(value);
    case "array":
      return Array.isArray(value);
    case "object":
      return isGroup(value);
    case "null":
      return value === null;
    default:
      // The remaining types of JSON Schema bear the names of typeof.
      return typeof value === type;
  }
}

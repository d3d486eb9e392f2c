import { describe, expect, it } from "vitest";
import { SCHEMA_NAMES } from "../src/output/schema-named.ts";
import { runCli } from "./run-cli.ts";

describe("schema", () => {
  it("lists the formats without a name", async () => {
    expect((await runCli(["schema"])).out).toBe(`${SCHEMA_NAMES.join("\n")}\n`);
  });

  it.each(SCHEMA_NAMES)("prints the JSON Schema of %s", async (name) => {
    const { status, out, err } = await runCli(["schema", name]);
    expect([status, err]).toEqual([0, ""]);
    const schema: Record<string, unknown> = JSON.parse(out);
    expect(schema.$id).toBe(`smartpick/${name}@1`);
    expect(schema.$schema).toContain("2020-12");
    expect(schema.type).toBe("object");
  });
});

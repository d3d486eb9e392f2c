import { describe, expect, it } from "vitest";
import { runCli } from "./run-cli.ts";

describe("help", () => {
  it.each([
    ["--help"],
    ["help"],
    ["plan", "--help"],
    ["help", "plan"],
    ["chances", "--help"],
    ["specialties", "--help"],
    ["what-if", "--help"],
    ["visa", "--help"],
    ["letters", "--help"],
    ["interview", "--help"],
    ["fellowships", "--help"],
    ["plan-b", "--help"],
    ["claims", "--help"],
    ["chart", "--help"],
    ["score", "--help"],
    ["usability", "--help"],
    ["project", "--help"],
    ["sample-clinic", "--help"],
    ["analyse", "--help"],
    ["identifiers", "--help"],
    ["facts", "--help"],
    ["glossary", "--help"],
    ["schema", "--help"],
    ["bench", "--help"],
  ])("%s %s prints usage with examples on standard output", async (...argv) => {
    const { status, out, err } = await runCli(argv.filter((part) => part !== undefined));
    expect(status).toBe(0);
    expect(err).toBe("");
    expect(out).toMatch(/^Usage: smartpick/);
    expect(out).toContain("Examples:");
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  });

  it("prints the version of the package", async () => {
    const { default: manifest } = await import("../package.json", { with: { type: "json" } });
    expect((await runCli(["--version"])).out).toBe(`${manifest.version}\n`);
  });
});

import { afterEach, describe, expect, test, vi } from "vitest";
import { isOfThisDevice } from "../../../src/features/carry/app-address.ts";
import { dropCarried, followCarried, useCarried } from "../../../src/features/carry/carried.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  dropCarried();
});

function open(hash: string): { readonly replaced: string[]; readonly change: (to: string) => void } {
  const replaced: string[] = [];
  const location = { hash };
  let hear = (): void => {};
  const history = {
    replaceState: (_: unknown, __: string, to: string) => {
      replaced.push(to);
      location.hash = to;
    },
  };
  const addEventListener = (_: string, act: () => void): void => {
    hear = act;
  };
  vi.stubGlobal("window", { location, history, addEventListener });
  followCarried();
  const change = (to: string): void => {
    location.hash = to;
    hear();
  };
  return { replaced, change };
}

describe("a code in an address", () => {
  test("is taken off it at once, and again when another one comes", () => {
    const { replaced, change } = open("#/carry/1/abc");
    expect(replaced).toEqual(["#/carry"]);
    expect(useCarried.getState().code).toBe("1/abc");
    change("#/carry/1/def");
    expect(replaced).toEqual(["#/carry", "#/carry"]);
    expect(useCarried.getState().code).toBe("1/def");
  });

  test("stays waiting while other screens are looked at, until it is let go", () => {
    const { replaced, change } = open("#/carry/1/abc");
    change("#/list");
    expect(replaced).toHaveLength(1);
    expect(useCarried.getState().code).toBe("1/abc");
    dropCarried();
    change("#/carry");
    expect(useCarried.getState().code).toBeNull();
  });

  test("is looked for in no other address", () => {
    expect(open("#/list/signals~by-adds").replaced).toEqual([]);
    expect(useCarried.getState().code).toBeNull();
  });
});

test("an address that leads to this device alone is known", () => {
  const at = (protocol: string, hostname: string): boolean => isOfThisDevice({ protocol, hostname });
  for (const host of ["localhost", "app.localhost", "127.0.0.1", "127.1.2.3", "[::1]", "0.0.0.0"]) {
    expect(at("http:", host), host).toBe(true);
  }
  for (const host of ["smartpick.org", "192.168.1.20", "localhost.example.com", "127.0.0.1.example"]) {
    expect(at("https:", host), host).toBe(false);
  }
  expect(at("file:", "")).toBe(true);
});

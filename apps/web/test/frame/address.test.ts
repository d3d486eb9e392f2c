import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseAddress } from "../../src/frame/address.ts";
import { placeOf, placesOf, routesOf, tabOf } from "../../src/frame/places.ts";
import type { Feature, Route } from "../../src/frame/route.ts";

const screen = (): null => null;
const ROUTES: readonly Route[] = [
  { path: "/", screen },
  { path: "/list/:show?", screen, takes: ({ show }) => show === undefined || show === "signals" },
  { path: "/list/costs", screen },
  { path: "/program/:id+", screen },
];
const found = (hash: string): readonly [string, unknown] | null => {
  const { found: there } = parseAddress(ROUTES, hash);
  return there && [there.route.path, there.params];
};

describe("an address", () => {
  test.each([
    ["", "/", {}],
    ["#", "/", {}],
    ["#/", "/", {}],
    ["/list", "/list/:show?", {}],
    ["#/list/", "/list/:show?", {}],
    ["#/list?from=mail", "/list/:show?", {}],
    ["#/list/signals", "/list/:show?", { show: "signals" }],
    ["#/list/costs", "/list/costs", {}],
    ["#/program/acgme:1403521267", "/program/:id+", { id: "acgme:1403521267" }],
    ["#/program/acgme%3A1403521267", "/program/:id+", { id: "acgme:1403521267" }],
    ["#/program/a/b", "/program/:id+", { id: "a/b" }],
    ["#/program/Universit%C3%A9", "/program/:id+", { id: "Université" }],
  ])("%s leads to %s", (hash, path, params) => {
    expect(found(hash)).toEqual([path, params]);
  });

  test.each([
    "#/list/anything",
    "#/list/signals/more",
    "#/nowhere",
    "#/program",
    "#/program/",
    "#/program/%",
    "#/program/%F0%9F",
    "#/program/%00",
    "#/program/%ED%A0%80",
    `#/program/${"a".repeat(100_000)}`,
    "#/__proto__",
    "#//list/../program",
  ])("%s is not found", (hash) => {
    expect(found(hash)).toBe(null);
  });

  test("never throws, whatever it is, and what it finds is as it was written", () => {
    const part = fc.oneof(
      fc.constantFrom("list", "program", "signals", "costs", "%", "%F0%9F", "..", "", "?", "#", "%2F"),
      fc.array(fc.nat(0xffff), { maxLength: 8 }).map((units) => String.fromCharCode(...units)),
      fc.string().map(encodeURIComponent),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const { path, found: there } = parseAddress(ROUTES, `#/${parts.join("/")}`);
        expect(path.startsWith("/")).toBe(true);
        if (there) expect(ROUTES).toContain(there.route);
      }),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."ab09:.é ü-"), minLength: 1, maxLength: 60 }),
        (id) => {
          expect(found(`#/program/${encodeURIComponent(id)}`)).toEqual(["/program/:id+", { id }]);
        },
      ),
    );
  });
});

test("places take their tabs from every feature, in the order of the features", () => {
  const list = { name: "List", path: "/list", key: "l", icon: null };
  const ask: Route = { path: "/list/ask-first", screen, place: "/list", tab: "Ask first" };
  const shown: Route = { path: "/list/:show?", screen, place: "/list", tab: "Programs" };
  const program: Route = { path: "/program/:id+", screen, place: "/list" };
  const features: readonly Feature[] = [{ place: list, routes: [shown] }, { routes: [ask, program] }];
  const places = placesOf(features);
  expect(routesOf(features)).toEqual([shown, ask, program]);
  expect(places.map(({ tabs }) => tabs)).toEqual([
    [
      { name: "Programs", path: "/list" },
      { name: "Ask first", path: "/list/ask-first" },
    ],
  ]);
  expect(placeOf(places, program)?.name).toBe("List");
  expect(placeOf(places, null)).toBe(null);
  expect(tabOf(shown)).toBe("/list");
  expect(tabOf(program)).toBe(null);
});

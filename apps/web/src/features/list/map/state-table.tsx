import type { StateCode } from "@smartpick/core";
import { counted, type StateRow } from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { addressOf, WHOLE_LIST } from "../list-view.ts";

interface StateTableProps {
  readonly states: readonly StateRow[];
  readonly lit: StateCode | null;
  readonly onLit: (state: StateCode | null) => void;
}

/** The list by state; the name of a state leads to its programs, and the state is marked on the map meanwhile. */
export function StateTable({ states, lit, onLit }: StateTableProps): ReactNode {
  return (
    <table className="by-state">
      <caption>Your programs by state</caption>
      <thead>
        <tr>
          <th scope="col">State</th>
          <th scope="col" className="n">
            Programs
          </th>
          <th scope="col" className="n">
            Interviews to expect
          </th>
        </tr>
      </thead>
      <tbody>
        {states.map(({ code, name, rows, interviews }) => (
          <tr
            key={name}
            data-row={code}
            className={code !== null && code === lit ? "lit" : undefined}
            onPointerEnter={({ pointerType }) => pointerType === "mouse" && onLit(code)}
            onPointerLeave={() => onLit(null)}
          >
            <th scope="row">
              {code === null ? (
                name
              ) : (
                <Link
                  href={addressOf({ ...WHOLE_LIST, state: code })}
                  onFocus={() => onLit(code)}
                  onBlur={() => onLit(null)}
                >
                  {name}
                  <span className="vh">, see {counted(rows.length, "program")} in the list</span>
                </Link>
              )}
            </th>
            <td className="n">{rows.length}</td>
            <td className="n">{interviews}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

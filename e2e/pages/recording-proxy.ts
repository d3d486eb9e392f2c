import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";

/** One request as it left the browser, whichever part of it sent it. */
export interface Recorded {
  readonly method: string;
  /** Full address, or `host:port` for a tunnel (any https or websocket). */
  readonly address: string;
  readonly body: string;
}

/** A proxy between the browser and everything, the own machine included. */
export interface RecordingProxy {
  readonly address: string;
  readonly seen: readonly Recorded[];
  close(): Promise<void>;
}

/** Starts the proxy: plain requests to this machine are passed on, everything else is recorded and refused. */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const seen: Recorded[] = [];
  const server = createServer((incoming, outgoing) => {
    const address = incoming.url ?? "";
    const parts: Buffer[] = [];
    incoming.on("data", (part: Buffer) => parts.push(part));
    incoming.on("end", () => {
      seen.push({ method: incoming.method ?? "", address, body: Buffer.concat(parts).toString() });
      if (!address.startsWith("http://127.0.0.1:")) {
        outgoing.writeHead(403).end();
        return;
      }
      const onward = request(address, { method: incoming.method, headers: incoming.headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      });
      onward.on("error", () => outgoing.writeHead(502).end());
      onward.end(Buffer.concat(parts));
    });
  });
  server.on("connect", (incoming, socket) => {
    seen.push({ method: "CONNECT", address: incoming.url ?? "", body: "" });
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

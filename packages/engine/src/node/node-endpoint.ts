import type { MessagePort, TransferListItem, Worker } from "node:worker_threads";
import type { Endpoint } from "comlink";

/** A Node port or worker as comlink talks to it: DOM events in place of Node's `message` callbacks. */
export function nodeEndpoint(port: MessagePort | Worker): Endpoint {
  const heard = new WeakMap<EventListenerOrEventListenerObject, (data: unknown) => void>();
  return {
    postMessage: (message: unknown, transfer: readonly Transferable[] = []) =>
      port.postMessage(message, transfer as readonly TransferListItem[]),
    addEventListener: (_type, listener) => {
      const hear = (data: unknown): void => {
        const event = { data } as MessageEvent;
        if ("handleEvent" in listener) listener.handleEvent(event);
        else listener(event);
      };
      port.on("message", hear);
      heard.set(listener, hear);
    },
    removeEventListener: (_type, listener) => {
      const hear = heard.get(listener);
      if (hear) port.off("message", hear);
      heard.delete(listener);
    },
    ...("start" in port ? { start: () => port.start() } : {}),
  };
}

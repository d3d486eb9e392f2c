/** A function that resolves after the messages in line have been heard; unlike a timer it is not slowed down. */
export function messageTurn(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const turns: (() => void)[] = [];
  port1.onmessage = () => turns.shift()?.();
  return () =>
    new Promise((resolve) => {
      turns.push(resolve);
      port2.postMessage(null);
    });
}

/**
 * Turns "something has changed" into reading again: a topic is read again once at a time, and once more afterwards
 * where it changed meanwhile, so that a busy project costs no more than its reader can show.
 */
export function createTopicRefresher(refresh: (topic: string) => Promise<void>): (topic: string) => void {
  const running = new Set<string>();
  const waiting = new Set<string>();

  function hear(topic: string): void {
    if (running.has(topic)) {
      waiting.add(topic);
      return;
    }
    running.add(topic);
    void refresh(topic).finally(() => {
      running.delete(topic);
      if (waiting.delete(topic)) hear(topic);
    });
  }
  return hear;
}

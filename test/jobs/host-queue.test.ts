import { expect, test } from "vitest";
import { hostQueue } from "../../src/jobs/host-queue.ts";

const queues: [address: string | undefined, id: string, queue: string | undefined][] = [
  ["https://wire.example/a", "4", "host:wire.example:0"],
  ["https://wire.example/b?c", "7", "host:wire.example:1"],
  ["http://WIRE.example:8080/", "7", "host:wire.example:8080:1"],
  ["rsshub:/site/news", "2", "host:rsshub:0"],
  ["bundled:sample/feeds/en.xml", "2", undefined],
  ["no address", "2", undefined],
  [undefined, "2", undefined],
];

test.each(queues)("a job for %s with id %s waits in %s", (address, id, queue) => {
  expect(hostQueue(address, id)).toBe(queue);
});

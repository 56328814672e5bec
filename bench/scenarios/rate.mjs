import { setTimeout as sleep } from 'node:timers/promises';
import { cpuMs } from '../lib/processes.mjs';
import { percentile } from '../lib/stats.mjs';
import { deliveredTo, joinAll, untilAllHave } from '../load/crowd.mjs';
import { Speakers } from '../load/speakers.mjs';

const SPEAKERS = 10;
const READERS = 1000;

/** One room at the pace of a lively discussion: how long a contribution is on its way to everybody. */
export const rate = {
  name: 'rate',
  title: 'One room of 1,000 readers at a steady pace',
  systems: ['krag', 'sio-bare', 'ws-frame'],
  variants: (quick) =>
    (quick ? [10] : [10, 40, 160]).map((perSecond) => ({
      label: `${perSecond} contributions a second`,
      people: SPEAKERS + READERS,
      perSecond,
      measureMs: quick ? 4000 : 10_000,
    })),
  figures: [
    { key: 'share', title: 'delivered in the time, %', digits: 1 },
    { key: 'p50', title: 'send to delivery p50, ms', digits: 1 },
    { key: 'p99', title: 'send to delivery p99, ms', digits: 1 },
    { key: 'ackP50', title: 'ack p50, ms', digits: 1 },
    { key: 'ackP99', title: 'ack p99, ms', digits: 1 },
    { key: 'cpu', title: 'server CPU, %', digits: 0 },
    { key: 'cpuEach', title: 'server CPU, µs a delivery', digits: 1 },
  ],
  targets: [
    { variant: '10 contributions a second', figure: 'p99', atMostMore: 5, peer: 'sio-bare' },
    { variant: '10 contributions a second', figure: 'cpuEach', atMostTimes: 1.2, peer: 'sio-bare' },
    { variant: '40 contributions a second', figure: 'p99', atMostMore: 5, peer: 'sio-bare' },
    { variant: '40 contributions a second', figure: 'cpuEach', atMostTimes: 1.2, peer: 'sio-bare' },
    { variant: '160 contributions a second', figure: 'p99', atMost: 150 },
  ],

  async run(server, { perSecond, measureMs }) {
    const speakers = new Speakers(await joinAll(server, 0, SPEAKERS));
    const readers = [...speakers.connections, ...(await joinAll(server, SPEAKERS, READERS))];
    await speakers.keepPace(perSecond, 2000);
    await speakers.rest();
    await untilAllHave(readers, speakers.head);
    // What the joins left behind (attendance is delivered as well) must not be in the figures.
    await sleep(1000);

    const arrivals = [];
    for (const reader of readers) {
      reader.onDelivery = (from, to) => {
        const now = performance.now();
        for (let seq = from; seq <= to; seq += 1) arrivals.push(seq, now);
      };
    }
    speakers.acks = [];
    speakers.sentAt.clear();
    const before = { at: performance.now(), cpu: cpuMs(server.pid), delivered: deliveredTo(readers) };
    await speakers.keepPace(perSecond, measureMs);
    const elapsed = performance.now() - before.at;
    const cpu = cpuMs(server.pid) - before.cpu;
    const delivered = deliveredTo(readers) - before.delivered;

    await speakers.rest();
    await untilAllHave(readers, speakers.head);
    const delays = delaysOf(arrivals, speakers.sentAt);
    return {
      share: (100 * delivered) / ((readers.length * perSecond * measureMs) / 1000),
      p50: percentile(delays, 50),
      p99: percentile(delays, 99),
      ackP50: percentile(speakers.acks, 50),
      ackP99: percentile(speakers.acks, 99),
      cpu: (100 * cpu) / elapsed,
      cpuEach: (cpu * 1000) / delivered,
    };
  },
};

/** From sending to delivery, for each reader and contribution. `arrivals` holds positions and moments in turn. */
function delaysOf(arrivals, sentAt) {
  const delays = [];
  for (let i = 0; i < arrivals.length; i += 2) {
    const sent = sentAt.get(arrivals[i]);
    if (sent !== undefined) delays.push(arrivals[i + 1] - sent);
  }
  return delays;
}

import { setTimeout as sleep } from 'node:timers/promises';
import { cpuMs } from '../lib/processes.mjs';
import { percentile } from '../lib/stats.mjs';
import { deliveredTo, joinAll, untilAllHave } from '../load/crowd.mjs';
import { Speakers } from '../load/speakers.mjs';

const SPEAKERS = 10;
const IN_FLIGHT = 32;

/** One room at saturation: how much reaches its readers, and what each delivery costs the server. */
export const fanOut = {
  name: 'fan-out',
  title: 'One room at saturation: ten speakers with 32 contributions in flight each',
  systems: ['krag', 'sio-bare', 'ws-frame'],
  variants: (quick) => [
    { label: '100 readers', people: 110, readers: 100, measureMs: quick ? 2000 : 5000 },
    { label: '1,000 readers', people: 1010, readers: 1000, measureMs: quick ? 2000 : 5000 },
  ],
  figures: [
    { key: 'delivered', title: 'delivered a second', digits: 0 },
    { key: 'cpu', title: 'server CPU, µs a delivery', digits: 2 },
    { key: 'said', title: 'contributions a second', digits: 0 },
    { key: 'ackP50', title: 'ack p50, ms', digits: 1 },
    { key: 'ackP99', title: 'ack p99, ms', digits: 1 },
  ],
  targets: [
    { variant: '100 readers', figure: 'delivered', atLeastTimes: 3, peer: 'sio-bare' },
    { variant: '1,000 readers', figure: 'delivered', atLeastTimes: 6, peer: 'sio-bare' },
  ],

  async run(server, { readers: count, measureMs }) {
    const speakers = new Speakers(await joinAll(server, 0, SPEAKERS));
    const readers = [...speakers.connections, ...(await joinAll(server, SPEAKERS, count))];
    speakers.saturate(IN_FLIGHT);
    await sleep(measureMs / 2);

    speakers.acks = [];
    const before = { at: performance.now(), cpu: cpuMs(server.pid), delivered: deliveredTo(readers) };
    await sleep(measureMs);
    const seconds = (performance.now() - before.at) / 1000;
    const cpu = cpuMs(server.pid) - before.cpu;
    const delivered = deliveredTo(readers) - before.delivered;
    const acks = speakers.acks;

    await speakers.rest();
    await untilAllHave(readers, speakers.head);
    return {
      delivered: delivered / seconds,
      cpu: (cpu * 1000) / delivered,
      said: acks.length / seconds,
      ackP50: percentile(acks, 50),
      ackP99: percentile(acks, 99),
    };
  },
};

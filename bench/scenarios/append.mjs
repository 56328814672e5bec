import { setTimeout as sleep } from 'node:timers/promises';
import { cpuMs } from '../lib/processes.mjs';
import { percentile } from '../lib/stats.mjs';
import { joinAll, untilAllHave } from '../load/crowd.mjs';
import { Speakers } from '../load/speakers.mjs';

/** Nobody but the speakers: how many contributions a second are accepted and, in Krąg, on the disk. */
export const append = {
  name: 'append',
  title: 'Contributions accepted and stored, without readers',
  systems: ['krag', 'sio-bare'],
  variants: (quick) => [
    {
      label: '10 speakers, 32 in flight each',
      people: 10,
      speakers: 10,
      inFlight: 32,
      measureMs: quick ? 2000 : 5000,
    },
    {
      label: '1 speaker, 32 in flight',
      people: 10,
      speakers: 1,
      inFlight: 32,
      measureMs: quick ? 2000 : 5000,
    },
    { label: '1 speaker, 1 in flight', people: 10, speakers: 1, inFlight: 1, measureMs: quick ? 2000 : 5000 },
  ],
  figures: [
    { key: 'accepted', title: 'contributions a second', digits: 0 },
    { key: 'cpu', title: 'server CPU, µs a contribution', digits: 0 },
    { key: 'ackP50', title: 'ack p50, ms', digits: 2 },
    { key: 'ackP99', title: 'ack p99, ms', digits: 2 },
  ],
  targets: [{ variant: '10 speakers, 32 in flight each', figure: 'accepted', atLeast: 5000 }],

  async run(server, { speakers: count, inFlight, measureMs }) {
    const speakers = new Speakers(await joinAll(server, 0, count));
    speakers.saturate(inFlight);
    await sleep(measureMs / 2);
    speakers.acks = [];
    const before = { at: performance.now(), cpu: cpuMs(server.pid) };
    await sleep(measureMs);
    const acks = speakers.acks;
    const seconds = (performance.now() - before.at) / 1000;
    const cpu = cpuMs(server.pid) - before.cpu;
    await speakers.rest();
    await untilAllHave(speakers.connections, speakers.head);
    return {
      accepted: acks.length / seconds,
      cpu: (cpu * 1000) / acks.length,
      ackP50: percentile(acks, 50),
      ackP99: percentile(acks, 99),
    };
  },
};

import { MemoryEventLog } from '../../src/journal/memory-event-log.js';
import { describeEventLog } from './event-log.contract.js';

describeEventLog('MemoryEventLog', async () => ({
  log: new MemoryEventLog('memory'),
  close: async () => undefined,
}));

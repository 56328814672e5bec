// Loaded before a server (`node --expose-gc --import`) so that its memory can be measured without its garbage.
process.on('SIGUSR2', () => globalThis.gc());

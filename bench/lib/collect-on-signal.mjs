// Loaded before a server (`node --expose-gc --import`) so that its memory can be measured without its garbage.
// A signal that no program takes for a wish to end.
process.on('SIGWINCH', () => globalThis.gc());

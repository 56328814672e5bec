import type { Cue } from './cue.js';

/** The notes of each cue in Hz: soft, short, and different enough to be told apart. */
const NOTES: Readonly<Record<Cue, readonly number[]>> = {
  next: [523.25],
  called: [523.25, 659.25, 783.99],
  turn: [523.25, 659.25, 783.99],
  'first-warning': [392],
  'last-warning': [392, 392],
};
const LOUDNESS = 0.16;
const APART_S = 0.2;
const LENGTH_S = 0.5;

let context: AudioContext | null = null;

/** Prepares for sounds: browsers allow them only after somebody has pressed something on the page. */
export function readyForSound(): () => void {
  context ??= new AudioContext();
  const wake = (): void => void context?.resume();
  document.addEventListener('pointerdown', wake);
  document.addEventListener('keydown', wake);
  return () => {
    document.removeEventListener('pointerdown', wake);
    document.removeEventListener('keydown', wake);
  };
}

/** Plays a cue, unless the browser does not allow sounds yet: a late one would mislead. */
export function playCue(cue: Cue): void {
  context ??= new AudioContext();
  if (context.state !== 'running') return;
  const now = context.currentTime;
  for (const [index, hertz] of NOTES[cue].entries()) playNote(context, hertz, now + index * APART_S);
}

/** Lets somebody hear what they have just switched on. */
export async function tryCue(cue: Cue): Promise<void> {
  context ??= new AudioContext();
  await context.resume();
  playCue(cue);
}

function playNote(audio: AudioContext, hertz: number, at: number): void {
  const tone = new OscillatorNode(audio, { type: 'sine', frequency: hertz });
  const volume = new GainNode(audio, { gain: 0 });
  volume.gain.setValueAtTime(0, at);
  volume.gain.linearRampToValueAtTime(LOUDNESS, at + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.0001, at + LENGTH_S);
  tone.connect(volume).connect(audio.destination);
  tone.start(at);
  tone.stop(at + LENGTH_S);
}

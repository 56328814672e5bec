import { append } from './append.mjs';
import { decide } from './decide.mjs';
import { fanOut } from './fan-out.mjs';
import { fold } from './fold.mjs';
import { idleMemory } from './idle-memory.mjs';
import { joinStorm } from './join-storm.mjs';
import { rate } from './rate.mjs';
import { resume } from './resume.mjs';

/**
 * What a scenario says of itself. `run` is given the running server and one of the variants.
 * @typedef {object} Scenario
 * @property {string} name
 * @property {string} title
 * @property {string[]} systems who is measured, Krąg first
 * @property {boolean} [inProcess] needs no server
 * @property {boolean} [collectsGarbage] the server is made to collect its garbage before its memory is read
 * @property {(quick: boolean) => { label: string, people: number }[]} variants `people`: how many must be able to sign in
 * @property {{ key: string, title: string, digits: number }[]} figures
 * @property {(rounds: any[]) => string} [details] what else is told of Krąg's rounds, under the table
 * @property {import('../lib/targets.mjs').Target[]} targets
 * @property {(server: import('../systems/systems.mjs').Running, variant: any) => Promise<Record<string, number>>} run
 */

/** In the order in which they run. @type {Scenario[]} */
export const scenarios = [fold, decide, append, fanOut, rate, joinStorm, resume, idleMemory];

// `npm run verify -- FILE`: verifies an exported transcript without server, database or any package.
import { verifyTranscript } from './verify-transcript.js';

process.exitCode = await verifyTranscript(process.argv.slice(2), (line) => console.log(line));

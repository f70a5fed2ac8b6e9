/**
 * Makes `campaign-sessions.json` anew: a session of every level against every counterpart. Run it after a change of the
 * rules, of a level or of a counterpart that was meant, and read the difference before you commit it:
 *
 *   npx tsx tests/golden/make-campaign-sessions.ts
 */
import { keep, tables, writeKept } from './campaign-sessions.ts';

const sessions = tables().map(keep);
writeKept(sessions);
console.log(`${sessions.length} sessions, ${sessions.reduce((sum, { moves }) => sum + moves, 0)} moves`);

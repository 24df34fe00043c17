#!/usr/bin/env node
/** `npx e-mongolia-verify …` runs `bin/verify.ts` the way everything of ours is run. */
process.argv.splice(2, 0, 'verify')
await import('./boot.js')

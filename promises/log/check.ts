/**
 * Opens receipts as a phone would: run with `--conditions=browser`, so that hashes and signatures are JavaScript's own.
 * Reads `{ receipt, policy }` from the standard input; prints the milliseconds of one check, the first and the middle of many.
 */
import { text } from 'node:stream/consumers'
import { openReceipt, readPolicy } from '#verify'

const times = 31
const { receipt, policy } = JSON.parse(await text(process.stdin)) as { receipt: string; policy: string }
const took = Array.from({ length: times }, () => {
  const began = performance.now()
  openReceipt(receipt, readPolicy(policy))
  return performance.now() - began
})
const [first] = took
const middle = took.sort((a, b) => a - b)[Math.floor(times / 2)]
process.stdout.write(JSON.stringify({ first, middle }))

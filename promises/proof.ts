/**
 * Who was read about has the proof of it soon: from the commit of the reading until its receipt can be downloaded, with the
 * witnesses' signatures in it. It is small, and a phone checks it without a network in no time.
 */
import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { commitReceipt, policyOf, policyTextOf } from '#transparency'
import { openReceipt } from '#verify'
import { startWhole, type WholePlatform } from '../test/platform.ts'
import type { Visitor } from '../test/visitor.ts'
import type { Promised } from './promise.ts'

const who = 'Сарангэрэл'
const readings = { brief: 2, quick: 10, full: 60 }
const secondsMax = 60
const bytesMax = 2048
const msMax = 50
const lookEveryMs = 50

export const promise: Promised = {
  name: 'proof',
  says: 'The receipt of a reading can be downloaded soon after, is small, and is checked offline in no time.',
  limit: `≤ ${secondsMax} s, ≤ ${bytesMax} B, ≤ ${msMax} ms`,
  measure: async ({ full, brief }) => {
    const platform = await startWhole()
    try {
      const visitor = await platform.visitorAs(who)
      let [slowest, longest, witnesses] = [0, '', Number.POSITIVE_INFINITY]
      const policy = await policyOf(platform.platform.ctx)
      for (let i = 0; i < (full ? readings.full : brief ? readings.brief : readings.quick); i++) {
        const { seconds, receipt } = await readAndWait(platform, visitor)
        slowest = Math.max(slowest, seconds)
        if (receipt.length > longest.length) longest = receipt
        witnesses = Math.min(witnesses, openReceipt(receipt, policy).seen.length)
      }
      const bytes = Buffer.byteLength(longest)
      const { first, middle } = await checkedAsOnAPhone(longest, await policyTextOf(platform.platform.ctx))
      return {
        figure: `${slowest.toFixed(1)} s at most, ${bytes} B, seen by ${witnesses} witnesses, checked in ${middle.toFixed(1)} ms (the first time ${first.toFixed(0)} ms)`,
        kept: slowest <= secondsMax && bytes <= bytesMax && middle <= msMax && witnesses >= 2,
      }
    } finally {
      await platform.stop()
    }
  },
}

/** Has somebody's data read, and downloads the receipt as soon as there is one. */
async function readAndWait(
  { platform, origin, person }: WholePlatform,
  visitor: Visitor,
): Promise<{ seconds: number; receipt: string }> {
  const { id } = await commitReceipt(platform.ctx, {
    personId: person(who).id,
    service: 'address-reference',
    purpose: 'document',
    applicationId: platform.ctx.ids.uuid(),
    register: 'civil',
    operation: 'address',
    fields: ['aimagCityName', 'soumDistrictName', 'bagKhorooName', 'fullAddress'],
    law: 'Хүний хувийн мэдээлэл хамгаалах тухай хууль, 8 дугаар зүйл',
  })
  const began = performance.now()
  for (;;) {
    const answer = await visitor.open(`/me/access-log/${id}/proof`)
    const seconds = (performance.now() - began) / 1000
    if (answer.status === 200) return { seconds, receipt: answer.text }
    if (seconds > secondsMax) throw new Error(`no receipt at ${origin} after ${seconds} s`)
    await sleep(lookEveryMs)
  }
}

async function checkedAsOnAPhone(receipt: string, policy: string): Promise<{ first: number; middle: number }> {
  const program = fileURLToPath(new URL('log/check.ts', import.meta.url))
  const child = spawn(process.execPath, ['--conditions=browser', program], { stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.end(JSON.stringify({ receipt, policy }))
  return JSON.parse(await text(child.stdout)) as { first: number; middle: number }
}

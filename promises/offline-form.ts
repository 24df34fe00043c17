/**
 * A form that was filled in without a network is neither lost nor doubled, though the platform is killed while it comes:
 * fill in, press, kill with the request on its way, start again, and look.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { openDatabase, sql } from '#platform'
import { people } from '../mongolia/people.ts'
import { noBrowser } from '../test/browser.ts'
import { type ChildPlatform, startChild } from '../test/child-platform.ts'
import { type Line, openLine } from '../test/device/line.ts'
import { type Device, enterOn, fillIn, newDevice, untilStored } from '../test/device/phone.ts'
import { jpeg } from '../test/sent-files.ts'
import type { Promised } from './promise.ts'

const who = 'Сарангэрэл'
const form = '/services/driver-correction/application'
const proof = { name: 'proof.jpg', mimeType: 'image/jpeg', buffer: jpeg({ width: 1200, height: 900 }) }
const given = { field: 'blood', right: 'A', proof }
/** How long the platform lives on once the request has reached it. */
const livesMs = [0, 60, 15, 5, 30, 120, 250, 1, 45, 90]
const roundsQuick = 3
const secondsMax = 5

type World = { readonly child: ChildPlatform; readonly line: Line; readonly device: Device }

export const promise: Promised = {
  name: 'offline-form',
  says: 'What is filled in and sent without a network arrives once, whenever the platform is killed meanwhile.',
  limit: `0 lost, 0 doubled, ≤ ${secondsMax} s once there is a network`,
  measure: async ({ full, note }) => {
    if (noBrowser) return { figure: noBrowser, kept: false }
    const child = await startChild()
    const line = await openLine(child.origin)
    const device = await newDevice(line.origin)
    const world = { child, line, device }
    try {
      await enterOn(device, { person, phoneOf: child.phoneOf }, { name: who, path: form })
      const lives = full ? livesMs : livesMs.slice(0, roundsQuick)
      const numbers = new Set<string>()
      let slowest = 0
      for (const [round, liveMs] of lives.entries()) {
        await fillWithoutNetwork(world)
        await dieMeanwhile(world, { liveMs, withDatabase: round % 2 === 1 })
        const { number, seconds } = await receiptOf(world)
        numbers.add(number)
        slowest = Math.max(slowest, seconds)
        note(`${round + 1} of ${lives.length}: ${number} after ${seconds.toFixed(1)} s`)
      }
      const there = await countOf(child)
      const [lost, doubled] = [lives.length - numbers.size, there - lives.length]
      const figure = `${lost} lost, ${doubled} doubled, ${slowest.toFixed(1)} s at most, ${lives.length} sent`
      return { figure, kept: lost === 0 && doubled === 0 && slowest <= secondsMax }
    } finally {
      await device.discard()
      await line.close()
      await child.stop()
    }
  },
}

function person(name: string) {
  return people.find((one) => one.name === name)!
}

async function fillWithoutNetwork({ device, line }: World): Promise<void> {
  const page = device.page()
  if (!page.url().includes(form)) await page.goto(form)
  await untilStored(page, /"store":"packs".*"store":"drafts"|"store":"drafts".*"store":"packs"/s)
  line.cut()
  await fillIn(page, given)
  await page.locator('main button.primary').click()
  await page.waitForURL('**/offline/outbox')
}

async function dieMeanwhile(
  { device, line, child }: World,
  { liveMs, withDatabase }: { liveMs: number; withDatabase: boolean },
): Promise<void> {
  line.mend()
  const asked = line.whenAsked('POST /offline/outbox')
  const pressed = device.page().locator('main form button').click()
  await asked
  await sleep(liveMs)
  await child.kill({ withDatabase })
  await pressed
  await child.start()
}

/** The number the phone shows once a page is opened, and how long that took. */
async function receiptOf({ device }: World): Promise<{ number: string; seconds: number }> {
  const page = device.page()
  const began = performance.now()
  await page.goto('/applications')
  const title = await page.locator('.banner.success h2').textContent()
  const seconds = (performance.now() - began) / 1000
  await page.locator('.banner.success a').click()
  await page.waitForURL('**/applications/*')
  await page
    .locator('.banner.success')
    .waitFor({ state: 'detached' })
    .catch(() => undefined)
  return { number: title ?? '', seconds }
}

async function countOf(child: ChildPlatform): Promise<number> {
  const database = openDatabase({ url: child.databaseUrl(), connectionsMax: 1 })
  try {
    const { count } = await database.one<{ count: number }>(sql`
      select count(*)::int as count from applications.application where service_id = 'driver-correction'`)
    return count
  } finally {
    await database.close()
  }
}

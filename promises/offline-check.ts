/**
 * A document is checked where there is no network: after one visit by the page itself, and by the file that was taken along,
 * in a real browser whose line is cut.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { deflateSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { qrSvg } from '#documents'
import { bitsOf, fromHex, linkOf, openPack, readPdf, statusCapacity } from '#verify'
import { seeded } from '../simulators/population/seeded.ts'
import { askAt, cookieOf, proofOf, takeReference } from '../test/asking.ts'
import { noBrowser } from '../test/browser.ts'
import { openLine } from '../test/device/line.ts'
import { newDevice, ready } from '../test/device/phone.ts'
import { startWhole, type WholePlatform } from '../test/platform.ts'
import type { Promised } from './promise.ts'

const path = '/en/verify'
const who = 'Сарангэрэл'
const limits = { pageKb: 300, keysKb: 50, statusKb: 15, millions: 1 }
const revokedShare = 0.01
const witnessedMs = 30_000

type Given = { readonly pdf: string; readonly picture: string; readonly receipt: string; readonly link: string }

export const promise: Promised = {
  name: 'offline-check',
  says: 'After one visit a PDF, a QR and a receipt are checked without a network, and by a file that was taken along.',
  limit: `all checked, page ≤ ${limits.pageKb} kB, keys ≤ ${limits.keysKb} kB, ${limits.millions} M documents at 1 % revoked ≤ ${limits.statusKb} kB`,
  measure: async ({ note }) => {
    if (noBrowser) return { figure: noBrowser, kept: false }
    const folder = mkdtempSync(join(tmpdir(), 'check-'))
    const platform = await startWhole()
    const line = await openLine(platform.origin)
    const device = await newDevice(line.origin)
    try {
      const page = device.page()
      const given = await handedOver(platform, { folder, page })
      const { pageKb, keysKb } = await sizes(platform)
      await page.goto(path)
      await ready(page)
      await page.locator('#kept:not(:empty)').waitFor()
      line.cut()
      const times = await checkAll(page, { given, at: path, note })
      await page.goto(given.link)
      if ((await verdictOn(page)) !== 'Genuine document' || page.url().includes('#')) throw new Error('the link failed')
      const alone = await checkAll(page, { given, at: `file://${join(folder, 'verify.html')}`, note })
      const slowest = Math.max(...times, ...alone)
      const statusKb = statusBytes() / 1000
      const lists = await page.locator('#answer .hint').allTextContents()
      note(`lists as the page shows their age: ${lists.join(' ')}`)
      return {
        figure: `${times.length} without network, ${alone.length} from a file, ${Math.round(slowest)} ms at most; page ${pageKb.toFixed(0)} kB, keys ${keysKb.toFixed(1)} kB, status ${statusKb.toFixed(1)} kB`,
        kept: pageKb <= limits.pageKb && keysKb <= limits.keysKb && statusKb <= limits.statusKb,
      }
    } finally {
      await device.discard()
      await line.close()
      await platform.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

/** A document on paper and as a file, and the receipt of a reading, as their holder hands them over. */
async function handedOver(platform: WholePlatform, { folder, page }: { folder: string; page: Page }): Promise<Given> {
  const visitor = await platform.visitorAs(who)
  const ask = askAt(platform.origin)
  const own = async (path: string) =>
    Buffer.from(await (await ask(path, { headers: { cookie: cookieOf(visitor) } })).arrayBuffer())
  const document = await takeReference(visitor, 'id-card-reference')
  const pdf = await own(`${document}/pdf`)
  const receipt = await witnessed(own, await proofOf(visitor))
  const anchors = await anchorsOf(platform)
  const read = readPdf(pdf, anchors)
  if (read.kind !== 'whole') throw new Error(`the PDF is ${read.kind}`)
  const link = linkOf(read.credential, platform.origin)
  await page.setContent(`<div style="width:340px;padding:20px;background:#fff">${qrSvg(link, 'QR').text}</div>`)
  const files = {
    pdf: join(folder, 'document.pdf'),
    picture: join(folder, 'code.png'),
    receipt: join(folder, 'receipt.tlog-proof'),
  }
  await page.screenshot({ path: files.picture, scale: 'device' })
  writeFileSync(files.pdf, pdf)
  writeFileSync(files.receipt, receipt)
  writeFileSync(join(folder, 'verify.html'), await (await ask('/en/verify/verify.html')).text())
  return { ...files, link: `/V#${link.split('#')[1]}` }
}

/** The receipt, once enough witnesses saw the line. */
async function witnessed(own: (path: string) => Promise<Buffer>, path: string): Promise<Buffer> {
  for (const until = performance.now() + witnessedMs; performance.now() < until; await sleep(200)) {
    const text = await own(path)
    if (text.toString('latin1').startsWith('c2sp.org/tlog-proof@')) return text
  }
  throw new Error('no witnesses saw the line in time')
}

async function anchorsOf({ origin }: WholePlatform) {
  const [root, pack] = await Promise.all(
    ['/verify/root', '/verify/pack'].map(async (path) => Buffer.from(await (await fetch(origin + path)).arrayBuffer())),
  )
  return openPack(pack!, fromHex(root!.toString().trim())).keyList
}

/** Checks each in turn; gives how long each took, or throws at what was not told as it should be. */
async function checkAll(
  page: Page,
  { given, at, note }: { given: Given; at: string; note: (line: string) => void },
): Promise<number[]> {
  const times: number[] = []
  for (const [file, title] of [
    [given.pdf, 'Genuine document'],
    [given.picture, 'Genuine document'],
    [given.receipt, 'This line is in the log'],
  ] as const) {
    await page.goto(at)
    await page.locator('.by-script:not([hidden])').first().waitFor()
    const began = performance.now()
    await page.setInputFiles('#field-pdf', file)
    const told = await verdictOn(page)
    times.push(performance.now() - began)
    if (told !== title) throw new Error(`${file} at ${at}: ${told}`)
    note(`${title}: ${times.at(-1)!.toFixed(0)} ms`)
  }
  return times
}

async function verdictOn(page: Page): Promise<string> {
  await page.locator('#answer h1').waitFor()
  return (await page.textContent('#answer h1')) ?? ''
}

/** What one visit fetches, as it comes over the line; fonts are those of every page. */
async function sizes({ origin }: WholePlatform): Promise<{ pageKb: number; keysKb: number }> {
  const bytesAt = async (path: string) => {
    const response = await fetch(origin + path, { headers: { 'accept-encoding': 'br' } })
    return Number(response.headers.get('content-length') ?? (await response.arrayBuffer()).byteLength)
  }
  const page = await (await fetch(origin + path)).text()
  const assets = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+\.(?:js|css|svg))"/g)].map(([, url]) => url!)
  const files = [path, `${path}/words`, '/verify/pack', ...new Set(assets)]
  const bytes = await Promise.all(files.map(bytesAt))
  return { pageKb: bytes.reduce((sum, one) => sum + one, 0) / 1000, keysKb: (await bytesAt('/verify/keys')) / 1000 }
}

/** Status lists of a million documents of which one in a hundred was revoked, wherever its place is. */
function statusBytes(): number {
  const draw = seeded(7)
  let bytes = 0
  for (let list = 0; list < Math.ceil((limits.millions * 1_000_000) / statusCapacity); list++) {
    const places = Array.from({ length: statusCapacity }, (_, at) => at).filter(() => draw.chance(revokedShare))
    bytes += deflateSync(bitsOf(places), { level: 9 }).length
  }
  return bytes
}

/** A real browser (Debian's Chromium) for stories, pictures and the checks that need one. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { toolPath } from './system-tools.ts'

const chromiumPath = toolPath('CHROMIUM')
export const noBrowser = chromiumPath ? false : 'Chromium is not on this machine'

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
]
const timeoutMs = 15_000

export type Look = {
  readonly width?: 360 | 320 | 1280
  readonly script?: boolean
  readonly colours?: 'light' | 'dark' | 'forced'
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath!, args: quiet })
}

/** A fresh person at a screen: no cookies, the width and colours asked for. */
export async function openScreen(
  browser: Browser,
  origin: string,
  { width = 360, script = true, colours = 'light' }: Look = {},
): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width, height: width === 1280 ? 800 : 740 },
    javaScriptEnabled: script,
    colorScheme: colours === 'dark' ? 'dark' : 'light',
    forcedColors: colours === 'forced' ? 'active' : 'none',
    acceptDownloads: true,
  })
  context.setDefaultTimeout(timeoutMs)
  return { page: await context.newPage(), context }
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe-core finds wrong on the page, as lines; the page's own content policy stays out of its way. */
export async function axeFaults(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Runtime.evaluate', { expression: axeSource })
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.run(document, { runOnly: ${JSON.stringify(rules)} }).then((found) => JSON.stringify(found.violations.flatMap((one) => one.nodes.map((node) => one.id + ' ' + node.target.join(' ')))))`,
    awaitPromise: true,
    returnByValue: true,
  })
  await session.detach()
  return JSON.parse(String(result.value ?? '["axe did not run"]')) as string[]
}

/** How far the page is wider than its window, in pixels. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** Controls smaller than 44 by 44 pixels; links inside sentences, and those on a map whose table has the same, are exempt (WCAG 2.2 §2.5.8). */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 44
    const controls = [
      ...document.querySelectorAll<HTMLElement>('a, button, input:not([type=hidden]), select, textarea, summary'),
    ]
    return controls.flatMap((control) => {
      if (
        control.closest('p, li > .hint, figcaption, dd, td, svg, .error-summary, .skip') ||
        control.classList.contains('skip')
      )
        return []
      const target =
        control.closest<HTMLElement>('.service-row, .card, .document-card, .choice, .chip, .field') ?? control
      const box = target.getBoundingClientRect()
      const shown = box.width > 0 && getComputedStyle(control).visibility !== 'hidden'
      return shown && (box.width < least || box.height < least)
        ? [
            `${control.tagName} "${(control.textContent ?? '').trim().slice(0, 30)}" ${Math.round(box.width)}×${Math.round(box.height)}`,
          ]
        : []
    })
  })
}

/**
 * What every page has to stand up to wherever somebody pauses on it: each examination returns the faults it finds, as
 * lines. Numbers in brackets are those of the measures the design is held to.
 */
import type { Page } from 'playwright-core'
import { axeFaults, overflow, smallTargets } from '../browser.ts'

export type Examination = (page: Page) => Promise<string[]>

const narrowest = 320
const wordsOnQuestionPageMax = 60

/** [14] No fault that axe-core finds, in light, dark and forced colours. */
export const accessible: Examination = async (page) => {
  const faults: string[] = []
  for (const [name, media] of [
    ['light', { colorScheme: 'light', forcedColors: 'none' }],
    ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
    ['forced', { colorScheme: 'light', forcedColors: 'active' }],
  ] as const) {
    await page.emulateMedia(media)
    faults.push(...(await axeFaults(page)).map((fault) => `${name}: ${fault}`))
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null })
  return faults
}

/** [15] Nothing is wider than a window of 320 pixels, with text spaced as WCAG 2.2 §1.4.12 says. */
export const fitting: Examination = async (page) => {
  const window = page.viewportSize()!
  await page.setViewportSize({ ...window, width: narrowest })
  const [plain, spaced] = [await overflow(page), await withTextSpacing(page, overflow)]
  await page.setViewportSize(window)
  return [
    ...(plain > 0 ? [`${plain} px wider than ${narrowest}`] : []),
    ...(spaced > 0 ? [`${spaced} px wider with spaced text`] : []),
  ]
}

async function withTextSpacing<Value>(page: Page, work: (page: Page) => Promise<Value>): Promise<Value> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}',
    )
    document.adoptedStyleSheets = [sheet]
  })
  try {
    return await work(page)
  } finally {
    await page.evaluate(() => {
      document.adoptedStyleSheets = []
    })
  }
}

/** [16] Every control is large enough for a thumb. */
export const touchable: Examination = smallTargets

/** [17] Everything the Tab key stops at is seen, nothing lies over it, and the last stop is reached. */
export const walkable: Examination = async (page) => {
  const stopsMax = 300
  await page.evaluate(() => {
    ;(document.activeElement as HTMLElement | null)?.blur()
    window.scrollTo(0, 0)
  })
  const faults = new Set<string>()
  let stops = 0
  for (let first = ''; stops < stopsMax; stops++) {
    await page.keyboard.press('Tab')
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))) // scrolled
    const stop = await page.evaluate(focused)
    if (!stop) break
    if (stop.key === first) break
    first ||= stop.key
    if (stop.fault) faults.add(stop.fault)
  }
  if (stops >= stopsMax) faults.add('Tab never comes to an end')
  return [...faults]
}

/** In the page: what has the focus, and what is wrong with it. */
function focused(): { key: string; fault: string | undefined } | undefined {
  const element = document.activeElement as HTMLElement | null
  if (!element || element === document.body) return undefined
  const all = [...document.querySelectorAll('*')]
  const name = `${element.tagName} "${(element.textContent ?? '').trim().slice(0, 30)}"`
  const box = element.getBoundingClientRect()
  const isOutlined = [element, element.closest('.choice')].some((one) => {
    const style = one && getComputedStyle(one)
    return !!style && (style.outlineStyle !== 'none' || style.boxShadow !== 'none')
  })
  const [seenFrom, seenTo] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)]
  const [x, y] = [box.x + Math.min(box.width, innerWidth) / 2, seenFrom + Math.min(seenTo - seenFrom, 40) / 2]
  const top = document.elementFromPoint(x, y)
  const isUncovered = !!top && (element.contains(top) || top.contains(element) || top.tagName === 'LABEL')
  const fault =
    box.width === 0 || seenTo <= seenFrom
      ? `${name} has the focus and is not seen`
      : !isUncovered
        ? `${name} has the focus under ${top?.tagName}.${top?.className}`
        : !isOutlined
          ? `${name} has the focus and does not show it`
          : undefined
  return { key: String(all.indexOf(element)), fault }
}

/** [22, 25] One question a page for citizens, no more than one primary button, few words around a question. */
export const simple: Examination = (page) =>
  page.evaluate((wordsMax) => {
    if (location.pathname.endsWith('/ui')) return [] // shows everything at once by design
    const main = document.querySelector('main')!
    const primary = [...main.querySelectorAll('.button.primary')].filter((one) => one.getClientRects().length > 0)
    const questions = main.querySelectorAll('form[method=post] fieldset.field, form[method=post] > .field')
    const words = (main.querySelector('form[method=post] fieldset.field')?.textContent ?? '').split(/\s+/).length
    return [
      ...(primary.length > 1 ? [`${primary.length} primary buttons`] : []),
      ...(questions.length > 1 && !/\/demo\/|\/office(\/|$)|\/(verify|track)$/.test(location.pathname)
        ? [`${questions.length} questions`]
        : []),
      ...(words > wordsMax ? [`${words} words around a question`] : []),
    ]
  }, wordsOnQuestionPageMax)

/** [39] No particle and no currency sign alone at the start of a line. */
export const heldTogether =
  (particles: readonly string[]): Examination =>
  (page) =>
    page.evaluate((particles) => {
      const loose = new RegExp(`[^\\s] (?:${particles.join('|')})(?![\\p{L}\\d])|\\d (?:\\d{3}(?!\\d)|\\p{Sc})`, 'u')
      const faults: string[] = []
      const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = (node.textContent ?? '').replace(/[\n\t]+ */g, ' ')
        const found = loose.exec(text)?.[0]
        if (found && !node.parentElement?.closest('textarea, .bubble, code')) faults.push(`loose: "${found}"`)
      }
      return faults
    }, particles)

const focusMs = 1000

/** [40] A mistake is told twice in the same words, in the summary and at its field, and the title says that there is one. */
export const mistakesTold =
  (prefix: string): Examination =>
  async (page) => {
    // A browser gives the focus when it first draws the page, which may be a moment after it is there.
    const isFocused = () => !document.querySelector('.error-summary:not(:focus)')
    await page.waitForFunction(isFocused, undefined, { timeout: focusMs }).catch(() => {})
    return page.evaluate((prefix) => {
      const summary = document.querySelector('.error-summary')
      const atFields = [...document.querySelectorAll('main form .error')].map((one) => one.textContent?.trim() ?? '')
      if (location.pathname.endsWith('/ui')) return []
      if (!summary) return atFields.length > 0 ? ['a mistake stands at its field alone'] : []
      const told = [...summary.querySelectorAll('a')].map((one) => one.textContent?.trim() ?? '')
      const targets = [...summary.querySelectorAll('a')].map((one) => one.getAttribute('href') ?? '')
      return [
        ...told.filter((text) => !atFields.includes(text)).map((text) => `only in the summary: ${text}`),
        ...atFields.filter((text) => !told.includes(text)).map((text) => `only at its field: ${text}`),
        ...targets.filter((id) => !document.querySelector(id)).map((id) => `leads nowhere: ${id}`),
        ...(document.title.startsWith(prefix) ? [] : ['the title does not begin with the prefix']),
        ...(document.activeElement === summary ? [] : ['the summary has not the focus']),
      ]
    }, prefix)
  }

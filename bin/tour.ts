/**
 * `npm run tour`: walks the stories in the browser and takes a picture at every pause; `npm run tour -- NAME…` walks
 * those stories alone. The pictures that README and guides show go where they show them, so that none is ever older than
 * what it shows; the others lie under `.cache/tour` for whoever wants to look.
 */
import { globSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { type Look, openBrowser, openScreen } from '../test/browser.ts'
import { startWhole } from '../test/platform.ts'
import { stories } from '../test/stories/stories.ts'
import { installTools, toolPath } from '../test/system-tools.ts'

/** Higher pages are cut off: nobody looks further down a picture. */
const heightMax = 3000
const root = fileURLToPath(new URL('..', import.meta.url))
const [shownFolder, otherFolder] = [join(root, 'docs/pictures'), join(root, '.cache/tour')]
const shown = picturesShown()
/** The screens pictures are taken on: a phone in the first language, a desk in the second. */
const screens: readonly (Look & { readonly name: string; readonly language: 'mn' | 'en' })[] = [
  { name: 'phone', language: 'mn', width: 360 },
  { name: 'desk', language: 'en', width: 1280 },
]

try {
  installTools((line) => console.log(line))
  if (!toolPath('CHROMIUM')) throw new Error('There is no Chromium to take pictures with: install it and start again.')
  const wanted = process.argv.slice(2)
  const strange = wanted.find((name) => !stories.some((story) => story.name === name))
  if (strange)
    throw new Error(`There is no story "${strange}": choose from ${stories.map(({ name }) => name).join(', ')}.`)
  await tour(stories.filter(({ name }) => wanted.length === 0 || wanted.includes(name)))
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}

async function tour(chosen: typeof stories): Promise<void> {
  for (const folder of [shownFolder, otherFolder]) mkdirSync(folder, { recursive: true })
  const browser = await openBrowser()
  try {
    for (const screen of screens) await walkAll(chosen, browser, screen)
  } finally {
    await browser.close()
  }
}

/** The names of the pictures that texts of the repository show. */
function picturesShown(): Set<string> {
  const texts = globSync(['*.md', 'docs/**/*.md'], { cwd: root }).map((path) => readFileSync(join(root, path), 'utf8'))
  return new Set(texts.flatMap((text) => [...text.matchAll(/pictures\/([\w-]+\.png)/g)].map(([, name]) => name!)))
}

/** The whole page in a window that is as high, so that what is fixed to the window's edge is at the edge of the picture. */
async function takePicture(page: Page, name: string): Promise<void> {
  const window = page.viewportSize()!
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ ...window, height: Math.min(Math.max(window.height, height), heightMax) })
  await page.screenshot({ path: join(shown.has(name) ? shownFolder : otherFolder, name), animations: 'disabled' })
  await page.setViewportSize(window)
  console.log(name)
}

async function walkAll(chosen: typeof stories, browser: Browser, screen: (typeof screens)[number]): Promise<void> {
  const whole = await startWhole()
  try {
    for (const story of chosen) {
      const { page, context } = await openScreen(browser, whole.origin, screen)
      const taken = new Set<string>()
      const look = async (name: string, looked = page) => {
        if (!taken.has(name)) await takePicture(looked, `${screen.name}-${name}.png`)
        taken.add(name)
      }
      await story.walk({ whole, page, context, language: screen.language, script: true, look })
      await context.close()
    }
  } finally {
    await whole.stop()
  }
}

/** Walks every story on a screen, with a fresh country for each, and examines every page somebody pauses at. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { noBrowser, openBrowser, openScreen } from '../browser.ts'
import { startWhole, type WholePlatform } from '../platform.ts'
import * as examine from './examine.ts'
import type { Stage } from './stage.ts'
import { stories } from './stories.ts'

export type Screen = {
  readonly language: string
  readonly width: 360 | 1280
  readonly script: boolean
  /** Every measure of the design at every pause, or only that the way is open. */
  readonly thorough: boolean
  /** Those that are walked, where not all. */
  readonly only?: readonly string[]
}
export function walkStories(screen: Screen): void {
  const { language, width, script, thorough, only } = screen
  describe(`in ${language} at ${width} px ${script ? 'with' : 'without'} script`, { skip: noBrowser }, () => {
    let browser: Browser
    let whole: WholePlatform
    before(async () => {
      ;[browser, whole] = await Promise.all([openBrowser(), startWhole()])
    })
    after(() => Promise.all([browser.close(), whole.stop()]))

    for (const story of stories.filter(({ name }) => only?.includes(name) ?? true)) {
      test(story.name, async () => {
        const { page, context } = await openScreen(browser, whole.origin, screen)
        const broken: string[] = []
        context.on('weberror', (error) => broken.push(`script: ${error.error().message}`))
        context.on('console', (line) => line.type() === 'error' && broken.push(`console: ${line.text()}`))
        const faults: string[] = []
        const looked = new Set<string>()
        const look = async (name: string, at = page) => {
          if (looked.has(name)) return // a page that is passed twice is examined once
          looked.add(name)
          for (const fault of await lookAt(at, { whole, language, thorough, script })) faults.push(`${name}: ${fault}`)
        }
        try {
          await story.walk({ whole, page, context, language, script, look } satisfies Stage)
        } finally {
          await context.close()
        }
        assert.deepEqual([...faults, ...broken.filter(isOurs)], [])
      })
    }
  })
}

/** The browser reports every answer of 403, 404 and 422 as an error of the console; those are pages of ours. */
function isOurs(line: string): boolean {
  return !/status of (403|404|422)/.test(line)
}

type Looking = Pick<Screen, 'language' | 'thorough' | 'script'> & { readonly whole: WholePlatform }

async function lookAt(page: Page, { whole, language, thorough, script }: Looking): Promise<string[]> {
  assert.equal(await page.getAttribute('html', 'lang'), language)
  if (!thorough) return script ? examine.simple(page) : []
  const { particles } = whole.nation.country
  const faults: string[] = []
  for (const one of [
    examine.mistakesTold(whole.nation.words[language]!['frame.error-prefix']!),
    examine.simple,
    examine.heldTogether(particles),
    examine.touchable,
    examine.accessible,
    examine.walkable,
    examine.fitting,
  ])
    faults.push(...(await one(page)))
  return faults
}

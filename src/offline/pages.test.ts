import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { noBrowser, openBrowser, openScreen } from '../../test/browser.ts'
import { startWhole, type WholePlatform } from '../../test/platform.ts'

describe('without a network', { skip: noBrowser }, () => {
  let browser: Browser
  let whole: WholePlatform
  before(async () => {
    ;[browser, whole] = await Promise.all([openBrowser(), startWhole()])
  })
  after(() => Promise.all([browser.close(), whole.stop()]))

  test('a page that was seen is shown with its time, and one that was not says why', async () => {
    const { page, context } = await openScreen(browser, whole.origin)
    page.on('console', (m) => console.log('CONSOLE', m.text()))
    context.on('serviceworker', (w) => w.on('console', (m) => console.log('SW', m.text())))
    context.on('weberror', (e) => console.log('ERR', e.error()))
    await page.goto('/')
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await page.goto('/services')
    await page.waitForTimeout(500)
    await context.setOffline(true)
    await page.goto('/services')
    assert.match((await page.textContent('.as-of')) ?? '', /2026/)
    await page.goto('/help')
    console.log(await page.textContent('main'))
    const cdp = await context.newCDPSession(page)
    await context.setOffline(false)
    await page.goto('/services')
    console.log(await cdp.send('Page.getInstallabilityErrors'))
    await context.close()
  })
})

import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { takeReference } from '../../test/asking.ts'
import { noBrowser } from '../../test/browser.ts'
import { type Line, openLine } from '../../test/device/line.ts'
import { type Device, enterOn, fillIn, newDevice, passport, stored, untilStored } from '../../test/device/phone.ts'
import { startWhole, type WholePlatform } from '../../test/platform.ts'

const form = '/services/passport-order/application'

describe('what is on a phone', { skip: noBrowser }, () => {
  let whole: WholePlatform
  let line: Line
  let device: Device
  let document: string
  before(async () => {
    whole = await startWhole()
    document = await takeReference(await whole.visitorAs('Сарангэрэл'), 'id-card-reference')
  })
  after(() => whole.stop())
  beforeEach(async () => {
    line = await openLine(whole.origin)
    device = await newDevice(line.origin)
  })
  afterEach(async () => {
    await device.discard()
    await line.close()
  })
  const signOut = (page: Page) => page.locator('form[action="/sign-out"] button').click()
  const text = (key: string) => whole.nation.words.mn![key]!

  test('a document, opened once, opens again without a network, with time and PDF, until its person signs out', async () => {
    await enterOn(device, whole, { name: 'Сарангэрэл', path: document })
    const page = device.page()
    await untilStored(page, /("store":"pages".*){4}/s)
    line.cut()
    await page.goto('/documents')
    assert.match((await page.textContent('.as-of')) ?? '', /\d{4}\.\d\d\.\d\d \d\d:\d\d/)
    await page.locator(`main a[href="${document}"]`).click()
    await page.waitForURL(`**${document}`)
    await page.locator('svg.qr').waitFor()
    assert.equal(await page.locator('.as-of').count(), 1)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`main a[href="${document}/pdf"]`).click(),
    ])
    assert.match(download.suggestedFilename(), /\.pdf$/)
    assert.equal(await download.failure(), null)
    assert.doesNotMatch(await stored(page), new RegExp(whole.person('Сарангэрэл').registerNumber))
    line.mend()
    await page.goto(document)
    await signOut(page)
    await page.waitForURL(`${line.origin}/`)
    assert.doesNotMatch(await stored(page), /"store":|"key /)
    line.cut()
    await page.goto(document)
    assert.equal(await page.locator('svg.qr').count(), 0)
  })

  test('is gone when its person signs out without a network, and the platform is told later', async () => {
    await enterOn(device, whole, { name: 'Тэмүүжин', path: form })
    const page = device.page()
    await untilStored(page, /"store":"packs"/)
    line.cut()
    await page.reload()
    await signOut(page)
    await page.waitForURL(`${line.origin}/`)
    assert.doesNotMatch(await stored(page), /"store":|"key /)
    line.mend()
    await page.goto('/me')
    assert.match(page.url(), /\/sign-in\?to=/)
  })

  test('but waits to be sent, waits for its person: who signs out is told, who signs in after them sees nothing', async () => {
    await enterOn(device, whole, { name: 'Энхжин', path: form })
    const page = device.page()
    await untilStored(page, /"store":"packs"/)
    line.cut()
    await fillIn(page, passport)
    await page.locator('main button.primary').click()
    await page.waitForURL('**/offline/outbox')
    await page.goto(form)
    await signOut(page)
    await page.getByRole('heading', { name: text('offline.leave-title') }).waitFor()
    await page.locator('main form button').click()
    await page.waitForURL(`${line.origin}/`)
    assert.match(await stored(page), /"store":"outbox"/)

    line.mend()
    await enterOn(device, whole, { name: 'Айгүл', path: '/applications' })
    await page.goto('/offline/outbox')
    assert.equal(await page.locator('.banner').count(), 0)
    await page.goto('/applications')
    await signOut(page)
    await page.waitForURL(`${line.origin}/`)
    await enterOn(device, whole, { name: 'Энхжин', path: '/applications' })
    await page.locator('.banner.success').waitFor()
  })

  test('is not read by somebody else who signs in after a session that ended by itself', async () => {
    await enterOn(device, whole, { name: 'Дуламсүрэн', path: form })
    const page = device.page()
    await untilStored(page, /"store":"packs"/)
    await fillIn(page, passport, { until: /\/kind$/ })
    await device.context().clearCookies()
    await enterOn(device, whole, { name: 'Айгүл', path: '/me' })
    assert.doesNotMatch(await stored(page), /"store":/)
    line.cut()
    await page.goto(`${form}/reason`)
    await page.getByRole('heading', { name: text('offline.title') }).waitFor()
  })
})

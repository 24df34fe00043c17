import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, describe, test } from 'node:test'
import { axeFaults, noBrowser, openBrowser, openScreen } from '../../test/browser.ts'
import { type Line, openLine } from '../../test/device/line.ts'
import { type Device, newDevice, ready, untilStored } from '../../test/device/phone.ts'
import { startWhole, type WholePlatform } from '../../test/platform.ts'

describe('pages that are the same for everyone', { skip: noBrowser }, () => {
  let whole: WholePlatform
  let line: Line
  let device: Device
  before(async () => {
    whole = await startWhole()
  })
  after(() => whole.stop())
  beforeEach(async () => {
    line = await openLine(whole.origin)
    device = await newDevice(line.origin)
    await device.page().goto('/')
    await ready(device.page())
  })
  afterEach(async () => {
    await device.discard()
    await line.close()
  })

  test('are shown without a network as they were seen last, with the time of that', async () => {
    const page = device.page()
    await page.goto('/services/address-reference?q=x') // as it comes from a search
    const title = await page.textContent('h1')
    await untilStored(page, /services\/address-reference"/)
    line.cut()
    await page.goto('/services/address-reference')
    assert.equal(await page.textContent('h1'), title)
    assert.match((await page.textContent('.as-of')) ?? '', /\d{4}\.\d\d\.\d\d \d\d:\d\d/)
    line.mend()
    await page.reload()
    assert.equal(await page.locator('.as-of').count(), 0)
  })

  test('are shown so too when the network does not answer, though it is there', async () => {
    const page = device.page()
    await page.goto('/help')
    await untilStored(page, /\/help"/)
    line.stall()
    await page.goto('/help')
    assert.equal(await page.locator('.as-of').count(), 1)
  })

  test('are found without a network by whatever people type', async () => {
    const page = device.page()
    await untilStored(page, /offline\/catalogue"/)
    line.cut()
    await page.goto('/')
    await page.fill('#search', 'pasport avah')
    await page.press('#search', 'Enter')
    const [first] = await page.locator('.service-rows a').all()
    assert.match((await first!.getAttribute('href')) ?? '', /passport/)
    assert.deepEqual(await axeFaults(page), [])
  })

  for (const [path, what] of [
    ['/life-events/birth', 'a page'],
    ['/en/services/passport-order/application', 'a form'],
    ['/offline/outbox', 'the outbox'],
  ] as const)
    test(`and ${what} that is not there is told of in good form`, async () => {
      const page = device.page()
      line.cut()
      await page.goto(path)
      assert.equal(await page.locator('h1').count(), 1)
      assert.equal(await page.getAttribute('html', 'lang'), path.startsWith('/en') ? 'en' : 'mn')
      assert.deepEqual(await axeFaults(page), [])
    })
})

test('the site can be put on the home screen', { skip: noBrowser }, async () => {
  const [whole, browser] = await Promise.all([startWhole(), openBrowser()])
  try {
    const { page, context } = await openScreen(browser, whole.origin)
    await page.goto('/')
    const session = await context.newCDPSession(page)
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
    const faults = installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')
    assert.deepEqual(faults, [])
    const { errors, data } = await session.send('Page.getAppManifest')
    assert.deepEqual(errors, [])
    assert.equal((JSON.parse(data ?? '{}') as { lang: string }).lang, 'mn')
  } finally {
    await Promise.all([browser.close(), whole.stop()])
  }
})

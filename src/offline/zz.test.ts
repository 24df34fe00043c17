import { test } from 'node:test'
import { enterOn, fillIn, newDevice, passport, untilStored } from '../../test/device/phone.ts'
import { openLine } from '../../test/device/line.ts'
import { startWhole } from '../../test/platform.ts'
import { axeFaults, smallTargets, overflow } from '../../test/browser.ts'
test('x', async () => {
  const whole = await startWhole()
  const line = await openLine(whole.origin)
  const device = await newDevice(line.origin)
  const page = device.page()
  const form = '/services/passport-order/application'
  const look = async (n: string) => { await page.screenshot({ path: `/tmp/h/off-${n}.png`, fullPage: true }); console.log(n, await axeFaults(page), await smallTargets(page), await overflow(page)) }
  await enterOn(device, whole, { name: 'Сарангэрэл', path: form })
  await untilStored(page, /"store":"packs"/)
  line.cut()
  await fillIn(page, passport, { until: /\/kind$/ })
  await look('kind')
  const t = performance.now()
  await page.reload()
  console.log('reload', performance.now() - t, await page.evaluate(() => JSON.stringify(performance.getEntriesByType('navigation')[0])))
  await fillIn(page, passport)
  await look('check')
  await page.locator('main button.primary').click()
  await page.waitForURL('**/offline/outbox')
  await look('outbox')
  await page.goto('/help')
  await page.locator('.banner').waitFor()
  await look('banner')
  await page.goto(form); await page.locator('form[action="/sign-out"] button').click()
  await page.waitForTimeout(500)
  await look('leave')
  await device.discard(); await line.close(); await whole.stop()
})

import { after, test } from 'node:test'
import { startWhole } from '../../../../test/platform.ts'
import { axeFaults, openBrowser, openScreen } from '../../../../test/browser.ts'
import { Visitor } from '../../../../test/visitor.ts'
const platform = await startWhole()
after(() => platform.stop())
test('shots', async () => {
  const v: Visitor = await platform.visitorAs('Айгүл')
  const browser = await openBrowser()
  const { page, context } = await openScreen(browser, platform.origin, { script: true })
  await context.addCookies([...v.cookies].map(([name, value]) => ({ name, value, url: platform.origin })))
  const shot = async (n: string) => { await page.screenshot({ path: `/tmp/shot-${n}.png`, fullPage: true }); console.log(n, page.url(), await axeFaults(page)) }
  const errs: string[] = []; page.on('pageerror', e => errs.push(String(e))); page.on('console', m => m.type() === 'error' && errs.push(m.text()))
  await page.goto('/services/passport-order/application'); await shot('1-whom')
  await page.locator('main button.primary').click(); await shot('2-known')
  await page.locator('main a.primary').click(); await page.locator('main button.primary').click(); await shot('3-error')
  await page.locator('input[value=lost]').check(); await page.locator('main button.primary').click()
  await page.locator('input[name=lost]').check(); await page.locator('main button.primary').click(); await shot('4-police')
  await page.locator('main button.primary').click(); await page.locator('input[value=yes]').check(); await page.locator('main button.primary').click()
  await page.locator('input[value=chip]').check(); await page.locator('main button.primary').click()
  await page.locator('input[value=yes]').check(); await page.locator('main button.primary').click(); await shot('5-photo')
  await page.setInputFiles('input[type=file]', { name: 'big.png', mimeType: 'image/png', buffer: await page.screenshot() })
  await page.waitForTimeout(500); await shot('5b-photo')
  await page.locator('main button.primary').click(); await shot('6-office')
  await page.selectOption('select', 'mfa-seoul'); await page.locator('main button.primary').click()
  await page.locator('input[name=truth]').check(); await page.locator('main button.primary').click(); await shot('7-check')
  await page.goto('/services/passport-order/application/photo'); await page.locator('button[name=leave]').click(); await shot('8-saved')
  await page.goto('/'); await shot('9-home')
  console.log(errs)
  await browser.close()
})

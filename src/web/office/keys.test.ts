import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import type { Browser, Page } from 'playwright-core'
import type { Application } from '#applications'
import {
  axeFaults,
  type Look,
  noBrowser,
  openBrowser,
  openScreen,
  overflow,
  smallTargets,
} from '../../../test/browser.ts'
import { officersAt, sendToOffice } from '../../../test/office/visits.ts'
import { startWhole } from '../../../test/platform.ts'

const office = 'ubeg-6701'
const answers = {
  whom: 'self',
  reason: 'first',
  latinRight: false,
  latinLast: 'Bat',
  latinFirst: 'Enkhjin',
  kind: 'chip',
  abroad: false,
  office,
  truth: true,
}
const platform = noBrowser ? undefined : await startWhole()
const { lead = '', officers = [] } = platform ? officersAt(platform, office) : {}
let browser: Browser | undefined
before(async () => {
  browser = noBrowser ? undefined : await openBrowser()
})
after(async () => {
  await browser?.close()
  await platform?.stop()
})

function send(): Promise<Application> {
  return sendToOffice(platform!, { name: 'Энхжин', service: 'passport-order', answers })
}

async function signedIn(number: string, look: Look = { width: 1280 }): Promise<Page> {
  const { page } = await openScreen(browser!, platform!.origin, look)
  await page.goto('/office')
  await page.selectOption('[name=officer]', number)
  await page.click('form:has([name=key]) button')
  await page.waitForURL('**/office')
  return page
}

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'doctype-style': ['error', { style: 'lowercase' }],
    'prefer-native-element': ['error', { exclude: ['region'] }],
    'tel-non-breaking': 'off',
    'no-trailing-whitespace': 'off',
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit'] }],
  },
})

async function markupFaults(page: Page): Promise<string[]> {
  const text = await (await page.request.get(page.url())).text()
  const { results } = await validator.validateString(text)
  return results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${line} ${ruleId} ${message}`))
}

describe('the office in a browser', { skip: noBrowser }, () => {
  test('a clean case is granted by two keys and taken back by one, on one screen', async () => {
    const { id } = await send()
    const page = await signedIn(officers[0]!)
    await page.keyboard.press('n')
    await page.waitForURL(`**/office/cases/${id}`)
    const decide = await page.locator('#decision [name=kind]').first().boundingBox()
    assert.ok(decide && decide.y + decide.height <= 800, 'the decision stands on the first screen')
    await page.keyboard.press('a')
    const button = await page.locator('#decide').boundingBox()
    assert.ok(button && button.y + button.height <= 800, 'so does its button')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/office')
    await page.keyboard.press('z')
    await page.waitForURL(`**/office/cases/${id}`)
    assert.equal(await page.locator('#decision').count(), 1)
  })

  test('only what belongs to the decision that is chosen is shown; Cyrillic letters are the same keys', async () => {
    const page = await signedIn(officers[0]!)
    const typed = { key: 'т', code: 'KeyN', bubbles: true }
    await page.evaluate((typed) => void document.dispatchEvent(new KeyboardEvent('keydown', typed)), typed)
    await page.waitForURL('**/office/cases/**')
    assert.equal(await page.locator('.sms').isVisible(), false)
    await page.keyboard.press('r')
    assert.equal(await page.locator('.when-return .reason').first().isVisible(), true)
    assert.equal(await page.locator('.when-refuse fieldset').isVisible(), false)
    assert.equal(await page.locator('.asks').first().isVisible(), false)
    await page.check('[name=return-code][value=latin-unclear]', { force: true })
    assert.equal(await page.locator('[name=asks-latin-unclear]').first().isVisible(), true)
    await page.keyboard.press('f')
    assert.equal(await page.locator('.when-refuse fieldset').isVisible(), true)
    assert.equal(await page.locator('[data-sms=return]').isVisible(), false)
  })

  test('keys do nothing while somebody types, and nothing at all once they are switched off', async () => {
    const page = await signedIn(officers[0]!)
    await page.keyboard.press('n')
    await page.waitForURL('**/office/cases/**')
    await page.keyboard.press('r')
    await page.fill('[name=note]', '')
    await page.focus('[name=note]')
    await page.keyboard.type('af')
    assert.equal(await page.inputValue('[name=note]'), 'af')
    assert.equal(await page.isChecked('[name=kind][value=return]'), true)
    await page.locator('h1').click()
    await page.keyboard.press('?')
    assert.equal(await page.locator('#keys dl').isVisible(), true)
    await page.uncheck('#keys-on')
    await page.reload()
    await page.keyboard.press('a')
    assert.equal(await page.locator('[name=kind]:checked').count(), 0)
    assert.equal(await page.isChecked('#keys-on'), false)
  })

  for (const look of [{ width: 1280 }, { width: 360 }, { width: 1280, colours: 'dark' }] as const)
    test(`every page is sound, fits and can be used by everybody: ${JSON.stringify(look)}`, async () => {
      const faults: string[] = []
      const page = await signedIn(lead, look)
      const check = async (where: string) => {
        for (const fault of [...(await axeFaults(page)), ...(await markupFaults(page)), ...(await smallTargets(page))])
          faults.push(`${where}: ${fault}`)
        if ((await overflow(page)) > 0) faults.push(`${where}: wider than the screen`)
      }
      await send()
      await page.goto('/office')
      await check('desk')
      await page.click('#next')
      await page.waitForURL('**/office/cases/**')
      await check('case')
      await page.check('[name=kind][value=return]', { force: true })
      await page.check('[name=return-code] >> nth=2', { force: true })
      await check('return')
      await page.check('[name=kind][value=refuse]', { force: true })
      await check('refuse')
      await page.goto('/office/team')
      await check('team')
      await page.goto('/office/handover')
      await check('handover')
      await page.goto('/office')
      await page.locator('a[href*="/office/cases/"]').first().click()
      await page.check('[name=kind][value=grant]', { force: true })
      await page.click('#decide')
      await page.waitForURL('**/office')
      await check('decided')
      assert.deepEqual(faults, [])
    })
})

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { offerEnrolment } from '#identity'
import { actingAs, transact } from '#platform'
import { axeFaults, noBrowser, openBrowser, openScreen, overflow, smallTargets } from '../../../test/browser.ts'
import { system } from '../../../test/harness.ts'
import { startWhole, type WholePlatform } from '../../../test/platform.ts'

/** A key of the browser's own, in software: what it does when somebody touches it is set from outside. */
const keyOptions = {
  protocol: 'ctap2',
  transport: 'usb',
  hasResidentKey: false,
  hasUserVerification: true,
  isUserVerified: true,
  automaticPresenceSimulation: true,
} as const

describe('in a browser, with a key', { skip: noBrowser }, () => {
  let platform: WholePlatform
  let browser: Browser
  let page: Page
  let cdp: CDPSession
  let authenticatorId: string
  before(async () => {
    platform = await startWhole()
    browser = await openBrowser()
    // No browser binds a key to an address: the page is opened by the machine's name.
    const screen = await openScreen(browser, platform.origin.replace('127.0.0.1', 'localhost'))
    page = screen.page
    cdp = await screen.context.newCDPSession(page)
    await cdp.send('WebAuthn.enable')
    ;({ authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', { options: keyOptions }))
  })
  after(async () => {
    await browser?.close()
    await platform?.stop()
  })

  const who = () => platform.nation.officers.find(({ offered, role }) => offered && role === 'officer')!

  /** Types the number and goes on to where the key is touched. */
  async function askForKey(): Promise<void> {
    await page.goto('/en/office/sign-in')
    await page.fill('#field-number', who().number)
    await page.click('form:has(#field-number) button')
    await page.click('#key-start')
  }

  test('an officer enrols it with a code and comes in with it', async () => {
    const { ctx } = platform.platform
    const { code } = await transact(actingAs(ctx, system), (ctx) => offerEnrolment(ctx, { officer: who() }))
    await page.goto('/en/office/enrolment')
    await page.fill('#field-number', who().number)
    await page.fill('#field-code', code)
    await page.click('main form button')
    await page.click('#key-start')
    await page
      .getByRole('heading', { level: 1, name: platform.nation.words.en!['office-sign-in.enrolled-title']! })
      .waitFor()
    const { credentials } = await cdp.send('WebAuthn.getCredentials', { authenticatorId })
    assert.equal(credentials.length, 1)

    await askForKey()
    await page.waitForURL('**/en/office')
    assert.ok((await page.textContent('main .caption'))?.includes(who().number))
  })

  test('is not let in when nobody proved to the key who they are', async () => {
    await page.context().clearCookies()
    await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false })
    await askForKey()
    await page.waitForFunction(() => document.querySelector('#key-status')?.textContent)
    assert.match(page.url(), /\/office\/sign-in$/)
    await page.goto('/en/office')
    assert.match(page.url(), /\/office\/sign-in/)
  })

  test('its pages can be used by everyone, on a small screen too', async () => {
    await page.context().clearCookies()
    for (const path of ['/en/office/sign-in', '/office/enrolment', '/office/sign-in']) {
      await page.goto(path)
      assert.deepEqual([await axeFaults(page), await smallTargets(page), await overflow(page)], [[], [], 0], path)
    }
    await page.fill('#field-number', who().number)
    await page.click('form:has(#field-number) button')
    await page.waitForSelector('#key-start')
    assert.deepEqual([await axeFaults(page), await smallTargets(page), await overflow(page)], [[], [], 0])
  })
})

describe('in a browser without script', { skip: noBrowser }, () => {
  test('is told that a key needs it', async () => {
    const platform = await startWhole()
    const browser = await openBrowser()
    try {
      const { page } = await openScreen(browser, platform.origin, { script: false })
      await page.goto('/en/office/sign-in')
      await page.fill('#field-number', platform.nation.officers[0]!.number)
      await page.click('form:has(#field-number) button')
      assert.ok(await page.getByText(platform.nation.words.en!['office-sign-in.no-script']!).isVisible())
      assert.equal(await page.locator('#key-start').isVisible(), false)
    } finally {
      await browser.close()
      await platform.stop()
    }
  })
})

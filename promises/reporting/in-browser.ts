/** A report written in a real browser: from the platform's page to the receipt, and back with it. */
import { openBrowser, openScreen } from '../../test/browser.ts'
import { canaries } from './stranger.ts'

const doneMs = 60_000
/** A PNG of one pixel with a word of its maker in it. */
const photo = () => {
  const bytes = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  return Buffer.concat([bytes, Buffer.from(canaries.photo)])
}

export type Written = { readonly receipt: string; readonly sent: readonly Buffer[]; readonly standing: string }

/** Writes, keeps the receipt, tries a wrong one, comes back. */
export async function writeInBrowser(platform: string): Promise<Written> {
  const browser = await openBrowser()
  try {
    const { page, context } = await openScreen(browser, platform)
    const session = await context.newCDPSession(page)
    await session.send('Network.setUserAgentOverride', { userAgent: canaries.agent })
    const sent: Buffer[] = []
    page.on('request', (request) => {
      const body = request.postDataBuffer()
      if (body) sent.push(body)
    })
    await page.goto('/report-bribery')
    await page.click('main a.button.primary')
    await page.fill('#field-text', canaries.word)
    await page.setInputFiles('#field-photos', { name: 'a.png', mimeType: 'image/png', buffer: photo() })
    await page.click('form.letter button')
    const receipt = (await page.textContent('.receipt', { timeout: doneMs })) ?? ''
    await page.click('main a[href$="/receipt"]')
    await page.fill('#field-receipt', '0000 0000 0000 0000')
    await page.click('.receipt-form button')
    const unknown = await page.getAttribute('.receipt-form', 'data-said-unknown')
    await page.waitForFunction((said) => document.querySelector('.status')?.textContent === said, unknown, {
      timeout: doneMs,
    })
    await page.fill('#field-receipt', receipt)
    await page.click('.receipt-form button')
    const standing = (await page.textContent('.standing .tag', { timeout: doneMs })) ?? ''
    return { receipt, sent, standing }
  } finally {
    await browser.close()
  }
}

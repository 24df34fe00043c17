import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { type Database, openDatabase, sql } from '#platform'
import { noBrowser } from '../../../test/browser.ts'
import { type Line, openLine } from '../../../test/device/line.ts'
import { type Device, enterOn, fillIn, newDevice, passport, stored, untilStored } from '../../../test/device/phone.ts'
import { startWhole, type WholePlatform } from '../../../test/platform.ts'
import { jpeg } from '../../../test/sent-files.ts'

const form = '/services/passport-order/application'
const photo = { name: 'Сарангэрэл.jpg', mimeType: 'image/jpeg', buffer: jpeg({ width: 413, height: 531 }) }

describe('a form that was opened once with a network', { skip: noBrowser }, () => {
  let whole: WholePlatform
  let database: Database
  let line: Line
  let device: Device
  before(async () => {
    whole = await startWhole()
    database = openDatabase({ url: whole.databaseUrl, connectionsMax: 1 })
  })
  after(async () => {
    await database.close()
    await whole.stop()
  })
  beforeEach(async () => {
    line = await openLine(whole.origin)
    device = await newDevice(line.origin)
  })
  afterEach(async () => {
    await device.discard()
    await line.close()
    await database.script('truncate applications.draft')
  })

  /** Signs in and opens the form, once. */
  async function begin(name: string): Promise<Page> {
    await enterOn(device, whole, { name, path: form })
    await untilStored(device.page(), /"store":"packs"/)
    return device.page()
  }
  /** What this person has sent. */
  async function sentBy(name: string): Promise<{ id: string; answers: Record<string, unknown> }[]> {
    return database.many(sql`
      select application.id, answers from applications.application join identity.person on person.id = person_id
      where register_number = ${whole.person(name).registerNumber}`)
  }
  async function press(page: Page): Promise<void> {
    await page.locator('main button.primary').click()
    await page.waitForURL('**/offline/outbox')
  }

  test('is filled in and sent without one, and arrives by itself when there is one', async () => {
    const page = await begin('Сарангэрэл')
    line.cut()
    await fillIn(page, passport)
    await press(page)
    await page.goto('/help')
    line.mend()
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await page.locator('.banner.success').waitFor()
    const [sent, ...others] = await sentBy('Сарангэрэл')
    assert.deepEqual(others, [])
    assert.equal(sent!.answers.office, passport.office)
    await page.locator('.banner.success a').click()
    await page.waitForURL(`**/applications/${sent!.id}`)
    await page.goto('/services')
    assert.equal(await page.locator('.banner').count(), 0)
  })

  test('outlives the browser, sealed, and is sent once its person is back', async () => {
    const page = await begin('Айгүл')
    line.cut()
    await fillIn(page, passport)
    await press(page)
    await device.restart()
    const again = device.page()
    await again.goto('/offline/outbox')
    const { registerNumber } = whole.person('Айгүл')
    assert.doesNotMatch(await stored(again), new RegExp(`Айгүл|${registerNumber}|${passport.office}|key true`))
    line.mend()
    await again.goto('/services')
    await again.locator('.banner.warning').waitFor() // the session ended with the browser
    assert.deepEqual(await sentBy('Айгүл'), [])
    await enterOn(device, whole, { name: 'Айгүл', path: '/applications' })
    await again.locator('.banner.success').waitFor()
    assert.equal((await sentBy('Айгүл')).length, 1)
  })

  test('brings its photo along, and counts once when the answer to it was lost', async () => {
    const page = await begin('Тэмүүжин')
    line.cut()
    await fillIn(page, { ...passport, abroad: 'yes', photo, office: embassy() })
    await press(page)
    line.loseAnswers()
    await page.goto('/offline/outbox')
    await page.locator('main form button').click()
    await page.waitForURL('**/offline/outbox')
    assert.equal((await sentBy('Тэмүүжин')).length, 1)
    assert.equal(await page.locator('.banner.info').count(), 1) // for all the phone knows it has not arrived
    line.mend()
    await page.locator('main form button').click()
    await page.locator('.banner.success').waitFor()
    const [sent, ...others] = await sentBy('Тэмүүжин')
    assert.deepEqual(others, [])
    assert.equal((sent!.answers.photo as { name: string }).name, photo.name.replace('.jpeg', '.jpg'))
  })

  test('catches up as a draft wherever it was broken off, step by step', async () => {
    const page = await begin('Дуламсүрэн')
    const steps = [/\/reason$/, /\/kind$/, /\/office$/, /\/check$/]
    for (const [i, until] of steps.entries()) {
      if (i % 2 === 0) line.cut()
      else line.mend()
      await fillIn(page, passport, { until })
    }
    line.mend()
    await page.reload()
    assert.equal(await page.locator('.as-of').count(), 0) // the platform's own page, with all that was answered
    await page.locator('main button.primary').click()
    await page.waitForURL('**/applications/*')
    const [sent, ...others] = await sentBy('Дуламсүрэн')
    assert.deepEqual(others, [])
    assert.equal(sent!.answers.kind, 'ordinary')
  })

  test('is sent by opening a page and by the button where the browser cannot send by itself', async () => {
    const page = await begin('Энхжин')
    const [worker] = device.context().serviceWorkers()
    await worker!.evaluate(() => {
      Object.defineProperty(self, 'registration', { value: { scope: '/' } }) // as in Safari: no `sync`
    })
    line.cut()
    await fillIn(page, passport)
    await press(page)
    await page.goto('/help')
    const button = page.locator('.banner.info button')
    await button.waitFor()
    line.mend()
    await button.click()
    await page.locator('.banner.success').waitFor()
    assert.equal((await sentBy('Энхжин')).length, 1)
  })

  test('is there once when the button is pressed twice, and when one goes back to it', async () => {
    const page = await begin('Сарангэрэл')
    line.cut()
    await fillIn(page, passport)
    await page.evaluate(() => {
      const sending = document.querySelector<HTMLFormElement>('main form')!
      sending.requestSubmit()
      sending.requestSubmit()
    })
    await page.waitForURL('**/offline/outbox')
    assert.equal(await page.locator('.banner').count(), 1)
    await page.goBack()
    await page.waitForURL('**/offline/outbox')
    assert.equal(await page.locator('.banner').count(), 1)
  })

  test('that a rule stops leads to why once it can be known, with all that was answered', async () => {
    const page = await begin('Ганболд')
    line.cut()
    await fillIn(page, passport)
    await press(page)
    line.mend()
    await page.goto('/help')
    await page.locator('.banner.warning a').click()
    await page.waitForURL(`**${form}/**`)
    assert.match((await page.textContent('h1')) ?? '', /\d{4}\.\d\d\.\d\d/) // until when the identity card held
    assert.equal(await page.locator('.banner').count(), 0)
    assert.deepEqual(await sentBy('Ганболд'), [])
    const draft = await database.one<{ reason: string }>(
      sql`select fields->'reason'->>'value' as reason from applications.draft`,
    )
    assert.equal(draft.reason, passport.reason)
  })

  test('tells of a mistake without a network as with one', async () => {
    const page = await begin('Сарангэрэл')
    line.cut()
    await fillIn(page, { whom: 'self' }, { until: /\/reason$/ })
    await page.locator('main button.primary').click()
    await page.locator('.error-summary').waitFor()
    assert.match(await page.title(), new RegExp(`^${whole.nation.words.mn!['frame.error-prefix']!}`))
  })

  function embassy(): string {
    const offices = whole.nation.agencies.flatMap(({ offices }) => offices)
    return offices.find(({ division }) => division === undefined)!.id
  }
})

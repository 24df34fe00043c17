/** The two documents whose waits the platform was made for: ordered, paid, decided by an officer, fetched. */
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { takeEffect } from '../cases/take-passport.ts'
import { address, choose, enter, heading, leave, open, press, type Stage, type Story, words } from './stage.ts'

const office = 'ubeg-6701'
const decideMs = 30_000

/** Answers the question that is shown and goes on. */
async function answer(stage: Stage, path: string, how: (page: Page) => Promise<unknown>): Promise<void> {
  const { page } = stage
  await page.waitForURL(new RegExp(`/application/${path}$`)).catch(async (cause) => {
    throw new Error(`${path} is not asked: ${page.url()} says ${await page.textContent('h1')}`, { cause })
  })
  await how(page)
  await goOn(page)
}

function goOn(page: Page): Promise<void> {
  return page.locator('main button.primary, main a.button.primary').first().click()
}

const pick = (at: number) => (page: Page) => page.locator('.choice label').nth(at).click()
const pickOffice = (id: string) => (page: Page) => page.selectOption('select', id)

/** Pays on the page of the bank that stands for a banking app. */
async function pay(stage: Stage): Promise<string> {
  const { page } = stage
  const link = page.locator('main a[href*="/demo/bank"]')
  await looking(page, link)
  const application = page.url()
  await stage.look('to-pay')
  await link.first().click()
  if (stage.language === stage.whole.nation.country.languages[0]!.code) await stage.look('bank') // the bank speaks its own
  await page.locator('main form button').first().click()
  await page.waitForURL(/\/applications$/)
  return application
}

/** Looks again until something is there, as a person without script does. */
async function looking(page: Page, wanted: ReturnType<Page['locator']>): Promise<void> {
  for (const until = performance.now() + decideMs; (await wanted.count()) === 0; ) {
    if (performance.now() > until) throw new Error(`nothing of the kind on ${page.url()}`)
    await page.waitForTimeout(300)
    await page.reload().catch(() => {}) // its own script may be doing so just now
  }
}

/** Looks at an application until its heading is this text. */
async function becomes(stage: Stage, application: string, key: string): Promise<void> {
  const { page } = stage
  await page.goto(application)
  await looking(page, page.getByRole('heading', { level: 1, name: words(stage, key) }))
}

/** Comes in at the office's door with the key of the demonstration. */
async function enterOffice(stage: Stage, at: string, role: 'officer' | 'lead' = 'officer'): Promise<void> {
  const { page, whole } = stage
  const officer = whole.nation.officers.find((one) => one.officeId === at && one.role === role)
  assert.ok(officer, `nobody serves at ${at}`)
  await open(stage, '/office')
  await stage.look('office-door')
  await page.selectOption('select', officer.number)
  await page.locator('form:has(select) button').click()
  await page.waitForURL(`**${address(stage, '/office')}`)
}

async function leaveOffice(stage: Stage): Promise<void> {
  await stage.page.locator('form[action*="/office/sign-out"] button').first().click()
  await stage.page.waitForURL(/\/office\/sign-in/)
}

/** Takes the next case and decides it, as if the ten seconds were over in which it can be taken back. */
async function decide(stage: Stage, how: (page: Page) => Promise<unknown>): Promise<void> {
  const { page } = stage
  await open(stage, '/office')
  await stage.look('desk')
  await page.locator('form[action*="/office/next-case"] button').click()
  await page.waitForURL(/\/office\/cases\//)
  await stage.look('case')
  await how(page)
  await page.locator('#decide').click()
  await page.waitForURL(/\/office(\?.*)?$/)
  await stage.look('decided')
  await takeEffect(stage.whole.platform.ctx.db)
}

const check = (page: Page, selector: string) => page.locator(selector).first().check({ force: true })

/** A passport: ordered one question a page, paid, sent back for a better answer, granted, printed, fetched with a code. */
const passport: Story = {
  name: 'passport',
  walk: async (stage) => {
    const { page } = stage
    await open(stage, '/services/passport-order')
    await stage.look('passport-service')
    await enter(stage, 'Энхжин', '/services/passport-order/application')
    await stage.look('whom')
    await answer(stage, 'whom', pick(0))
    await page.waitForURL(/\/known$/)
    await stage.look('known')
    await goOn(page)
    await page.waitForURL(/\/reason$/)
    await stage.look('reason')
    await goOn(page)
    await stage.look('reason-mistake')
    await answer(stage, 'reason', pick(0))
    await answer(stage, 'latinRight', pick(0))
    await answer(stage, 'kind', pick(1))
    await answer(stage, 'abroad', pick(1))
    await page.waitForURL(/\/office$/)
    await stage.look('which-office')
    await answer(stage, 'office', pickOffice(office))
    await answer(stage, 'truth', pick(0))
    await page.waitForURL(/\/check$/)
    await stage.look('check')
    await goOn(page)
    await page.waitForURL(/\/applications\/[\w-]+/)
    const application = await pay(stage)
    await becomes(stage, application, 'application.state-in-review')
    await stage.look('tracking')
    await publicCheck(stage, application)
    await message(stage, application)

    await enterOffice(stage, office)
    await decide(stage, async (page) => {
      await check(page, 'input[name=kind][value=return]')
      await check(page, 'input[name=return-code][value=reason-differs]')
      await stage.look('return')
    })
    await becomes(stage, application, 'application.state-returned')
    await stage.look('returned')
    await goOn(page)
    await page.waitForURL(/\/answer/)
    await stage.look('answer')
    await pick(0)(page)
    await goOn(page)
    await becomes(stage, application, 'application.state-in-review')

    await decide(stage, (page) => check(page, 'input[name=kind][value=grant]'))
    await becomes(stage, application, 'application.state-printing')
    await stage.look('printing')
    await open(stage, '/office/handover')
    await stage.look('handover')
    await page.locator('form[action*="/handover/ready"] button[name=only]').first().click()
    await becomes(stage, application, 'application.state-ready')
    await stage.look('ready')
    const code = /\b\d{4}\b/.exec((await page.locator('.code').first().textContent()) ?? '')?.[0]
    assert.ok(code, 'no code to fetch it with')
    await open(stage, '/office/handover')
    await page.locator('form[action*="/collection"] input[type=text]').first().fill('0000')
    await page.locator('form[action*="/collection"] button').first().click()
    await stage.look('wrong-code')
    await page.locator('form[action*="/collection"] input[type=text]').first().fill(code)
    await page.locator('form[action*="/collection"] button').first().click()
    await leaveOffice(stage)
    await becomes(stage, application, 'application.state-collected')
    await stage.look('collected')
    await open(stage, '/documents')
    await stage.look('receipt-among-documents')
    await leave(stage)
  },
}

/** Anybody who has the number and the code may ask, without signing in. */
async function publicCheck(stage: Stage, application: string): Promise<void> {
  const { page } = stage
  const said = (await page.locator('main dd').allTextContents()).map((text) => text.trim())
  const number = said.find((text) => /^\d{4}-\d{6}-\w$/.test(text))
  const code = said.find((text) => /^\d{6}$/.test(text))
  assert.ok(number && code, 'no number and code')
  await open(stage, '/track')
  await stage.look('track')
  await page.fill('#field-number', number)
  await page.fill('#field-code', code === '000000' ? '000001' : '000000')
  await goOn(page)
  await stage.look('track-wrong')
  await page.fill('#field-number', number)
  await page.fill('#field-code', code)
  await goOn(page)
  await heading(stage, 'application.state-in-review')
  await stage.look('tracked')
  await page.goto(application)
}

async function message(stage: Stage, application: string): Promise<void> {
  const { page } = stage
  await page.goto(`${application}/messages`)
  await page.fill('textarea', words(stage, 'application.state-in-review'))
  await goOn(page)
  await stage.look('messages-of-application')
}

/** A driving licence: fines in the way, paid on the way, files sent, granted, and the licence among one's documents. */
const licence: Story = {
  name: 'licence',
  walk: async (stage) => {
    const { page } = stage
    await enter(stage, 'Мөнхбат', '/services/driving-licence/application')
    await stage.look('fines-in-the-way')
    await page.locator('main a[href*="traffic-fines"]').first().click()
    await press(stage, 'service.start')
    await page.waitForURL(/traffic-fines\/application/)
    if (!page.url().endsWith('/check')) await goOn(page)
    await page.waitForURL(/\/check$/)
    await stage.look('fines-check')
    await goOn(page)
    await page.waitForURL(/\/applications\/[\w-]+/)
    const fines = await pay(stage)
    await page.goto(fines)
    await looking(page, page.locator('a[href$="/pdf"]'))
    await stage.look('fines-paid')

    await open(stage, '/services/driving-licence/application')
    await page.waitForURL(/\/known$/)
    await goOn(page)
    await answer(stage, 'request', pick(2))
    await page.waitForURL(/\/medical$/)
    await page.setInputFiles('input[type=file]', {
      name: 'no-paper.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('PK\u0003\u0004 not a document'),
    })
    await goOn(page)
    await stage.look('file-mistake')
    await page.setInputFiles('input[type=file]', { name: 'paper.pdf', mimeType: 'application/pdf', buffer: paper })
    await goOn(page)
    await answer(stage, 'office', pickOffice('atut-6701'))
    await page.waitForURL(/\/check$/)
    await stage.look('licence-check')
    await goOn(page)
    const application = await pay(stage)
    await becomes(stage, application, 'application.state-in-review')
    await enterOffice(stage, 'atut-6701')
    await decide(stage, (page) => check(page, 'input[name=kind][value=grant]'))
    await leaveOffice(stage)
    await becomes(stage, application, 'application.state-printing')
    await open(stage, '/documents')
    await looking(page, page.getByText(words(stage, 'documents.state-valid')))
    await stage.look('licence-among-documents')
    await leave(stage)
  },
}

const paper = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
)

/** What stops an order: told in a sentence, with the amount and the way out, and what was filled in is kept. */
const stopped: Story = {
  name: 'stopped',
  walk: async (stage) => {
    const { page } = stage
    await enter(stage, 'Оюунчимэг', '/services/passport-order/application')
    await answer(stage, 'whom', pick(0))
    await page
      .getByText(/4\s200\s000/)
      .first()
      .waitFor()
    await stage.look('court-debt')
    await leave(stage)
    await enter(stage, 'Ганболд', '/services/passport-order/application')
    await answer(stage, 'whom', pick(0))
    await stage.look('id-card-expired')
    await leave(stage)
    await enter(stage, 'Сарангэрэл', '/services/passport-order/application')
    await choose(stage, 'Анужин')
    await goOn(page)
    await page.waitForURL(/\/known$/)
    await stage.look('known-of-a-child')
    assert.match((await page.textContent('main')) ?? '', /Анужин/)
    await goOn(page)
    await page.waitForURL(/\/reason$/)
    await pick(1)(page)
    await press(stage, 'journey.leave')
    await stage.look('kept')
    await open(stage, '/')
    await stage.look('home-unfinished')
    await leave(stage)
  },
}

/** The one who leads an office sees what lies where, and until when; an officer does not. */
const lead: Story = {
  name: 'lead',
  walk: async (stage) => {
    await enterOffice(stage, office, 'lead')
    await open(stage, '/office/team')
    await stage.look('team')
    await leaveOffice(stage)
    await enterOffice(stage, office)
    await open(stage, '/office/team')
    await stage.look('team-not-allowed')
    await leaveOffice(stage)
  },
}

export const orders: readonly Story[] = [passport, licence, stopped, lead]

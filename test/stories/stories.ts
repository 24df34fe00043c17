/** The journeys of the platform's people. Each story leaves the registers as it found them. */
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { orders } from './orders.ts'
import {
  address,
  choose,
  confirmed,
  enter,
  follow,
  heading,
  leave,
  open,
  press,
  type Stage,
  type Story,
  words,
} from './stage.ts'

const mother = 'Сарангэрэл'

/** A mother in a ger district searches, signs in by text message, has her reference, and somebody checks it. */
const reference: Story = {
  name: 'reference',
  walk: async (stage) => {
    const { page } = stage
    await open(stage, '/')
    await stage.look('home')
    await page.fill('#search', 'hayagiin lavlagaa')
    await page.press('#search', 'Enter')
    await page.waitForURL(/search/)
    await stage.look('found')
    await page.locator('main a[href$="/services/address-reference"]').first().click()
    await page.waitForURL(/address-reference/)
    await stage.look('service')
    await press(stage, 'service.start')
    await stage.look('sign-in')
    await press(stage, 'signin.continue')
    await stage.look('sign-in-mistake')
    await page.fill('#field-registerNumber', 'yx 91052824')
    await press(stage, 'signin.continue')
    await stage.look('code')
    await sendCode(stage)
    await page.waitForURL(/\/application$/)
    await stage.look('confirm')
    await confirmed(stage)
    await stage.look('document')
    await checkIt(stage)
    await open(stage, '/documents')
    await stage.look('documents')
    await open(stage, '/services/address-reference/application')
    await stage.look('taken-before')
    await press(stage, 'apply.valid-open')
    await page.waitForURL(/\/documents\//)
  },
}

async function sendCode(stage: Stage): Promise<void> {
  const phone = await stage.context.newPage()
  const link = stage.page.getByRole('link', { name: words(stage, 'signin.code-demo') })
  await phone.goto((await link.getAttribute('href')) ?? '')
  await stage.look('phone', phone)
  const code = await phone.inputValue('#field-text')
  await phone.locator('button[value=erase]').click()
  await phone.locator(`.keypad button[value="${code.at(-1)}"]`).click()
  assert.equal(await phone.inputValue('#field-text'), code)
  await phone.getByRole('button', { name: words(stage, 'demo.send') }).click()
  await phone.locator('.bubble:not(.own)').first().waitFor()
  await stage.look('phone-answered', phone)
  await phone.close()
}

/** Somebody who is not signed in checks the PDF, a PDF with one byte changed, and the text of the QR. */
async function checkIt(stage: Stage): Promise<void> {
  const { page } = stage
  const [download] = await Promise.all([page.waitForEvent('download'), press(stage, 'documents.download')])
  const pdf = await readFile(await download.path())
  await checkPdf(stage, pdf)
  await heading(stage, 'verify.genuine-title')
  await stage.look('genuine')
  const changed = Buffer.from(pdf)
  changed[Math.floor(pdf.length / 2)]! ^= 1
  await checkPdf(stage, changed)
  await heading(stage, 'verify.changed-title')
  await stage.look('changed')
}

async function checkPdf(stage: Stage, buffer: Buffer): Promise<void> {
  await open(stage, '/verify')
  await stage.page.setInputFiles('#field-pdf', { name: 'document.pdf', mimeType: 'application/pdf', buffer })
  if (!stage.script) await press(stage, 'verify.check')
}

/** The platform knows at once what the lists on a device know within a minute. */
async function askPlatform(stage: Stage, buffer: Buffer): Promise<void> {
  await checkPdf(stage, buffer)
  if (!stage.script) return
  await stage.page.locator('#answer h1').waitFor()
  await stage.page.evaluate(() => document.querySelector<HTMLFormElement>('#desk form')?.submit())
}

/** The questions some references have: which vehicle, which years, for which child. */
const questions: Story = {
  name: 'questions',
  walk: async (stage) => {
    const { page } = stage
    await enter(stage, mother, '/services/social-insurance-reference/application')
    await stage.look('years')
    await page.fill('#field-years-from', '2024')
    await page.fill('#field-years-to', '2020')
    await page.locator('main form button.primary').click()
    await stage.look('years-mistake')
    assert.equal(await page.inputValue('#field-years-from'), '2024')
    await page.fill('#field-years-from', '2018')
    await confirmed(stage)
    await stage.look('document-table')
    await open(stage, '/services/birth-reference/application')
    await choose(stage, 'Анужин')
    await stage.look('for-a-child')
    await confirmed(stage)
    assert.match((await page.textContent('main')) ?? '', /Анужин/)
    await leave(stage)
    await enter(stage, 'Бат-Эрдэнэ', '/services/vehicle-reference/application')
    await choose(stage, '1207')
    await stage.look('which-vehicle')
    await confirmed(stage)
    await leave(stage)
  },
}

/** What stands in the way, told plainly with the way on: no record, records that disagree, a register that is down. */
const trouble: Story = {
  name: 'trouble',
  walk: async (stage) => {
    const { page } = stage
    await enter(stage, 'Тэмүүжин', '/services/marriage-reference/application')
    await page.locator('main form button.primary').click()
    await heading(stage, 'application.state-refused')
    await stage.look('no-record')
    await leave(stage)
    await enter(stage, 'Ганболд', '/services/vehicle-reference/application')
    await choose(stage, '4410УНА')
    await page.locator('main form button.primary').click()
    await heading(stage, 'application.state-refused')
    await stage.look('disagrees')
    await setRegister(stage, { id: 'health', up: false })
    await stage.look('registers')
    await open(stage, '/services/health-insurance-reference/application')
    await page.locator('main form button.primary').click()
    await page.locator('.station.late').waitFor()
    await stage.look('waiting')
    const waiting = page.url()
    await setRegister(stage, { id: 'health', up: true })
    await page.goto(waiting)
    while (!page.url().includes('/documents/')) await page.goto(waiting)
    await setRegister(stage, { id: 'transport', up: false })
    await open(stage, '/services/vehicle-reference/application')
    await stage.look('choice-missing')
    await setRegister(stage, { id: 'transport', up: true })
    await leave(stage)
  },
}

async function setRegister(stage: Stage, { id, up }: { id: string; up: boolean }): Promise<void> {
  await open(stage, '/demo/registers')
  const row = stage.page.locator(`form:has(input[value="${id}"])`)
  await row.getByRole('button', { name: words(stage, up ? 'demo.turn-on' : 'demo.turn-off') }).click()
  await row.getByRole('button', { name: words(stage, up ? 'demo.turn-off' : 'demo.turn-on') }).waitFor()
}

/** One's own page: documents, messages, who read what with its proof, devices; and a document made invalid. */
const mine: Story = {
  name: 'mine',
  walk: async (stage) => {
    const { page } = stage
    await enter(stage, 'Дуламсүрэн', '/services/id-card-reference/application')
    await confirmed(stage)
    const document = page.url()
    const [download] = await Promise.all([page.waitForEvent('download'), press(stage, 'documents.download')])
    const pdf = await readFile(await download.path())
    await open(stage, '/me')
    await stage.look('me')
    await open(stage, '/messages')
    await stage.look('messages')
    await follow(stage, 'me.messages-open')
    await page.waitForURL(document)
    await open(stage, '/me/access-log')
    const unfold = () => page.locator('.reads summary').first().click()
    const firstProof = page.locator('.reads details[open] a[href$="/proof"]').first()
    await unfold()
    await firstProof.waitFor({ timeout: 5000 }).catch(() => page.reload().then(unfold))
    await stage.look('who-read')
    const [proof] = await Promise.all([page.waitForEvent('download'), firstProof.click()])
    assert.match(await readFile(await proof.path(), 'utf8'), /^c2sp\.org\/tlog-proof@v1\n/)
    await open(stage, '/applications')
    await stage.look('applications')
    await open(stage, '/me/sessions')
    await stage.look('sessions')
    await page.goto(document)
    await page.locator('main summary').last().click()
    await page.locator('main details a').last().click()
    await stage.look('revoke')
    await press(stage, 'documents.revoke-confirm')
    await page.waitForURL(document)
    await stage.look('document-revoked')
    await leave(stage)
    await askPlatform(stage, pdf)
    await heading(stage, 'verify.revoked-title')
    await stage.look('revoked')
  },
}

/** Around the house: everything a passer-by can open. */
const around: Story = {
  name: 'around',
  walk: async (stage) => {
    const { page } = stage
    for (const [name, path] of [
      ['services', '/services'],
      ['life-event', '/life-events/birth'],
      ['results', `/search?q=${encodeURIComponent('лавлагаа')}`],
      ['results-none', '/search?q=qwertyuiop'],
      ['verify', '/verify'],
      ['registers', '/registers'],
      ['register', '/registers/civil'],
      ['reads-open', '/open/reads'],
      ['help', '/help'],
      ['not-found', '/nowhere'],
      ['components', '/ui'],
    ] as const) {
      await open(stage, path)
      await stage.look(name)
    }
    await page.goto(`${address(stage, '/sign-in/code')}`)
    await page.waitForURL(/sign-in$/)
  },
}

export const stories: readonly Story[] = [reference, questions, trouble, mine, around, ...orders]

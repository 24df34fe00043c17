import { chromium, type Page } from 'playwright-core'
const base = 'http://127.0.0.1:3100'
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const dir = '/tmp/h/see'
const shot = (p: Page, name: string) => p.screenshot({ path: `${dir}/${name}.png`, fullPage: true })
async function citizen(number: string, n: string, o: { width: number; scheme?: 'dark'|'light' }) {
  const c = await browser.newContext({ viewport: { width: o.width, height: 900 }, colorScheme: o.scheme ?? 'light', serviceWorkers: 'block' })
  const p = await c.newPage()
  await p.goto(base + '/sign-in'); await p.fill('[name=registerNumber]', number); await p.click('main button[type=submit]'); await p.waitForTimeout(500)
  const code = (await p.textContent('main'))!.match(/\d{4,6}/)![0]
  const d = await c.newPage(); await d.goto(`${base}/demo/phone?who=01900000-0000-7000-8000-0000000000${n}`)
  await d.fill('[name=text]', code); await d.click('button.primary'); await d.waitForTimeout(500); await d.close(); await p.waitForTimeout(2500)
  return { c, p }
}
async function officer(number: string) {
  const c = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' })
  const p = await c.newPage()
  await p.goto(base + '/en/office/sign-in')
  await p.locator('form:has-text("Demonstration key") select').first().selectOption(number)
  await p.getByRole('button', { name: 'Use the demonstration key' }).click(); await p.waitForTimeout(1200)
  return p
}
async function correct(p: Page) {
  await p.goto(base + '/services/civil-correction/application/field'); await p.locator('input[type=radio]').first().check({ force: true }); await p.click('main form button[type=submit]'); await p.waitForTimeout(400)
  await p.fill('main [name=right]', 'Туршилт'); await p.click('main form button[type=submit]'); await p.waitForTimeout(400)
  await p.click('main form button[type=submit]'); await p.waitForTimeout(400); await p.click('main form button[type=submit]'); await p.waitForTimeout(2500)
  return p.url()
}
const who = await citizen('ОМ98021488', '08', { width: 360 })   // Энхжин, whose husband is officer 221
console.log('sent', await correct(who.p))
const o = await officer('221'); await o.getByRole('button', { name: /next case/i }).first().click(); await o.waitForTimeout(1500); console.log('officer', o.url())
await who.p.goto(base + '/me/access-log'); await shot(who.p, 'm-reads'); console.log(await who.p.locator('ol.reads').innerText().then(t => t.slice(0, 600)))
await who.p.locator('details summary').first().click(); await shot(who.p, 'm-filter')
await who.p.waitForTimeout(65_000)
await who.p.goto(base + '/me/access-log'); await shot(who.p, 'm-flagged')
await who.p.goto(base + '/messages'); await shot(who.p, 'm-messages')
const i = await officer('9901'); await i.goto(base + '/en/office/inspector'); await shot(i, 'd-inspector'); 
const l = await i.locator('main a[href*="/office/inspector/"]').first().getAttribute('href').catch(() => null); console.log('flag', l)
if (l) { await i.goto(base + l); await shot(i, 'd-flag') }
// script off, English, 1280
const state = await who.c.storageState()
const off = await browser.newContext({ viewport: { width: 1280, height: 900 }, javaScriptEnabled: false, storageState: state, serviceWorkers: 'block' })
const q = await off.newPage()
await q.goto(base + '/en/me/access-log'); await shot(q, 'd-off-reads')
await q.goto(base + '/en/me/access-log?who=officers'); await shot(q, 'd-off-officers')
await q.goto(base + '/en/me/access-log?who=%27;drop&from=yesterday&to=9999-99-99&agency=nowhere&case=x'); await shot(q, 'd-off-bad'); console.log('bad', (await q.textContent('main'))!.replace(/\s+/g, ' ').slice(0, 300))
await q.goto(base + '/en/me/access-log')
await q.locator('a[href*="read-complaint"]').first().click(); console.log('complain', q.url()); await shot(q, 'd-off-complain')
await q.locator('main form button[type=submit]').first().click(); console.log(q.url()); await q.locator('main form button[type=submit]').first().click(); await shot(q, 'd-off-complain-empty')
await q.fill('main [name=reason]', 'He is my husband and has no business here.'); await q.locator('main form button[type=submit]').first().click(); await shot(q, 'd-off-complain-check')
await q.locator('main form button[type=submit]').first().click(); console.log(q.url()); await new Promise(r => setTimeout(r, 2500)); await q.reload(); await shot(q, 'd-off-complain-sent')
const [csv, json] = await Promise.all(['csv', 'json'].map(async f => (await off.request.get(`${base}/en/me/access-log/readings.${f}`).catch(() => undefined))))
console.log(csv?.status(), csv && (await csv.text()).slice(0, 500)); console.log(json?.status(), json && (await json.text()).slice(0, 300))
for (const path of ['/registers', '/registers/civil', '/registers/nowhere', '/open/reads', '/en/registers', '/kk/registers']) { await q.goto(base + path); await shot(q, 'd-off' + path.replaceAll('/', '-')) }
await browser.close()

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { inLanguage } from '#kernel'
import { askAt } from '../../../../test/asking.ts'
import { startWhole } from '../../../../test/platform.ts'

const bytesMost = 20_480
const root = fileURLToPath(new URL('../../../../mongolia', import.meta.url))
const folder = nationWithAnOldName({ service: 'address-reference', formerly: 'residence-reference' })
const platform = await startWhole({ NATION: folder })
after(async () => {
  await platform.stop()
  rmSync(folder, { recursive: true, force: true })
})
const ask = askAt(platform.origin)
const { nation } = platform
const { services } = platform.platform.ctx.outside.catalogue

/** The nation as it is, but that one of its services was once called otherwise. */
function nationWithAnOldName({ service, formerly }: { service: string; formerly: string }): string {
  const folder = mkdtempSync(join(tmpdir(), 'nation-'))
  for (const name of ['fonts', 'text', 'theme.css']) symlinkSync(join(root, name), join(folder, name))
  writeFileSync(
    join(folder, 'index.ts'),
    `import { nation as whole } from '${join(root, 'index.ts')}'
    const services = whole.services.map((file) => file.definition.id === '${service}'
      ? { ...file, definition: { ...file.definition, formerly: ['${formerly}'] } } : file)
    export const nation = { ...whole, services }`,
  )
  return folder
}

async function pageOf(path: string): Promise<string> {
  const response = await ask(path)
  assert.equal(response.status, 200, path)
  return response.text()
}

/** The services that a page leads to. */
function linked(page: string): Set<string> {
  return new Set([...page.matchAll(/href="(?:\/\w\w)?\/services\/([\w-]+)"/g)].map(([, id]) => id!))
}

function titleOf(page: string): string {
  return /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(page)?.[1] ?? ''
}

describe('in every language', () => {
  for (const [i, { code }] of nation.country.languages.entries()) {
    const prefix = i === 0 ? '' : `/${code}`
    const idsWhere = (is: (one: (typeof services)[number]) => boolean) => services.filter(is).map(({ id }) => id)

    test(`each kind leads to its services: ${code}`, async () => {
      for (const kind of new Set(services.map(({ definition }) => definition.kind))) {
        const found = linked(await pageOf(`${prefix}/kinds/${kind}`))
        assert.deepEqual([...found].sort(), idsWhere(({ definition }) => definition.kind === kind).sort(), kind)
      }
    })

    test(`each agency, by its name, leads to its services: ${code}`, async () => {
      for (const { id, name, into } of nation.agencies) {
        if (into) continue
        const page = await pageOf(`${prefix}/agencies/${id}`)
        assert.equal(titleOf(page).replaceAll('&#39;', "'"), inLanguage(name, code))
        assert.deepEqual([...linked(page)].sort(), idsWhere(({ definition }) => definition.agency === id).sort(), id)
      }
    })

    test(`each life event leads to its services in order, and each bundle shows its own: ${code}`, async () => {
      for (const { id, steps } of nation.lifeEvents)
        assert.deepEqual(
          [...linked(await pageOf(`${prefix}/life-events/${id}`))],
          steps.map(({ service }) => service),
        )
      for (const { id, services: its } of nation.bundles) {
        const page = await pageOf(`${prefix}/bundles/${id}`)
        for (const service of its) assert.match(page, new RegExp(`name="services" value="${service}"`))
      }
    })
  }
})

test('a place leads to all that places decide', async () => {
  const local = services.filter(({ definition }) => definition.local).map(({ id }) => id)
  for (const { code } of nation.divisions.filter(({ level }) => level === 1))
    assert.deepEqual([...linked(await pageOf(`/places/${code}`))].sort(), local.toSorted(), code)
})

test('a long list has headings to jump to, a short one none', async () => {
  const page = await pageOf('/kinds/reference')
  const jumps = [...page.matchAll(/class="chip" href="#([\w-]+)"/g)].map(([, id]) => id!)
  assert.ok(jumps.length > 10)
  for (const id of jumps) assert.match(page, new RegExp(`<h2 id="${id}">`))
  assert.doesNotMatch(await pageOf('/kinds/payment'), /class="chip"/)
})

test('a local service says that the place decides, and that price and time may differ', async () => {
  assert.match(await pageOf('/en/services/land-ownership'), /The place decides\. Price and time may differ/)
  assert.doesNotMatch(await pageOf('/en/services/passport-order'), /The place decides/)
})

test('a service leads to the agency it is of', async () => {
  assert.match(await pageOf('/services/passport-order'), /href="\/agencies\/ubeg"/)
})

test('a renamed service: its old address leads on for good, in the same language', async () => {
  for (const prefix of ['', '/en']) {
    const response = await ask(`${prefix}/services/residence-reference`)
    assert.equal(response.status, 301)
    assert.equal(response.headers.get('location'), `${prefix}/services/address-reference`)
  }
})

test('what does not exist is said so', async () => {
  for (const path of [
    '/kinds/wish',
    '/agencies/nobody',
    '/places/99',
    '/places/1101',
    '/life-events/luck',
    '/bundles/all',
  ])
    assert.equal((await ask(path)).status, 404, path)
})

describe(`a page weighs ${bytesMost} bytes at most, as it is sent:`, () => {
  for (const path of ['/kinds/reference', '/kinds/registration', '/agencies', '/agencies/ubeg', '/places/11'])
    test(path, async () => {
      const bytes = brotliCompressSync(await pageOf(path)).length
      assert.ok(bytes <= bytesMost, `${bytes} bytes`)
    })
})

test('an agency that was merged into another leads to it for good', async () => {
  const merged = nation.agencies.filter(({ into }) => into)
  assert.ok(merged.length > 0)
  for (const { id, into } of merged) {
    const answer = await ask(`/agencies/${id}`, { redirect: 'manual' })
    assert.deepEqual([answer.status, answer.headers.get('location')], [301, `/agencies/${into}`])
  }
})

import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { askAt, posted, takeReference } from '../../test/asking.ts'
import { signIn } from '../../test/journey.ts'
import { startWhole } from '../../test/platform.ts'
import { faultsOf } from '../../test/stories/sound-markup.ts'
import { Visitor } from '../../test/visitor.ts'

const platform = await startWhole()
after(() => platform.stop())
const { nation, simulators } = platform

const open = [
  '/',
  '/search',
  '/search?q=',
  '/search?all&q=reference',
  '/search?q=zzzzzz',
  '/services',
  '/help',
  '/open',
  '/open/method',
  '/verify',
  '/sign-in',
  '/office/sign-in',
  '/office/enrolment',
  '/ui',
  '/demo/phone',
  '/demo/registers',
  '/demo/bank',
  '/nowhere',
  '/services/nowhere',
  '/documents/nowhere',
]

/** Of a thousand pages that are drawn alike: those that are asked for most, and every so many-th of the others. */
const oneIn = 40
const drawn = nation.services
  .map(({ definition }) => definition.id)
  .filter((id, i) => nation.often.includes(id) || i % oneIn === 0)

for (const [language, prefix] of [
  ['mn', ''],
  ['en', '/en'],
] as const)
  describe(`the pages in ${language} are sound HTML:`, () => {
    const ask = askAt(platform.origin)
    const pages = [
      ...open,
      ...drawn.map((id) => `/services/${id}`),
      ...drawn.slice(0, 5).map((id) => `/services/${id}?q=zzzz`),
      ...nation.lifeEvents.map(({ id }) => `/life-events/${id}`),
    ]
    test('those that are open to everybody', async () => {
      const faults: string[] = []
      for (const path of pages) {
        const response = await ask(`${prefix}${path}`)
        faults.push(...(await faultsOf(path, await response.text())))
      }
      assert.deepEqual(faults, [])
    })

    test('mistakes and refusals', async () => {
      const faults: string[] = []
      for (const [path, given] of [
        ['/sign-in', { registerNumber: '' }],
        ['/sign-in', { registerNumber: '"<>&' }],
        ['/office/sign-in', { number: '' }],
        ['/office/sign-in', { number: '999' }],
        ['/office/enrolment', { number: '1', code: '' }],
        ['/verify', { text: '' }],
        ['/verify', { text: 'x' }],
        ['/verify', { text: `${nation.country.qrPrefix}ABC` }],
        ['/me/sessions', {}],
        ['/help', {}],
      ] as const) {
        const response = await ask(`${prefix}${path}`, posted(given))
        faults.push(...(await faultsOf(`POST ${path}`, await response.text())))
      }
      assert.deepEqual(faults, [])
    })

    test('those of a person, from signing in to what became of it', async () => {
      const faults: string[] = []
      const visitor = await personalPages(prefix, async (path, text) => {
        faults.push(...(await faultsOf(path, text)))
      })
      assert.match(visitor.page.text, new RegExp(`<html lang="${language}">`))
      assert.deepEqual(faults, [])
    })
  })

/** Walks through everything a person can see; `see` is shown each page. */
async function personalPages(prefix: string, see: (path: string, text: string) => Promise<void>): Promise<Visitor> {
  const visitor = new Visitor(platform.origin)
  const look = async (path: string) => {
    const { text } = await visitor.open(`${prefix}${path}`)
    await see(path, text)
    return text
  }
  const { registerNumber } = platform.person('Сарангэрэл')
  await visitor.open(`${prefix}/sign-in`)
  await see('/sign-in/code', (await visitor.submit('/sign-in', { registerNumber })).text)
  await visitor.open(`${prefix}/sign-in`)
  await signIn(visitor, { registerNumber, phone: platform.phoneOf('Сарангэрэл') })
  for (const path of ['/me', '/messages', '/documents', '/applications', '/me/access-log', '/me/sessions', '/'])
    await look(path)
  for (const id of drawn) await look(`/services/${id}/application`)

  const document = (await takeReference(visitor, 'id-card-reference')).replace(/^\/en/, '')
  await look(document)
  await look(`${document}/revocation`)
  const refused = (await takeReference(visitor, 'property-reference')).replace(/^\/en/, '')
  await look(refused)
  simulators.demoWorld.setUp('tax', false)
  try {
    await visitor.open(`${prefix}/services/tax-debt-reference/application`)
    await see('waiting', (await visitor.submit('/application')).text)
  } finally {
    simulators.demoWorld.setUp('tax', true)
  }
  for (const path of [
    '/me',
    '/messages',
    '/documents',
    '/applications',
    '/me/access-log',
    '/services/id-card-reference/application',
  ])
    await look(path)
  await see(
    'a mistake',
    (await visitor.post(`${prefix}/services/social-insurance-reference/application`, formOf(visitor))).text,
  )
  return visitor
}

function formOf(visitor: Visitor): URLSearchParams {
  const csrf = /name="csrf" value="([^"]+)"/.exec(visitor.page.text)?.[1] ?? ''
  return new URLSearchParams({ csrf, key: platform.platform.ctx.ids.uuid(), 'years-from': '2030' })
}

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { askAt } from '../../../../test/asking.ts'
import { startWhole } from '../../../../test/platform.ts'

const platform = await startWhole()
after(() => platform.stop())
const ask = askAt(platform.origin)
const { nation } = platform

function searched(query: string, prefix = ''): Promise<Response> {
  return ask(`${prefix}/search?q=${encodeURIComponent(query)}`)
}

/** The addresses of the services and life events a page leads to, in order. */
async function ledTo(response: Response): Promise<string[]> {
  assert.equal(response.status, 200)
  return [...(await response.text()).matchAll(/href="((?:\/\w\w)?\/(?:services|life-events)\/[\w-]+)"/g)].map(
    ([, href]) => href!,
  )
}

test('who is surely meant is reached at once, with what was typed', async () => {
  const { definition, translations } = nation.services.find(({ definition }) => definition.id === 'passport-order')!
  const title = translations.en!.title!
  const response = await searched(title, '/en')
  assert.equal(response.status, 303)
  assert.equal(response.headers.get('location'), `/en/services/${definition.id}?q=${encodeURIComponent(title)}`)
})

test('who asks to see all is not led away, and what is meant most comes first', async () => {
  const title = encodeURIComponent('Гадаад паспорт захиалах')
  assert.equal((await ledTo(await ask(`/search?q=${title}&all`)))[0], '/services/passport-order')
})

test('something that has happened: advice comes first, then its services, though one would be surely meant', async () => {
  const { services, title } = nation.advice.find(({ id }) => id === 'lost-passport')!
  const response = await searched('паспорт алдсан')
  const page = await response.clone().text()
  assert.match(page, new RegExp(`<h1>${title.mn}</h1>`))
  const found = await ledTo(response)
  assert.deepEqual(
    found.slice(0, services.length),
    services.map((id) => `/services/${id}`),
  )
  assert.equal(new Set(found).size, found.length, 'none twice')
})

test('the name of a thing alone is no accident: nobody is told what to do when it is lost', async () => {
  const { title } = nation.advice.find(({ id }) => id === 'lost-passport')!
  for (const [query, shown] of [
    ['паспорт', false],
    ['паспорт алдсан', true],
  ] as const) {
    const page = await (await ask(`/search?q=${encodeURIComponent(query)}&all`)).text()
    assert.equal(page.includes(title.mn!), shown, query)
  }
})

test('advice that is called like a life event leads on to it', async () => {
  assert.ok((await ledTo(await searched('had a baby', '/en'))).includes('/en/life-events/birth'))
})

test('each advice is found by the words it lists', async () => {
  for (const { id, title, words } of nation.advice) {
    const found = await Promise.all(words.map(async (word) => (await searched(word)).text()))
    const missed = words.filter((_, i) => !found[i]!.includes(`<h1>${title.mn}</h1>`))
    assert.ok(missed.length === 0, `${id}: ${missed.join(', ')}`)
  }
})

test('nothing found: what comes near, the telephone, and everything there is', async () => {
  const page = await (await searched('zzzz', '/en')).text()
  assert.match(page, new RegExp(nation.country.helpLine))
  assert.match(page, /href="\/en\/services"/)
})

test('a search in vain is kept as words alone and shown from five times on', async () => {
  const wanted = async () => (await ask('/search/wanted')).text()
  for (let i = 0; i < 4; i++) await searched('Фщцж  Жцщф')
  assert.doesNotMatch(await wanted(), /фщцж жцщф/)
  await searched('фщцж жцщф')
  assert.match(await wanted(), /фщцж жцщф/)
})

test('who searched is never kept: what holds a digit or a sign is counted by nobody', async () => {
  const theirs = ['жцщф 99112201', 'фщцж@жцщф', 'ФЩ91052824 жцщф']
  for (const query of theirs) for (let i = 0; i < 6; i++) await searched(query)
  const page = await (await ask('/search/wanted')).text()
  for (const query of theirs) assert.ok(!page.includes(query.toLowerCase()), query)
})

import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { type Definition, type Form, fieldsOf, type Question } from '#engine'
import { lives } from '../../mongolia/people.ts'
import { routesThrough } from '../../simulators/citizen/routes.ts'
import { tokenOf } from '../../test/asking.ts'
import { startWhole } from '../../test/platform.ts'
import { jpeg, pdf } from '../../test/sent-files.ts'
import { faultsOf } from '../../test/stories/sound-markup.ts'
import type { Visitor } from '../../test/visitor.ts'
import { isOnePage } from './journey/index.ts'

const platform = await startWhole()
after(() => platform.stop())
const { nation, simulators } = platform
const today = new Date().toISOString().slice(0, 10)
const world = { nation, population: simulators.population, today }
const journeys = nation.services.map(({ definition }) => definition).filter((definition) => !isOnePage(definition))

const questionWordsMost = 60
const pagesMost = 24
/** Those whose every page was drawn first. */
const models = ['passport-order', 'driving-licence', 'traffic-fines', 'civil-correction', 'alcohol-retail-licence']

/** The models, and of those that are asked for most one for every kind of question that is not among them yet. */
function drawn(): Definition[] {
  const chosen = journeys.filter(({ id }) => models.includes(id))
  const kindsIn = (definition: Definition) => Object.values(definition.questions).map(({ type }) => type)
  const known = new Set(chosen.flatMap(kindsIn))
  for (const definition of [...journeys.filter(({ id }) => nation.often.includes(id)), ...journeys]) {
    if (kindsIn(definition).every((type) => known.has(type))) continue
    chosen.push(definition)
    for (const type of kindsIn(definition)) known.add(type)
  }
  return chosen
}

type Way = { readonly given: string; readonly form: Form }

/** Whoever of the demo people may have it, and the answers that lead past the most pages. */
function longestWay(definition: Definition): Way {
  const ways = lives.flatMap((life) =>
    routesThrough(world, definition, life)
      .filter(({ ending }) => ending.kind === 'reviewed' || ending.kind === 'granted')
      .map(({ form, answers }) => ({ given: life.given, form, pages: Object.keys(answers).length })),
  )
  const [longest] = ways.sort((a, b) => b.pages - a.pages)
  if (!longest) throw new Error(`nobody may have ${definition.id}`)
  return longest
}

/** What is sent for a question: the fields of the way, a file of the right kind, or a time that the page offers. */
function sentFor(
  name: string,
  question: Question,
  { form, page }: { form: Form; page: string },
): [string, string | File][] {
  if (question.type === 'file') {
    const isPaper = question.accept.includes('pdf')
    return [[name, new File([Uint8Array.from(isPaper ? pdf() : jpeg())], isPaper ? 'a.pdf' : 'a.jpg')]]
  }
  if (question.type === 'slot') return [[name, /type="radio" name="\w+" value="([^"]+)"/.exec(page)?.[1] ?? '']]
  return fieldsOf(question, name).flatMap((field) =>
    [form[field] ?? []].flat().map((value): [string, string] => [field, value]),
  )
}

const visitors = new Map<string, Promise<Visitor>>()

/** Everybody signs in once. */
function visitorFor(given: string): Promise<Visitor> {
  const visitor = visitors.get(given) ?? platform.visitorAs(given)
  visitors.set(given, visitor)
  return visitor
}

/** Goes through a journey to its check; `see` is shown each page, and each with a mistake on it. */
async function walk(definition: Definition, prefix: string, see: (name: string, page: string) => Promise<void>) {
  const { given, form } = longestWay(definition)
  const visitor = await visitorFor(given)
  const start = `/services/${definition.id}/application`
  await visitor.post(`${start}/removal`, new URLSearchParams({ csrf: await tokenOf(visitor) }))
  await visitor.open(`${prefix}${start}`)
  for (let seen = 0; seen < pagesMost; seen++) {
    const { path, text } = visitor.page
    const name = path.split('/').at(-1)!
    await see(name, text)
    const page = definition.pages.find(({ ask }) => ask[0] === name)
    if (name === 'check') return
    if (!page) {
      await visitor.open(/<a class="button primary"[^>]*href="([^"]+)"/.exec(text)?.[1] ?? '')
      continue
    }
    const csrf = /name="csrf" value="([^"]+)"/.exec(text)?.[1] ?? ''
    const wrong = await visitor.post(path, new URLSearchParams({ csrf }))
    if (wrong.status === 422) await see(`${name} with a mistake`, wrong.text)
    const body = new FormData()
    body.set('csrf', csrf)
    for (const asked of page.ask)
      for (const [field, value] of sentFor(asked, definition.questions[asked]!, { form, page: text }))
        body.append(field, value)
    await visitor.post(path, body)
  }
  assert.fail(`${definition.id} does not end`)
}

function mainOf(page: string): string {
  return /<main[\s\S]*<\/main>/.exec(page)?.[0] ?? ''
}

/** How many words a reader sees, beside a list to choose a place from and what is folded in. */
function wordsIn(markup: string): number {
  const seen = markup.replace(/<svg[\s\S]*?<\/svg>|<option[\s\S]*?<\/option>|<details[\s\S]*?<\/details>/g, ' ')
  return seen.replace(/<[^>]*>/g, ' ').match(/[\p{L}\d][\p{L}\d.,:-]*/gu)?.length ?? 0
}

for (const [language, prefix] of [
  ['mn', ''],
  ['en', '/en'],
] as const)
  describe(`every page of a journey in ${language} is sound, has one heading and one thing to do, in few words:`, () => {
    for (const definition of drawn())
      test(definition.id, async () => {
        const faults: string[] = []
        const seen: string[] = []
        await walk(definition, prefix, async (name, page) => {
          seen.push(name)
          faults.push(...(await faultsOf(name, page)))
          const main = mainOf(page)
          const isQuestion = definition.pages.some(({ ask }) => ask[0] === name)
          if (isQuestion && wordsIn(main) > questionWordsMost) faults.push(`${name}: ${wordsIn(main)} words`)
          if (main.match(/<h1/g)?.length !== 1) faults.push(`${name}: not one heading`)
          if (main.match(/class="button primary"/g)?.length !== 1) faults.push(`${name}: not one thing to do`)
          if (/journey\.|question\./.test(main)) faults.push(`${name}: a text is missing`)
        })
        assert.deepEqual(faults, [])
        assert.equal(seen.at(-1), 'check')
        if (definition.id === 'passport-order') assert.ok(seen.includes('photo') || seen.includes('policeNote'))
      })
  })

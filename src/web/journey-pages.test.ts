import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import type { Definition, Question } from '#engine'
import { tokenOf } from '../../test/asking.ts'
import { startWhole } from '../../test/platform.ts'
import { jpeg, pdf } from '../../test/sent-files.ts'
import { faultsOf } from '../../test/stories/sound-markup.ts'
import { isOnePage } from './journey/index.ts'

const platform = await startWhole()
after(() => platform.stop())
const visitor = await platform.visitorAs('Бат-Эрдэнэ')
const services = platform.nation.services.filter(({ definition }) => !isOnePage(definition))

const questionWordsMost = 60
const pagesMost = 20
/** The answers that lead past the most pages. */
const longest: Readonly<Record<string, string>> = {
  reason: 'lost',
  latinRight: 'no',
  abroad: 'yes',
  request: 'addClass',
  office: 'mfa-seoul',
}

/** Something right to answer a question with. */
function answerTo(name: string, question: Question, page: string): string | File {
  if (question.type === 'file')
    return question.accept.includes('pdf')
      ? new File([Uint8Array.from(pdf())], 'a.pdf')
      : new File([Uint8Array.from(jpeg())], 'a.jpg')
  if (question.type === 'office') return page.includes(longest.office!) ? longest.office! : optionOn(page)
  if (longest[name]) return longest[name]
  if (question.type === 'person') return 'self'
  if (question.type === 'yesNo' || question.type === 'declaration') return 'yes'
  if (question.type === 'place') return optionOn(page)
  return question.type === 'choice' || question.type === 'slot' ? choiceOn(page) : 'Aa'
}

const optionOn = (page: string) => /<option value="([^"]+)"/.exec(page)?.[1] ?? ''
const choiceOn = (page: string) => /type="radio" name="\w+" value="([^"]+)"/.exec(page)?.[1] ?? ''

/** Goes through a journey to its check; `see` is shown each page, and each with a mistake on it. */
async function walk(definition: Definition, prefix: string, see: (name: string, page: string) => Promise<void>) {
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
    for (const asked of page.ask) body.set(asked, answerTo(asked, definition.questions[asked]!, text))
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
    for (const { definition } of services)
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
        if (definition.id === 'passport-order') assert.ok(seen.includes('photo') && seen.includes('policeNote'))
      })
  })

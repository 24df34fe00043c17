import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { askAt } from '../../test/asking.ts'
import { startWhole } from '../../test/platform.ts'

const platform = await startWhole()
after(() => platform.stop())
const ask = askAt(platform.origin)
const visitor = await platform.visitorAs('Бат-Эрдэнэ')
/** Those that are asked for most, and every so many-th of the others. */
const oneIn = 40
const services = platform.nation.services.filter(
  ({ definition }, i) => platform.nation.often.includes(definition.id) || i % oneIn === 0,
)

const wordsBeforeStartMost = 120
const questionWordsMost = 60
const linksOnHomeMost = 40

/** How many words a reader sees in a piece of markup. */
function wordsIn(markup: string): number {
  const seen = markup.replace(/<svg[\s\S]*?<\/svg>|<option[\s\S]*?<\/option>/g, ' ').replace(/<[^>]*>/g, ' ')
  return seen.match(/[\p{L}\d][\p{L}\d.,:-]*/gu)?.length ?? 0
}

function mainOf(page: string): string {
  return /<main[\s\S]*<\/main>/.exec(page)?.[0] ?? ''
}

describe(`a service page says what there is to know in ${wordsBeforeStartMost} words, then lets one start:`, () => {
  for (const { definition } of services) {
    test(definition.id, async () => {
      for (const prefix of ['', '/en']) {
        const main = mainOf(await (await ask(`${prefix}/services/${definition.id}`)).text())
        const [before = '', after] = main.split(`href="${prefix}/services/${definition.id}/application"`)
        assert.ok(after, 'there is a place to start')
        assert.ok(wordsIn(before) <= wordsBeforeStartMost, `${prefix} ${wordsIn(before)} words`)
      }
    })
  }
})

describe(`the page before sending asks in ${questionWordsMost} words, beside the list of what will be or was read:`, () => {
  for (const { definition } of services) {
    test(definition.id, async () => {
      for (const prefix of ['', '/en']) {
        const { text } = await visitor.open(`${prefix}/services/${definition.id}/application`)
        const asked = mainOf(text).replace(/<table[\s\S]*?<\/table>|<dl class="summary[^>]*>[\s\S]*?<\/dl>/g, ' ')
        assert.ok(wordsIn(asked) <= questionWordsMost, `${prefix} ${wordsIn(asked)} words`)
      }
    })
  }
})

test(`home has ${linksOnHomeMost} links at most, and one thing to do`, async () => {
  for (const path of ['/', '/en/']) {
    const text = await (await ask(path)).text()
    const links = text.match(/<a\s/g)?.length ?? 0
    assert.ok(links <= linksOnHomeMost, `${links} links`)
    assert.equal(text.match(/class="button primary"/g)?.length, 1)
  }
})

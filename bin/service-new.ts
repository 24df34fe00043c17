/**
 * `npm run service:new -- <agency> <id> [kind]`: the skeleton of a service, in its place, with what has to be said left
 * open. `npm run service:check -- <id>` then names what is missing, with its remedy, until nothing is.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const { nation } = await import('../mongolia/index.ts')
const [agency = '', id = '', kind = 'registration'] = process.argv.slice(2)
const kinds = new Set(nation.services.map(({ definition }) => definition.kind))
const file = fileURLToPath(new URL(`../mongolia/services/${agency}/${id}.ts`, import.meta.url))

const wrong = [
  ...(nation.agencies.some((known) => known.id === agency)
    ? []
    : [`There is no agency "${agency}": see mongolia/agencies.json.`]),
  ...(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)
    ? []
    : [`"${id}" is no identifier: use small letters, digits and single dashes.`]),
  ...(nation.services.some(({ definition }) => definition.id === id) || existsSync(file)
    ? [`There is a service "${id}" already.`]
    : []),
  ...(kinds.has(kind as never) ? [] : [`There is no kind "${kind}": take one of ${[...kinds].sort().join(', ')}.`]),
]
if (wrong.length > 0) {
  for (const line of wrong) console.error(line)
  console.error('Say it like this: npm run service:new -- ubeg name-change registration')
  process.exitCode = 1
} else {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, kind === 'reference' ? reference() : request())
  console.log(
    `${relative(process.cwd(), file)} is there. What is open in it, line by line: npm run service:check -- ${id}`,
  )
}

/** How every file of the catalogue begins. */
function opening(form: string): string {
  return [`import { ${form} } from '../../define.ts'\n\nexport`, `default ${form}({\n`].join(' ')
}

function head(): string {
  return `  id: '${id}',
  agency: '${agency}',
${kind === 'reference' ? '' : `  kind: '${kind}',\n`}  title: '', // as people know it, without the agency's name
  summary: '', // one sentence: what the person gets, and what for
  words: [], // three to eight ways in which people ask for it
  law: [], // { act: '… тухай хууль' }`
}

function reference(): string {
  return `${opening('defineReference')}${head()}
  read: 'civil.person', // register.operation, of ../../registers/
  show: ['surname', 'lastname', 'firstname'],
  fee: 'unknown', // [{ label: 'Лавлагаа', amount: 0 }] where it is known
  validDays: 30,
  none: { say: '', remedy: '' }, // when the register has no record: what to do then
  confidence: 'low', // higher with a source
})
`
}

function request(): string {
  return `${opening('defineRequest')}${head()}
  facts: {}, // what registers know: name: { from: 'register.operation.field' }
  ask: {}, // what only the person knows, in the order it is asked: a page each
  fee: 'unknown',
  workingDays: 'unknown', // the legal limit, where a source gives it
  checks: [], // what the platform checks by itself: { title: '', when: { fact: true } }
  refusals: [], // { code: '', say: '', remedy: '', law: { act: '' } }
  gives: { says: '' }, // or { document: '', show: [], validDays: 30 }, or { thing: '', at: 'office' }
  confidence: 'low', // higher with a source
})
`
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { backDoors } from './back-doors.ts'
import type { Tree } from './tree.ts'
import { walls } from './walls.ts'

type Broken = {
  readonly wall: keyof typeof walls
  readonly files: Readonly<Record<string, string>>
  readonly faults: readonly RegExp[]
}

const long = (lines: number) => 'x\n'.repeat(lines)
const layers = 'a layer imports only what lies below it, and a module by its face'
const packages = 'a package is imported only where the need for it is owned'
const home = 'environment, time, chance and screen are taken only at home'
const nation = 'src names no nation, agency, service or currency'

/** Small trees, each breaking one wall in each way it can be broken, beside what keeps it. */
const broken: readonly Broken[] = [
  {
    wall: layers,
    files: {
      'src/engine/fee.ts': "import { good } from '#kernel'\nimport { sql } from '#platform'\n",
      'src/kernel/a.ts': "import { b } from './b.ts'\nimport { layout } from '../web/ui/layout.ts'\n",
      'src/modules/documents/issue.ts':
        "import { append } from '#transparency'\nimport { ask } from '#exchange'\nimport { store } from '../identity/store.ts'\n",
      'src/modules/identity/a.ts': "import type {\n  Service,\n  Found,\n} from '#catalogue'\n",
      'src/modules/notices/a.ts': "import { notify } from '#notices'\n",
      'src/web/a.ts': "import { nation } from '../../mongolia/index.ts'\nexport { openPlatform } from '../app.ts'\n",
      'src/web/journey/a.ts': "import { transact } from '#platform'\n",
      'src/app.ts': "import { simulate } from '../simulators/index.ts'\nimport { openEdge } from './web/server.ts'\n",
      'src/web/late.ts': "const late = await import('../app.ts')\n",
      'mongolia/a.ts': "import { sql } from '#platform'\n",
      'src/engine/a.test.ts': "import { testContext } from '../../test/harness.ts'\n",
    },
    faults: [
      /^src\/engine\/fee\.ts imports #platform: engine may not know platform$/,
      /^src\/kernel\/a\.ts .*kernel may not know ui$/,
      /^src\/modules\/documents\/issue\.ts imports #exchange/,
      /^src\/modules\/documents\/issue\.ts .*identity is entered by its face$/,
      /^src\/modules\/identity\/a\.ts imports #catalogue/,
      /^src\/modules\/notices\/a\.ts .*a layer does not enter itself/,
      /^src\/web\/a\.ts .*web may not know mongolia$/,
      /^src\/web\/a\.ts .*web may not know root$/,
      /^src\/web\/journey\/a\.ts imports #platform/,
      /^src\/app\.ts .*root may not know that$/,
      /^src\/web\/late\.ts .*web may not know root$/,
      /^mongolia\/a\.ts imports #platform/,
    ],
  },
  {
    wall: packages,
    files: {
      'src/platform/database.ts': "import pg from 'pg'\n",
      'src/modules/notices/a.ts': "import pg from 'pg'\nimport { x } from '@hono/node-server/conninfo'\n",
      'src/web/a.ts': "import { leftPad } from 'left-pad'\n",
      'src/engine/a.ts': "import { readFileSync } from 'node:fs'\nimport { createHash } from 'node:crypto'\n",
    },
    faults: [
      /^src\/modules\/notices\/a\.ts imports pg, which belongs to src\/platform\/$/,
      /imports @hono\/node-server,/,
      /^src\/web\/a\.ts imports left-pad, which belongs to nobody$/,
      /^src\/engine\/a\.ts imports node:fs/,
    ],
  },
  {
    wall: 'SQL names only tables of its own module',
    files: {
      'src/modules/notices/store.ts':
        'const a = sql`select 1 from notices.notice join identity.person on true`\nconst text = `see identity.person`\n',
      'src/web/a.ts': 'sql<Row>`select * from documents.document`\n',
    },
    faults: [/^src\/modules\/notices\/store\.ts names identity\.person in SQL$/, /^src\/web\/a\.ts names documents\./],
  },
  {
    wall: 'a module keeps its SQL in store.ts',
    files: {
      'src/modules/notices/store.ts': 'sql`select 1`\n',
      'src/modules/notices/send.ts': 'sql`select 1`\n',
      'src/modules/notices/send.test.ts': 'sql`select 1`\n',
    },
    faults: [/^src\/modules\/notices\/send\.ts holds SQL/],
  },
  {
    wall: 'the web and what is pure hold no SQL',
    files: { 'src/web/a.ts': 'sql`select 1 as alive`\n', 'src/web/b.ts': 'sql`update x set a = 1`\n' },
    faults: [/^src\/web\/b\.ts/],
  },
  {
    wall: 'people’s data are read through one door',
    files: {
      ...Object.fromEntries(Object.values(backDoors)),
      'src/modules/vault/hpke.ts': "import { createDecipheriv } from 'node:crypto'\n",
      'src/modules/vault/store.ts': 'sql`select 1 from vault.sealed`\n',
      'src/modules/vault/forget.ts': "const job = 'vault.sweep'\n",
      'src/modules/exchange/ask.ts': 'ctx.outside.exchange.send(request)\n',
      'src/web/errors.ts': "import { refusals as vault } from '#vault' // not vault.sealed\n",
      'src/web/a.ts': "import { createHash } from 'node:crypto'\nconst said = t('refusal.vault/no-key')\n",
    },
    faults: Object.values(backDoors).map(([path]) => new RegExp(`^${path.replaceAll('.', '\\.')}:\\d+ `)),
  },
  {
    wall: nation,
    files: {
      'mongolia/agencies.json': '[{ "id": "ubeg" }]',
      'mongolia/services/ubeg/birth-reference.ts': '',
      'src/a.ts': "const hello = 'Сайн'\nconst zone = 'Asia/Ulaanbaatar'\nconst sign = '₮'\n",
      'src/b.ts': "const who = 'ubeg'\nconst what = `birth-reference`\nconst unlike = 'ubegone'\n",
      'src/b.test.ts': "const who = 'ubeg'\n",
    },
    faults: [
      /^src\/a\.ts:1 holds letters/,
      /^src\/a\.ts:2 names a nation/,
      /^src\/a\.ts:3 names a currency/,
      /^src\/b\.ts:1 names an agency/,
      /^src\/b\.ts:2 names an agency or a service/,
    ],
  },
  {
    wall: home,
    files: {
      'src/config.ts': 'process.env.PORT\n',
      'src/kernel/clock.ts': 'new Date()\n',
      'src/kernel/ids.ts': 'Date.now()\n',
      'src/a.ts':
        'process.env.PORT\nDate.now()\nnew Date()\nMath.random()\nconsole.log(1)\nnew Date(0)\n// new Date()\n',
    },
    faults: [/a\.ts:1 .*env/, /a\.ts:2 .*Date\.now/, /a\.ts:3 .*new Date/, /a\.ts:4 .*random/, /a\.ts:5 .*console/],
  },
  {
    wall: 'nation and simulators take neither environment nor chance',
    files: { 'simulators/a.ts': 'Math.random()\n', 'mongolia/a.ts': 'process.env.X\n', 'bin/a.ts': 'process.env.X\n' },
    faults: [/^simulators\/a\.ts:1 takes Math/, /^mongolia\/a\.ts:1 takes process/],
  },
  {
    wall: 'only one file opens a connection to somewhere else',
    files: {
      'src/platform/outgoing.ts': "import { request } from 'node:http'\n",
      'src/platform/http.ts': "import { createServer, type IncomingMessage } from 'node:http'\n",
      'src/offline/a.ts': "await fetch('/here')\n",
      'src/web/own.ts': 'const { fetch } = openEdge(edge)\nfetch(request)\n',
      'src/web/app.ts': 'app.fetch(request)\n',
      'src/a.ts': "import { get as ask, type IncomingMessage } from 'node:http'\n",
      'src/b.ts': "import https from 'node:https'\n",
      'src/c.ts': "import * as net from 'net'\n",
      'src/d.ts': "const { request } = await import('node:http')\n",
      'src/e.ts': 'await fetch(url)\n',
      'src/f.ts': 'const ask = globalThis.fetch\n',
      'src/g.ts': "import {\n  type Dispatcher,\n  request,\n} from 'undici'\n",
      'src/h.ts': 'new WebSocket(url)\n',
      'src/i.ts': "import { lookup } from 'node:dns/promises'\n",
      'src/a.test.ts': 'await fetch(url)\n',
    },
    faults: [
      /^src\/a\.ts takes get of node:http: the one way out/,
      /^src\/b\.ts takes https of node:https/,
      /^src\/c\.ts takes \* as net of net/,
      /^src\/d\.ts takes node:http as a whole/,
      /^src\/e\.ts asks the world by itself/,
      /^src\/f\.ts asks/,
      /^src\/g\.ts takes Dispatcher of undici/,
      /^src\/g\.ts takes request of undici/,
      /^src\/h\.ts asks/,
      /^src\/i\.ts takes lookup of node:dns/,
    ],
  },
  {
    wall: 'no file is too long',
    files: {
      'src/a.ts': long(400),
      'src/b.ts': long(401),
      'src/c.test.ts': long(500),
      'src/d.test.ts': long(501),
      'mongolia/services/a/b.ts': long(501),
      'mongolia/a.json': long(5000),
    },
    faults: [/^src\/b\.ts has 401 lines, at most 400$/, /^src\/d\.test\.ts/, /^mongolia\/services\/a\/b\.ts/],
  },
  {
    wall: 'no function is too long',
    files: {
      'src/a.ts': `export function a(): void {\n${'  x\n'.repeat(68)}}\n`,
      'src/b.ts': `export async function b(): void {\n${'  x\n'.repeat(69)}}\n`,
      'src/c.ts': `function outer() {\n  const c = async (x) => {\n${'    x\n'.repeat(69)}  }\n}\n`,
    },
    faults: [/^src\/b\.ts:1 is 71 lines long, at most 70$/, /^src\/c\.ts:1 is 73/, /^src\/c\.ts:2 is 71/],
  },
  {
    wall: 'no function takes too many parameters',
    files: {
      'src/a.ts': 'function four(a: Map<string, number>, { b, c }: { b: 1; c: 2 }, d: () => void, e = [1, 2]) {}\n',
      'src/b.ts': 'function five<T>(\n  a: string,\n  b: string,\n  c: string,\n  d: string,\n  e: T,\n) {}\n',
    },
    faults: [/^src\/b\.ts five takes 5 parameters, at most 4$/],
  },
  {
    wall: 'no folder holds too many files',
    files: Object.fromEntries(
      Array.from({ length: 26 }, (_, i) => [
        [`src/full/a${i}.ts`, ''],
        [`src/tests/a${i}.test.ts`, ''],
        [`mongolia/services/a/a${i}.ts`, ''],
      ]).flat(),
    ),
    faults: [/^src\/full holds 26 files, at most 25$/],
  },
  {
    wall: 'no folder has a name that says nothing',
    files: {
      'src/utils/a.ts': '',
      'src/modules/services/a.ts': '',
      'mongolia/services/a/a.ts': '',
      'test/lib/a.ts': '',
    },
    faults: [/^src\/utils: "utils"/, /^src\/modules\/services:/, /^test\/lib:/],
  },
  {
    wall: 'files are named in kebab-case',
    files: { 'src/a-b.test.ts': '', 'src/aB.ts': '', 'db/migrations/0001_a_b.sql': '', 'src/a_b.ts': '' },
    faults: [/^src\/aB\.ts/, /^src\/a_b\.ts/],
  },
  {
    wall: 'a migration is never changed',
    files: {
      'test/tidy/migrations.json': JSON.stringify({
        '0001_same.sql': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
        '0002_changed.sql': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
        '0003_gone.sql': '',
      }),
      'db/migrations/0001_same.sql': '',
      'db/migrations/0002_changed.sql': 'drop table x;',
      'db/migrations/0004_new.sql': '',
      'db/migrations/new.sql': '',
    },
    faults: [/^0002_changed\.sql was changed/, /^0004_new\.sql is not in/, /new\.sql is not named/, /^0003_gone\.sql/],
  },
  {
    wall: 'nothing is left to do',
    files: { 'src/a.ts': `// ${'TO'}${'DO'} later\nconst mastodon = 1\n`, 'src/b.css': `/* ${'FIX'}${'ME'} */\n` },
    faults: [/^src\/a\.ts:1/, /^src\/b\.css:1/],
  },
  {
    wall: 'no error is swallowed without a word',
    files: {
      'src/a.ts': 'try {\n} catch {\n}\n',
      'src/b.ts': 'try {\n} catch {\n  return 1\n}\n',
      'bin/c.js': 'catch (e) {}\n',
    },
    faults: [/^src\/a\.ts/, /^bin\/c\.js/],
  },
  {
    wall: 'only services export a default',
    files: {
      'src/a.ts': 'export default 1\n',
      'mongolia/services/a/b.ts': 'export default 1\n',
      'bin/a.d.ts': 'export default 1\n',
    },
    faults: [/^src\/a\.ts:1/],
  },
  {
    wall: 'a face opens with its heading',
    files: { 'src/modules/a/index.ts': '/** A. */\n', 'src/modules/b/index.ts': 'export {}\n' },
    faults: [/^src\/modules\/b\/index\.ts/],
  },
  {
    wall: 'every function of a face is described',
    files: {
      'src/modules/a/index.ts': "export { type B, said, unsaid } from './a.ts'\nexport * from './b.ts'\n",
      'src/modules/a/a.ts':
        '/** Says. */\nexport function said() {}\n\nexport async function unsaid() {}\n\nexport function inner() {}\n',
      'src/modules/a/b.ts': 'export function all() {}\n',
    },
    faults: [/a\.ts exports unsaid/, /b\.ts exports all/],
  },
  {
    wall: 'a definition is data',
    files: {
      'mongolia/services/a/good.ts':
        "import { defineReference } from '../../define.ts'\n\nexport default defineReference({\n  id: 'good', // why (so)\n  title: 'new => function',\n})\n",
      'mongolia/services/a/arrow.ts':
        "import { defineService } from '../../define.ts'\n\nexport default defineService({\n  when: () => 1,\n})\n",
      'mongolia/services/a/reads.ts':
        "import { readFileSync } from 'node:fs'\nimport { defineService } from '../../define.ts'\n\nexport default defineService({\n  id: '1',\n})\n",
    },
    faults: [/arrow\.ts holds more/, /reads\.ts holds more/],
  },
]

for (const { wall, files, faults } of broken) {
  test(`a tree that breaks it is told: ${wall}`, () => {
    const tree: Tree = new Map([['package.json', '{"imports":{}}'], ...Object.entries(files)])
    const found = walls[wall]!(tree)
    assert.equal(found.length, faults.length, found.join('\n'))
    faults.forEach((fault, at) => assert.match(found[at]!, fault))
  })
}

test('a module without a face, or a face without a place in the DAG, is told', () => {
  const imports = { '#weather': './src/modules/weather/index.ts', '#identity': './src/modules/identity/index.ts' }
  const found = walls['every module has its face in package.json and its place in the DAG']!(
    new Map([['package.json', JSON.stringify({ imports })]]),
  )
  assert.ok(found.includes('package.json: #weather has no place in the DAG of modules'))
  assert.ok(found.includes('package.json: #notices does not lead to its face'))
  assert.ok(!found.some((line) => line.includes('#identity')))
})

test('every wall is broken by one of these trees', () => {
  const tried = new Set(broken.map(({ wall }) => wall))
  const untried = Object.keys(walls).filter((wall) => !tried.has(wall))
  assert.deepEqual(untried, ['every module has its face in package.json and its place in the DAG'])
})

/**
 * `npm run reports:serve`: the report server. `npm run reports -- COMMAND`: the anti-corruption body's own tool, with its
 * private key: `list`, `read ID [FOLDER]` (photos go there), `take ID`, and `ask ID`, `answer ID`, `close ID` with the text on
 * standard input, where no list of processes shows it. An ID may be shortened to what is unmistakable.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { StartFailure } from '#platform'
import { startReports } from '../src/report/index.ts'
import { answerMost, type Standing } from '../src/report/sealing/letter.ts'
import { readBodySettings, readReportSettings } from '../src/report/settings.ts'
import { type BodyDesk, openBodyDesk } from './reports/desk.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const about = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { config: { nation: string } }
const nation = join(root, about.config.nation)
const [command = 'list', given = '', folder] = process.argv.slice(2)
const standings: Readonly<Record<string, Standing>> = {
  take: 'taken-up',
  ask: 'asked',
  answer: 'answered',
  close: 'closed',
}

try {
  if (command === 'serve') await serve()
  else if (command === 'list') await list(desk())
  else if (command === 'read') await read(desk(), given)
  else if (standings[command]) await answer(desk(), given, standings[command])
  else
    throw new StartFailure('command', `There is no "${command}": choose serve, list, read, take, ask, answer, close.`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}

async function serve(): Promise<void> {
  const { url, stop } = await startReports({ settings: readReportSettings(process.env, { nation }) })
  process.send?.({ url })
  console.log(`Reports    ${url}`)
  let stopping = false
  const end = () => {
    if (stopping) return
    stopping = true
    void stop().then(() => process.exit(0))
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end)
  process.on('disconnect', end)
  process.channel?.unref()
}

function desk(): BodyDesk {
  return openBodyDesk(readBodySettings(process.env))
}

async function list({ list }: BodyDesk): Promise<void> {
  const boxes = await list()
  for (const { id, day, letters, answers } of boxes)
    console.log(printable(`${id.slice(0, 12)}  ${day}  letters ${letters}  answers ${answers}`))
  console.log(boxes.length === 0 ? 'Nothing has come in.' : `${boxes.length} in all, in no order`)
}

async function read(desk: BodyDesk, id: string): Promise<void> {
  const { letters, answers } = await desk.read(await desk.find(id))
  for (const [at, letter] of letters.entries()) {
    console.log(`\n── Letter ${at + 1} (${printable(letter?.language ?? '?')}) ──`)
    console.log(letter ? printable(letter.text) : 'This cannot be opened by the keys given, or is none of ours.')
    for (const [photo, bytes] of (letter?.photos ?? []).entries()) keep(`${id}-${at + 1}-${photo + 1}.jpg`, bytes)
    for (const { standing, text } of answers.filter(({ after }) => after === at + 1))
      console.log(`\n── Answer: ${printable(standing)} ──\n${printable(text)}`)
  }
}

/** What a stranger wrote, or a server that is not ours to trust, commands no terminal: control characters become visible, and directions stay as they are. */
function printable(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(/[^\P{C}\n\t]/gu, '\ufffd')
}

function keep(name: string, bytes: Uint8Array): void {
  if (!folder) return void console.log(`Photo of ${bytes.length} bytes: name a folder to keep it.`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  writeFileSync(join(folder, name), bytes, { mode: 0o600 })
  console.log(`Photo: ${join(folder, name)}`)
}

async function answer(desk: BodyDesk, id: string, standing: Standing): Promise<void> {
  const said = standing === 'taken-up' ? '' : (await text(process.stdin)).trim()
  if (standing !== 'taken-up' && said === '') throw new StartFailure('empty', 'Give the text on standard input.')
  if (said.length > answerMost) throw new StartFailure('long', `The text has more than ${answerMost} letters.`)
  await desk.answer(await desk.find(id), { standing, text: said })
  console.log('It lies there for whoever has the receipt.')
}

/**
 * `npm run monitor -- URL`: looks every minute whether the logs of a platform hold, and says what does not agree. `--once`
 * looks once and ends with 1 if anything was found; `--policy FILE` believes whom the file names (and works with any log that
 * keeps to C2SP, without URL); `--state FOLDER` is where it keeps what it saw; `--all` reads every entry again.
 */
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { monitor } from '../watch/monitor.ts'

const everyMs = 60_000
/** What a log holds says nothing to the terminal itself. */
const withoutControls = (line: string) => line.replace(/\p{Cc}/gu, '')
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    policy: { type: 'string' },
    state: { type: 'string', default: 'monitor-state' },
    once: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
  },
})
const [url] = positionals
if (url === undefined && values.policy === undefined) {
  console.error(
    'Say which platform: npm run monitor -- https://www.example.org [--once] [--policy FILE] [--state FOLDER]',
  )
  process.exit(2)
}
const policy = values.policy === undefined ? undefined : readFileSync(values.policy, 'utf8')
if (policy === undefined)
  console.error('Whom to believe is asked of the platform itself; --policy FILE takes it from elsewhere.')

do {
  const { findings, unread, looked } = await monitor({
    url,
    policy,
    state: values.state,
    all: values.all,
    now: new Date(),
  })
  for (const line of looked) console.log(withoutControls(line))
  for (const line of unread) console.error(`Not read: ${withoutControls(line)}`)
  for (const line of findings) console.error(`FOUND: ${withoutControls(line)}`)
  if (findings.length === 0 && unread.length === 0) console.log('Everything agrees.')
  if (findings.length > 0 || (values.once && unread.length > 0)) process.exitCode = 1
  if (!values.once) await sleep(everyMs)
} while (!values.once)

/**
 * `npm run sign`: the signing process, which alone holds the issuing keys. `npm run sign -- journal` counts what each key
 * signed and checks that no line is missing; `npm run sign -- passphrase NEW_FILE` puts its keys under another passphrase.
 */
import { join } from 'node:path'
import { changePassphrase, countSignatures, StartFailure } from '#platform'
import { readSignConfig } from '../src/config.ts'
import { journalIn, passphraseOf, startSigning } from '../src/sign.ts'

const [command = 'start', ...given] = process.argv.slice(2)
const commands: Readonly<Record<string, () => Promise<void>>> = { start, journal, passphrase }

try {
  const chosen = commands[command]
  if (!chosen)
    throw new StartFailure('command', `There is no "${command}": choose ${Object.keys(commands).join(', ')}.`)
  await chosen()
} catch (error) {
  console.error(error instanceof StartFailure ? error.message : error)
  process.exit(1)
}

async function start(): Promise<void> {
  const config = readSignConfig(process.env)
  const signing = await startSigning({ config })
  for (const name of signing.taken) console.log(`Taken over from ${config.keysBefore}: ${name}`)
  console.log(`Signing at ${config.socket}\nKeys ${keysText(config)}, journal in ${journalIn(config.folder)}`)
  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    void signing.stop().then(() => process.exit(0))
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  process.on('disconnect', stop)
  process.channel?.unref()
}

function keysText({ keys, folder }: ReturnType<typeof readSignConfig>): string {
  if (keys.token) return `in the token ${keys.token.token}`
  return `${keys.passphraseFile ? 'sealed' : 'plain'} in ${join(folder, 'keys')}`
}

async function journal(): Promise<void> {
  const { signatures, total } = await countSignatures(journalIn(readSignConfig(process.env).folder))
  for (const [name, count] of [...signatures].sort()) console.log(`${String(count).padStart(10)}  ${name}`)
  console.log(`${String(total).padStart(10)}  in all, no line missing`)
}

/** Both folders of keys where they are on this machine: the platform's and the signing process's. */
async function passphrase(): Promise<void> {
  const [to] = given.map((path) => passphraseOf(path))
  const { keys, folder, keysBefore } = readSignConfig(process.env)
  const from = passphraseOf(keys.passphraseFile)
  if (!to || !from)
    throw new StartFailure(
      'passphrases',
      'Name the old passphrase in KEYS_PASSPHRASE_FILE and the file with the new one.',
    )
  for (const one of [keysBefore, join(folder, 'keys')]) {
    if (changePassphrase(one, { from, to })) console.log(`${one} is under the new passphrase.`)
  }
}

/** The lists that `bin/verify.ts` goes by: brought from a platform once, kept in a folder, read from there ever after. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newestPack, type PackedWords } from '#verify'

export type Desk = {
  /** The root's point in hexadecimal: what one trusts. */
  readonly root: string
  readonly pack: Uint8Array
  readonly words: PackedWords
}

const deadlineMs = 10_000
const bytesMost = 5_000_000
const names = { root: 'root.txt', pack: 'pack.cbor', words: 'words.json' }

/** The lists as a platform gives them now; whose they are tells the root, which is to be compared once by hand. */
export async function fetchDesk(url: string, language: string): Promise<Desk> {
  const { origin } = new URL(url)
  const prefix = /^[a-z]{2,3}$/.test(language) ? `/${language}` : ''
  const [root, pack, words] = await Promise.all(
    ['/verify/root', '/verify/pack', `${prefix}/verify/words`].map((path) => bytesOf(origin + path)),
  )
  return { root: rootIn(root!), pack: pack!, words: JSON.parse(Buffer.from(words!).toString('utf8')) }
}

async function bytesOf(url: string): Promise<Uint8Array> {
  const response = await fetch(url, { signal: AbortSignal.timeout(deadlineMs) }).catch(() => undefined)
  if (!response?.ok) throw new Error(`The lists could not be fetched from ${new URL(url).host}.`)
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of response.body ?? []) {
    bytes += part.length
    if (bytes > bytesMost) throw new Error('The lists are larger than they can be.')
    parts.push(part)
  }
  return Buffer.concat(parts)
}

export function readDesk(folder: string): Desk {
  if (!existsSync(join(folder, names.pack)))
    throw new Error(`There are no lists in ${folder}: bring them with --save-pack.`)
  const read = (name: string) => readFileSync(join(folder, name))
  return {
    root: rootIn(read(names.root)),
    pack: read(names.pack),
    words: JSON.parse(read(names.words).toString('utf8')),
  }
}

/** Keeps them; a folder that believes one root is never made to believe another, nor older lists than it has. */
export function saveDesk(folder: string, { root, pack, words }: Desk): void {
  const known = join(folder, names.root)
  if (existsSync(known) && rootIn(readFileSync(known)) !== root)
    throw new Error(`The lists in ${folder} are of another root: choose another folder if that is what you want.`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(known, `${root}\n`)
  const before = join(folder, names.pack)
  const newest = existsSync(before) ? newestPack(readFileSync(before), pack, Buffer.from(root, 'hex')) : pack
  writeFileSync(before, newest)
  writeFileSync(join(folder, names.words), JSON.stringify(words))
}

function rootIn(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1').trim().toLowerCase()
  if (!/^04[0-9a-f]{192}$/.test(text)) throw new Error('The root is no key.')
  return text
}

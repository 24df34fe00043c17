/**
 * `npm run root -- DRAFT KEY SIGNED [BEFORE]`: the ceremony of the root, on a machine without a network. Shows every key
 * that the draft would have the world believe, and what is new beside the list signed before; then signs it. The key is PEM,
 * its passphrase in the file that ROOT_PASSPHRASE_FILE names. `--days N`: how long the list holds (92, at most 366).
 */
import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { kindOf, pointOf, StartFailure } from '#platform'
import { draftKeyList, type KeyList, type ListedKey, openKeyList, readKeyListDraft, toHex } from '#verify'

const daySeconds = 86_400
const [daysUsual, daysMost] = [92, 366]
const kidBytes = 8

try {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { days: { type: 'string' } } })
  const [draft, key, signed, before] = positionals
  if (!draft || !key || !signed) throw new StartFailure('usage', 'Say: npm run root -- DRAFT KEY SIGNED [BEFORE]')
  const days = Number(values.days ?? daysUsual)
  if (!(Number.isInteger(days) && days >= 1 && days <= daysMost))
    throw new StartFailure('days', `--days is a number from 1 to ${daysMost}.`)
  signList({ draft, key, signed, before, days })
} catch (error) {
  console.error(error instanceof StartFailure ? error.message : error)
  process.exitCode = 1
}

type Files = { draft: string; key: string; signed: string; before: string | undefined; days: number }

function signList({ draft, key, signed, before, days }: Files): void {
  if (existsSync(signed)) throw new StartFailure('there', `${signed} is there already: name a new file.`)
  const privateKey = rootKey(key)
  const root = createPublicKey(privateKey)
  const list = readKeyListDraft(readFileSync(draft))
  const known = before ? openKeyList(readFileSync(before), pointOf(root, 'ES384')) : undefined
  const until = list.at + days * daySeconds
  show({ ...list, until }, known)
  const kid = createHash('sha256')
    .update(root.export({ type: 'spki', format: 'der' }))
    .digest()
    .subarray(0, kidBytes)
  const toSign = draftKeyList({ ...list, until }, kid)
  const signature = sign('sha384', toSign.bytes, { key: privateKey, dsaEncoding: 'ieee-p1363' })
  writeFileSync(signed, toSign.with(signature), { flag: 'wx' })
  console.log(`\nSigned: ${signed}, by the root ${toHex(kid)}`)
}

function rootKey(path: string): KeyObject {
  const file = process.env.ROOT_PASSPHRASE_FILE
  const passphrase = file ? readFileSync(file, 'utf8').trim() : undefined
  const key = createPrivateKey({ key: readFileSync(path), ...(passphrase && { passphrase }) })
  if (kindOf(createPublicKey(key)) !== 'ES384')
    throw new StartFailure('key', `${path} holds no key on the curve P-384.`)
  return key
}

/** Line by line what will be believed; a key that was not in the list before has a plus, one that is gone a minus. */
function show(list: KeyList, before: KeyList | undefined): void {
  const names = new Map([...(before?.keys ?? []), ...list.keys].map((key) => [toHex(key.kid), key]))
  const [here, there] = [list, before].map((one) => new Set(one?.keys.map(({ kid }) => toHex(kid))))
  for (const [kid, key] of [...names].sort(([, one], [, other]) => one.agency.localeCompare(other.agency))) {
    const sign = !here!.has(kid) ? '-' : before && !there!.has(kid) ? '+' : ' '
    console.log(`${sign} ${kid}  ${(key.agency || 'platform').padEnd(20)} ${key.use.padEnd(8)} ${timesOf(key)}`)
  }
  console.log(`\n${list.keys.length} keys, ${list.authorities.length + list.timestamping.length} authorities`)
  console.log(`The list holds from ${dayOf(list.at)} until ${dayOf(list.until)}.`)
}

function timesOf({ from, until, revokedAt }: ListedKey): string {
  return `${dayOf(from)} to ${dayOf(until)}${revokedAt === undefined ? '' : `, revoked ${dayOf(revokedAt)}`}`
}

function dayOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10)
}

/**
 * Text messages that ask to be told of alerts: a word and a place. Any telephone may ask, whoever's it is; the answer
 * fits one message, says what was understood and how to end it. One that writes on and on is answered no more.
 */
import type { AlertWords, Division } from '#engine'
import { localNumber } from '#identity'
import { fill, hour, inLanguage, type Language, type TextParams } from '#kernel'
import { type Context, enqueue } from '#platform'
import { lockAddress, openAddress } from '#vault'
import { foldedName, placesNamed } from './named-places.ts'
import * as store from './store.ts'
import { addressPurpose, endPhone, indexOf, subscribePhone } from './subscriber.ts'
import { placeFitting } from './wording.ts'

/** So many messages of one telephone are answered in an hour. */
const answeredMost = 8
const answeredWithinMs = 1 * hour
const idMost = 100
/** Read no further: all that is needed stands at the beginning. */
const textMost = 200
const heardForMs = 48 * hour

/** What somebody wants who wrote. */
export type Asked =
  | { readonly wants: 'end'; readonly language: Language }
  | { readonly wants: 'help'; readonly language: Language }
  | {
      readonly wants: 'place'
      readonly language: Language
      readonly places: readonly Division[]
      readonly everywhere: boolean
    }

/** Reads a text message that begins with one of the words for alerts; says whether it did. */
export async function readAlertWord(
  ctx: Context,
  { id, from, text }: { id: string; from: string; text: string },
): Promise<boolean> {
  const asked = askedBy(ctx, text)
  if (!asked) return false
  const phone = localNumber(ctx, from)
  if (!ctx.outside.nation.country.phone.pattern.test(phone)) return true // nobody can be told there
  const heard = await hear(ctx, { id, phone })
  if (heard === 'again') return true
  if (heard === 'enough') {
    if (asked.wants === 'end') await endPhone(ctx, { phone })
    return true
  }
  const { key, params } = await answerTo(ctx, phone, asked)
  const to = lockAddress(ctx, { purpose: addressPurpose, address: phone }).toString('base64')
  await enqueue(ctx, 'alerts.answer', { to, key, params, language: asked.language, messageId: ctx.ids.uuid() })
  return true
}

/** Notes that a text message was read: each is read once, and a telephone is answered so often in an hour and no more. */
export async function hear(
  ctx: Context,
  { id, phone }: { id: string; phone: string },
): Promise<'new' | 'again' | 'enough'> {
  const now = ctx.clock.now()
  const addressIndex = indexOf(ctx, { way: 'sms', address: phone })
  const since = new Date(now.getTime() - answeredWithinMs)
  const count = await store.countHeard(ctx.db, { addressIndex, since })
  if (!(await store.insertHeard(ctx.db, { messageId: id.slice(0, idMost), addressIndex, at: now }))) return 'again'
  return count >= answeredMost ? 'enough' : 'new'
}

type Answer = {
  readonly to: string
  readonly key: string
  readonly params: TextParams
  readonly language: Language
  readonly messageId: string
}

/** Answers who wrote, in the language of the word they wrote; in its turn, so that a flood of them holds up no code to sign in. */
export async function sendAnswer(ctx: Context, { to, key, params, language, messageId }: Answer): Promise<void> {
  const phone = openAddress(ctx, { purpose: addressPurpose, locked: Buffer.from(to, 'base64') })
  const text = fill(ctx.outside.nation.words[language]?.[`sms.${key}`] ?? '', params)
  await ctx.outside.sms.sendInTurn({ id: messageId, to: phone, text })
  await store.dropHeard(ctx.db, new Date(ctx.clock.now().getTime() - heardForMs))
}

/** What a text asks for, if it begins with one of the nation's words. */
function askedBy({ outside }: Pick<Context, 'outside'>, text: string): Asked | undefined {
  const { alertWords, country, divisions } = outside.nation
  const { search } = country
  const words = text
    .normalize('NFKC')
    .slice(0, textMost)
    .split(/[\s,.;:!?«»"']+/u)
    .filter(Boolean)
  const [first = '', ...others] = words.map((word) => foldedName(word, search))
  for (const [language, { ask, end, everywhere }] of Object.entries(alertWords?.languages ?? {})) {
    const isOne = (list: readonly string[], word: string) => list.some((one) => foldedName(one, search) === word)
    if (isOne(end, first) && others.length === 0) return { wants: 'end', language }
    if (!isOne(ask, first)) continue
    const rest = others.join('')
    if (isEnd(alertWords, (list) => isOne(list, rest))) return { wants: 'end', language }
    if (rest === '') return { wants: 'help', language }
    const places = placesNamed(words.slice(1), { divisions, search })
    return { wants: 'place', language, places, everywhere: isOne(everywhere, rest) }
  }
  return undefined
}

function isEnd(words: AlertWords | undefined, isOne: (list: readonly string[]) => boolean): boolean {
  return Object.values(words?.languages ?? {}).some(({ end }) => isOne(end))
}

async function answerTo(ctx: Context, phone: string, asked: Asked): Promise<{ key: string; params: TextParams }> {
  const { language } = asked
  if (asked.wants === 'end') {
    await endPhone(ctx, { phone })
    return { key: 'alert-stopped', params: {} }
  }
  if (asked.wants === 'help') return { key: 'alert-help', params: {} }
  const [meant, ...others] = asked.places
  if (asked.everywhere) return begin(ctx, { phone, language, place: undefined })
  if (!meant) return { key: 'alert-no-place', params: {} }
  if (others.length > 0) return { key: 'alert-which', params: whichParams(ctx, [meant, ...others], language) }
  return begin(ctx, { phone, language, place: meant })
}

async function begin(
  ctx: Context,
  { phone, language, place }: { phone: string; language: Language; place: Division | undefined },
): Promise<{ key: string; params: TextParams }> {
  const { added } = await subscribePhone(ctx, { phone, place: place?.code ?? '', language })
  const { nation } = ctx.outside
  const text = (name: string) => fill(nation.words[language]?.['sms.alert-begun'] ?? '', { place: name })
  const name = placeFitting(nation, place?.code ?? '', { language, text })
  return added ? { key: 'alert-begun', params: { place: name } } : { key: 'alert-places-most', params: {} }
}

/** How many there are, and the first of them as an example of how to say which. */
function whichParams(ctx: Context, meant: readonly Division[], language: Language): TextParams {
  const [first] = meant
  const around = ctx.outside.nation.divisions.find(({ code, level }) => level === 1 && first!.code.startsWith(code))
  const name = inLanguage(first!.name, language)
  return { count: meant.length, place: name, around: around ? inLanguage(around.name, language) : '' }
}

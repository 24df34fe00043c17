/**
 * Writing to the state by text message: the word of a kind, then what one has to say, from the telephone of somebody we
 * know. Who has it and by when is answered in a message; a stranger's telephone is answered nothing, since that would be
 * ours to pay for. Whose telephone it is the network says, which can be forged: so the person finds it among their
 * petitions, and can take it back; a flood of them is taken in part, and answered so often in an hour and no more.
 */
import { hear } from '#alerts'
import { foldText, type PetitionKind } from '#engine'
import { localNumber, type Person, personByPhone } from '#identity'
import { Refusal } from '#kernel'
import { letterMost, takePetition } from '#petitions'
import { actingAs, type Context, enqueue } from '#platform'

type Sms = { readonly id: string; readonly from: string; readonly text: string }
type Written = { readonly kind: PetitionKind; readonly text: string }

const idMost = 100

/** Reads a text message that begins with the word of a kind; says whether it did. */
export async function readPetitionWord(given: Context, { id, from, text }: Sms): Promise<boolean> {
  const asked = writtenIn(given, text)
  if (!asked) return false
  const ctx = actingAs(given, { kind: 'system', job: 'petitions.by-sms' })
  const phone = localNumber(ctx, from)
  const person = await personByPhone(ctx, phone)
  const heard = person && (await hear(ctx, { id, phone }))
  if (!person || heard === 'again') return true
  const problem = asked.text === '' ? 'petition-empty' : await take(ctx, person, { id, ...asked })
  if (problem && heard === 'new') await reply(ctx, person, problem)
  return true
}

/** Takes it in; says what to answer where that is not possible. */
async function take(
  ctx: Context,
  person: Person,
  { id, kind, text }: Written & Pick<Sms, 'id'>,
): Promise<string | undefined> {
  const key = `sms ${id.slice(0, idMost)}`
  const given = { key, kind: kind.id, subject: subjectFor(ctx), text: text.slice(0, letterMost), channel: 'sms' }
  try {
    await takePetition(ctx, { ...given, personId: person.id, isPublic: false })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return error.code === 'petitions/too-many' ? 'petition-too-many' : undefined
  }
  return undefined
}

/** The kind whose word the message begins with, and what follows it. */
function writtenIn({ outside }: Context, text: string): Written | undefined {
  const { petitions, country } = outside.nation
  const [, first = '', rest = ''] = /^[\s«"']*(\p{L}+)[\s:.,!»"'-]*([\s\S]*)$/u.exec(text.normalize('NFKC')) ?? []
  const folded = foldText(first, country.search)
  const kind = petitions?.kinds.find(({ smsWord }) => smsWord && foldText(smsWord, country.search) === folded)
  return kind && { kind, text: rest.trim() }
}

/** A message names no subject: it goes to whoever watches over petitions, who passes it on. */
function subjectFor({ outside }: Context): string {
  const { petitions } = outside.nation
  const found = petitions?.subjects.find(({ route }) => route.in !== 'asked' && route.agency === petitions.control)
  if (!found) throw new Refusal('petitions/unknown-kind')
  return found.id
}

function reply(ctx: Context, { id: personId }: Person, key: string): Promise<void> {
  return enqueue(ctx, 'notices.send-text', { personId, key, messageId: ctx.ids.uuid() })
}

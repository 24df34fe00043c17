/** Coming back: the receipt stays on the device, where it opens what lies under its number. */
import { type Answer, openAnswers } from '../../report/sealing/letter.ts'
import { keysOf, receiptIn } from '../../report/sealing/receipt.ts'
import { failureOf, place, sayIn, send, slowHash } from './place.ts'
import { onLetter } from './write.ts'

const given = 200
const answersPath = '/answers'

/** Takes over the page that asks for the receipt. */
export function startComingBack(): void {
  const form = document.querySelector<HTMLFormElement>('form.receipt-form')
  if (!form) return
  const say = sayIn(form)
  let isBusy = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (isBusy) return
    isBusy = true
    look(form, say)
      .catch(() => say('failed'))
      .finally(() => {
        isBusy = false
      })
  })
}

async function look(form: HTMLFormElement, say: (which: string) => void): Promise<void> {
  const field = form.querySelector<HTMLInputElement>('input[name=receipt]')!
  const receipt = receiptIn(field.value)
  if (!receipt) {
    say('shape')
    return field.focus()
  }
  say('working')
  const keys = await keysOf(receipt, place()!.salt, slowHash)
  const { status, bytes } = await send(answersPath, keys.lookup)
  if (status !== given) return say(failureOf(status))
  const answers = await openAnswers(keys.reader, bytes)
  if (answers.length === 0) return say('unknown')
  field.value = ''
  show(answers)
  const letter = document.querySelector<HTMLFormElement>('form.letter')!
  onLetter(letter, { keys: async () => ({ receipt, keys }), sent: () => sayIn(letter)('sent') })
}

function show(answers: readonly Answer[]): void {
  const found = document.querySelector<HTMLTemplateElement>('#found')!.content.cloneNode(true) as DocumentFragment
  const standing = found.querySelector<HTMLElement>('.standing')!
  const now = answers.at(-1)!.standing
  standing.querySelector('.tag')!.textContent = standing.getAttribute(`data-${now}`)
  standing.querySelector('.note')!.textContent = standing.getAttribute(`data-note-${now}`)
  const written = answers.filter(({ text }) => text !== '')
  found.querySelector<HTMLElement>('.none')!.hidden = written.length > 0
  found.querySelector('.messages')!.append(...written.map(({ text }) => message(text)))
  document.getElementById('coming-back')!.replaceWith(found)
  document.querySelector<HTMLElement>('main h1')!.focus()
}

/** Line by line as text: nothing that was written becomes markup. */
function message(text: string): HTMLElement {
  const item = document.createElement('li')
  item.className = 'message'
  for (const line of text.split('\n')) {
    const p = document.createElement('p')
    p.textContent = line
    item.append(p)
  }
  return item
}

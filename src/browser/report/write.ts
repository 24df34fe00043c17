/** Writing: seals, sends, and shows the receipt, which nobody else ever had. */
import { deposit, photoBytesMost } from '../../report/sealing/letter.ts'
import { keysOf, newReceipt, type ReceiptKeys, receiptShown } from '../../report/sealing/receipt.ts'
import { drawnAnew } from './photos.ts'
import { failureOf, place, sayIn, send, slowHash } from './place.ts'

const taken = 204
const reports = '/reports'

/** Takes over the page to write on. */
export function startWriting(): void {
  const form = document.querySelector<HTMLFormElement>('#writing form.letter')
  if (!form) return
  const photos = form.querySelector<HTMLInputElement>('input[type=file]')
  if (photos) photos.multiple = true
  onLetter(form, {
    keys: async () => {
      const receipt = newReceipt()
      return { receipt, keys: await keysOf(receipt, place()!.salt, slowHash) }
    },
    sent: ({ receipt }) => showReceipt(receipt),
  })
}

type Way = { readonly receipt: string; readonly keys: ReceiptKeys }
type Letter = { readonly keys: () => Promise<Way>; readonly sent: (way: Way) => void }

/** Sends what is written in a form, sealed, whenever it is submitted; one letter at a time. */
export function onLetter(form: HTMLFormElement, { keys, sent }: Letter): void {
  const say = sayIn(form)
  let isBusy = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (isBusy) return
    isBusy = true
    post(form, say, keys)
      .then((way) => way && sent(way))
      .catch(() => say('failed'))
      .finally(() => {
        isBusy = false
      })
  })
}

async function post(
  form: HTMLFormElement,
  say: (which: string) => void,
  keys: Letter['keys'],
): Promise<Way | undefined> {
  const field = form.querySelector('textarea')!
  const text = field.value.trim()
  const files = [...(form.querySelector<HTMLInputElement>('input[type=file]')?.files ?? [])]
  const wrong = wrongOf(form, text, files)
  if (wrong) {
    say(wrong)
    return void field.focus()
  }
  say('working')
  const photos = await drawnAnew(files, photoBytesMost).catch(() => undefined) // said below
  if (!photos) return void say('photo')
  const way = await keys()
  const bytes = await deposit(place()!.key, way.keys, { text, language: form.dataset.language ?? '', photos })
  say('sending')
  const { status } = await send(reports, bytes)
  if (status !== taken) return void say(failureOf(status))
  form.reset()
  return way
}

function wrongOf({ dataset }: HTMLFormElement, text: string, files: readonly File[]): string {
  if (text === '') return 'empty'
  if (text.length > Number(dataset.most)) return 'long'
  return files.length > Number(dataset.photosMost) ? 'photos' : ''
}

function showReceipt(receipt: string): void {
  const done = document.querySelector<HTMLTemplateElement>('#done')!.content.cloneNode(true) as DocumentFragment
  done.querySelector('.receipt')!.textContent = receiptShown(receipt)
  for (const hidden of done.querySelectorAll<HTMLElement>('.by-script')) hidden.hidden = false
  done.querySelector('#print')!.addEventListener('click', () => print())
  done.querySelector('#copy')!.addEventListener('click', () => {
    const copied = document.getElementById('copied')!
    navigator.clipboard.writeText(receiptShown(receipt)).then(
      () => {
        copied.textContent = copied.dataset.said ?? ''
      },
      () => getSelection()?.selectAllChildren(document.querySelector('.receipt')!),
    )
  })
  document.getElementById('writing')!.replaceWith(done)
  document.querySelector<HTMLElement>('main h1')!.focus()
}

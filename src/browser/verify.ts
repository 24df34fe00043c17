/**
 * Checks documents, receipts and statements on the device: by camera, picture, file, text, or the fragment of the link in a QR. Nothing
 * that is put in is sent to anybody. Without script the form asks the platform.
 */
import { systemClock } from '#kernel'
import { checkGiven, checkPair, openWords, sheetOf, textOfFragment } from '#verify'
import { codeInPicture, type Watching, watch } from './verify/camera.ts'
import { drawSheet } from './verify/draw.ts'
import { type Desk, keepPage, type Lists, loadLists } from './verify/lists.ts'

type Said = 'noCode' | 'noCamera' | 'noLists' | 'noPair' | 'kept' | 'working' | 'looking'

const find = <Kind extends HTMLElement>(selector: string) => document.querySelector<Kind>(selector)!
const fileMost = 12_000_000

const place = find('#desk')
const answer = find('#answer')
const form = find<HTMLFormElement>('#desk form')
const file = find<HTMLInputElement>('#field-pdf')
const text = find<HTMLTextAreaElement>('#field-text')
const video = find<HTMLVideoElement>('#scan-video')
const scan = find<HTMLButtonElement>('#scan')
const status = find('#scan-status')
const desk = JSON.parse(find<HTMLTemplateElement>('#desk-lists').content.textContent ?? '') as Desk
const pageTitle = document.title

let lists: Promise<Lists> | undefined
let watching: Watching | undefined

start()

function start(): void {
  for (const hidden of document.querySelectorAll<HTMLElement>('.by-script')) hidden.hidden = false
  file.accept = file.dataset.accept ?? ''
  file.multiple = true // two statements are compared
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    checkForm().catch(fail)
  })
  file.addEventListener('change', () => checkFiles(file.files).catch(fail))
  scan.addEventListener('click', () => (watching ? stopWatching() : startWatching().catch(() => say('noCamera'))))
  answer.addEventListener('click', ({ target }) => (target as HTMLElement).id === 'another' && showForm())
  addEventListener('hashchange', () => checkLink().catch(fail))
  document.addEventListener('dragover', (event) => event.preventDefault())
  document.addEventListener('drop', (event) => {
    event.preventDefault()
    checkFiles(event.dataTransfer?.files).catch(fail)
  })
  getLists()
    .then(keepPage)
    .then((isKept) => isKept && say('kept', find('#kept')))
    .catch(() => say('noLists'))
  checkLink().catch(fail)
}

/** Asked for again when it failed: a network may have come. */
function getLists(): Promise<Lists> {
  lists ??= loadLists(desk)
  lists.catch(() => {
    lists = undefined
  })
  return lists
}

function fail(): void {
  say('noLists')
}

function say(which: Said, where = status): void {
  where.textContent = place.dataset[which] ?? ''
}

/** The link in a QR brings the document behind the `#`, which no browser sends; it does not stay in the address. */
async function checkLink(): Promise<void> {
  const { hash, pathname, search } = location
  if (hash.length < 2 || document.getElementById(hash.slice(1))) return
  history.replaceState(null, '', pathname + search)
  await show(textOfFragment(hash))
}

async function checkForm(): Promise<void> {
  if (file.files?.length) return checkFiles(file.files)
  if (text.value.trim() === '') {
    const { words } = await getLists()
    status.textContent = openWords(words, systemClock.now()).t('verify.empty')
    return text.focus()
  }
  await show(text.value)
}

/** One file, or two statements of a person. */
async function checkFiles(given: FileList | null | undefined): Promise<void> {
  const [one, other, ...more] = given ?? []
  if (!one) return
  if (!other) return checkFile(one)
  stopWatching()
  if (more.length > 0 || one.name.endsWith('.pdf') || other.name.endsWith('.pdf')) return say('noPair')
  await show([await bytesOf(one), await bytesOf(other)])
}

async function bytesOf(given: File): Promise<Uint8Array> {
  return new Uint8Array(await given.slice(0, fileMost).arrayBuffer())
}

async function checkFile(given: File): Promise<void> {
  stopWatching()
  if (!given.type.startsWith('image/')) return show(await bytesOf(given))
  say('looking')
  const code = await codeInPicture(given).catch(() => undefined)
  file.value = ''
  if (code) return show(code)
  say('noCode')
}

async function startWatching(): Promise<void> {
  say('working')
  status.textContent = ''
  watching = await watch(video, (code) => {
    stopWatching()
    show(code).catch(fail)
  })
  scan.lastElementChild!.textContent = place.dataset.stop ?? ''
}

function stopWatching(): void {
  if (!watching) return
  watching.stop()
  watching = undefined
  scan.lastElementChild!.textContent = place.dataset.start ?? ''
}

async function show(given: Uint8Array | string | readonly [Uint8Array, Uint8Array]): Promise<void> {
  say('working')
  const { words, pack } = await getLists()
  const now = systemClock.now()
  const open = openWords(words, now)
  const isOne = typeof given === 'string' || given instanceof Uint8Array
  const sheet = sheetOf(isOne ? checkGiven(given, pack, now) : checkPair(given, pack), open)
  answer.replaceChildren(...drawSheet(sheet, { another: open.t('verify.another'), compare: open.t('verify.compare') }))
  status.textContent = ''
  place.hidden = true
  answer.hidden = false
  document.title = `${sheet.title} – ${pageTitle}`
  answer.querySelector('h1')?.focus()
}

function showForm(): void {
  form.reset()
  answer.hidden = true
  answer.replaceChildren()
  place.hidden = false
  document.title = pageTitle
  place.querySelector<HTMLElement>('h1')?.focus()
}

/**
 * Single keys for officers, on top of pages that work without them: never while somebody types, never together with a
 * modifier, and not at all once they are switched off in this browser (WCAG 2.1.4).
 */
const kept = 'office-keys'
const box = document.querySelector<HTMLInputElement>('#keys-on')
const choice = document.querySelector<HTMLElement>('#keys-choice')
const sheet = document.querySelector<HTMLDetailsElement>('#keys')

/** What this browser keeps; nothing where it is told to keep nothing, and a choice lasts as long as the page. */
function storage(): Storage | undefined {
  try {
    return localStorage
  } catch {
    return undefined // reading the name alone throws there
  }
}

if (box && choice) {
  choice.hidden = false
  box.checked = storage()?.getItem(kept) !== 'off'
  box.addEventListener('change', () => storage()?.setItem(kept, box.checked ? 'on' : 'off'))
}

/** Chooses a decision; the next Enter goes where the officer has to look: the button, or the first reason. */
function choose(kind: string, next: string): void {
  const radio = document.querySelector<HTMLInputElement>(`#decision [name=kind][value=${kind}]`)
  if (!radio) return
  radio.checked = true
  radio.dispatchEvent(new Event('change', { bubbles: true }))
  document.querySelector<HTMLElement>(next)?.focus()
}

function press(selector: string): void {
  document.querySelector<HTMLButtonElement>(selector)?.click()
}

/** To the next row or part of the page, or the one before. */
function go(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]
  const at = rows.findIndex((row) => row.contains(document.activeElement))
  const to = at < 0 && step < 0 ? rows.length - 1 : at + step
  rows[Math.max(0, Math.min(rows.length - 1, to))]?.focus()
}

function showSheet(): void {
  if (!sheet) return
  sheet.open = !sheet.open
  sheet.querySelector('summary')?.focus()
}

const keys: Readonly<Record<string, () => void>> = {
  n: () => press('#next'),
  a: () => choose('grant', '#decide'),
  r: () => choose('return', '#field-return-code'),
  f: () => choose('refuse', '#field-refuse-code'),
  z: () => press('form[action*="/office/decisions/"] button'),
  j: () => go(1),
  k: () => go(-1),
  '?': showSheet,
}

/** The key as it stands on the board, whichever letters it writes: Cyrillic is typed on the same keys. */
function keyOf({ key, code }: KeyboardEvent): string {
  if (key === '?') return key
  return /^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : key.toLowerCase()
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName)) return true
  return target instanceof HTMLInputElement && !/^(radio|checkbox|submit|button)$/.test(target.type)
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat) return
  if (isTyping(event.target) || (box && !box.checked)) return
  const act = keys[keyOf(event)]
  if (!act) return
  event.preventDefault()
  act()
})

/**
 * Tells of alerts in this browser (W3C Push API): the button appears where the browser can, and sends the platform the
 * browser's own address with what is chosen on the page. What it says stands in the page.
 */
const place = document.querySelector<HTMLElement>('[data-key]')
const said = place?.querySelector<HTMLElement>('[role=status]')
const [begin, end] = ['begin', 'end'].map((name) => place?.querySelector<HTMLButtonElement>(`button[name=${name}]`))

if (place && said && begin && end) start(place, { said, begin, end }).catch(() => say('failed'))

type Parts = { readonly said: HTMLElement; readonly begin: HTMLButtonElement; readonly end: HTMLButtonElement }

async function start(place: HTMLElement, { begin, end }: Parts): Promise<void> {
  if (!('PushManager' in window) || !navigator.serviceWorker) return say('cannot')
  const { pushManager } = await navigator.serviceWorker.ready
  const shown = (isOn: boolean) => {
    begin.parentElement!.hidden = false // what is chosen can be changed, too
    end.parentElement!.hidden = !isOn
  }
  shown((await pushManager.getSubscription()) !== null)
  begin.addEventListener('click', () =>
    once(begin, async () => {
      if ((await Notification.requestPermission()) !== 'granted') return say('denied')
      const subscription = await pushManager.subscribe({
        userVisibleOnly: true,
        applicationServerKey: bytesOf(place.dataset.key!),
      })
      if (await send(place, subscription, wishes(place))) {
        shown(true)
        say('begun')
      }
    }),
  )
  end.addEventListener('click', () =>
    once(end, async () => {
      const subscription = await pushManager.getSubscription()
      if (subscription && (await send(place, subscription, [['end', 'yes']]))) await subscription.unsubscribe()
      shown(false)
      say('ended')
    }),
  )
}

/** One press at a time; what fails is said. */
async function once(button: HTMLButtonElement, work: () => Promise<void>): Promise<void> {
  button.disabled = true
  await work().catch(() => say('failed'))
  button.disabled = false
}

/** What is chosen beside the button. */
function wishes(place: HTMLElement): [string, string][] {
  const around = place.closest('[data-wishes]') ?? document
  return [...around.querySelectorAll<HTMLInputElement>('input[name]')]
    .filter(({ type, checked, name }) => name !== 'csrf' && name !== 'sms' && (type === 'text' || checked))
    .map(({ name, value }) => [name, value])
}

async function send(
  place: HTMLElement,
  subscription: PushSubscription,
  fields: readonly [string, string][],
): Promise<boolean> {
  const { endpoint, keys } = subscription.toJSON()
  const own: [string, string][] = [
    ['endpoint', endpoint ?? ''],
    ['p256dh', keys?.p256dh ?? ''],
    ['auth', keys?.auth ?? ''],
    ['csrf', place.dataset.csrf ?? ''],
  ]
  const answer = await fetch(place.dataset.to!, { method: 'POST', body: new URLSearchParams([...own, ...fields]) })
  if (answer.ok) return true
  const told = answer.status === 422 && (await answer.json().catch(() => undefined))
  if (told?.says) said!.textContent = told.says
  else say('failed')
  return false
}

function say(what: 'begun' | 'ended' | 'denied' | 'cannot' | 'failed'): void {
  if (said) said.textContent = place!.dataset[what] ?? ''
}

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}

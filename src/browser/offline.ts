/**
 * Starts the worker that answers without a network, tells it which page is open, and shows what waits to be sent. Without
 * script, or in a browser without workers, everything goes by the network as before.
 */
type Notice = {
  readonly kind: string
  readonly title: string
  readonly text?: string
  readonly link?: { readonly href: string; readonly label: string }
  readonly send?: string
}
type Policy = { readonly createScriptURL: (url: string) => string }
type Policies = { readonly createPolicy: (name: string, rules: Policy) => Policy }

const address = '/worker.js'
const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined
const { connection } = navigator as unknown as { connection?: { saveData?: boolean } }
const { trustedTypes } = window as unknown as { trustedTypes?: Policies }
const place = document.createElement('div')

if (workers) start(workers)

function start(workers: ServiceWorkerContainer): void {
  place.setAttribute('role', 'status')
  place.className = 'told'
  document.querySelector('main')?.prepend(place)
  workers.addEventListener('message', ({ data }) => {
    if (data.type === 'notices') place.replaceChildren(...(data.notices as Notice[]).map(drawn))
    else tell('look')
  })
  if (workers.controller) tell('opened')
  else workers.addEventListener('controllerchange', () => tell('opened'), { once: true })
  addEventListener('online', () => tell('send'))
  if (workers.controller || !connection?.saveData) workers.register(trusted(address), { scope: '/' }).catch(() => {})
}

/** The one address of a script that may be named at run time. */
function trusted(url: string): string {
  const rules = { createScriptURL: (given: string) => (given === address ? given : '') }
  return trustedTypes ? trustedTypes.createPolicy('worker-address', rules).createScriptURL(url) : url
}

function tell(type: 'opened' | 'send' | 'look'): void {
  workers!.controller?.postMessage({ type, path: location.pathname })
}

function drawn({ kind, title, text, link, send }: Notice): HTMLElement {
  const banner = document.createElement('section')
  banner.className = `banner ${kind}`
  banner.append(element('h2', title))
  if (text) banner.append(element('p', text))
  if (link) {
    const anchor = element('a', link.label) as HTMLAnchorElement
    anchor.href = link.href
    banner.append(anchor)
  }
  if (send) {
    navigator.storage?.persist?.().catch(() => {}) // what waits is not to be cleared away
    const button = element('button', send) as HTMLButtonElement
    button.className = 'button secondary'
    button.addEventListener('click', () => tell('send'))
    banner.append(button)
  }
  return banner
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name)
  made.textContent = text
  return made
}

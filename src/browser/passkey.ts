/**
 * Asks the key for its answer and puts it into the form. Bytes travel as base64url; that is all the translating there is
 * between the page and the browser's own interface (WebAuthn §5.1).
 */
type Asked = PublicKeyCredentialCreationOptions & PublicKeyCredentialRequestOptions
type Described = { readonly id: string; readonly type: 'public-key' }

const place = document.querySelector<HTMLElement>('#key')
const start = document.querySelector<HTMLButtonElement>('#key-start')
const status = document.querySelector<HTMLElement>('#key-status')
const field = document.querySelector<HTMLInputElement>('#key [name=answer]')

if (place && start && status && field && 'credentials' in navigator) {
  place.hidden = false
  document.querySelector<HTMLElement>('#key-needs-script')!.hidden = true
  start.addEventListener('click', (event) => {
    event.preventDefault() // the form goes when the key has answered
    status.textContent = ''
    answer().then(send, () => {
      status.textContent = place.dataset.failed ?? ''
    })
  })
}

function send(text: string): void {
  field!.value = text
  field!.form!.requestSubmit()
}

async function answer(): Promise<string> {
  const given = JSON.parse(place!.dataset.options ?? '{}') as Record<string, unknown>
  const publicKey = { ...given, challenge: bytesOf(String(given.challenge)) } as unknown as Asked
  const credential =
    place!.dataset.purpose === 'enrolment' ? await create(publicKey, given) : await get(publicKey, given)
  if (!credential) throw new Error('no key')
  return JSON.stringify(asJson(credential as PublicKeyCredential))
}

function create(publicKey: Asked, { user }: Record<string, unknown>): Promise<Credential | null> {
  const { id, ...names } = user as { id: string; name: string; displayName: string }
  return navigator.credentials.create({ publicKey: { ...publicKey, user: { ...names, id: bytesOf(id) } } })
}

function get(publicKey: Asked, { allowCredentials }: Record<string, unknown>): Promise<Credential | null> {
  const allowed = (allowCredentials as Described[]).map((one) => ({ ...one, id: bytesOf(one.id) }))
  return navigator.credentials.get({ publicKey: { ...publicKey, allowCredentials: allowed } })
}

function asJson({ id, rawId, type, response, authenticatorAttachment }: PublicKeyCredential) {
  const parts: Record<string, string> = {}
  for (const name of ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature']) {
    const part = (response as unknown as Record<string, ArrayBuffer | undefined>)[name]
    if (part instanceof ArrayBuffer) parts[name] = textOf(part)
  }
  return { id, rawId: textOf(rawId), type, authenticatorAttachment, clientExtensionResults: {}, response: parts }
}

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64url.replace(/-/g, '+').replace(/_/g, '/'))
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0))
}

function textOf(bytes: ArrayBuffer): string {
  const binary = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join('')
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '')
}

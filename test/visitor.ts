/** Somebody with a browser that runs no script: follows redirects, keeps cookies, reads forms and sends them. */
export type Page = { readonly status: number; readonly path: string; readonly text: string; readonly headers: Headers }
export type Fetch = (request: Request) => Response | Promise<Response>
type Fields = Readonly<Record<string, string>>

const redirectsMax = 5

export class Visitor {
  readonly origin: string
  readonly send: Fetch
  readonly cookies = new Map<string, string>()
  /** Pages that were seen, redirects not counted. */
  seen = 0
  page: Page = { status: 0, path: '', text: '', headers: new Headers() }

  constructor(origin: string, send: Fetch = fetch) {
    this.origin = origin
    this.send = send
  }

  async open(path: string): Promise<Page> {
    return this.request(path, { method: 'GET' })
  }

  /** Sends the form of the shown page whose action contains `action`, with what it holds and what is given. */
  async submit(action: string, given: Fields = {}): Promise<Page> {
    const form = formIn(this.page.text, action)
    if (!form) throw new Error(`there is no form to ${action} on ${this.page.path}`)
    const fields = new URLSearchParams({ ...form.fields, ...given })
    if (form.method === 'get') return this.open(`${form.action}?${fields}`)
    return this.post(form.action, fields)
  }

  async post(path: string, body: URLSearchParams | FormData, headers: Fields = {}): Promise<Page> {
    return this.request(path, { method: 'POST', body, headers: { origin: this.origin, ...headers } })
  }

  /** The address of the first link whose words contain `words`. */
  link(words: string): string {
    for (const [, href, label] of this.page.text.matchAll(/<a\b[^>]*\bhref="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g)) {
      if (plain(label!).includes(words)) return unescapeText(href!)
    }
    throw new Error(`there is no link "${words}" on ${this.page.path}`)
  }

  get title(): string {
    return plain(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(this.page.text)?.[1] ?? '')
  }

  get words(): string {
    return plain(/<main[\s\S]*<\/main>/.exec(this.page.text)?.[0] ?? '')
  }

  private async request(path: string, init: RequestInit): Promise<Page> {
    let url = new URL(path, this.origin)
    let sent = init
    for (let hops = 0; hops <= redirectsMax; hops++) {
      const headers = new Headers(sent.headers)
      if (this.cookies.size > 0)
        headers.set('cookie', [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '))
      const response = await this.send(new Request(url, { ...sent, headers, redirect: 'manual' }))
      this.keepCookies(response)
      const location = response.headers.get('location')
      if (!location || response.status < 300 || response.status > 399) {
        this.seen++
        this.page = {
          status: response.status,
          path: url.pathname + url.search,
          text: await response.text(),
          headers: response.headers,
        }
        return this.page
      }
      await response.body?.cancel()
      url = new URL(location, url)
      sent = { method: 'GET' }
    }
    throw new Error(`too many redirects from ${path}`)
  }

  private keepCookies(response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const at = pair.indexOf('=')
      const [name, value] = [pair.slice(0, at), pair.slice(at + 1)]
      if (value === '' || /max-age=0/i.test(line)) this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
  }
}

function formIn(
  page: string,
  action: string,
): { action: string; method: string; fields: Record<string, string> } | undefined {
  for (const [, attributes = '', inside = ''] of page.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)) {
    const to = unescapeText(/\baction="([^"]*)"/.exec(attributes)?.[1] ?? '')
    if (!to.includes(action)) continue
    const fields: Record<string, string> = {}
    for (const [input] of inside.matchAll(/<input\b[^>]*>/g)) {
      const name = /\bname="([^"]*)"/.exec(input)?.[1]
      const type = /\btype="([^"]*)"/.exec(input)?.[1] ?? 'text'
      if (!name || type === 'file' || ((type === 'radio' || type === 'checkbox') && !/\bchecked\b/.test(input)))
        continue
      fields[name] = unescapeText(/\bvalue="([^"]*)"/.exec(input)?.[1] ?? '')
    }
    return { action: to, method: (/\bmethod="([^"]*)"/.exec(attributes)?.[1] ?? 'get').toLowerCase(), fields }
  }
  return undefined
}

function plain(markup: string): string {
  return unescapeText(markup.replace(/<[^>]*>/g, ' '))
    .replace(/\u00a0/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function unescapeText(text: string): string {
  return text
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&#96;/g, '`')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
}

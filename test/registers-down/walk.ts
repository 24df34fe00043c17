/** A form filled in and sent over HTTP, without script, whatever registers do; and how long each page took. */
import type { Form } from '#engine'
import { isOnePage } from '../../src/web/journey/index.ts'
import { tokenOf } from '../asking.ts'
import type { Visitor } from '../visitor.ts'
import type { Downed } from './plan.ts'

const stepsMost = 40

export type Sent = {
  /** The application's identifier: the receipt was shown. */
  readonly id: string
  readonly pagesMs: readonly number[]
}

/** Walks one journey to its receipt; an error says where it ended instead. */
export async function sendThrough(visitor: Visitor, { definition, route }: Downed): Promise<Sent> {
  const pagesMs: number[] = []
  const timed = async (work: () => Promise<unknown>) => {
    const began = performance.now()
    await work()
    pagesMs.push(performance.now() - began)
  }
  const form = `/services/${definition.id}/application`
  const fields = flat(route.form)
  if (!isOnePage(definition)) {
    const csrf = await tokenOf(visitor)
    await visitor.post(`${form}/removal`, new URLSearchParams({ csrf }))
  }
  await timed(() => visitor.open(form))
  for (let steps = 0; !visitor.page.path.startsWith('/applications/'); steps++) {
    if (steps >= stepsMost || visitor.page.status >= 400)
      throw new Error(`${definition.id} ends at ${visitor.page.path} (${visitor.page.status}): ${visitor.title}`)
    const step = visitor.page.path.slice(form.length + 1)
    if (step === 'known') await timed(() => visitor.open(onward(visitor)))
    else await timed(() => answer(visitor, `/application${step ? `/${step}` : ''}`, step === 'check' ? {} : fields))
  }
  return { id: visitor.page.path.split('/')[2]!.split('?')[0]!, pagesMs }
}

async function answer(visitor: Visitor, action: string, fields: Readonly<Record<string, string>>): Promise<void> {
  if (!/enctype="multipart/.test(visitor.page.text)) {
    await visitor.submit(action, fields)
    return
  }
  const body = new FormData() // a file that may be left out is
  body.set('csrf', /name="csrf" value="([^"]+)"/.exec(visitor.page.text)?.[1] ?? '')
  await visitor.post(visitor.page.path, body)
}

/** A form's fields, each once. */
function flat(form: Form): Record<string, string> {
  return Object.fromEntries(
    Object.entries(form).flatMap(([name, value]) => (value === undefined ? [] : [[name, [value].flat()[0] ?? '']])),
  )
}

/** The address the button of a page leads to. */
function onward({ page }: Visitor): string {
  const to = /<a class="button primary"[^>]*href="([^"]+)"/.exec(page.text)?.[1]
  if (!to) throw new Error(`nothing leads on from ${page.path}`)
  return to
}

/**
 * Ordering something that costs and that an officer decides, as people without script do: from the home page through the
 * questions to the payment, and on the other side of the counter the officer who decides and hands over. It is the same
 * for every service whose questions stand on pages of their own.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { type Db, sql } from '#platform'
import type { WholePlatform } from '../platform.ts'
import { Visitor } from '../visitor.ts'

/** What is answered, by the name of the field; a file by its bytes, or whole where its name matters. */
export type Answered = Readonly<Record<string, string | Buffer | File>>
export type Ordering = {
  readonly serviceId: string
  /** What the person types into the search. */
  readonly query: string
  readonly home: string
  readonly answers: Answered
  /** How they sign in when they are asked to. */
  readonly enter?: () => Promise<void>
}
export type Filled = {
  /** Everything is answered and stands there once more, or something stops it, told in the heading. */
  readonly at: 'check' | 'stop'
  /** Pages that were shown after the home page, and those of them that asked something. */
  readonly screens: number
  readonly questions: number
}

const pagesMost = 40
const shownMs = 30_000
const lookEveryMs = 100

/** Goes from the home page to the page that shows all answers, or as far as it gets. */
export async function fillIn(visitor: Visitor, { serviceId, query, home, answers, enter }: Ordering): Promise<Filled> {
  await visitor.open(home)
  const before = visitor.seen
  await visitor.submit('/search', { q: query })
  if (visitor.page.path.includes('/search')) await visitor.open(linkTo(visitor, `/services/${serviceId}`))
  await visitor.open(linkTo(visitor, `/services/${serviceId}/application`))
  if (visitor.page.path.includes('/sign-in')) await enter?.()
  const filled = (at: Filled['at'], questions: number) => ({ at, screens: visitor.seen - before, questions })
  for (let questions = 0, pages = 0; pages < pagesMost; pages++) {
    const { text, path, status } = visitor.page
    if (status !== 200) throw new Error(`${path} is answered with ${status}: ${visitor.title}`)
    if (formTo(text, `/services/${serviceId}/application/check`)) return filled('check', questions)
    const known =
      /class="button[^"]*"[^>]* href="([^"]*\/application\/\w+)"|href="([^"]*\/application\/\w+)"[^>]*class="button/
    const on = known.exec(text)
    if (formTo(text, `/services/${serviceId}/application/`)) {
      questions++
      await answerPage(visitor, answers)
    } else if (on) await visitor.open(on[1] ?? on[2]!)
    else return filled('stop', questions)
  }
  throw new Error(`there is no end to the questions of ${serviceId}`)
}

/** Answers what the shown page asks with whatever there is for its fields; a page with a file goes in parts. */
export async function answerPage(visitor: Visitor, answers: Answered): Promise<void> {
  const { text, path } = visitor.page
  const asked = Object.entries(answers).filter(([name]) => text.includes(`name="${name}"`))
  const action = path.split('?')[0]!
  if (asked.every(([, answer]) => typeof answer === 'string')) {
    await visitor.submit(action, Object.fromEntries(asked) as Record<string, string>)
    return
  }
  const form = new FormData()
  for (const [, name, value] of formTo(text, action).matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g))
    form.append(name!, value!)
  for (const [name, answer] of asked)
    if (typeof answer === 'string') form.append(name, answer)
    else form.append(name, answer instanceof File ? answer : new File([Uint8Array.from(answer)], 'paper'))
  await visitor.post(action, form)
}

/** Sends what is filled in; the identifier of the application. */
export async function sendOrder(visitor: Visitor): Promise<string> {
  await visitor.submit('/application/check')
  const id = /\/applications\/([\w-]+)$/.exec(visitor.page.path)?.[1]
  if (!id) throw new Error(`sending ends on ${visitor.page.path}: ${visitor.title}`)
  return id
}

/** Pays on the demonstration's bank, by the link of the application's page. */
export async function payOrder(visitor: Visitor, application: string): Promise<void> {
  const bank = /href="([^"]*\/demo\/bank\?invoice=[^"]+)"/
  await untilShown(visitor, application, ({ page }) => bank.test(page.text))
  const link = new URL(bank.exec(visitor.page.text)![1]!.replaceAll('&amp;', '&'), visitor.origin)
  await visitor.open(link.pathname + link.search)
  await visitor.submit('/demo/bank')
}

/** Looks at a page again and again, as its own refresh would, until it shows what is waited for. */
export async function untilShown(
  visitor: Visitor,
  path: string,
  isShown: (visitor: Visitor) => boolean,
): Promise<void> {
  for (const until = performance.now() + shownMs; ; await sleep(lookEveryMs)) {
    await visitor.open(path)
    if (isShown(visitor)) return
    if (performance.now() > until) throw new Error(`${path} goes on showing "${visitor.title}"`)
  }
}

/** An officer of an office at their desk, come in with the key that everybody knows. */
export async function deskAt(
  { origin, nation }: Pick<WholePlatform, 'origin' | 'nation'>,
  officeId: string,
  desk = new Visitor(origin),
): Promise<Visitor> {
  const officer = nation.officers.find((one) => one.officeId === officeId && one.role === 'officer')
  if (!officer) throw new Error(`nobody serves at ${officeId}`)
  await desk.post('/office/sign-in', new URLSearchParams({ key: 'demo', officer: officer.number }))
  if (desk.page.path !== '/office') throw new Error(`officer ${officer.number} ends on ${desk.page.path}`)
  return desk
}

/** Takes the next case, which has to be this one, and decides it. */
export async function decideNext(desk: Visitor, id: string, decision: Readonly<Record<string, string>>): Promise<void> {
  await desk.open('/office')
  await desk.submit('/office/next-case')
  if (desk.page.path !== `/office/cases/${id}`) throw new Error(`the next case is ${desk.page.path}: ${desk.title}`)
  await desk.submit('/decision', decision)
  if (desk.page.path !== '/office') throw new Error(`the decision ends on ${desk.page.path}: ${desk.title}`)
}

/** Lets decisions take effect as if the seconds in which they can be taken back were over. */
export function takeEffect(db: Db): Promise<number> {
  return db.run(sql`update platform.job set due = now() where name = 'applications.carry-out' and due > now()`)
}

/** Marks a thing as arrived at the office. */
export async function makeReady(desk: Visitor, id: string): Promise<void> {
  await untilShown(desk, '/office/handover', ({ page }) => page.text.includes(id))
  await desk.submit('/office/handover/ready', { only: id })
}

/** Hands a thing over to whoever says the code. */
export async function handOver(desk: Visitor, id: string, code: string): Promise<void> {
  await desk.open('/office/handover')
  await desk.submit(`/office/handover/${id}/collection`, { [`code-${id}`]: code })
}

/** The form of a page that goes to an address with `action` in it; nothing where there is none. */
function formTo(text: string, action: string): string {
  return new RegExp(`<form\\b[^>]*\\baction="[^"]*${action}[\\s\\S]*?</form>`).exec(text)?.[0] ?? ''
}

/** The first link of the page to exactly this path, whatever language stands before it. */
function linkTo({ page, title }: Visitor, path: string): string {
  const found = new RegExp(`<a\\b[^>]*\\bhref="((?:/\\w+)?${path}(?:\\?[^"]*)?)"`).exec(page.text)?.[1]
  if (!found) throw new Error(`there is no link to ${path} on ${page.path}: ${title}`)
  return found.replaceAll('&amp;', '&')
}

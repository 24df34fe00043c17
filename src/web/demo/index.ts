/** The desk phone and the register switches of the demonstration; there in demo mode only. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { DemoPerson } from '#engine'
import type { DemoKey } from '#identity'
import { html, inLanguage, type Markup, Refusal } from '#kernel'
import { button, emptyState, form, type PageContent, table, textField, type View } from '#ui'
import { type C, goTo, type RouteAdder, show, viewOf } from '../edge.ts'
import { readForm, textOf } from '../form.ts'
import { routes } from '../routes.ts'
import { bankRoutes, type DemoBank } from './bank.ts'

/** What the demonstration can see and do of the world outside. */
export type DemoWorld = {
  readonly messagesOf: (
    phone: string,
  ) => readonly { readonly id: string; readonly text: string; readonly with: string; readonly sent: boolean }[]
  readonly sendFrom: (phone: string, message: { to: string; text: string }) => Promise<boolean>
  /** What the key that everyone knows answers for a demo officer, as a browser would post it. */
  readonly signWithDemoKey: (officerId: string, asked: { challenge: string; rpId: string; origin: string }) => string
  readonly demoKeyOf: (officerId: string) => DemoKey
  readonly isUp: (register: string) => boolean
  readonly setUp: (register: string, up: boolean) => void
  readonly bank: DemoBank
}

const textMost = 160
const codeShape = /^\d{6}$/
const replyMsMax = 1500
const lookEveryMs = 50

export const demoRoutes: RouteAdder = (app, world) => {
  const { edge } = world
  const { demoWorld } = edge
  if (!demoWorld) return
  bankRoutes(app, world)
  const { people, registers, registerTranslations, country } = edge.nation

  app.get(routes.demoPhone, async (c) => {
    const person = people.find(({ id }) => id === c.req.query('who')) ?? people[0]!
    return showPhone(c, { person, text: c.req.query('text') ?? '', failed: c.req.query('failed') !== undefined })
  })

  async function showPhone(c: C, shown: Pick<Shown, 'person' | 'text' | 'failed'>): Promise<Response> {
    const view = await viewOf(c)
    const text = shown.text.slice(0, textMost)
    const messages = demoWorld!.messagesOf(shown.person.phone)
    return show(c, view, phonePage(view, { ...shown, text, messages, people, shortCode: country.shortCode }))
  }

  app.post(routes.demoPhone, async (c) => {
    const sent = await readForm(c)
    const person = people.find(({ id }) => id === textOf(sent, 'who'))
    if (!person) throw new Refusal('web/bad-form')
    const text = textOf(sent, 'text').slice(0, textMost)
    const key = textOf(sent, 'key')
    if (key) return showPhone(c, { person, text: pressed(text, key), failed: false }) // what is typed stands in no address
    const delivered = await demoWorld.sendFrom(person.phone, { to: textOf(sent, 'to').slice(0, 20), text })
    if (delivered) await replyTo(person.phone)
    return goTo(c, `${routes.demoPhone}?who=${person.id}${delivered ? '' : '&failed'}`)
  })

  /** An answer comes by a job of its own, a moment later; who sent the text wants to see it. */
  async function replyTo(phone: string): Promise<void> {
    const isAnswered = () => demoWorld!.messagesOf(phone).at(-1)?.sent === false
    for (let waited = 0; !isAnswered() && waited < replyMsMax; waited += lookEveryMs) await sleep(lookEveryMs)
  }

  app.get(routes.demoRegisters, async (c) => {
    const view = await viewOf(c)
    const { t, language } = view
    const rows = registers.map(({ id, title }) => {
      const up = demoWorld.isUp(id)
      const flip = form(view, {
        action: view.url(routes.demoRegisters),
        fields: html`<input type="hidden" name="register" value="${id}"><input type="hidden" name="up" value="${up ? 'no' : 'yes'}">${button({ label: t(up ? 'demo.turn-off' : 'demo.turn-on'), kind: 'secondary' })}`,
      })
      return [registerTranslations[language]?.[id] ?? title, t(up ? 'demo.up' : 'demo.down'), flip]
    })
    return show(c, view, {
      title: t('demo.registers-title'),
      main: html`<h1>${t('demo.registers-title')}</h1><p class="lead">${t('demo.registers-lead')}</p>
        ${table({ columns: [t('demo.register'), t('demo.state'), t('demo.action')], rows })}
        <p><a href="${view.url(routes.demoPhone)}">${t('demo.to-phone')}</a></p>`,
    })
  })

  app.post(routes.demoRegisters, async (c) => {
    const sent = await readForm(c)
    demoWorld.setUp(textOf(sent, 'register'), textOf(sent, 'up') === 'yes')
    return goTo(c, routes.demoRegisters)
  })
}

type Shown = {
  readonly people: readonly DemoPerson[]
  readonly person: DemoPerson
  readonly text: string
  readonly failed: boolean
  readonly shortCode: string
  readonly messages: ReturnType<DemoWorld['messagesOf']>
}

function phonePage(view: View, { people, person, text, failed, shortCode, messages }: Shown): PageContent {
  const { t, language } = view
  const keep = codeShape.test(text) ? `&text=${text}` : '' // whoever came with a code chooses whose phone it is
  return {
    title: t('demo.phone-title'),
    width: 'page',
    main: html`<h1>${t('demo.phone-title')}</h1>
      <p class="lead">${t('demo.phone-lead')} <a href="${view.url(routes.demoRegisters)}">${t('demo.to-registers')}</a></p>
      <div class="phone-demo">
        <section class="handset"><h2>${t('demo.phone-of', { name: person.name, phone: person.phone })}</h2>
          ${failed && html`<p class="error" role="alert">${t('demo.failed')}</p>`}
          ${messages.length === 0 ? emptyState({ title: t('demo.none') }) : bubbles(messages)}
          ${form(view, {
            action: view.url(routes.demoPhone),
            fields: html`<input type="hidden" name="who" value="${person.id}">
              ${textField({ name: 'to', label: t('demo.to'), value: shortCode, inputmode: 'tel', width: 'short', maxlength: 20 })}
              ${textField({ name: 'text', label: t('demo.text'), value: text, maxlength: textMost, autocomplete: 'off' })}
              ${button({ label: t('demo.send'), icon: 'send' })}
              ${keypad(view)}`,
          })}
          <p><a href="${view.url(`${routes.demoPhone}?who=${person.id}`)}">${t('demo.refresh')}</a></p>
        </section>
        <ul class="service-rows">${people.map(
          (one) => html`<li class="service-row">
          <span class="service-words"><a href="${view.url(`${routes.demoPhone}?who=${one.id}${keep}`)}"${one.id === person.id ? html` aria-current="true"` : ''}>${one.name}</a>
            <span class="hint">${inLanguage(one.story, language)} · ${t('demo.sign-in-as', { registerNumber: one.registerNumber })}</span></span></li>`,
        )}</ul>
      </div>`,
  }
}

const erase = 'erase'

/** The text after a key of the keypad; anything but one of its keys changes nothing. */
function pressed(text: string, key: string): string {
  if (key === erase) return [...text].slice(0, -1).join('')
  return /^[\d*#]$/.test(key) && text.length < textMost ? text + key : text
}

/** Keys as a phone has them; each is a button of the form, since a demonstration runs without script too. */
function keypad({ t }: View): Markup {
  const keys = [...'123456789*0#'].map(
    (key) => html`<button class="key" type="submit" name="key" value="${key}">${key}</button>`,
  )
  return html`<fieldset class="keypad"><legend class="unseen">${t('demo.keypad')}</legend>${keys}
    <button class="key erase" type="submit" name="key" value="${erase}">${t('demo.erase')}</button></fieldset>`
}

function bubbles(messages: Shown['messages']): Markup {
  return html`<div role="log" tabindex="0" class="bubbles-log"><ol class="bubbles">${messages
    .slice(-20)
    .map(
      (message) =>
        html`<li class="bubble${message.sent ? ' own' : ''}"><p class="hint">${message.with}</p>${message.text}</li>`,
    )}</ol></div>`
}

/**
 * A story is a person's journey in a real browser, told once: the tests walk it and examine every page it pauses at, the
 * tour walks it and takes a picture there.
 */
import type { BrowserContext, Page } from 'playwright-core'
import { fill, type Language, type TextParams } from '#kernel'
import type { WholePlatform } from '../platform.ts'

type Look = (name: string, page?: Page) => Promise<void>
export type Stage = {
  readonly whole: WholePlatform
  readonly page: Page
  readonly context: BrowserContext
  readonly language: Language
  readonly script: boolean
  /** The person pauses and looks at the page. */
  readonly look: Look
}
export type Story = { readonly name: string; readonly walk: (stage: Stage) => Promise<void> }

/** A text of the platform in the story's language. */
export function words({ whole, language }: Stage, key: string, params?: TextParams): string {
  const text = whole.nation.words[language]?.[key]
  if (text === undefined) throw new Error(`there is no text ${key} in ${language}`)
  return fill(text, params)
}

/** The address of a page in the story's language. */
export function address({ whole, language }: Stage, path: string): string {
  return language === whole.nation.country.languages[0]!.code ? path : `/${language}${path}`
}

export async function open(stage: Stage, path: string): Promise<void> {
  await stage.page.goto(address(stage, path))
}

/** Presses the button, or the link that looks like one, with this text. */
export async function press(stage: Stage, key: string, params?: TextParams): Promise<void> {
  await control(stage.page, words(stage, key, params)).click()
}

export async function follow(stage: Stage, key: string, params?: TextParams): Promise<void> {
  await stage.page
    .getByRole('link', { name: words(stage, key, params) })
    .first()
    .click()
}

function control(page: Page, name: string) {
  const main = page.locator('main')
  return main.getByRole('button', { name }).or(main.getByRole('link', { name })).first()
}

/** Waits until the page's heading is this text. */
export async function heading(stage: Stage, key: string, params?: TextParams): Promise<void> {
  await stage.page.getByRole('heading', { level: 1, name: words(stage, key, params) }).waitFor()
}

/** Signs in as a demo person, by the platform's own pages and that person's phone, and lands on `path`. */
export async function enter(stage: Stage, name: string, path = '/me'): Promise<void> {
  const { page, whole } = stage
  await page.goto(`${address(stage, '/sign-in')}?to=${encodeURIComponent(path)}`)
  await page.fill('#field-registerNumber', whole.person(name).registerNumber)
  await press(stage, 'signin.continue')
  await whole.phoneOf(name).send((await page.textContent('.code')) ?? '')
  await page.waitForURL(`**${address(stage, path)}**`)
}

/** Confirms on the page of a service and waits for the document. */
export async function confirmed(stage: Stage): Promise<void> {
  await stage.page.locator('main form button.primary').click()
  await stage.page.waitForURL(/\/documents\//)
}

/** Picks a choice by its words, as people do. */
export async function choose({ page }: Stage, label: string): Promise<void> {
  await page.locator('.choice label', { hasText: label }).first().click()
}

/** Signs out. */
export async function leave(stage: Stage): Promise<void> {
  await stage.page
    .locator('footer')
    .getByRole('button', { name: words(stage, 'frame.sign-out') })
    .click()
  await stage.page.waitForURL(`**${address(stage, '/')}`)
}

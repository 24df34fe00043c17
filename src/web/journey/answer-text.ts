/** An answer as its own person reads it again before sending. */
import { type Answer, type Given, type Question, showAnswer } from '#engine'
import { html, inLanguage, type Markup, type Printable } from '#kernel'
import type { View } from '#ui'
import { journeyPaths } from './paths.ts'

type Shown = { readonly name: string; readonly answer: Answer | undefined; readonly given: Given }

export function answerText(view: View, question: Question, { name, answer, given }: Shown): Printable {
  const { t, language } = view
  const isEmpty = answer === undefined || answer === null || (Array.isArray(answer) && answer.length === 0)
  if (isEmpty) return t('journey.left-empty')
  if (question.type === 'yesNo') return t(answer === true ? 'frame.yes' : 'frame.no')
  if (question.type === 'person' && answer === 'self') return t('apply.person-self')
  if (question.type === 'file') return fileText(view, answer as unknown as FileSent)
  if (question.type === 'address') return addressText(answer as unknown as Place, given, language)
  if (question.type === 'place') return namesOf(String(answer), given, language).join(', ')
  return showAnswer(question, name, { answer, given })
}

type FileSent = { readonly id: string; readonly bytes: number; readonly name: string }

/** A file by its name, which leads to it, and its size. */
export function fileText(view: View, { id, bytes, name }: FileSent): Markup {
  const size = view.t('journey.file-size', { kilobytes: Math.ceil(bytes / 1000) })
  return html`<a href="${view.url(journeyPaths.file(id))}">${name}</a> <span class="hint">${size}</span>`
}

type Place = { readonly division: string; readonly line: string }

function addressText({ division, line }: Place, given: Given, language: string): string {
  return [...namesOf(division, given, language), line].join(', ')
}

/** What a division and those around it are called, the largest first. */
function namesOf(division: string, { divisions }: Given, language: string): string[] {
  return divisions
    .filter(({ code }) => division.startsWith(code))
    .sort((a, b) => a.level - b.level)
    .map(({ name }) => inLanguage(name, language))
}

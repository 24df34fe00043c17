import { fileBytesMax, good, isUuid } from '#kernel'
import { fieldText, oneField, type QuestionKind, wrong } from './kind.ts'

/**
 * A file that the edge took in and stored: the form carries its identifier, name, kind and size as `id|kind|bytes|name`.
 * The kind was read from the bytes themselves (`fileKind`), never from the name.
 */
export const file: QuestionKind<'file'> = {
  fields: oneField,
  parse: ({ question, name, form }) => {
    const sent = fieldText(form, name)
    if (sent === '') return question.optional ? good(null) : wrong(name, 'file-empty')
    const [id = '', kind = '', size = '', ...rest] = sent.split('|')
    const bytes = Number(size)
    const accept = question.accept as readonly string[]
    if (!accept.includes(kind)) return wrong(name, 'file-kind', { kinds: accept.join(', ').toUpperCase() })
    const most = question.bytesMax ?? fileBytesMax
    if (!isUuid(id) || !Number.isSafeInteger(bytes) || bytes <= 0) return wrong(name, 'file-empty')
    if (bytes > most) return wrong(name, 'file-too-large', { megabytes: Math.floor(most / 1_000_000) })
    return good({ id, kind, bytes, name: rest.join('|').slice(0, 200) || kind.toUpperCase() })
  },
  show: (answer) => (answer as { name: string } | null)?.name ?? '',
}

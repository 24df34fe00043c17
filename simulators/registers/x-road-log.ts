/** What a member wrote down of the messages that passed, page by page: the other side of the daily comparison. */
import type { Noted } from './switchboard.ts'

type Asked = Readonly<Record<string, string>>
type Line = Pick<Noted, 'id' | 'code' | 'requestHash' | 'responseSha256'>

const pageMost = 2000

/** The lines of these registers from a moment to another, in the order of their identifiers, after one of them. */
export function pageOfLog(noted: readonly Noted[], registers: ReadonlySet<string>, asked: Asked): readonly Line[] {
  const { from = '', to = '', after = '', most = pageMost } = asked
  const within = ({ register, at }: Noted) => registers.has(register) && at >= new Date(from) && at < new Date(to)
  return noted
    .filter((one) => within(one) && one.id > after)
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .slice(0, Math.min(Number(most), pageMost))
    .map(({ id, code, requestHash, responseSha256 }) => ({ id, code, requestHash, responseSha256 }))
}

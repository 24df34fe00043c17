/** Who may call: token and signature, a clock that agrees, no message twice, services approved until a day, citizen and operator. */
import { createHash, type KeyObject } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { isSignedBy } from '../../../src/modules/exchange/soap/khur-headers.ts'

export type KhurClient = {
  readonly accessToken: string
  readonly publicKey: KeyObject
  /** Until which day each operation's code is approved; `*` stands for those not named. */
  readonly approved: Readonly<Record<string, string>>
  /** The register numbers of those who may act in its offices. */
  readonly operators?: readonly string[]
}
/** A refusal as the exchange gives it: a code and what it says. */
export type Refused = { readonly resultCode: number; readonly says: string }
export type Guard = {
  readonly caller: (headers: IncomingHttpHeaders, body: Buffer) => KhurClient | Refused
}

const skewMsMax = 5 * 60_000
/** So many messages within the time a signature holds are remembered; beyond that nobody is let in. */
const rememberedMax = 1_000_000

const badHeaders: Refused = { resultCode: 3, says: 'Хандалтын мэдээлэл буруу байна' }
const notOfNow: Refused = { resultCode: 3, says: 'Цагийн зөрүү хэтэрсэн байна' }
const repeated: Refused = { resultCode: 3, says: 'Хүсэлт давтагдсан байна' }

/** Looks at the headers of every call; remembers those that were let in for as long as their signature holds. */
export function openGuard(clients: readonly KhurClient[], now: () => Date): Guard {
  const seen = new Map<string, number>()
  const isRepeated = (digest: string, at: number): boolean => {
    for (const [old, until] of seen) {
      if (until >= at) break
      seen.delete(old)
    }
    if (seen.has(digest) || seen.size >= rememberedMax) return true
    seen.set(digest, at + 2 * skewMsMax)
    return false
  }
  return {
    caller: (headers, body) => {
      const [accessToken, timeStamp, signature] = ['accesstoken', 'timestamp', 'signature'].map((name) =>
        String(headers[name] ?? ''),
      ) as [string, string, string]
      const client = clients.find((one) => one.accessToken === accessToken)
      if (!client || !/^\d{1,12}$/.test(timeStamp)) return badHeaders
      if (!isSignedBy({ accessToken, timeStamp, signature }, client.publicKey)) return badHeaders
      const at = now().getTime()
      if (Math.abs(Number(timeStamp) * 1000 - at) > skewMsMax) return notOfNow
      const digest = createHash('sha256').update(`${signature}.${timeStamp}.`).update(body).digest('base64')
      return isRepeated(digest, at) ? repeated : client
    },
  }
}

/** Whether this operation is approved for the client on this day. */
export function isApproved({ approved }: KhurClient, code: string, today: string): boolean {
  const until = approved[code] ?? approved['*']
  return until !== undefined && today <= until
}

type Parties = Readonly<Record<'citizen' | 'operator', Readonly<Record<string, string>> | undefined>>

/** What is missing of those who have to be named: the citizen of whom something is read, and an operator who may act. */
export function partiesMissing(
  client: KhurClient,
  { citizen, operator }: Parties,
  aboutPerson: boolean,
): Refused | undefined {
  const isNamed = /^[123]$/.test(citizen?.authType ?? '') && (citizen?.regnum || citizen?.civilId)
  if (aboutPerson && !isNamed) return { resultCode: 201, says: 'Иргэний баталгаажуулалт хийгдээгүй байна' }
  if (operator && Object.values(operator).some(Boolean) && !client.operators?.includes(operator.regnum ?? ''))
    return { resultCode: 202, says: 'Үйлчилгээний ажилтны баталгаажуулалт хийгдээгүй байна' }
  return undefined
}

/** What every correction of a register has in common: what is right, proof if there is any, and what an officer may answer. */

/** Spread into the definition. */
export const correction = {
  kind: 'registration',
  signIn: 'low',
  for: ['self'],
  stop: [],
  fee: [{ label: 'Алдаа засах', amount: 0 }],
  time: 'unknown',
  keep: { draftDays: 30, decidedYears: 10 },
} as const

/** Our own default: no source gives a limit. */
export const correctionDays = 5

export const whatIsRight = {
  type: 'text',
  title: 'Зөв нь юу вэ?',
  hint: 'Бичиг баримт дээрээ байгаагаар бичнэ үү.',
} as const

/** A paper that shows it, such as `example`. */
export function proofLike(example: string) {
  return {
    type: 'file',
    title: 'Нотлох баримт байвал хавсаргана уу',
    hint: `Жишээ нь, ${example}. Байхгүй бол хоосон үлдээж болно.`,
    accept: ['pdf', 'jpeg', 'png'],
    optional: true,
  } as const
}

export const proofIsThere = { title: 'Нотлох баримттай', when: { proof: { known: true } } } as const

export const correctionReturns = [
  { code: 'right-unclear', say: 'Юуг яаж засахыг ойлгосонгүй. Дахин бичнэ үү.', asks: ['field', 'right'] },
  { code: 'proof-needed', say: 'Үүнийг засахад нотлох баримт хэрэгтэй. Баримтаа хавсаргана уу.', asks: ['proof'] },
] as const

/** The register is right as it stands; the sentence names it. */
export function registerRight(say: string, act: string) {
  return {
    code: 'register-right',
    say,
    remedy: 'Өөр баримттай бол хавсаргаад дахин хүсэлт илгээнэ үү.',
    law: { act },
  } as const
}

import type { Answers } from '../synthetic.ts'

export const notary: Answers = {}

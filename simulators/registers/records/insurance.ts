import type { Answers } from '../synthetic.ts'

export const insurance: Answers = {}

import type { Answers } from '../synthetic.ts'

export const integrity: Answers = {}

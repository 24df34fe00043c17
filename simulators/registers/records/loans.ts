import type { Answers } from '../synthetic.ts'

export const loans: Answers = {}

import type { Answers } from '../synthetic.ts'

export const aviation: Answers = {}

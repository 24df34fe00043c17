import type { Answers } from '../synthetic.ts'

export const labour: Answers = {}

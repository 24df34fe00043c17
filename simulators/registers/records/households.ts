import type { Answers } from '../synthetic.ts'

export const households: Answers = {}
